import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insightApp } from '#functions/insight/app.tsx';
import { createLog } from '#functions/log.ts';
import { standingKeys } from '#functions/staff/cookie-keys.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { plainAssets } from '#test/plain-assets.ts';

let world: Embedded;
let handler: ReturnType<typeof handle>;

beforeAll(async () => {
  world = await embedded();
  const { studio, releases } = world.stores;
  const app = insightApp({
    ...{ studio, releases, assets: plainAssets, log: createLog('insight', () => undefined) },
    ...{
      cookieKeys: standingKeys({ id: 'test', bytes: new Uint8Array(32) }),
      now: () => 1_770_000_000_000,
      secureCookies: true,
    },
    oidc: { issuer: 'https://provider.invalid', clientId: 'tilhor', publicBase: 'https://tilhor.invalid' },
  });
  handler = handle(app);
});
afterAll(() => world.close());

/** A request as the HTTP API hands it to a function (payload format 2.0). */
const event = (path: string): LambdaEvent => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  body: null,
  cookies: [],
  headers: { host: 'tilhor.invalid', 'accept-language': 'en' },
  isBase64Encoded: false,
  requestContext: {
    accountId: '000000000000',
    apiId: 'api',
    authentication: null,
    authorizer: {},
    domainName: 'tilhor.invalid',
    domainPrefix: 'tilhor',
    http: { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
    requestId: 'request',
    routeKey: '$default',
    stage: '$default',
    time: '01/Jan/2026:00:00:00 +0000',
    timeEpoch: 1_767_225_600_000,
  },
});

const call = async (path: string) => (await handler(event(path))) as APIGatewayProxyStructuredResultV2;

test('pages, files and the API answer the events of the HTTP API', async () => {
  const page = await call('/');
  expect(page).toMatchObject({ statusCode: 200, isBase64Encoded: false });
  expect(page.body).toContain('<!DOCTYPE html>');
  const file = plainAssets.linked['staff.css'];
  expect(await call(file.path)).toMatchObject({ statusCode: 200, body: new TextDecoder().decode(file.body) });
  const list = await call('/api/v1/municipalities/5027/releases');
  expect(list).toMatchObject({ statusCode: 404, headers: { 'content-type': 'application/problem+json' } });
});
