import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askedIn } from '#functions/office/recordings/asked.ts';
import { storesOver } from '#infra/local/stores.ts';
import { core } from '#shared/survey/core.ts';
import type { Series } from '#shared/wave/series.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { faults } from '#test/faults.ts';
import { sessionCookie } from '#test/signed-in.ts';
import { staffWorld } from '#test/staff-world.ts';
import { coreWords } from '#web/texts/all-core.ts';
import { officeWorld, words } from './office-world.ts';

const now = () => Date.UTC(2026, 8, 1, 10);
const ar = { survey: core.survey, version: core.version, language: 'ar' } as const;
let code = '1000';
const path = (rest = '') => `/office/${code}/recordings${rest}`;
const page = '/core/1/ar';

let world: Embedded;
const sounds: Record<string, File> = {};
beforeAll(async () => {
  world = await embedded();
  const municipalities = Array.from({ length: 20 }, (_, i) => String(1001 + i));
  await world.stores.studio.saveMember({ subject: 'kari', name: 'Kari', roles: [{ role: 'officer', municipalities }] });
  // By its name it could be anything: only the bytes count.
  for (const name of ['tone.mp3', 'tone.ogg', 'tone.webm', 'tone.m4a', 'tone.wav', 'vorbis.ogg'])
    sounds[name] = new File([await readFile(join(import.meta.dirname, '../fixtures/audio', name))], 'opptak.txt');
});
afterAll(() => world.close());
beforeEach(async () => {
  code = String(Number(code) + 1);
  const profile = { defaultLanguage: 'nb', orePerPart: 45, publicReleases: false } as const;
  await world.stores.studio.addMunicipality({ code, name: 'Prøvedal', ...profile });
});

const sound = (name: string): File => sounds[name] ?? new File([], '');
const kari = () => officeWorld(world.stores, now).as('kari');
const list = () => world.stores.studio.recordings(code, ar);
const kept = async () => {
  const found = await world.files.send(new ListObjectsV2Command({ Bucket: 'recordings', Prefix: `${code}/` }));
  return (found.Contents ?? []).map(({ Key = '' }) => Key.replace(/^.*\/([a-z-]+)-[0-9a-f]{12}/, '$1')).sort();
};
const tooLong = async (): Promise<File> => {
  const bytes = new Uint8Array(await sound('tone.ogg').arrayBuffer());
  const long = new Uint8Array(60_001);
  long.set(bytes);
  return new File([long], 'long.ogg');
};

describe('the officer', () => {
  test('sees which languages are read aloud, those that most people read first, and what is to be read', async () => {
    const { contacts } = world.stores;
    await contacts.save({ id: 'c', municipality: code, phone: '+4790000001', language: 'so' });
    const { get, post } = await kari();
    await post(path(page), { 'file-life': sound('tone.mp3') });
    const overview = words(await (await get(path())).text());
    expect(overview).toMatch(/somali Soomaali 1 0 av 12 alle/);
    expect(overview).toMatch(/arabisk العربية 0 1 av 12 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12/);
    expect(overview.indexOf('somali')).toBeLessThan(overview.indexOf('arabisk'));
    const html = await (await get(path(page))).text();
    const said = words(html);
    for (const { id } of core.questions) {
      const { text, labels } = coreWords.ar.questions[id] ?? { text: '', labels: {} };
      for (const part of text.replaceAll(/[\u2066-\u2069]/g, '').split('{municipality}'))
        expect(said).toContain(part.trim());
      for (const label of Object.values(labels)) expect(said).toContain(label);
    }
    // Nor does the officer have to read Arabic to know which question it is.
    expect(said).toContain(coreWords.nb.questions.life?.text);
    expect(html).toMatch(/<audio controls="" preload="none" src="\/m\/\d{4}\/audio\/core\.1\.ar\.life-/);
    expect(html).toContain('<blockquote lang="ar" dir="rtl">');
  });

  test('keeps several at once, each by its bytes and without its tags', async () => {
    const { post, get } = await kari();
    const files = { 'file-life': sound('tone.mp3'), 'file-place': sound('tone.ogg'), 'file-stay': sound('tone.webm') };
    const reply = await post(path(page), files);
    expect([reply.status, reply.headers.get('location')]).toEqual([303, `${path(page)}?saved=3`]);
    expect(await kept()).toEqual(['life.mp3', 'place.ogg', 'stay.webm']);
    const { questions } = await list();
    expect(questions.life?.bytes).toBe(sound('tone.mp3').size - 38); // its tag
    const life = await world.stores.recordings.get(code, questions.life?.file ?? '');
    expect(life).toHaveLength(questions.life?.bytes ?? 0);
    expect(words(await (await get(`${path(page)}?saved=3`)).text())).toContain('3 opptak er lagret');
  });

  test('is told what is wrong with a file, and what is right is kept', async () => {
    const { post } = await kari();
    const reply = await post(path(page), {
      'file-life': sound('tone.m4a'),
      'file-place': sound('tone.mp3'),
      'file-belonging': sound('tone.wav'),
      'file-network': sound('vorbis.ogg'),
      'file-help': new File(['<html>'], 'opptak.mp3', { type: 'audio/mpeg' }),
      'file-stay': await tooLong(),
    });
    expect(reply.status).toBe(422);
    const said = words(await reply.text());
    for (const part of [/1: filen er en M4A/, /3: filen er en WAV/, /4: filen er en Ogg-fil uten Opus/, /7: .*verken/])
      expect(said).toMatch(part);
    expect(said).toMatch(/8: filen er på 60,1 kB\. Høyst 60/);
    expect(said).toContain('Ett opptak er lagret');
    expect(await kept()).toEqual(['place.mp3']);
    expect((await post(path(page), { 'file-life': new File([], '') })).status).toBe(422);
  });

  test('replaces one and removes one: what is not named any more is gone', async () => {
    const { post, get } = await kari();
    await post(path(page), { 'file-life': sound('tone.mp3'), 'file-place': sound('tone.mp3') });
    await post(path(page), { 'file-life': sound('tone.ogg') });
    expect(await kept()).toEqual(['life.ogg', 'place.mp3']);
    const { questions } = await list();
    const reply = await post(path(`${page}/remove`), { file: questions.place?.file ?? '' });
    expect(reply.headers.get('location')).toBe(`${path(page)}?removed=yes`);
    expect((await list()).questions).toEqual({ life: questions.life });
    expect(await kept()).toEqual(['life.ogg']);
    expect((await post(path(`${page}/remove`), { file: questions.place?.file ?? '' })).status).toBe(303);
    for (const file of ['', questions.life?.file.replace('.ar.', '.nb.') ?? '', '../x'])
      expect((await post(path(`${page}/remove`), { file })).status).toBe(422);
    expect((await list()).questions).toEqual({ life: questions.life });
    expect(words(await (await get(`${path(page)}?removed=yes`)).text())).toContain('Opptaket er fjernet');
  });

  test('is told when the text is another than what was read', async () => {
    const { post, get } = await kari();
    await post(path(page), { 'file-life': sound('tone.mp3') });
    expect(await (await get(path(page))).text()).not.toContain('Teksten er endret');
    const { studio } = world.stores;
    const life = { ...coreWords.ar.questions.life, text: 'سؤال آخر', labels: {} };
    await studio.saveWords('core', 1, { ...coreWords.ar, questions: { ...coreWords.ar.questions, life } });
    expect(words(await (await get(path(page))).text()).match(/Teksten er endret/g)).toHaveLength(1);
    await studio.saveWords('core', 1, coreWords.ar);
  });

  test('finds nothing under a survey that is not asked here, or a language that we do not have', async () => {
    const { get, post } = await kari();
    for (const wrong of ['/core/2/ar', '/other/1/ar', '/core/1/xx', '/core/1/toString']) {
      expect((await get(path(wrong))).status, wrong).toBe(404);
      expect((await post(path(wrong), { 'file-life': sound('tone.mp3') })).status, wrong).toBe(404);
    }
    expect(await kept()).toEqual([]);
  });
});

test('two officers who keep recordings at the same time both keep theirs', async () => {
  const { post } = await kari();
  await Promise.all([
    post(path(page), { 'file-life': sound('tone.mp3') }),
    post(path(page), { 'file-place': sound('tone.ogg') }),
    post(path(page), { 'file-stay': sound('tone.webm') }),
  ]);
  expect(Object.keys((await list()).questions).sort()).toEqual(['life', 'place', 'stay']);
  expect(await kept()).toEqual(['life.mp3', 'place.ogg', 'stay.webm']);
});

test('killed before any write, sent again it is done, and all that is named is always there', async () => {
  const { post } = await kari();
  for (let n = 1; n < 20; n++) {
    await post(path(page), { 'file-life': sound('tone.mp3'), 'file-place': sound('tone.mp3') });
    const fault = faults();
    const dying = await officeWorld(storesOver(fault.client(world.db), fault.client(world.files)), now).as('kari');
    const send = () => dying.post(path(page), { 'file-life': sound('tone.ogg'), 'file-stay': sound('tone.webm') });
    fault.killAt(n);
    const { status } = await send();
    const there = await kept();
    for (const { file } of Object.values((await list()).questions))
      expect(await world.stores.recordings.get(code, file), `killed at ${n}`).toBeDefined();
    fault.revive();
    if (status !== 303) expect((await send()).status).toBe(303);
    expect(await kept(), `killed at ${n}`).toEqual(['life.ogg', 'place.mp3', 'stay.webm']);
    expect((await list()).gone).toEqual([]);
    if (status === 303) return expect(there).toEqual(['life.ogg', 'place.mp3', 'stay.webm']);
    const { questions } = await list();
    for (const { file } of Object.values(questions)) await post(path(`${page}/remove`), { file });
    expect(await kept()).toEqual([]);
  }
  throw new Error('never came to its end');
});

test('a form comes through API Gateway as the bytes that it is', async () => {
  const { app } = officeWorld(world.stores, now);
  const form = new FormData();
  form.append('file-life', sound('tone.ogg'));
  const request = new Request('https://any.invalid', { method: 'POST', body: form });
  const event = {
    ...{ version: '2.0', routeKey: 'ANY /office/{rest+}', rawPath: path(page), rawQueryString: '' },
    cookies: [await sessionCookie(staffWorld(world.stores.studio, now).deps, 'kari', 'Kari')],
    headers: {
      host: 'api.invalid',
      'sec-fetch-site': 'same-origin',
      'content-type': request.headers.get('content-type') ?? '',
    },
    body: Buffer.from(await request.arrayBuffer()).toString('base64'),
    isBase64Encoded: true,
    requestContext: { http: { method: 'POST', path: path(page) }, domainName: 'api.invalid' },
  } as unknown as LambdaEvent;
  expect(await handle(app)(event)).toMatchObject({ statusCode: 303 });
  const { questions } = await list();
  const bytes = await world.stores.recordings.get(code, questions.life?.file ?? '');
  expect(bytes).toEqual(new Uint8Array(await sound('tone.ogg').arrayBuffer()));
});

test('the surveys that are read aloud are those that are asked or will be', () => {
  const series = (id: string, version: number) => ({ survey: { id, version } }) as Series;
  const wave = (state: Wave['state'], id: string) => ({ state, survey: { id, version: 1 } }) as Wave;
  expect(askedIn([], [])).toEqual([{ id: 'core', version: 1 }]);
  expect(askedIn([], [wave('published', 'old')])).toEqual([{ id: 'core', version: 1 }]);
  expect(askedIn([series('core', 1), series('core', 1)], [wave('open', 'young'), wave('cancelled', 'old')])).toEqual([
    { id: 'core', version: 1 },
    { id: 'young', version: 1 },
  ]);
});
