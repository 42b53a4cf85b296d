import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Embedded, embedded } from '#test/embedded.ts';
import { sessionCookie } from '#test/signed-in.ts';
import { staffWorld } from '#test/staff-world.ts';
import { hiddenFields, officeWorld, words } from './office-world.ts';

const now = () => Date.UTC(2026, 8, 1, 10);
const path = '/office/5027/people';

let world: Embedded;
let handler: ReturnType<typeof handle>;
let cookie: string;
beforeAll(async () => {
  world = await embedded();
  const { studio } = world.stores;
  const roles = [{ role: 'officer' as const, municipalities: ['5027'] }];
  await studio.saveMember({ subject: 'kari', name: 'Kari', roles });
  await studio.addMunicipality({
    code: '5027',
    name: 'Midtre Gauldal',
    defaultLanguage: 'nb',
    orePerPart: 45,
    publicReleases: false,
  });
  handler = handle(officeWorld(world.stores, now).app);
  cookie = await sessionCookie(staffWorld(studio, now).deps, 'kari', 'Kari');
});
afterAll(() => world.close());

/** A form as the HTTP API (payload 2.0) hands it to a function: multipart bodies come in base64, the host is the API's own. */
const formEvent = async (rawPath: string, form: FormData): Promise<LambdaEvent> => {
  const request = new Request('https://any.invalid', { method: 'POST', body: form });
  return {
    version: '2.0',
    routeKey: 'ANY /office/{rest+}',
    rawPath,
    rawQueryString: '',
    cookies: [cookie],
    headers: {
      host: 'api.invalid',
      origin: 'https://tilhor.invalid',
      'sec-fetch-site': 'same-origin',
      'content-type': request.headers.get('content-type') ?? '',
    },
    body: Buffer.from(await request.arrayBuffer()).toString('base64'),
    isBase64Encoded: true,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      authentication: null,
      authorizer: {},
      domainName: 'api.invalid',
      domainPrefix: 'api',
      http: { method: 'POST', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'request',
      routeKey: 'ANY /office/{rest+}',
      stage: '$default',
      time: '01/Jan/2026:00:00:00 +0000',
      timeEpoch: 1_767_225_600_000,
    },
  };
};
const send = async (to: string, form: FormData) =>
  (await handler(await formEvent(to, form))) as APIGatewayProxyStructuredResultV2;

test('a file in Windows-1252 is uploaded, previewed and imported through the events of the HTTP API', async () => {
  const latin = Uint8Array.from('mobil\tspråk\n900 00 001\tukrainsk\n', (letter) => letter.charCodeAt(0));
  const upload = new FormData();
  upload.set('file', new File([latin], 'liste.txt'));
  const preview = await send(`${path}/preview`, upload);
  expect(preview).toMatchObject({ statusCode: 200, isBase64Encoded: false });
  expect(words(preview.body ?? '')).toContain('1 linje er god.');

  const confirm = new FormData();
  for (const [name, [value = '']] of Object.entries(hiddenFields(preview.body ?? '', `${path}/import`)))
    confirm.set(name, value);
  const done = await send(`${path}/import`, confirm);
  expect(done).toMatchObject({ statusCode: 303, headers: { location: `${path}?imported=1` } });
  expect(await world.stores.contacts.list('5027')).toMatchObject([{ phone: '+4790000001', language: 'uk' }]);
});

test.each([
  ['ordinary ones', 'Ola Nordmann;tlf 123 45;ukrainsk', true],
  ['long ones full of signs that HTML escapes', `"${'""'.repeat(40)}&<";1;ukrainsk`, false],
])('twenty thousand refused lines, %s: the answer stays well below the 6 MB of a function', async (_, line, all) => {
  const upload = new FormData();
  const list = `navn;mobil;språk\n${`${line}\n`.repeat(20_000)}`;
  upload.set('file', new File([list], 'liste.csv'));
  const preview = await send(`${path}/preview`, upload);
  expect(preview.statusCode).toBe(200);
  expect(preview.isBase64Encoded).toBe(false);
  expect(Buffer.byteLength(JSON.stringify(preview))).toBeLessThan(5_500_000);
  const said = words(preview.body ?? '');
  expect(said).toContain('Blir ikke med: 20 000');
  expect(said).toContain('De første 100 av 20 000.');
  expect(said.includes('Fila har plass til')).toBe(!all);

  const ask = new FormData();
  const fields = Object.entries(hiddenFields(preview.body ?? '', `${path}/left-out`));
  for (const [name, [value = '']] of fields) ask.set(name, value);
  const file = await send(`${path}/left-out`, ask);
  expect(file.statusCode).toBe(200);
  expect(Buffer.byteLength(JSON.stringify(file))).toBeLessThan(5_500_000);
  expect((file.body ?? '').split('\r\n').length - 2 === 20_000).toBe(all);
});
