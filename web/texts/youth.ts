import type { QuestionWords } from '#shared/survey/version.ts';
import { catalogue } from './catalogue.ts';

/**
 * The core survey, version 1, as the young read it: the same questions and codes in simpler words (decision 25). What is not
 * here they read in the words of everybody: the background, and all answers to choose from, so that they mean the same.
 */
export type YouthTexts = {
  title: string;
  /** Before the first question: that it is hers to decide; and what the link to the page for parents says. */
  intro: string;
  guardians: string;
  questions: Readonly<Record<string, Omit<QuestionWords, 'labels'>>>;
};

/** The words for the young, in one language. */
export const youthIn = catalogue<'youth', YouthTexts>('youth', (language) => import(`./${language}/youth.ts`));
