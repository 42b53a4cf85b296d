import type { IncomingMessage, RequestListener } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { awsGateway, smsVoice } from '#functions/messaging/aws.ts';
import { FateUnknown, GatewayUnavailable, MessageFailed, SpendingLimitReached } from '#functions/messaging/gateway.ts';
import { patient } from '#functions/messaging/patient.ts';
import { smsGatewayContract } from './gateway.ts';
import { bodyOf, breakingOff, failure, goneAddress, hangingUp, serving } from './http-server.ts';

const refused = '+4799999999';
const message = { id: 'id-1', to: '+4790000001', text: 'hemmelig' };
const noon = Date.parse('2026-05-01T12:00:00Z');
const settings = { kind: 'aws', configurationSet: 'Tilhor-test', origination: 'pool-1', maxPrice: '0.20' } as const;

const gatewayAt = (endpoint: string, timeoutMs = 5_000) => {
  const credentials = { accessKeyId: 'AKIDTEST', secretAccessKey: 's3cret' };
  const client = smsVoice({ endpoint, region: 'eu-north-1', credentials });
  return awsGateway({ settings, client, timeoutMs, now: () => noon });
};

/** The service's protocol, awsJson1_0: one address, the operation in a header, errors by `__type`. */
const json = { 'content-type': 'application/x-amz-json-1.0' };
const asked = async (request: IncomingMessage) => {
  expect(request.method).toBe('POST');
  expect(request.headers).toMatchObject({ ...json, 'x-amz-target': 'PinpointSMSVoiceV2.SendTextMessage' });
  expect(request.headers.authorization).toContain('/eu-north-1/sms-voice/aws4_request');
  return JSON.parse(await bodyOf(request)) as Record<string, unknown>;
};
const fault = (type: string, more: object = {}) =>
  JSON.stringify({ __type: `com.amazonaws.pinpointsmsvoicev2#${type}`, Message: '+4790000001: hemmelig', ...more });
const answering = async (status: number, body: string, headers: Record<string, string> = {}) =>
  gatewayAt(await serving((_, response) => response.writeHead(status, { ...json, ...headers }).end(body)));
const aboutNumber = {
  Reason: 'INVALID_PARAMETER',
  Fields: [{ Name: 'DestinationPhoneNumber', Message: '+4790000001' }],
};

describe('AWS End User Messaging', () => {
  smsGatewayContract(async () => {
    const delivered: { to: string; text: string }[] = [];
    const url = await serving(async (request, response) => {
      const { DestinationPhoneNumber, MessageBody } = await asked(request);
      if (DestinationPhoneNumber === refused)
        return response.writeHead(400, json).end(fault('ValidationException', aboutNumber));
      delivered.push({ to: String(DestinationPhoneNumber), text: String(MessageBody) });
      return response.writeHead(200, json).end(`{"MessageId":"m-${delivered.length}"}`);
    });
    return { gateway: gatewayAt(url), delivered: () => delivered, refused, close: async () => undefined };
  });

  test('is told the number, the text, from whom, and of us nothing but the id of the message', async () => {
    const requests: unknown[] = [];
    const url = await serving(async (request, response) => {
      requests.push(await asked(request));
      response.writeHead(200, json).end('{"MessageId":"m"}');
    });
    await gatewayAt(url).send(message);
    expect(requests).toEqual([
      {
        DestinationPhoneNumber: message.to,
        MessageBody: message.text,
        MessageType: 'TRANSACTIONAL',
        OriginationIdentity: 'pool-1',
        ConfigurationSetName: 'Tilhor-test',
        Context: { tilhor: 'id-1' },
        TimeToLive: 172_800,
        MaxPrice: '0.20',
      },
    ]);
  });

  test('a message that a queue brings twice at once is handed in once', async () => {
    let requests = 0;
    const url = await serving((_, response) => {
      requests += 1;
      response.writeHead(200, json).end('{"MessageId":"m"}');
    });
    const gateway = gatewayAt(url);
    await Promise.all([gateway.send(message), gateway.send(message)]);
    expect(requests).toBe(1);
  });

  test('somebody who told AWS that she wants no more has stopped', async () => {
    const body = fault('ConflictException', { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' });
    expect(await (await answering(400, body)).send(message)).toEqual({ status: 'stopped' });
  });

  test.each([
    ['ValidationException', aboutNumber],
    ['ValidationException', { Reason: 'DESTINATION_COUNTRY_BLOCKED' }],
    ['ConflictException', { Reason: 'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION' }],
    ['ConflictException', { Reason: 'DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE' }],
  ])('%s %j refuses the number', async (type, more) => {
    expect(await (await answering(400, fault(type, more))).send(message)).toEqual({ status: 'refused' });
  });

  test('a number that was refused can be tried again', async () => {
    let first = true;
    const url = await serving((_, response) => {
      const [status, body] = first ? [400, fault('ValidationException', aboutNumber)] : [200, '{"MessageId":"m"}'];
      first = false;
      response.writeHead(Number(status), json).end(body);
    });
    const gateway = gatewayAt(url);
    expect([await gateway.send(message), await gateway.send(message)]).toEqual([
      { status: 'refused' },
      { status: 'accepted' },
    ]);
  });

  test.each([
    ['ValidationException', { Reason: 'PRICE_OVER_THRESHOLD' }],
    ['ValidationException', { Reason: 'FIELD_VALIDATION_FAILED', Fields: [{ Name: 'MessageBody', Message: 'x' }] }],
    ['ValidationException', { Reason: 'SENDER_ID_NOT_SUPPORTED' }],
  ])('%s %j is about this message alone', async (type, more) => {
    expect(await failure((await answering(400, fault(type, more))).send(message))).toBeInstanceOf(MessageFailed);
  });

  test.each([
    [400, 'ConflictException', { Reason: 'DESTINATION_PHONE_NUMBER_NOT_VERIFIED' }], // the account may not send in earnest yet
    [400, 'ValidationException', { Reason: 'INVALID_ARN', Fields: [{ Name: 'OriginationIdentity', Message: 'x' }] }],
    [400, 'AccessDeniedException', { Reason: 'ACCOUNT_DISABLED' }],
    [400, 'ResourceNotFoundException', { ResourceType: 'configuration-set' }],
    [500, 'InternalServerException', {}],
    [503, 'SomethingNew', {}],
  ])('%i %s %j would be the same for others', async (status, type, more) => {
    const error = await failure((await answering(status, fault(type, more))).send(message));
    expect(error).toMatchObject({ name: 'GatewayUnavailable' });
  });

  test.each([
    ['17', 17_000],
    ['Fri, 01 May 2026 12:00:30 GMT', 30_000],
  ])('when it is asked too often, its wish "%s" is kept', async (header, retryAfterMs) => {
    const gateway = await answering(400, fault('ThrottlingException'), { 'retry-after': header });
    expect(await failure(gateway.send(message))).toMatchObject({ name: 'GatewayUnavailable', retryAfterMs });
  });

  test('a spending limit is told by its name, and nobody is tried again for a while', async () => {
    const body = fault('ServiceQuotaExceededException', { Reason: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT' });
    const error = await failure((await answering(400, body)).send(message));
    expect(error).toBeInstanceOf(SpendingLimitReached);
    expect(error).toMatchObject({ name: 'SpendingLimitReached', retryAfterMs: 900_000 });
  });

  test('when it cannot be reached nothing was sent', async () => {
    const error = await failure(gatewayAt(await goneAddress()).send(message));
    expect(error).toBeInstanceOf(GatewayUnavailable);
    expect(error).not.toBeInstanceOf(FateUnknown);
  });

  const silences: [string, RequestListener][] = [
    ['no answer in time', () => undefined],
    ['a connection that ends without an answer', hangingUp],
    ['an answer that breaks off', breakingOff],
    ['an answer that is no JSON', (_, response) => void response.writeHead(200, json).end('<html>')],
    ['an answer that names no message', (_, response) => void response.writeHead(200, json).end('{}')],
  ];
  test.each(silences)('after %s nobody knows, and it is asked once, however patient we are', async (_, listener) => {
    let requests = 0;
    const url = await serving((request, response) => {
      requests += 1;
      listener(request, response);
    });
    const gateway = patient(gatewayAt(url, 300), { attempts: 3, longestPauseMs: 1, pause, random: () => 0 });
    expect(await failure(gateway.send(message))).toBeInstanceOf(FateUnknown);
    expect(requests).toBe(1);
  });

  test('no error quotes the number, the text, the keys or what the service said', async () => {
    const bodies = ['ThrottlingException', 'ValidationException', 'InternalServerException', 'SomethingNew'];
    const errors = [
      ...(await Promise.all(bodies.map(async (type) => failure((await answering(400, fault(type))).send(message))))),
      await failure((await answering(200, '{"to":"+4790000001')).send(message)),
      await failure(gatewayAt('http://127.0.0.1:1/').send(message)),
    ];
    for (const error of errors) {
      const told = error instanceof Error ? `${error.message} ${error.stack} ${error.cause}` : '';
      expect(told).toContain('the SMS gateway');
      expect(told).not.toMatch(/90000001|hemmelig|s3cret|AKID/);
    }
  });
});
