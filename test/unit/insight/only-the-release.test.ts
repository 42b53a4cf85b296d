import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, type StaffLanguage, staffLanguages } from '#shared/language/languages.ts';
import type { Audience, Release } from '#shared/release.ts';
import { chartConfiguration } from '#web/insight/chart.ts';
import type { ChartData } from '#web/insight/chart-data.ts';
import { partsOf } from './html-parts.ts';
import { marked, numbersIn } from './marked.ts';
import { type Reader, siteOf } from './site.ts';

/** Numbers that the pages' own words hold: the level of the intervals, and the example of a municipality number. */
const inTheTexts = ['95', '100', '5027'];

const group = (text: string) => text.replaceAll('\u202f', '\u00a0');

/** The ways in which a number of a document may be written. Nothing else is: who adds one adds it here and says why. */
const written = (language: StaffLanguage, value: number): string[] => {
  const to = (digits: number, of: number) =>
    new Intl.NumberFormat(languages[language].dates, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(of);
  // Without its sign: the direction of a change stands in words.
  const size = Math.abs(value);
  return [to(0, size), to(1, size), to(0, size * 100), String(size), String(size).replace('.', ',')].map(group);
};

/** Days as they are, and as day, month and year: their numbers. */
const daysOf = ({ wave }: Release) =>
  [wave.opened, wave.closed].flatMap((day) => [day, ...day.split('-')]).flatMap((part) => [part, String(Number(part))]);

/** What each answer's share of a distribution is: the one thing that a page computes, from figures that stand beside it. */
const sharesOf = (release: Release): number[] =>
  release.questions.flatMap(({ distribution }) => {
    if (!distribution.shown) return [];
    const total = distribution.value.reduce((sum, { count }) => sum + count, 0);
    return distribution.value.map(({ count }) => count / total);
  });

/** The lines across a chart: every second point of the scale from 0 to 10 that the marked documents have, or quarters of a whole. */
const grid = [0, 2, 4, 6, 8, 10, 0.25, 0.5, 0.75, 1];

/** Every number that may leave insight for a reader of these documents. */
const allowed = (language: StaffLanguage, releases: readonly Release[]): Set<string> =>
  new Set([
    ...inTheTexts,
    ...releases.flatMap((release) => [
      ...numbersOf(release).flatMap((value) => written(language, value)),
      ...[...sharesOf(release), ...grid].flatMap((value) => written(language, value)),
      ...daysOf(release),
      // Names and codes of the document that hold digits.
      ...numbersIn(
        JSON.stringify([
          release.municipality,
          release.wave.id,
          release.questions.map(({ labels }) => Object.keys(labels)),
        ]),
      ),
    ]),
  ]);

/** Every number of a document, wherever in it. */
const numbersOf = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersOf)
      : [];

const strangers = (text: string, of: Set<string>): string[] =>
  numbersIn(text).filter((number) => !of.has(group(number)));

type World = Record<Audience, Release[]>;
const worlds: fc.Arbitrary<World> = fc
  .integer()
  .map((seed) => ({ municipality: marked(seed, 'municipality'), open: marked(seed + 1, 'open') }));
const runs = { seed: 5027, numRuns: 2 };

const readers: readonly Reader[] = ['officer', 'funder', 'anyone'];
const audienceOf = (reader: Reader): Audience => (reader === 'officer' ? 'municipality' : 'open');

/** Everything on a page that can be read, heard or drawn from. */
const read = (html: string): string =>
  partsOf(html)
    .map(({ text }) => text)
    .join(' \n ');

describe.each(staffLanguages)('no number but the document’s (%s)', (language) => {
  test.each(readers)('reaches the page and the file of a municipality (%s)', (reader) =>
    fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const site = siteOf(world);
        const may = allowed(language, world[audienceOf(reader)]);
        expect(strangers(read(await site('/insight/5027', reader, language)), may)).toEqual([]);
        expect(strangers(await site('/insight/5027/releases.csv', reader, language), may)).toEqual([]);
      }),
      runs,
    ),
  );

  test('reaches the programme', () =>
    fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const site = siteOf(world);
        for (const question of ['life', 'stay'])
          expect(
            strangers(
              read(await site(`/insight/programme?question=${question}`, 'funder', language)),
              allowed(language, world.open),
            ),
          ).toEqual([]);
      }),
      runs,
    ));

  test('reaches a chart or the picture of it', () =>
    fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const may = allowed(language, world.open);
        const parts = partsOf(await siteOf(world)('/insight/5027', 'anyone', language));
        const charts = parts.flatMap(({ text, attribute }) =>
          attribute === 'data-chart' ? [JSON.parse(text) as ChartData] : [],
        );
        expect(charts).toHaveLength(2);
        for (const data of charts) expect(strangers(drawn(data), may)).toEqual([]);
      }),
      runs,
    ));
});

/** All that a chart draws: its data, the words at its axes, what stands at each point, and the words round its picture. */
const drawn = (data: ChartData): string => {
  const { data: of, options } = chartConfiguration(data, 0);
  const y = options?.scales?.y;
  const label = options?.plugins?.tooltip?.callbacks?.label;
  const tick = y?.ticks?.callback;
  const texts = data.axis.ticks.map(({ at }, i) => tick?.call(undefined as never, at, i, []));
  const lines = data.points.map((_, dataIndex) => label?.call(undefined as never, { dataIndex } as never));
  const words = [
    data.name,
    data.title,
    data.subtitle,
    data.foot,
    data.labels,
    data.points.map((point) => Object.values(point)),
  ];
  return [of.labels, of.datasets.map((set) => set.data), y?.min, y?.max, texts, lines, words].flat(4).join(' \n ');
};

test('no number but the document’s leaves by the API, as JSON or as CSV', () =>
  fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const site = siteOf(world);
      const api = '/api/v1/municipalities/5027/releases';
      const may = allowed('en', world.open);
      expect(strangers((await site(api)).replaceAll('/api/v1/', '/'), may)).toEqual([]);
      for (const release of world.open) {
        const path = `${api}/${release.wave.id}`;
        expect(await site(`${path}.json`)).toBe(JSON.stringify(release));
        const cells = parse(await site(`${path}.csv`)) as string[][];
        expect(strangers(cells.flat().join(' \n '), allowed('en', [release]))).toEqual([]);
      }
    }),
    runs,
  ));

test('the test sees a figure that somebody computes', () => {
  const [first, , second] = marked(1, 'open');
  if (!first || !second) throw new Error('no releases');
  const may = allowed('en', [first, second]);
  const means = [first, second].map(({ questions: [life] }) =>
    life?.measure.shown ? life.measure.value.value : Number.NaN,
  );
  const [a = 0, b = 0] = means;
  const { invited, answered } = first.response;
  const silent = invited.shown && answered.shown ? invited.value - answered.value : Number.NaN;
  const written = (value: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value);
  for (const computed of [a + b, a - b, (a + b) / 2, a * 10, silent])
    expect(strangers(`was ${written(computed)}.`, may)).toEqual([written(Math.abs(computed))]);
  expect(strangers(`was ${written(a)}, then ${written(b)}.`, may)).toEqual([]);
});

test('the numbers of one audience are none of the other’s', async () => {
  const world = { municipality: marked(7, 'municipality'), open: marked(8, 'open') };
  const page = read(await siteOf(world)('/insight/5027', 'officer', 'en'));
  expect(strangers(page, allowed('en', world.open)).length).toBeGreaterThan(50);
});
