import type { DocumentStore } from '#functions/store/documents.ts';
import type { LedgerEntry, Municipality, StudioStore } from '#functions/store/studio.ts';
import { type CountedWave, releasesOf as documentsOf } from '#shared/privacy/release-of.ts';
import type { Tally } from '#shared/privacy/tally.ts';
import type { Audience, Release } from '#shared/release.ts';
import { setsAt } from '#shared/statistics/pool.ts';
import type { SurveyVersion } from '#shared/survey/version.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { dayOf } from '#shared/wave/zone.ts';
import { readTally } from './tally-document.ts';

type Closing = Wave & { state: 'closing' };
type Reads = { studio: Pick<StudioStore, 'version' | 'words'>; tallies: DocumentStore };
type NumberedWave = CountedWave & { number: number };

/** The version that a wave asks; throws when it is missing. */
export const versionOf = async ({ studio }: Reads, survey: { id: string; version: number }): Promise<SurveyVersion> => {
  const version = await studio.version(survey.id, survey.version);
  if (!version) throw new Error(`version ${survey.version} of survey ${survey.id} is missing`);
  return version;
};

const wordsOf = async ({ studio }: Reads, { id, version }: Wave['survey'], language: 'nb' | 'en') => {
  const words = await studio.words(id, version, language);
  if (!words) throw new Error(`version ${version} of survey ${id} has no words in ${language}`);
  return words;
};

/**
 * The published waves of the same series that came before, in order, with what was released of them; those alone whose tallies are
 * there. After a restore into another account the next wave stands as the first of a new plan would (decision 12).
 */
const wavesBefore = (deps: Reads, wave: Wave, ledger: Readonly<Record<string, LedgerEntry>>) =>
  Promise.all(
    Object.values(ledger)
      .filter(({ series, number, tally }) => series === wave.series && number < wave.number && tally !== undefined)
      .sort((a, b) => a.number - b.number)
      .map(async (entry) => {
        const { survey, invited, tally, releases } = await readTally(deps.tallies, wave.municipality, entry);
        const version = await versionOf(deps, survey);
        // Its free texts went with its answers.
        const counted: NumberedWave = {
          id: entry.wave,
          number: entry.number,
          version,
          invited,
          tally: { ...tally, texts: {} },
        };
        return { counted, releases: Object.values(releases) };
      }),
  );

/**
 * The documents of a wave for each audience, from its tally and from what was published of its series before.
 * `closed` is the last local day on which it took answers. Throws what making them throws.
 */
export const releasesOf = async (
  deps: Reads,
  wave: Closing,
  municipality: Municipality,
  counts: { version: SurveyVersion; tally: Tally; invited: number },
  ledger: Readonly<Record<string, LedgerEntry>>,
): Promise<Record<Audience, Release>> => {
  const before = await wavesBefore(deps, wave, ledger);
  const waves = before.map(({ counted }) => counted);
  const [nb, en] = await Promise.all([wordsOf(deps, wave.survey, 'nb'), wordsOf(deps, wave.survey, 'en')]);
  const { code, name } = municipality;
  const { id, series, number, openedAt, closesAt, synthetic } = wave;
  return documentsOf({
    municipality: { code, name },
    wave: { id, series, number, opened: dayOf(openedAt), closed: dayOf(Math.max(openedAt, closesAt - 1)) },
    words: { nb, en },
    ...counts,
    synthetic,
    previous: waves.at(-1) ?? null,
    first: waves[0] ?? null,
    sets: setsAt(number, waves),
    earlier: before.flatMap(({ releases }) => releases),
  });
};
