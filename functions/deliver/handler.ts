import { setTimeout as pause } from 'node:timers/promises';
import { readEnv } from '#functions/env.ts';
import { createLog } from '#functions/log.ts';
import type { SmsGateway } from '#functions/messaging/gateway.ts';
import { httpsGateway } from '#functions/messaging/https.ts';
import { patient } from '#functions/messaging/patient.ts';
import { freshText, secretReader, secretsManager } from '#functions/secrets.ts';
import { dynamo } from '#functions/store/clients.ts';
import { contactStore } from '#functions/store/contacts.ts';
import { studioStore } from '#functions/store/studio.ts';
import { Table } from '#functions/store/table.ts';
import { ticketStore } from '#functions/store/tickets.ts';
import { waveKeyStore } from '#functions/store/wave-keys.ts';
import { deliveriesHandler } from './deliveries.ts';
import { linkKeysOf } from './link-keys.ts';

const env = readEnv('deliver', process.env);
const db = dynamo();
const contacts = new Table(db, env.CONTACTS_TABLE);
const secrets = secretsManager();
const log = createLog('deliver');
/** The operator may put in another one at any time. */
const gatewaySecret = freshText(secretReader(secrets, env.SMS_GATEWAY_SECRET), {
  now: Date.now,
  failed: (error) => log.warn('gateway-secret-not-renewed', { error }),
});
const gateway: SmsGateway = {
  async send(message) {
    const secret = await gatewaySecret.get();
    return httpsGateway({ url: env.SMS_GATEWAY_URL, secret, timeoutMs: 5_000, now: Date.now }).send(message);
  },
};

export const handler = deliveriesHandler({
  contacts: contactStore(contacts),
  tickets: ticketStore(new Table(db, env.TICKETS_TABLE)),
  studio: studioStore(new Table(db, env.STUDIO_TABLE)),
  waveKeys: waveKeyStore(contacts),
  gateway: patient(gateway, { attempts: 3, longestPauseMs: 2_000, pause, random: Math.random }),
  linkKeys: linkKeysOf(secretReader(secrets, env.LINK_KEY_SECRET)),
  linkBase: env.LINK_BASE,
  now: Date.now,
  log,
});
