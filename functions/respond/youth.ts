import type { Language } from '#shared/language/languages.ts';
import type { SurveyVersion, SurveyWords } from '#shared/survey/version.ts';
import { areReviewed } from '#web/texts/reviewed.ts';
import { type YouthTexts, youthIn } from '#web/texts/youth.ts';
import type { Survey } from './library.ts';

/** The bands of this question are of adults. To be young is told by leaving it out, as it is by adults who would rather not say. */
const age = 'age';

const wordsFor = async (version: SurveyVersion, words: SurveyWords, texts: YouthTexts, language: Language) => {
  if (version.survey !== 'core') return words;
  const reviewed = words.review === 'reviewed' && (await areReviewed(language, 'youth'));
  const own = Object.entries(texts.questions).map(([id, question]) => {
    const { labels = {} } = words.questions[id] ?? {};
    return [id, { ...question, labels }] as const;
  });
  const questions = { ...words.questions, ...Object.fromEntries(own) };
  return { ...words, title: texts.title, questions, review: reviewed ? ('reviewed' as const) : ('drafted' as const) };
};

/** What the young are asked: everything but their age. What is sent for the question that is not there is not read either. */
export const askedOfYoung = (version: SurveyVersion): SurveyVersion => ({
  ...version,
  questions: version.questions.filter(({ id }) => id !== age),
});

/**
 * A survey as the young read it: the same questions and codes, those of the core survey in words of their own, and none about
 * age.
 */
export const forYoung = async ({ version, words, language, recordings }: Survey): Promise<Survey> => {
  const youth = await youthIn(language);
  const own = version.survey === 'core' ? youth.questions : {};
  // What was recorded for everybody would say other words than stand there.
  const read = Object.entries(recordings.questions).filter(([id]) => !Object.hasOwn(own, id));
  return {
    recordings: { ...recordings, questions: Object.fromEntries(read) },
    version: askedOfYoung(version),
    words: await wordsFor(version, words, youth, language),
    language,
    youth,
  };
};
