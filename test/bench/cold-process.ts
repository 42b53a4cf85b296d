/**
 * One cold start: `node cold-process.mjs <bundle> <path of a link>`, in the environment of a function. What is counted begins
 * just before the bundle is imported, when Node itself stands, and ends with the reply to the form.
 */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Milliseconds from the beginning to the end of each part, and whether the client behind `fetch` was loaded for it. */
export type ColdStart = { init: number; get: number; post: number; fetch: boolean };

type Handler = (event: APIGatewayProxyEventV2, context: object) => Promise<APIGatewayProxyStructuredResultV2>;

const [bundle = '', path = ''] = process.argv.slice(2);
const domain = 'abc123.execute-api.eu-north-1.amazonaws.com';

/** A request of an old phone as API Gateway's HTTP API hands it on (payload 2.0). */
const event = (method: string, body?: string): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: 'ANY /s/{rest+}',
  rawPath: path,
  rawQueryString: '',
  headers: {
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'nb-NO,nb;q=0.9,en;q=0.8',
    host: domain,
    'user-agent':
      'Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
    ...(body && { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }),
  },
  requestContext: {
    accountId: '000000000000',
    apiId: 'abc123',
    domainName: domain,
    domainPrefix: 'abc123',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'phone' },
    requestId: 'request',
    routeKey: 'ANY /s/{rest+}',
    stage: '$default',
    time: '01/Jan/2026:00:00:00 +0000',
    timeEpoch: 1_767_225_600_000,
  },
  ...(body && { body: Buffer.from(body).toString('base64') }),
  isBase64Encoded: body !== undefined,
});

const began = performance.now();
const { handler } = (await import(bundle)) as { handler: Handler };
const loaded = performance.now();
const page = await handler(event('GET'), {});
const shown = performance.now();

const fields = { receipt: '0123456789abcdefghjkmnpqrs', life: '7', belonging: '4', activity: 'no-time', open: 'Takk' };
const form = event('POST', new URLSearchParams(fields).toString());
const posted = performance.now();
const thanks = await handler(form, {});
const ended = performance.now();
if (page.statusCode !== 200 || thanks.statusCode !== 303)
  throw new Error(`the page came with ${page.statusCode}, the reply to the form with ${thanks.statusCode}`);

const { moduleLoadList } = process as unknown as { moduleLoadList: string[] };
const fetch = moduleLoadList.some((name) => name.includes('undici'));
const took: ColdStart = { init: loaded - began, get: shown - loaded, post: ended - posted, fetch };
process.stdout.write(JSON.stringify(took));
process.exit(0);
