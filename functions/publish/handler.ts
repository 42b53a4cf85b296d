import { readEnv } from '#functions/env.ts';
import { createLog } from '#functions/log.ts';
import { answerStore } from '#functions/store/answers.ts';
import { dynamo } from '#functions/store/clients.ts';
import { documentStore } from '#functions/store/documents.ts';
import { s3 } from '#functions/store/s3-client.ts';
import { studioStore } from '#functions/store/studio.ts';
import { Table } from '#functions/store/table.ts';
import { ticketStore } from '#functions/store/tickets.ts';
import { attack } from '#shared/privacy/attack/attack.ts';
import { publicationsHandler } from './publications.ts';

const env = readEnv('publish', process.env);
const db = dynamo();
const files = s3();

export const handler = publicationsHandler({
  tickets: ticketStore(new Table(db, env.TICKETS_TABLE)),
  answers: answerStore(new Table(db, env.ANSWERS_TABLE)),
  studio: studioStore(new Table(db, env.STUDIO_TABLE)),
  tallies: documentStore(files, env.TALLIES_BUCKET),
  releases: documentStore(files, env.RELEASES_BUCKET),
  attack,
  now: Date.now,
  log: createLog('publish'),
});
