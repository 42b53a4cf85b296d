import { setTimeout as pause } from 'node:timers/promises';
import { readEnv } from '#functions/env.ts';
import { createLog } from '#functions/log.ts';
import type { Delivery, Publication } from '#functions/queue/queue.ts';
import { sqs, sqsQueue } from '#functions/queue/sqs.ts';
import { dynamo } from '#functions/store/clients.ts';
import { contactStore } from '#functions/store/contacts.ts';
import { joinStore } from '#functions/store/joins.ts';
import { requestStore } from '#functions/store/requests.ts';
import { studioStore } from '#functions/store/studio.ts';
import { Table } from '#functions/store/table.ts';
import { scheduledHandler } from './scheduled.ts';

const env = readEnv('clock', process.env);
const db = dynamo();
const contacts = new Table(db, env.CONTACTS_TABLE);
const client = sqs();

export const handler = scheduledHandler({
  contacts: contactStore(contacts),
  requests: requestStore(contacts),
  joins: joinStore(contacts),
  studio: studioStore(new Table(db, env.STUDIO_TABLE)),
  deliveries: sqsQueue<Delivery>({ client, url: env.DELIVERIES_QUEUE_URL, pause }),
  publications: sqsQueue<Publication>({ client, url: env.PUBLICATIONS_QUEUE_URL, pause }),
  now: Date.now,
  log: createLog('clock'),
});
