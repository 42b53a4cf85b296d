import { releasesOf } from '#functions/publish/releases.ts';
import { putTally } from '#functions/publish/tally-document.ts';
import type { DocumentStore } from '#functions/store/documents.ts';
import type { LedgerEntry } from '#functions/store/studio.ts';
import { addAnswers, emptyTally, type Tally } from '#shared/privacy/tally.ts';
import type { Audience, Release } from '#shared/release.ts';
import type { Answers } from '#shared/survey/answers.ts';
import type { SurveyVersion, SurveyWords } from '#shared/survey/version.ts';
import { waveId } from '#shared/wave/wave.ts';
import { breakdownsIn, versionOf, waveIn } from './answers-in.ts';
import type { World } from './world.ts';

/** One wave of a world, as it was counted and as it was published. */
export type PublishedWave = { invited: number; tally: Tally; releases: Record<Audience, Release> };

const day = 86_400_000;
const begin = Date.UTC(2026, 0, 5, 7);
const municipality = {
  code: '5027',
  name: 'Midtre Gauldal',
  defaultLanguage: 'nb',
  orePerPart: 45,
  publicReleases: true,
} as const;

/** Documents in memory, named by their order. */
const memory = (): DocumentStore => {
  const kept: Uint8Array[] = [];
  return {
    put: async (_, bytes) => String(kept.push(bytes) - 1),
    get: async (_, name) => kept[Number(name)],
  };
};

const words = (language: string): SurveyWords => ({ language, review: 'drafted', title: '', questions: {} });

/** What was asked, and in each wave of how many, and what those said who answered. */
export type Series = {
  version: SurveyVersion;
  breakdowns: readonly string[];
  waves: readonly { invited: number; answers: readonly Answers[] }[];
};

/** Every wave of a series through the steps of `publish`: tally, both documents with all earlier ones in hand, the ledger. */
export const publishSeries = async ({ version, breakdowns, waves }: Series): Promise<PublishedWave[]> => {
  const tallies = memory();
  const deps = {
    tallies,
    studio: { version: async () => version, words: async (_: string, __: number, language: string) => words(language) },
  };
  const ledger: Record<string, LedgerEntry> = {};
  const published: PublishedWave[] = [];
  for (const [i, { invited, answers }] of waves.entries()) {
    const tally = answers.reduce((sum, one) => addAnswers(sum, version, one), emptyTally(version, breakdowns));
    const id = waveId(municipality.code, 'abcdef', i + 1);
    const opensAt = begin + i * 91 * day;
    const survey = { id: version.survey, version: version.version };
    const wave = {
      state: 'closing',
      ...{ id, municipality: municipality.code, series: 'abcdef', number: i + 1, survey, breakdowns },
      ...{ opensAt, openedAt: opensAt, closesAt: opensAt + 14 * day, closingAt: opensAt + 14 * day, stopped: false },
      ...{ remindersAt: [], quiet: { from: 20, to: 8 }, shards: 1, synthetic: true, revision: 1 },
    } as const;
    const releases = await releasesOf(deps, wave, municipality, { version, tally, invited }, ledger);
    published.push({ invited, tally, releases });
    const document = { wave: id, survey, invited, tally: { ...tally, texts: {} }, releases, counted: [] };
    ledger[id] = {
      wave: id,
      number: i + 1,
      series: 'abcdef',
      releases: { municipality: '', open: '' },
      tally: await putTally(tallies, municipality.code, document),
      public: true,
    };
  }
  return published;
};

/** The waves of a world, published. `order` may change the order in which answers are counted. */
export const publishAll = (
  world: World,
  order: (answers: Answers[]) => Answers[] = (answers) => answers,
): Promise<PublishedWave[]> =>
  publishSeries({
    version: versionOf(world),
    breakdowns: breakdownsIn(world),
    waves: world.rounds.map((_, i) => {
      const { invited, answers } = waveIn(world, i);
      return { invited, answers: order(answers) };
    }),
  });

/** All documents of some waves. */
export const documentsOf = (waves: readonly PublishedWave[]): Release[] =>
  waves.flatMap(({ releases }) => [releases.municipality, releases.open]);
