import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rangeIn } from '#functions/respond/places/range.ts';
import { contentHash } from '#functions/store/documents.ts';
import { core } from '#shared/survey/core.ts';
import { recordingName } from '#shared/survey/recording.ts';
import { type RespondWorld, respondWorld } from './respond-world.ts';

const place = { survey: core.survey, version: core.version, language: 'ar' } as const;
let world: RespondWorld;
let bytes: Uint8Array<ArrayBuffer>;
let name: string;
let path: string;

beforeAll(async () => {
  world = await respondWorld();
  bytes = new Uint8Array(await readFile(join(import.meta.dirname, '../fixtures/audio/tone.ogg')));
  name = recordingName({ ...place, question: 'life', hash: (await contentHash(bytes)).slice(0, 12), type: 'ogg' });
  path = `/m/5027/audio/${name}`;
  await world.stores.recordings.put('5027', name, bytes);
  const questions = { life: { file: name, bytes: bytes.length, says: '' } };
  await world.stores.studio.saveRecordings({ municipality: '5027', ...place, revision: 1, questions, gone: [] });
});
afterAll(() => world.close());

const get = (at: string, headers: Record<string, string> = {}, method = 'GET') =>
  world.app().request(at, { headers, method });

describe('a recording', () => {
  test('comes whole, by its kind, to be kept for good, and without a cookie', async () => {
    const reply = await get(path);
    expect(reply.status).toBe(200);
    expect(new Uint8Array(await reply.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'audio/ogg',
      'cache-control': 'public, max-age=31536000, immutable',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
    });
    expect(reply.headers.has('set-cookie')).toBe(false);
    expect(await (await get(path, {}, 'HEAD')).text()).toBe('');
  });

  test('comes in parts, as the players of phones ask for it', async () => {
    const first = await get(path, { range: 'bytes=0-1' });
    expect(first.status).toBe(206);
    expect(first.headers.get('content-range')).toBe(`bytes 0-1/${bytes.length}`);
    expect(new Uint8Array(await first.arrayBuffer())).toEqual(bytes.slice(0, 2));
    const rest = await get(path, { range: 'bytes=2-', 'if-range': first.headers.get('etag') ?? '' });
    expect(rest.status).toBe(206);
    expect(new Uint8Array(await rest.arrayBuffer())).toEqual(bytes.slice(2));
    expect((await get(path, { range: 'bytes=2-', 'if-range': '"another"' })).status).toBe(200);
    const beyond = await get(path, { range: `bytes=${bytes.length}-` });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe(`bytes */${bytes.length}`);
  });

  test('comes through API Gateway as the bytes that it is', async () => {
    const lambda = handle(world.app());
    const event = {
      ...{ version: '2.0', routeKey: 'ANY /m/{rest+}', rawPath: path, rawQueryString: '' },
      headers: { host: 'x.example', range: 'bytes=0-3' },
      requestContext: { http: { method: 'GET', path }, domainName: 'x.example' },
      isBase64Encoded: false,
    } as unknown as LambdaEvent;
    const reply = (await lambda(event)) as { statusCode: number; isBase64Encoded: boolean; body: string };
    expect(reply).toMatchObject({ statusCode: 206, isBase64Encoded: true });
    expect(Buffer.from(reply.body, 'base64').toString()).toBe('OggS');
  });

  test('is not there in another municipality, nor under a name that nothing has', async () => {
    for (const missing of [
      path.replace('5027', '5028'),
      path.replace(/[0-9a-f]{12}/, '0'.repeat(12)),
      path.replace('core', '..%2F5028'),
      '/m/5027/audio/x.mp3',
      '/m/5027/audio/',
    ]) {
      const reply = await get(missing);
      expect(reply.status, missing).toBe(404);
      expect(reply.headers.get('cache-control'), missing).toBe('no-store');
    }
  });

  test('that the store cannot give is asked for once more by her, not kept as missing; and no line names it', async () => {
    const recordings = {
      get: async () => {
        throw new Error('no reply in time');
      },
    };
    const reply = await world.app({ recordings }).request(path);
    expect(reply.status).toBe(503);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(world.log.at(-1)).not.toContain('life');
  });
});

describe('the survey page', () => {
  const pageIn = async (app: ReturnType<RespondWorld['app']>, secret: string, language: string) =>
    (await app.request(`/s/${secret}?lang=${language}`)).text();

  test('offers what is read aloud in its language, and nothing in another', async () => {
    const secret = await world.ticket(await world.wave());
    const app = world.app();
    expect((await pageIn(app, secret, 'ar')).match(/<audio[^>]*src="([^"]*)"/)?.[1]).toBe(path);
    expect(await pageIn(app, secret, 'nb')).not.toContain('<audio');
    expect((await app.request(`/s/${secret}`)).headers.get('content-security-policy')).toContain("media-src 'self'");
  });

  test('remembers that there is none, as it remembers texts, and sees a new one when that is forgotten', async () => {
    const secret = await world.ticket(await world.wave());
    let time = world.deps.now();
    let asked = 0;
    const { studio } = world.deps;
    const counted = {
      ...studio,
      recordings: (...of: Parameters<typeof studio.recordings>) => {
        asked += 1;
        return studio.recordings(...of);
      },
    };
    const app = world.app({ studio: counted, now: () => time });
    await pageIn(app, secret, 'so');
    await pageIn(app, secret, 'so');
    expect(asked).toBe(1);
    const so = { ...place, language: 'so', municipality: '5027' };
    const questions = { life: { file: name.replace('.ar.', '.so.'), bytes: 1, says: '' } };
    expect(await studio.recordings('5027', so)).toMatchObject({ revision: 0, questions: {} });
    expect(await world.stores.studio.saveRecordings({ ...so, revision: 1, questions, gone: [] })).toBe(true);
    expect(await world.stores.studio.saveRecordings({ ...so, revision: 1, questions: {}, gone: [] })).toBe(false);
    time += 6 * 60_000;
    expect(await pageIn(app, secret, 'so')).toContain('<audio');
  });
});

test.each([
  [undefined, 'whole'],
  ['', 'whole'],
  ['bytes=-', 'whole'],
  ['lines=0-1', 'whole'],
  ['bytes=0-1,4-5', 'whole'],
  ['bytes=5-4', 'whole'],
  ['bytes=0-', { from: 0, to: 9 }],
  ['bytes=0-99', { from: 0, to: 9 }],
  ['bytes=3-4', { from: 3, to: 4 }],
  ['bytes=-4', { from: 6, to: 9 }],
  ['bytes=-99', { from: 0, to: 9 }],
  ['bytes=-0', 'none'],
  ['bytes=10-', 'none'],
])('the range %s of ten bytes', (header, range) => {
  expect(rangeIn(header, 10)).toEqual(range);
});
