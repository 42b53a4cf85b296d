import { createHmac } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2, SNSEvent } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { deliver } from '#functions/deliver/deliver.ts';
import { createLog } from '#functions/log.ts';
import { type HttpsSettings, readGatewaySettings } from '#functions/messaging/settings.ts';
import type { Delivery } from '#functions/queue/queue.ts';
import { receiptsApp } from '#functions/receipts/app.ts';
import { fromTopic } from '#functions/receipts/topic.ts';
import { contactId, messageId } from '#shared/wave/ticket.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { code, type PipelineWorld, phoneOf, pipelineWorld, series } from './pipeline-world.ts';

const wave = `${code}-abc123-1`;
const person = contactId(code, phoneOf(0));
const idOf = (contact = person, step: Delivery['step'] = 'invitation') => messageId(wave, contact, step);
const topic = 'arn:aws:sns:eu-north-1:123456789012:Tilhor-receipts';
const day = 86_400_000;

let world: PipelineWorld;
let lines: string[];
/** What `receipts` composes, over the same tables as the pipeline. */
const deps = () => ({
  requests: world.stores.requests,
  now: world.now,
  log: createLog('receipts', (line) => lines.push(line)),
});
beforeEach(async () => {
  lines = [];
  world = await pipelineWorld();
  await world.seed();
  for (const phone of [phoneOf(0), phoneOf(1)]) await world.addPerson(phone);
  await world.stores.studio.saveSeries({ ...series, everyMonths: 12 });
  await world.walkTo(momentOf('2026-03-02', 12));
});
afterEach(() => world.close());

const statusOf = async (phone = phoneOf(0)) =>
  (await world.stores.contacts.list(code)).find((contact) => contact.phone === phone)?.status;
const pending = () => world.stores.requests.pendingReceipts(0, 1_000);
const counted = () => lines.map((line) => JSON.parse(line)).map(({ msg, did, count }) => [msg, did, count]);

describe('from the topic of AWS End User Messaging', () => {
  const event = (eventTypes: readonly string[], message = idOf(), TopicArn = topic): SNSEvent => ({
    Records: eventTypes.map((eventType, i) => ({
      EventVersion: '1.0',
      EventSubscriptionArn: `${topic}:1c9b7f2e-0000-4000-8000-000000000000`,
      EventSource: 'aws:sns',
      Sns: {
        SignatureVersion: '1',
        Timestamp: '2026-03-02T11:00:00.000Z',
        Signature: 'c2lnbmF0dXJl',
        SigningCertUrl: 'https://sns.eu-north-1.amazonaws.com/SimpleNotificationService.pem',
        MessageId: `95df01b4-ee98-5cb9-9903-4c221d41eb5${i}`,
        Message: JSON.stringify({
          eventType,
          destinationPhoneNumber: phoneOf(0),
          messageStatus: 'x',
          context: { tilhor: message },
        }),
        MessageAttributes: {},
        Type: 'Notification',
        UnsubscribeUrl: 'https://sns.eu-north-1.amazonaws.com/?Action=Unsubscribe',
        TopicArn,
        Subject: '',
      },
    })),
  });
  const take = (given: SNSEvent) => fromTopic({ ...deps(), topic }, given);

  test('a number that does not exist is marked by the clock', async () => {
    await take(event(['TEXT_PENDING', 'TEXT_INVALID']));
    expect(await pending()).toEqual([{ message: idOf(), state: 'undeliverable' }]);
    expect(await runClock(world.clockDeps)).toContainEqual({
      at: world.now(),
      municipality: code,
      did: 'undeliverable-contacts',
      count: 1,
    });
    expect([await statusOf(), await statusOf(phoneOf(1))]).toEqual(['undeliverable', 'active']);
    expect(await pending()).toEqual([]);
  });

  test('what changes nothing is counted and not kept', async () => {
    await take(event(['TEXT_DELIVERED', 'TEXT_DELIVERED', 'TEXT_QUEUED', 'TEXT_SPAM']));
    expect(await pending()).toEqual([]);
    expect(counted()).toEqual([
      ['receipts', 'delivered', 2],
      ['receipts', 'passing', 1],
      ['receipts', 'rejected', 1],
    ]);
  });

  test('events of another topic, of other senders and of no form are dropped and told of', async () => {
    await take(event(['TEXT_INVALID'], idOf(), `${topic}-other`));
    await take(event(['TEXT_INVALID'], 'of-somebody-else'));
    const odd = event(['TEXT_INVALID']);
    for (const { Sns } of odd.Records) Sns.Message = '{"eventType":';
    await take(odd);
    expect(await pending()).toEqual([]);
    expect(counted()).toEqual(Array(3).fill(['not a receipt of ours', undefined, 1]));
  });

  test('when the table does not answer, the event is to be brought again', async () => {
    const failing = { ...deps(), topic, requests: { keepReceipt: () => Promise.reject(new Error('throttled')) } };
    await expect(fromTopic(failing, event(['TEXT_INVALID']))).rejects.toThrow('throttled');
  });

  test('no line of the log holds a number or the id of a message', async () => {
    await take(event(['TEXT_INVALID', 'TEXT_DELIVERED']));
    expect(lines.length).toBe(2);
    for (const line of lines) expect(line).not.toMatch(new RegExp(`${phoneOf(0).slice(1)}|${idOf()}`));
  });
});

describe('from the HTTPS gateway', () => {
  const settings = readGatewaySettings(
    JSON.stringify({
      kind: 'https',
      url: 'https://sms.example.no',
      callback: {
        ...{ list: '/reports', id: '/reference', state: '/status', delivered: ['DELIVERED'] },
        ...{
          undeliverable: ['FAILED'],
          stopped: ['OPTED_OUT'],
          signature: { header: 'X-Signature', prefix: 'sha256=' },
        },
      },
    }),
  ) as HttpsSettings;
  let secrets = { held: 'common', newest: 'common' };
  beforeEach(() => {
    secrets = { held: 'common', newest: 'common' };
  });
  const app = (more = {}) =>
    handle(
      receiptsApp({
        ...deps(),
        callbacks: settings.callback && {
          form: settings.callback,
          secret: async () => secrets.held,
          renewedSecret: async () => secrets.newest,
        },
        ...more,
      }),
    );

  const sign = (body: string | Buffer, key = 'common') =>
    `sha256=${createHmac('sha256', key).update(body).digest('hex')}`;
  /** A request as the HTTP API hands it to a function (payload format 2.0). */
  const request = (body: string, signature: string | undefined = sign(body), change = {}): LambdaEvent => ({
    version: '2.0',
    routeKey: 'POST /receipts/sms',
    rawPath: '/receipts/sms',
    rawQueryString: '',
    body,
    headers: {
      'content-type': 'application/json',
      host: 'api.example.no',
      ...(signature !== undefined && { 'x-signature': signature }),
    },
    isBase64Encoded: false,
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      authentication: null,
      authorizer: {},
      domainName: 'api.example.no',
      domainPrefix: 'api',
      http: {
        method: 'POST',
        path: '/receipts/sms',
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: 'gateway',
      },
      requestId: 'request',
      routeKey: 'POST /receipts/sms',
      stage: '$default',
      time: '02/Mar/2026:11:00:00 +0000',
      timeEpoch: 1_772_449_200_000,
    },
    ...change,
  });
  const post = async (event: LambdaEvent, more = {}) => (await app(more)(event)) as APIGatewayProxyStructuredResultV2;
  const reports = (...statuses: string[]) =>
    JSON.stringify({ reports: statuses.map((status) => ({ reference: idOf(), to: phoneOf(0), status })) });

  test('a signed callback is kept, and acted on by the clock', async () => {
    expect(await post(request(reports('OPTED_OUT')))).toMatchObject({ statusCode: 204 });
    await runClock(world.clockDeps);
    expect(await statusOf()).toBe('stopped');
  });

  test('a body that the API hands over in base64 is signed as it was sent', async () => {
    const body = Buffer.from(`\n ${reports('FAILED')}`);
    const event = request(body.toString('base64'), sign(body), { isBase64Encoded: true });
    expect(await post(event)).toMatchObject({ statusCode: 204 });
    expect(await pending()).toHaveLength(1);
  });

  const problem = (result: APIGatewayProxyStructuredResultV2) => {
    expect(result.headers?.['content-type']).toBe('application/problem+json');
    const { type, status } = JSON.parse(result.body ?? '');
    expect(status).toBe(result.statusCode);
    return [status, type];
  };

  test('without the right signature nothing is read, and nothing is said of why', async () => {
    const body = reports('FAILED');
    for (const given of [undefined, '', 'sha256=00', sign(body, 'other'), sign(`${body} `)]) {
      const result = await post(request(body, given ?? ''));
      expect(problem(result)).toEqual([401, '/problems/wrong-signature']);
      expect(result.body).not.toContain(idOf());
    }
    expect(await pending()).toEqual([]);
  });

  test('a secret that was changed a moment ago counts at once', async () => {
    secrets = { held: 'old', newest: 'common' };
    expect(await post(request(reports('FAILED')))).toMatchObject({ statusCode: 204 });
  });

  test('what is too large is not read', async () => {
    const body = ' '.repeat(64 * 1024 + 1);
    expect(problem(await post(request(body)))).toEqual([413, '/problems/too-large']);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"reports":'],
    ['another form', '{"report":{}}'],
    ['text that is no text', '\ufffd'],
  ])('%s is refused, and not quoted', async (_, body) => {
    expect(problem(await post(request(body)))).toEqual([400, '/problems/invalid-request']);
    const bytes = Buffer.from([0x22, 0xff, 0x22]);
    const odd = request(bytes.toString('base64'), sign(bytes), { isBase64Encoded: true });
    expect(problem(await post(odd))).toEqual([400, '/problems/invalid-request']);
  });

  test('any other address or method, or a gateway that calls nobody back, finds nothing there', async () => {
    const get = request('', undefined);
    get.requestContext = { ...get.requestContext, http: { method: 'GET' } } as typeof get.requestContext;
    expect(problem(await post(get))).toEqual([404, '/problems/no-such-address']);
    const none = await post(request(reports('FAILED')), { callbacks: undefined });
    expect(problem(none)).toEqual([404, '/problems/no-such-address']);
  });

  test('when the table does not answer, the gateway is told to try again', async () => {
    const requests = { keepReceipt: () => Promise.reject(new Error(`no ${phoneOf(0)}`)) };
    const result = await post(request(reports('FAILED')), { requests });
    expect(problem(result)).toEqual([500, '/problems/failed']);
    expect(`${result.body}${lines.join('')}`).not.toContain(phoneOf(0).slice(1));
  });
});

describe('acted on by the clock', () => {
  const receive = (state: 'undeliverable' | 'stopped', message = idOf()) =>
    world.stores.requests.keepReceipt({ message, state }, world.now());

  test('a receipt that is faster than deliver ends right: nothing is sent to that number again', async () => {
    world.moveTo(momentOf('2026-03-05', 10));
    await runClock(world.clockDeps); // asks for the reminder
    const queued = world.deliveries.splice(0);
    const { gateway } = world.deliverDeps;
    const fast = {
      send: async (message: Parameters<typeof gateway.send>[0]) => {
        const outcome = await gateway.send(message);
        await receive('undeliverable', message.id);
        await runClock(world.clockDeps); // before it is remembered
        return outcome;
      },
    };
    await deliver({ ...world.deliverDeps, gateway: fast }, queued);
    expect([await statusOf(), await statusOf(phoneOf(1))]).toEqual(['undeliverable', 'undeliverable']);
    expect(await pending()).toEqual([]);
  });

  test('a late one, of a wave that is over, still marks', async () => {
    await world.walkTo(momentOf('2026-03-20', 12));
    await receive('undeliverable');
    await runClock(world.clockDeps);
    expect(await statusOf()).toBe('undeliverable');
  });

  test('after a month nobody looks any more: the receipt is settled and finds nobody', async () => {
    await world.walkTo(momentOf('2026-05-01', 12));
    await receive('undeliverable');
    await runClock(world.clockDeps);
    expect([await statusOf(), await pending()]).toEqual(['active', []]);
  });

  test('an echo does not mark somebody whom the officer has tried again', async () => {
    await receive('undeliverable');
    await runClock(world.clockDeps);
    await world.stores.contacts.retry(code, person);
    world.moveTo(world.now() + 3 * day);
    await receive('undeliverable');
    await runClock(world.clockDeps);
    expect(await statusOf()).toBe('active');
    // A receipt of another message is none.
    await receive('undeliverable', idOf(person, 'reminder-1'));
    await runClock(world.clockDeps);
    expect(await statusOf()).toBe('undeliverable');
  });

  test('whoever wants no more is not made undeliverable, in whichever order it comes', async () => {
    await receive('undeliverable');
    await receive('stopped');
    await runClock(world.clockDeps);
    await receive('undeliverable', idOf(person, 'reminder-1'));
    await runClock(world.clockDeps);
    expect(await statusOf()).toBe('stopped');
  });

  test('receipts of nobody are settled and hide no real one, however many there are', async () => {
    for (let i = 0; i < 40; i++) await receive('undeliverable', messageId(wave, `nobody-${i}`, 'invitation'));
    await receive('undeliverable');
    const { requests } = world.stores;
    const few = {
      ...world.clockDeps,
      requests: { ...requests, pendingReceipts: (now: number) => requests.pendingReceipts(now, 10) },
    };
    for (let run = 0; run < 5; run++) await runClock(few);
    expect([await statusOf(), await pending()]).toEqual(['undeliverable', []]);
  });

  test('as long as somebody could not be asked for, what belongs to nobody is kept', async () => {
    await receive('undeliverable', messageId(wave, 'nobody', 'invitation'));
    await receive('undeliverable');
    const { contacts } = world.stores;
    const list = (municipality: string) =>
      municipality === code ? Promise.reject(new Error('cannot be read')) : contacts.list(municipality);
    await expect(runClock({ ...world.clockDeps, contacts: { ...contacts, list } })).rejects.toThrow(AggregateError);
    expect(await pending()).toHaveLength(2);
    await runClock(world.clockDeps);
    expect([await statusOf(), await pending()]).toEqual(['undeliverable', []]);
  });

  test('receipts that cannot be read keep nothing else from happening', async () => {
    const { requests } = world.stores;
    const blind = { ...requests, pendingReceipts: () => Promise.reject(new Error('throttled')) };
    world.moveTo(momentOf('2026-03-05', 10));
    await expect(runClock({ ...world.clockDeps, requests: blind })).rejects.toThrow(AggregateError);
    expect(world.deliveries).toHaveLength(2);
  });
});
