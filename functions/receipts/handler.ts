import type { SNSEvent } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { readEnv } from '#functions/env.ts';
import { createLog } from '#functions/log.ts';
import { readGatewaySettings } from '#functions/messaging/settings.ts';
import { freshText, secretReader, secretsManager } from '#functions/secrets.ts';
import { dynamo } from '#functions/store/clients.ts';
import { requestStore } from '#functions/store/requests.ts';
import { Table } from '#functions/store/table.ts';
import { receiptsApp } from './app.ts';
import { fromTopic } from './topic.ts';

const env = readEnv('receipts', process.env);
const settings = readGatewaySettings(env.SMS_GATEWAY);
const log = createLog('receipts');
const deps = { requests: requestStore(new Table(dynamo(), env.CONTACTS_TABLE)), now: Date.now, log };

const form = settings.kind === 'https' ? settings.callback : undefined;
const callbackSecret =
  env.SMS_CALLBACK_SECRET === undefined
    ? undefined
    : freshText(secretReader(secretsManager(), env.SMS_CALLBACK_SECRET), {
        now: Date.now,
        failed: (error) => log.warn('callback-secret-not-renewed', { error }),
      });
if (form && !callbackSecret)
  throw new Error('receipts cannot start: SMS_GATEWAY has a callback, and SMS_CALLBACK_SECRET is missing');

const answer = handle(
  receiptsApp({
    ...deps,
    callbacks: form && callbackSecret && { form, secret: callbackSecret.get, renewedSecret: callbackSecret.renewed },
  }),
);

/** One function, two doors: the topic of AWS End User Messaging, and the HTTP API (payload 2.0) for the HTTPS gateway. */
export const handler = async (event: SNSEvent | LambdaEvent) =>
  'Records' in event ? fromTopic({ ...deps, topic: env.SMS_RECEIPTS_TOPIC }, event) : answer(event);
