import type { StudioStore } from '#functions/store/studio.ts';
import { isLanguage, type Language } from '#shared/language/languages.ts';
import { core } from '#shared/survey/core.ts';
import type { SurveyVersion, SurveyWords } from '#shared/survey/version.ts';
import type { Series } from '#shared/wave/series.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { coreWords } from '#web/texts/all-core.ts';

type Asked = Wave['survey'];
type Texts = Pick<StudioStore, 'version' | 'words'>;

const isCore = ({ id, version }: Asked) => id === core.survey && version === core.version;

/** The surveys that a municipality asks or is going to ask; where nothing is planned the core survey, with which it will begin. */
export const askedIn = (series: readonly Series[], waves: readonly Wave[]): Asked[] => {
  const coming = waves.filter(({ state }) => state === 'open' || state === 'planned');
  const all = [...series, ...coming].map(({ survey }) => survey);
  const asked = [...new Map(all.map((survey) => [`${survey.id} ${survey.version}`, survey])).values()];
  return asked.length > 0 ? asked : [{ id: core.survey, version: core.version }];
};

/** A version that is asked; the core survey also before the first plan brings it. */
export const versionOf = async (studio: Texts, asked: Asked): Promise<SurveyVersion | undefined> =>
  (await studio.version(asked.id, asked.version)) ?? (isCore(asked) ? core : undefined);

/** What newcomers are shown in a language; undefined where that language has no words. */
export const wordsOf = async (studio: Texts, asked: Asked, language: Language): Promise<SurveyWords | undefined> =>
  (await studio.words(asked.id, asked.version, language)) ?? (isCore(asked) ? coreWords[language] : undefined);

/** The language in an address. */
export const languageIn = (tag: string): Language | undefined => (isLanguage(tag) ? tag : undefined);
