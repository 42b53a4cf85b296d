import { setTimeout as pause } from 'node:timers/promises';
import { readEnv } from '#functions/env.ts';
import { createLog } from '#functions/log.ts';
import { leftAlone } from '#functions/messaging/left-alone.ts';
import { openGateway } from '#functions/messaging/open-gateway.ts';
import { patient } from '#functions/messaging/patient.ts';
import { readGatewaySettings } from '#functions/messaging/settings.ts';
import { freshText, secretReader, secretsManager } from '#functions/secrets.ts';
import { dynamo } from '#functions/store/clients.ts';
import { contactStore } from '#functions/store/contacts.ts';
import { joinStore } from '#functions/store/joins.ts';
import { requestStore } from '#functions/store/requests.ts';
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
const secret =
  env.SMS_GATEWAY_SECRET === undefined
    ? undefined
    : freshText(secretReader(secrets, env.SMS_GATEWAY_SECRET), {
        now: Date.now,
        failed: (error) => log.warn('gateway-secret-not-renewed', { error }),
      }).get;
const gateway = await openGateway(readGatewaySettings(env.SMS_GATEWAY), { secret, now: Date.now });

export const handler = deliveriesHandler({
  contacts: contactStore(contacts),
  requests: requestStore(contacts),
  joins: joinStore(contacts),
  tickets: ticketStore(new Table(db, env.TICKETS_TABLE)),
  studio: studioStore(new Table(db, env.STUDIO_TABLE)),
  waveKeys: waveKeyStore(contacts),
  gateway: patient(leftAlone(gateway, { now: Date.now }), {
    attempts: 3,
    longestPauseMs: 15_000,
    pause,
    random: Math.random,
  }),
  linkKeys: linkKeysOf(secretReader(secrets, env.LINK_KEY_SECRET)),
  linkBase: env.LINK_BASE,
  now: Date.now,
  log,
});
