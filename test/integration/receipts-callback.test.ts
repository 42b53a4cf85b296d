import { createHmac } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { type HttpsSettings, readGatewaySettings } from '#functions/messaging/settings.ts';
import { receiptsApp } from '#functions/receipts/app.ts';
import { phoneOf } from './pipeline-world.ts';
import { idOf, type ReceiptsWorld, receiptsWorld } from './receipts-world.ts';

let world: ReceiptsWorld;
beforeEach(async () => {
  world = await receiptsWorld();
});
afterEach(() => world.close());

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
        ...world.deps(),
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
    expect(await world.statusOf()).toBe('stopped');
  });

  test('a body that the API hands over in base64 is signed as it was sent', async () => {
    const body = Buffer.from(`\n ${reports('FAILED')}`);
    const event = request(body.toString('base64'), sign(body), { isBase64Encoded: true });
    expect(await post(event)).toMatchObject({ statusCode: 204 });
    expect(await world.pending()).toHaveLength(1);
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
    expect(await world.pending()).toEqual([]);
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
    expect(`${result.body}${world.lines.join('')}`).not.toContain(phoneOf(0).slice(1));
  });
});
