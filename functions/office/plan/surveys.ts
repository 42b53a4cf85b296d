import { isDeepStrictEqual } from 'node:util';
import type { StudioStore } from '#functions/store/studio.ts';
import { type Language, languageTags } from '#shared/language/languages.ts';
import { core } from '#shared/survey/core.ts';
import { breakdownsOf, type SurveyVersion } from '#shared/survey/version.ts';
import { coreWords } from '#web/texts/all-core.ts';
import type { Offer } from './form.ts';

/** Surveys that may be planned: those whose words we ship. */
export const surveys: readonly SurveyVersion[] = [core];

export const offers: readonly Offer[] = surveys.map((version) => ({
  id: version.survey,
  version: version.version,
  breakdowns: breakdownsOf(version).map(({ id }) => id),
}));

/**
 * Sees to it that the survey a plan is about can be asked in the words that we have for it now: a language that came later, a
 * correction, a review. The words come first, so that a version that is there has its words; what is right is left as it is.
 */
export const bringSurvey = async (
  studio: Pick<StudioStore, 'words' | 'addVersion' | 'saveWords'>,
  { id, version }: { id: string; version: number },
): Promise<void> => {
  if (id !== core.survey || version !== core.version) return;
  const bring = async (language: Language) => {
    const words = coreWords[language];
    if (isDeepStrictEqual(await studio.words(id, version, language), words)) return;
    await studio.saveWords(id, version, words);
  };
  await Promise.all(languageTags.map(bring));
  await studio.addVersion(core);
};
