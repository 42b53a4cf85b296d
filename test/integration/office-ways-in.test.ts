import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontPaths, slipLanguages } from '#functions/office/slips/fonts.ts';
import { linesOf, unitsOf } from '#functions/office/slips/lines.ts';
import { makeSlips } from '#functions/office/slips/make.ts';
import { Paper } from '#functions/office/slips/paper.ts';
import { languages, languageTags } from '#shared/language/languages.ts';
import { wavesOf } from '#shared/wave/series.ts';
import { ticketKey } from '#shared/wave/ticket.ts';
import { open } from '#shared/wave/wave.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { waysTexts } from '#web/texts/all-ways.ts';
import { officeWorld } from './office-world.ts';
import { series } from './pipeline-world.ts';

const now = Date.parse('2026-03-03T11:00:00Z');
let world: Embedded;
beforeAll(async () => {
  world = await embedded();
  const { studio } = world.stores;
  await studio.addMunicipality({
    code: '5027',
    name: 'Midtre Gauldal',
    defaultLanguage: 'nb',
    orePerPart: 45,
    publicReleases: false,
  });
  await studio.saveMember({
    subject: 'kari',
    name: 'kari',
    roles: [{ role: 'officer', municipalities: ['5027'] }],
  });
  await studio.saveSeries(series);
  for (const wave of wavesOf(series, '2026-12-31')) await studio.addWave(open(wave, now));
});
afterAll(() => world.close());

const kari = () => officeWorld(world.stores, () => now).as('kari');
const page = '/office/5027/ways-in';
const wave = '5027-abc123-1';

describe('a poster', () => {
  test('is made, shown on A4 and A5 in up to four languages, and withdrawn', async () => {
    const { get, post } = await kari();
    expect((await post(`${page}/poster`, {})).headers.get('location')).toBe(`${page}?said=made`);
    const [poster] = await world.stores.studio.posters('5027');
    expect(poster).toMatchObject({ municipality: '5027', series: ['abc123'] });
    expect(poster?.code).toMatch(/^5027-[0-9a-hjkmnp-tv-z]{4}$/);
    for (const size of ['a4', 'a5']) {
      const chosen = '&languages=nb&languages=ar&languages=ti&languages=en&languages=pl';
      const html = await (await get(`${page}/poster/${poster?.code}?size=${size}${chosen}`)).text();
      expect(html).toContain(`x.example/join/${poster?.code}`);
      expect(html).toContain(`class="sheet ${size} of-4"`);
      expect(html).toContain(waysTexts.ti.poster.title);
      expect(html.split('class="sheet')[1]?.match(/<section lang="[a-z]+"/g)).toHaveLength(4);
      expect(html.toLowerCase()).not.toMatch(/flyktning|refugee/);
      expect(html).not.toContain('<script');
    }
    await post(`${page}/withdraw`, { poster: poster?.code ?? '' });
    expect((await get(`${page}/poster/${poster?.code}`)).status).toBe(404);
    expect(await (await get(page)).text()).not.toContain(poster?.code);
  });

  test('of nobody is not found', async () => {
    const { get, post } = await kari();
    expect((await get(`${page}/poster/5027-zzzz`)).status).toBe(404);
    expect((await post(`${page}/withdraw`, { poster: '5027-zzzz' })).status).toBe(404);
  });
});

describe('slips of paper', () => {
  test('are a PDF with 24 on a sheet, whose tickets are of the wave and asked to nobody yet', async () => {
    const { post } = await kari();
    const response = await post(`${page}/slips`, { wave, language: 'ti', second: 'ar', sheets: '2' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const pdf = Buffer.from(await response.arrayBuffer()).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
    const unused = (await Array.fromAsync(world.stores.tickets.unusedSlips(wave))).flat();
    expect(unused).toHaveLength(48);
    expect(await Array.fromAsync(world.stores.tickets.pagesOf(wave))).toEqual([[]]);
    expect(await world.stores.tickets.get(unused[0] ?? '')).toMatchObject({ wave, language: 'ti', state: 'open' });
  });

  test('that are printed leave a line in the log, with how many and no code', async () => {
    const { as, lines } = officeWorld(world.stores, () => now);
    const { post } = await as('kari');
    await post(`${page}/slips`, { wave, language: 'nb', second: '', sheets: '2' });
    const told = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'slips printed');
    expect(told).toEqual([expect.objectContaining({ municipality: '5027', wave, count: 48 })]);
    for (const { level, time, function: name, msg, ...rest } of told)
      expect(Object.keys(rest).sort()).toEqual(['count', 'municipality', 'wave']);
  });

  test.each([
    { wave: 'another', language: 'nb', sheets: '1' },
    { wave, language: 'my', sheets: '1' },
    { wave, language: 'nb', sheets: '0' },
    { wave, language: 'nb', sheets: '11' },
  ])('are not made of %j', async (fields) => {
    const { post } = await kari();
    const before = (await Array.fromAsync(world.stores.tickets.unusedSlips(wave))).flat().length;
    expect((await post(`${page}/slips`, { second: '', ...fields })).status).toBe(422);
    expect((await Array.fromAsync(world.stores.tickets.unusedSlips(wave))).flat()).toHaveLength(before);
  });

  test('have secrets of their own, of which only hashes are kept', async () => {
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const { tickets } = world.stores;
    const secrets = await makeSlips({ tickets, random }, { wave, language: 'nb', sheets: 1 });
    expect(new Set(secrets).size).toBe(24);
    for (const secret of secrets) expect(await tickets.get(ticketKey(secret))).toMatchObject({ wave });
  });

  test('can be printed in every language but Burmese: there is a letter for each of theirs', () => {
    expect(slipLanguages).toEqual(languageTags.filter((tag) => tag !== 'my'));
    expect(fontPaths).toHaveLength(6);
    const paper = new Paper('test');
    for (const tag of slipLanguages) {
      const letters = [...waysTexts[tag].slip.replaceAll(/[\s\u2066-\u2069\u200c\u200d]|\{\w+\}/g, '')];
      expect(
        letters.filter((letter) => !paper.has(letter)),
        tag,
      ).toEqual([]);
    }
  });

  test('right-to-left lines keep names whole and in their own direction', () => {
    const units = unitsOf('تسأل بلدية \u2068Midtre Gauldal\u2069 عن الحياة');
    expect(units.map(({ text }) => text)).toEqual(['تسأل', 'بلدية', 'Midtre Gauldal', 'عن', 'الحياة']);
    expect(units.map(({ rtl }) => rtl)).toEqual([true, true, false, true, true]);
    expect(units.map(({ spaceBefore }) => spaceBefore)).toEqual([false, true, true, true, true]);
    const lines = linesOf(units, 20, (text) => text.length);
    expect(lines.map((line) => line.length)).toEqual([2, 2, 1]);
    expect(languages.ar.dir).toBe('rtl');
  });
});
