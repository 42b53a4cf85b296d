import { handle } from 'hono/aws-lambda';
import { readAssets } from '#functions/assets.ts';
import { readEnv } from '#functions/env.ts';
import { createLog } from '#functions/log.ts';
import { secretReader, secretsManager } from '#functions/secrets.ts';
import { cookieKeysOf } from '#functions/staff/cookie-keys.ts';
import { dynamo } from '#functions/store/clients.ts';
import { communityStore } from '#functions/store/community.ts';
import { contactStore } from '#functions/store/contacts.ts';
import { helpStore } from '#functions/store/help.ts';
import { proposalStore } from '#functions/store/proposals.ts';
import { recordingShelf } from '#functions/store/recording-shelf.ts';
import { s3 } from '#functions/store/s3-client.ts';
import { studioStore } from '#functions/store/studio.ts';
import { Table } from '#functions/store/table.ts';
import { ticketStore } from '#functions/store/tickets.ts';
import { officeApp } from './app.tsx';

const env = readEnv('office', process.env);
const log = createLog('office');
const db = dynamo();
const contacts = new Table(db, env.CONTACTS_TABLE);
const studio = new Table(db, env.STUDIO_TABLE);

/** API Gateway (HTTP API, payload 2.0) in front of the office. */
export const handler = handle(
  officeApp({
    contacts: contactStore(contacts),
    help: helpStore(contacts),
    studio: studioStore(studio),
    tickets: ticketStore(new Table(db, env.TICKETS_TABLE)),
    community: communityStore(studio),
    proposals: proposalStore(studio),
    recordings: recordingShelf(s3(), env.RECORDINGS_BUCKET),
    assets: readAssets(import.meta.dirname),
    cookieKeys: cookieKeysOf(secretReader(secretsManager(), env.COOKIE_KEY_SECRET), {
      now: Date.now,
      failed: (error) => log.warn('cookie-key-not-renewed', { error }),
    }),
    secureCookies: true,
    publicBase: env.PUBLIC_BASE,
    linkBase: env.LINK_BASE,
    now: Date.now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    log,
  }),
);
