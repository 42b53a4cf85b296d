import { randomBytes } from 'node:crypto';
import { handle } from 'hono/aws-lambda';
import { readAssets } from '#functions/assets.ts';
import { lateLog } from '#functions/late-log.ts';
import type { Confirmation } from '#functions/queue/queue.ts';
import { answerStore } from '#functions/store/answers.ts';
import { dynamo } from '#functions/store/clients.ts';
import { communityStore } from '#functions/store/community.ts';
import { helpStore } from '#functions/store/help.ts';
import { limitStore } from '#functions/store/limits.ts';
import { requestStore } from '#functions/store/requests.ts';
import { studioStore } from '#functions/store/studio.ts';
import { Table } from '#functions/store/table.ts';
import { ticketStore } from '#functions/store/tickets.ts';
import { respondApp } from './app.tsx';
import { once } from './once.ts';
import { readNames } from './read-names.ts';

const env = readNames(process.env);
// Five questions to the database, each asked twice in vain, are over before Lambda ends us: then she gets her form back.
const hurried = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 300, requestTimeout: 700, throwOnRequestTimeout: true },
};
const db = dynamo(hurried);

/** These two are for the few who sign up; they are loaded with the first of them. */
const joins = once(async () => (await import('#functions/store/joins.ts')).joinStore(contacts));
const confirmations = once(async () => {
  const { sqs, sqsQueue } = await import('#functions/queue/sqs.ts');
  const client = sqs(hurried);
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  return sqsQueue<Confirmation>({ client, url: env.CONFIRMATIONS_QUEUE_URL, pause });
});

/** For those who listen; loaded with the first of them. */
const recordings = once(async () => {
  const { openRecordings } = await import('#functions/store/open-recordings.ts');
  return openRecordings(hurried, env.RECORDINGS_BUCKET);
});

const contacts = new Table(db, env.CONTACTS_TABLE);
const studio = new Table(db, env.STUDIO_TABLE);

const log = lateLog(async () => (await import('#functions/log.ts')).createLog('respond'));
const answer = handle(
  respondApp({
    requests: requestStore(contacts),
    help: helpStore(contacts),
    tickets: ticketStore(new Table(db, env.TICKETS_TABLE)),
    answers: answerStore(new Table(db, env.ANSWERS_TABLE)),
    studio: studioStore(studio),
    community: communityStore(studio),
    recordings: { get: async (municipality, name) => (await recordings()).get(municipality, name) },
    limits: limitStore(contacts),
    joins: {
      ask: async (join) => (await joins()).ask(join),
      tryOnce: async (...tried) => (await joins()).tryOnce(...tried),
      confirm: async (...typed) => (await joins()).confirm(...typed),
      wasConfirmed: async (...typed) => (await joins()).wasConfirmed(...typed),
    },
    confirmations: { send: async (messages) => (await confirmations()).send(messages) },
    assets: readAssets(import.meta.dirname).inline,
    linkBase: env.LINK_BASE,
    now: Date.now,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    log,
  }),
);

/** API Gateway (HTTP API, payload 2.0) in front of the survey page. */
export const handler: typeof answer = async (event, context) => {
  const reply = await answer(event, context);
  await log.written();
  return reply;
};
