import { audiences, type Measure, Release } from '#shared/release.ts';
import { movedBetween, type PublishedWave } from './moved.ts';
import { findRanges } from './ranges.ts';
import type { AttackedCell, Report } from './report.ts';
import type { System } from './system.ts';
import { type TableFile, tablesOf } from './table-file.ts';
import { tableSystem } from './table-system.ts';
import { type Range, verdictOn } from './verdict.ts';
import { type EarlierPoint, waveSystem } from './wave-system.ts';

/** A release, or tables as `npm run protect` prints them. */
export type Document = Release | TableFile;

/**
 * `k`: judge by this instead of by the documents' own. `wave`: attack only what the wave of this id is part of. `breachesOnly`:
 * ranges may be wider than they could be where that makes no difference to whether there is a breach; takes a third of the time.
 */
export type AttackOptions = { k?: number; wave?: string; breachesOnly?: boolean };

/** The k where neither documents nor options say one. */
const usualK = 5;
/** Documents for everybody alone are judged by the k of the open rules (domain §4). */
const openK = 10;
/** Of tables, the most withheld cells that hang together: about two minutes. Releases never have nearly as many. */
export const mostUnknowns = 1500;

const cellsOf = (system: System, ranges: readonly Range[], k: number): AttackedCell[] => {
  const cells = system.targets.flatMap(({ place, table, kind, aside }, i): AttackedCell[] => {
    const range = ranges[i];
    if (!range || aside) return [];
    const breach = verdictOn(kind, range, k);
    return kind === 'told' && !breach ? [] : [{ place, table, ...range, ...(breach && { breach }) }];
  });
  const alike = system.alike.flatMap(({ place, table, people, answers }): AttackedCell[] => {
    const [all, given] = [ranges[people], answers.filter((answer) => (ranges[answer]?.high ?? 0) > 0)];
    return all && all.low >= 1 && given.length === 1 ? [{ place, table, ...all, breach: 'identical' }] : [];
  });
  return [...cells, ...alike];
};

/** By which k, whether every range is wanted or breaches alone, and whether answers have been looked at already. */
type Judgement = { k: number; all: boolean; answersSeen: boolean };

const attackWave = (
  { name, documents }: PublishedWave,
  earlier: readonly EarlierPoint[],
  { k, all, answersSeen }: Judgement,
): AttackedCell[] => {
  const { system, parts } = waveSystem(name, documents, earlier);
  if (answersSeen) system.askSizesOnly();
  const ranges = findRanges(system, k, all);
  const within = (answersSeen ? [] : parts).map(({ place, table, kind, of, size, people }): AttackedCell => {
    const all = ranges[of] ?? { low: 0, high: people };
    const range = { low: Math.max(0, size - (people - all.low)), high: Math.min(size, all.high) };
    const breach = verdictOn(kind, range, k);
    return { place, table, ...range, ...(breach && { breach }) };
  });
  return [...cellsOf(system, ranges, k), ...within];
};

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

/** Points of a wave as they follow from what later ones tell of a change since. */
const earlierPoints = (wave: string, releases: readonly Release[]): EarlierPoint[] =>
  releases.flatMap(({ questions }) =>
    questions.flatMap(({ id, measure, change }) => {
      if (!measure.shown) return [];
      const now: Measure = measure.value;
      return [change.previous, change.first].flatMap((since) =>
        since?.since === wave && since.difference
          ? [{ question: id, measure: { ...now, value: rounded(now.value - since.difference.value) } }]
          : [],
      );
    }),
  );

/** One audience's view: all waves of all municipalities, judged by one k. */
const attackReleases = (
  releases: readonly Release[],
  judgement: Judgement,
  label: string,
  only: string | undefined,
): AttackedCell[] => {
  const waves = [
    ...Map.groupBy(releases, ({ wave, municipality }) => `${municipality.code} ${wave.id}`).values(),
  ].flatMap((documents): PublishedWave[] => {
    const [first] = documents;
    if (!first) return [];
    const series = `${first.municipality.code} ${first.wave.series}`;
    return [{ name: `${first.wave.id}${label}`, id: first.wave.id, series, number: first.wave.number, documents }];
  });
  // A change that this wave tells speaks of an earlier one, too; it is news where that one tells no point of its own.
  const pointIn = (id: string, question: string) =>
    waves.some(
      (wave) =>
        wave.id === id &&
        wave.documents.some(({ questions }) => questions.some((one) => one.id === question && one.measure.shown)),
    );
  const spoken = waves
    .filter(({ id }) => id === only)
    .flatMap(({ documents }) => documents.flatMap(({ questions }) => questions))
    .flatMap(({ id, change }) =>
      [change.previous, change.first].flatMap((one) => (one?.difference && !pointIn(one.since, id) ? one.since : [])),
    );
  return waves.flatMap((wave) => {
    const attacked = only === undefined || wave.id === only;
    const earlier = earlierPoints(
      wave.id,
      releases.filter(({ municipality }) => wave.series.startsWith(`${municipality.code} `)),
    ).filter(({ question }) => !pointIn(wave.id, question));
    const pairs = waves.filter(({ series, number }) => series === wave.series && number < wave.number);
    return [
      ...(attacked || spoken.includes(wave.id) ? attackWave(wave, earlier, judgement) : []),
      ...pairs.flatMap((before) => (attacked || before.id === only ? movedBetween(before, wave, judgement.k) : [])),
    ];
  });
};

const isRelease = (document: Document): document is Release =>
  typeof document === 'object' && document !== null && 'format' in document;

/**
 * The adversary: takes everything that was ever published, builds the linear system of it and finds for every number of people
 * that was not told the least and the most it can be. It shares no code with what protects, and knows the documents, the
 * rules and nothing else. docs/privacy.md says what a breach is.
 *
 * Of releases, all documents about one wave are one system; waves of a series are linked by who can have come and gone
 * (`movedBetween`). They are judged by the k of the most detailed among them (of its audience, whatever it says of itself), and what is
 * open to everybody once more by itself with k = 10. Tables are one system where dimensions and categories have the same names, judged by the largest k in the files.
 *
 * What is proved: every range holds each whole solution, so what is called a breach is one (see `findRanges`). What a
 * withheld figure's reason says is not used, and each dimension is taken by itself: that two breakdowns are of the
 * same people, person by person, is not.
 *
 * @throws ContradictionError, BadTableError, TooManyUnknownsError, UnsolvedError, ZodError for a release that is none
 */
export const attack = (documents: readonly Document[], options: AttackOptions = {}): Report => {
  const releases = documents.filter(isRelease).map((document) => Release.parse(document));
  const files = documents.filter((document) => !isRelease(document)).map(tablesOf);
  const cells: AttackedCell[] = [];
  const all = options.breachesOnly !== true;
  if (releases.length > 0) {
    const open = releases.filter(({ audience }) => audience === 'open');
    const k = options.k ?? Math.min(...releases.map(({ audience }) => audiences[audience].k));
    cells.push(...attackReleases(releases, { k, all, answersSeen: false }, '', options.wave));
    if (options.k === undefined && k < openK && open.length > 0)
      cells.push(...attackReleases(open, { k: openK, all, answersSeen: true }, ' open', options.wave));
  }
  if (files.length > 0) {
    const k = options.k ?? Math.max(...files.map((file) => file.k ?? usualK));
    const system = tableSystem(files.flatMap(({ tables }) => tables));
    cells.push(...cellsOf(system, findRanges(system, k, all, mostUnknowns), k));
  }
  return { cells, breaches: cells.flatMap(({ breach, ...cell }) => (breach ? [{ ...cell, breach }] : [])) };
};
