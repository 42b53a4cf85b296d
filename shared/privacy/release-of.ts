import {
  type Audience,
  type Change,
  type Figure,
  type Pooled,
  type QuestionResult,
  Release,
  type Words,
} from '#shared/release.ts';
import { type Sets, setOf } from '#shared/statistics/pool.ts';
import type { SurveyVersion, SurveyWords } from '#shared/survey/version.ts';
import { changeSince, type Points } from './change-since.ts';
import { type Known, measureOf, roundTo } from './known.ts';
import { pooledOf } from './pooled.ts';
import { type Protected, type Protection, protect } from './protect.ts';
import { redact } from './redact.ts';
import { rulesFor } from './rules.ts';
import { shuffle } from './shuffle.ts';
import type { Tally } from './tally.ts';
import { emptySample, linesOf } from './text-sample.ts';
import { type Column, waveTables } from './wave-tables.ts';

/** The counts of one wave, before protection. */
export type CountedWave = { id: string; version: SurveyVersion; invited: number; tally: Tally };

/** All that a release is made from. */
export type ReleaseInput = {
  municipality: { code: string; name: string };
  /** `opened` and `closed` are days in Norway, `YYYY-MM-DD`. */
  wave: { id: string; series: string; number: number; opened: string; closed: string };
  version: SurveyVersion;
  /** The words of that version for those who read releases. */
  words: { nb: SurveyWords; en: SurveyWords };
  /** People who were asked: tickets that were made. At least as many as answered. */
  invited: number;
  tally: Tally;
  audience: Audience;
  synthetic: boolean;
  /** The wave before and the first wave of the series; null where this is the first. They may be one and the same. */
  previous: CountedWave | null;
  first: CountedWave | null;
  /** The waves that this one is pooled with (see `setsAt`); null or absent where it completes no set of four. */
  sets?: Sets<CountedWave> | null;
  /** Releases already published, of this wave and others. */
  earlier: readonly Release[];
};

/** This wave has been published for this audience before, and differently. Nothing may be written. */
export class ReleaseDiffersError extends Error {
  constructor(wave: string, audience: Audience) {
    super(`wave ${wave} is already published for ${audience}, and differs`);
    this.name = 'ReleaseDiffersError';
  }
}

const mapFigure = <T, U>(figure: Figure<T>, to: (value: T) => U): Figure<U> =>
  figure.shown ? { shown: true, value: to(figure.value) } : figure;

const points = (shown: Protected): Record<string, Figure<Known>> =>
  Object.fromEntries(Object.entries(shown.questions).map(([id, { measure }]) => [id, measure]));

/**
 * The points of an earlier wave, protected by the rules of this audience. Where it is published for this audience, only those
 * that its release shows, and none told from a number of answers that it withholds: it may be of an older, stricter version.
 */
const pointsThen = (wave: CountedWave, { earlier, audience }: ReleaseInput): Points => {
  const tables = waveTables(wave.id, wave.version, wave.tally, wave.invited);
  const shown = protect({ ...tables, breakdowns: {} }, rulesFor(audience), []);
  const then = points(shown);
  const release = earlier.find((other) => other.wave.id === wave.id && other.audience === audience);
  for (const { id, n, measure } of release?.questions ?? []) {
    if (!measure.shown) then[id] = measure;
    else if (!n.shown && shown.questions[id]?.n.shown) then[id] = n;
  }
  return then;
};

/** What this wave tells of the set of four that it completes, and of how that moved since the set before. */
const pooledIn = (input: ReleaseInput, now: Points): Record<string, Pooled> => {
  if (!input.sets) return {};
  const { others, before } = input.sets;
  const pointsOf = (waves: readonly CountedWave[]) => waves.map((wave) => pointsThen(wave, input));
  const since = before.at(-1)?.id;
  return pooledOf(
    setOf(input.wave.number),
    [...pointsOf(others), now],
    since === undefined ? null : { since, set: pointsOf(before) },
  );
};

/** Words of a question; a point of a scale that has no label of its own is called by its number. */
const wordsOf = ({ municipality, words }: ReleaseInput, id: string) => {
  const [nb, en] = [words.nb.questions[id], words.en.questions[id]];
  const fill = (text: string) => text.replaceAll('{municipality}', municipality.name);
  return {
    text: { nb: fill(nb?.text ?? id), en: fill(en?.text ?? id) } satisfies Words,
    label: (code: string): Words => ({ nb: fill(nb?.labels[code] ?? code), en: fill(en?.labels[code] ?? code) }),
  };
};

const questionResult = (
  input: ReleaseInput,
  column: Column,
  shown: Protected,
  over: Pick<QuestionResult, 'change' | 'pooled'>,
): QuestionResult | undefined => {
  const kind = input.version.questions.find(({ id }) => id === column.id)?.kind;
  const figures = shown.questions[column.id];
  if (!figures || !kind || kind === 'text') return undefined;
  const { text, label } = wordsOf(input, column.id);
  const { invited } = shown.response;
  // From n and both intervals the population follows, so the corrected one is told only where both numbers are.
  const population = invited.shown && figures.n.shown ? invited.value : undefined;
  return {
    id: column.id,
    kind,
    text,
    labels: Object.fromEntries(column.codes.map((code) => [code, label(code)])),
    n: figures.n,
    measure: mapFigure(figures.measure, (known) => measureOf(known, population)),
    distribution: mapFigure(figures.distribution, (counts) =>
      column.codes.map((code, i) => ({ code, count: counts[i] ?? 0 })),
    ),
    ...over,
  };
};

const breakdowns = (input: ReleaseInput, shown: Protected): Release['breakdowns'] =>
  Object.entries(shown.breakdowns).map(([dimension, groups]) => {
    const { text, label } = wordsOf(input, dimension);
    return {
      dimension,
      text,
      groups: Object.entries(groups).map(([code, { answered, measures }]) => ({
        code,
        label: label(code),
        answered,
        measures: Object.fromEntries(
          Object.entries(measures).map(([id, known]) => [id, mapFigure(known, (one) => measureOf(one))]),
        ),
      })),
    };
  });

/** The texts of every open question that may be shown, redacted, in no order; withheld when that is none. */
const commentsOf = ({ tally, wave }: ReleaseInput, comments: NonNullable<Protected['comments']>): Figure<string[]> => {
  const figures = Object.entries(comments);
  const texts = figures.flatMap(([id, figure]) => (figure.shown ? linesOf(tally.texts[id] ?? emptySample()) : []));
  const because = figures.flatMap(([, figure]) => (figure.shown ? [] : [figure.because]))[0] ?? 'too-few-answers';
  return texts.length > 0 ? { shown: true, value: shuffle(texts.map(redact), wave.id) } : { shown: false, because };
};

/**
 * The published document of one wave for one audience. Pure: the same input gives the same document, and every number in it
 * comes from what `protect` lets through. Change is told only between points that are shown in both waves, where the earlier
 * wave is protected by the rules of the same audience.
 *
 * @throws ReleaseDiffersError, RevealError, ArgumentError (see `protect`), ZodError when the input does not make a release
 */
export const releaseOf = (input: ReleaseInput): Release => documentOf(input).release;

/**
 * Both documents of a wave: the municipality's own first, then the open one with that in hand. What the first withholds the
 * second may not show. Throws what `releaseOf` throws.
 */
export const releasesOf = (input: Omit<ReleaseInput, 'audience'>): Record<Audience, Release> => {
  const { release: municipality, shown } = documentOf({ ...input, audience: 'municipality' });
  const earlier = [...input.earlier, municipality];
  return { municipality, open: documentOf({ ...input, earlier, audience: 'open' }, shown).release };
};

const documentOf = (input: ReleaseInput, detailed?: Protection): { release: Release; shown: Protection } => {
  const { audience, wave, version } = input;
  const rules = rulesFor(audience);
  const tables = waveTables(wave.id, version, input.tally, input.invited);
  const shown = protect(tables, rules, input.earlier, detailed);
  const now = points(shown);
  const since = (earlier: CountedWave | null): Record<string, Change> | null =>
    earlier && changeSince(earlier.id, pointsThen(earlier, input), now);
  const [previous, first] = [since(input.previous), since(input.first)];
  const pooled = pooledIn(input, now);
  const release = Release.parse({
    format: 'tilhor-release/1',
    municipality: input.municipality,
    wave,
    survey: { id: version.survey, version: version.version },
    audience,
    k: rules.k,
    synthetic: input.synthetic,
    response: { ...shown.response, rate: mapFigure(shown.response.rate, (rate) => roundTo(100, rate)) },
    questions: tables.columns.flatMap((column) => {
      const change = { previous: previous?.[column.id] ?? null, first: first?.[column.id] ?? null };
      const set = pooled[column.id];
      return questionResult(input, column, shown, { change, ...(set && { pooled: set }) }) ?? [];
    }),
    breakdowns: breakdowns(input, shown),
    ...(shown.comments ? { comments: commentsOf(input, shown.comments) } : {}),
  } satisfies Release);
  const published = input.earlier.find((other) => other.wave.id === wave.id && other.audience === audience);
  if (published && canonical(published) !== canonical(release)) throw new ReleaseDiffersError(wave.id, audience);
  return { release, shown };
};

/** Keys in the order of the schema and of the survey version, numbers as JSON prints them, no white space. */
const canonical = (release: Release): string => JSON.stringify(Release.parse(release));

/** The bytes of a release as they are stored and hashed: canonical JSON in UTF-8. Equal releases have equal bytes. */
export const releaseBytes = (release: Release): Uint8Array => new TextEncoder().encode(canonical(release));
