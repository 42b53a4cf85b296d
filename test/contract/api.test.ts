import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { insightApi, openApiInfo } from '#functions/insight/api.ts';
import { createLog } from '#functions/log.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { hidden, life, release, shown } from '#test/releases.ts';

/** What the document promises of one response: the schema of its media type, with its references resolved. */
type Media = { schema: Record<string, unknown> };
type Operation = { responses: Record<string, { content?: Record<string, Media> }> };
type Document = { paths: Record<string, { get?: Operation }>; components: { schemas: Record<string, unknown> } };

const list = '/api/v1/municipalities/{code}/releases';
const one = '/api/v1/municipalities/{code}/releases/{wave}';
const wave = '5027-abcdef-1';

let world: Embedded;
let api: ReturnType<typeof insightApi>;
let document: Document;

beforeAll(async () => {
  world = await embedded();
  const { studio, releases } = world.stores;
  const profile = { name: 'Midtre Gauldal', defaultLanguage: 'nb', orePerPart: 45, publicReleases: true } as const;
  for (const code of ['5027', '5028']) await studio.addMunicipality({ ...profile, code });
  const put = (more: Parameters<typeof release>[0]) =>
    releases.put('5027', new TextEncoder().encode(JSON.stringify(release(more))));
  for (const number of [1, 2]) {
    const questions = [
      life(7, number === 2 ? { measure: hidden('too-few-answers'), n: hidden('too-few-answers') } : {}),
    ];
    const group = { code: 'work', label: { nb: 'Arbeid', en: 'Work' }, answered: shown(14), measures: {} };
    const breakdowns = [{ dimension: 'reason', text: { nb: 'Grunn', en: 'Reason' }, groups: [group] }];
    const hashes = {
      open: await put({ number, questions, more: { breakdowns } }),
      municipality: await put({
        number,
        questions,
        audience: 'municipality',
        more: { comments: shown(['own words']) },
      }),
    };
    const id = `5027-abcdef-${number}`;
    await studio.record('5027', { wave: id, number, series: 'abcdef', releases: hashes, tally: 't', public: true });
  }
  const hidden3 = { open: await put({ number: 3 }), municipality: await put({ number: 3, audience: 'municipality' }) };
  const id = '5027-abcdef-3';
  await studio.record('5027', { wave: id, number: 3, series: 'abcdef', releases: hidden3, tally: 't', public: false });
  api = insightApi({ studio, releases, log: createLog('insight', () => undefined) });
  document = api.getOpenAPI31Document(openApiInfo) as unknown as Document;
});
afterAll(() => world.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  api.request(`/api/v1${path}`, { method, headers });
const oneRelease = `/municipalities/5027/releases/${wave}`;

/** Throws where a body is not what the document says of this route, status and media type. */
const check = async (path: string, response: Response): Promise<unknown> => {
  const type = (response.headers.get('Content-Type') ?? '').split(';')[0] ?? '';
  const media = document.paths[path]?.get?.responses[response.status]?.content?.[type];
  if (!media) throw new Error(`the document knows no ${response.status} ${type} of ${path}`);
  const text = JSON.stringify({ ...media.schema, $defs: document.components.schemas });
  const schema = z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')));
  return schema.parse(type.endsWith('json') ? await response.json() : await response.text());
};

test('the committed document is the one that the routes give', async () => {
  const derived = `${JSON.stringify(document, null, 2)}\n`;
  await expect(derived).toMatchFileSnapshot('../../docs/openapi.json');
});

test('the document is served, and its addresses hold wherever the server stands', async () => {
  const response = await get('/openapi.json');
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
  expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/' }] });
});

describe('every answer is what the document says', () => {
  test.each([
    ['the list', list, '/municipalities/5027/releases', 200],
    ['an empty list', list, '/municipalities/5028/releases', 200],
    ['a list of nowhere', list, '/municipalities/0301/releases', 404],
    ['a malformed code', list, '/municipalities/50x7/releases', 400],
    ['a release', one, oneRelease, 200],
    ['a release in which figures are withheld', one, '/municipalities/5027/releases/5027-abcdef-2', 200],
    ['a release as CSV', one, `${oneRelease}.csv`, 200],
    ['a release that is not public', one, '/municipalities/5027/releases/5027-abcdef-3', 404],
    ['a release that never was', one, '/municipalities/5027/releases/5027-abcdef-9', 404],
    ['a release of another municipality', one, '/municipalities/5028/releases/5027-abcdef-1', 404],
    ['a malformed wave', one, '/municipalities/5027/releases/abc', 400],
  ])('%s', async (_, route, path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    await check(route, response);
  });

  test('the checks would notice a figure that is both shown and withheld', async () => {
    const broken = { ...release(), response: { invited: { shown: true, because: 'protects-another' } } };
    await expect(check(one, Response.json(broken))).rejects.toThrow();
  });
});

describe('what leaves', () => {
  test('only open documents that are public are listed, oldest first, with links that work', async () => {
    const { releases } = (await (await get('/municipalities/5027/releases')).json()) as {
      releases: { wave: string; links: Record<string, string> }[];
    };
    expect(releases.map(({ wave: id }) => id)).toEqual(['5027-abcdef-1', '5027-abcdef-2']);
    for (const path of Object.values(releases[0]?.links ?? {})) expect((await api.request(path)).status).toBe(200);
  });

  test('free text never does, nor the municipality’s own document', async () => {
    for (const ending of ['', '.json', '.csv']) {
      const text = await (await get(`${oneRelease}${ending}`)).text();
      expect(text).not.toContain('own words');
      expect(text).not.toContain('"audience":"municipality"');
    }
  });

  test('a withheld figure has no number, in JSON and in CSV', async () => {
    const path = '/municipalities/5027/releases/5027-abcdef-2';
    const json = (await (await get(path)).json()) as { questions: { measure: unknown }[] };
    expect(json.questions[0]?.measure).toEqual({ shown: false, because: 'too-few-answers' });
    const csv = await (await get(`${path}.csv`)).text();
    expect(csv).toContain('life,measure,,,,,withheld,too-few-answers\r\n');
  });

  test('whoever is signed in gets no more than anyone', async () => {
    const response = await get('/municipalities/5027/releases/5027-abcdef-3', { Cookie: 'session=anything' });
    expect(response.status).toBe(404);
  });
});

describe('JSON or CSV', () => {
  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['text/csv', 'text/csv; charset=utf-8; header=present'],
    ['application/json;q=0.5, text/csv', 'text/csv; charset=utf-8; header=present'],
  ])('Accept %s gives %s', async (accept, type) => {
    const response = await get(oneRelease, accept ? { Accept: accept } : {});
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Vary')).toContain('Accept');
  });

  test('the ending of the path counts for more than Accept', async () => {
    const csv = await get(`${oneRelease}.csv`, { Accept: 'application/json' });
    expect(csv.headers.get('Content-Type')).toMatch(/^text\/csv/);
    const json = await get(`${oneRelease}.json`, { Accept: 'text/csv' });
    expect(json.headers.get('Content-Type')).toBe('application/json');
  });

  test('what is neither is refused', async () => {
    const response = await get(oneRelease, { Accept: 'application/pdf' });
    expect(response.status).toBe(406);
    expect(await check(one, response)).toMatchObject({ type: '/problems/not-acceptable' });
  });
});

describe('as a good neighbour on the web', () => {
  test('whoever has it already is told so, in either format', async () => {
    for (const path of [`${oneRelease}.json`, `${oneRelease}.csv`, '/municipalities/5027/releases', '/openapi.json']) {
      const etag = (await get(path)).headers.get('ETag') ?? '';
      expect(etag).toMatch(/^"[0-9a-f]{40,}(-csv)?"$/);
      const again = await get(path, { 'If-None-Match': etag });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('Cache-Control')).toBe('public, max-age=300');
      expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect((await get(path, { 'If-None-Match': '"other"' })).status).toBe(200);
    }
  });

  test('the tag of the JSON is the hash of its bytes', async () => {
    const response = await get(oneRelease);
    const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    expect(response.headers.get('ETag')).toBe(`"${Buffer.from(hash).toString('hex')}"`);
  });

  test('HEAD tells what GET would, without a body', async () => {
    const [head, got] = [await get(oneRelease, {}, 'HEAD'), await get(oneRelease)];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['Content-Type', 'ETag', 'Cache-Control'])
      expect(head.headers.get(name)).toBe(got.headers.get(name));
  });

  test('any page may read it', async () => {
    const preflight = await get(
      oneRelease,
      { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' },
      'OPTIONS',
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD');
    const response = await get(oneRelease, { Origin: 'https://example.org' });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });
});

describe('faults are problem details', () => {
  test('a malformed code names what to mend', async () => {
    const response = await get('/municipalities/50x7/releases');
    expect(await response.json()).toMatchObject({
      type: '/problems/invalid-request',
      status: 400,
      errors: [{ pointer: '/code' }],
    });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  test('an address that is none', async () => {
    const response = await get('/nothing');
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ type: '/problems/no-such-address', status: 404 });
  });

  test('a method that is none says which are', async () => {
    const response = await get(oneRelease, {}, 'DELETE');
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
    expect(await response.json()).toMatchObject({ type: '/problems/method-not-allowed' });
  });
});
