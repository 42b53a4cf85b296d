import type { StudioStore } from '#functions/store/studio.ts';
import type { Language } from '#shared/language/languages.ts';
import { core } from '#shared/survey/core.ts';
import type { SurveyVersion, SurveyWords } from '#shared/survey/version.ts';
import type { Wave } from '#shared/wave/wave.ts';

/**
 * The survey that newcomers see: that of the open wave, else of the next one planned, else of the last there was. A municipality
 * without any wave will begin with the core survey. `waves` come in the order in which they open.
 */
const currentSurvey = (waves: readonly Wave[]): Wave['survey'] =>
  (
    waves.find(({ state }) => state === 'open') ??
    waves.find(({ state }) => state === 'planned') ??
    waves.findLast(({ state }) => state !== 'cancelled')
  )?.survey ?? { id: core.survey, version: core.version };

/** What is asked in a municipality now, and in which words; `words` is undefined where that language has none. */
export const loadSurvey = async (
  studio: Pick<StudioStore, 'waves' | 'version' | 'words'>,
  municipality: string,
  language: Language,
): Promise<{ version: SurveyVersion | undefined; words: SurveyWords | undefined }> => {
  const { id, version: number } = currentSurvey(await studio.waves(municipality));
  const [version, words] = await Promise.all([studio.version(id, number), studio.words(id, number, language)]);
  return { version, words };
};
