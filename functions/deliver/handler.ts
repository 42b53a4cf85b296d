import { setTimeout as pause } from 'node:timers/promises';
import { readEnv } from '#functions/env.ts';
import { createLog } from '#functions/log.ts';
import { httpsGateway } from '#functions/messaging/https.ts';
import { patient } from '#functions/messaging/patient.ts';
import { keyFrom, readSecretText } from '#functions/secrets.ts';
import { dynamo } from '#functions/store/clients.ts';
import { contactStore } from '#functions/store/contacts.ts';
import { studioStore } from '#functions/store/studio.ts';
import { Table } from '#functions/store/table.ts';
import { ticketStore } from '#functions/store/tickets.ts';
import { importLinkKey } from '#shared/wave/ticket.ts';
import { deliveriesHandler } from './deliveries.ts';

const env = readEnv('deliver', process.env);
const db = dynamo();
const [linkSecret, secret] = await Promise.all([
  readSecretText(env.LINK_KEY_SECRET),
  readSecretText(env.SMS_GATEWAY_SECRET),
]);

export const handler = deliveriesHandler({
  contacts: contactStore(new Table(db, env.CONTACTS_TABLE)),
  tickets: ticketStore(new Table(db, env.TICKETS_TABLE)),
  studio: studioStore(new Table(db, env.STUDIO_TABLE)),
  gateway: patient(httpsGateway({ url: env.SMS_GATEWAY_URL, secret, timeoutMs: 5_000, now: Date.now }), {
    attempts: 3,
    longestPauseMs: 2_000,
    pause,
    random: Math.random,
  }),
  linkKey: await importLinkKey(await keyFrom(linkSecret)),
  linkBase: env.LINK_BASE,
  now: Date.now,
  log: createLog('deliver'),
});
