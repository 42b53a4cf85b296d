import type { StudioStore } from '#functions/store/studio.ts';
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
 * Sees to it that the survey a plan is about can be asked: on a new installation the first plan brings it. The words come
 * first, so that a version that is there has its words; what is there is left as it is.
 */
export const bringSurvey = async (
  studio: Pick<StudioStore, 'version' | 'addVersion' | 'saveWords'>,
  { id, version }: { id: string; version: number },
): Promise<void> => {
  if (id !== core.survey || version !== core.version || (await studio.version(id, version))) return;
  for (const words of Object.values(coreWords)) await studio.saveWords(id, version, words);
  await studio.addVersion(core);
};
