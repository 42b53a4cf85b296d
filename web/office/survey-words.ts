import type { StaffLanguage } from '#shared/language/languages.ts';
import { kindOf } from '#shared/survey/question.ts';
import { breakdownsOf, type SurveyVersion } from '#shared/survey/version.ts';
import { coreWords } from '#web/texts/all-core.ts';

/** Background questions of the core survey as they are called within a sentence. */
const names: Record<StaffLanguage, Record<string, string>> = {
  nb: { age: 'alder', reason: 'grunn til å komme', 'time-here': 'tid i kommunen' },
  en: { age: 'age', reason: 'reason for coming', 'time-here': 'time in the municipality' },
};
export const breakdownName = (language: StaffLanguage, id: string): string => names[language][id] ?? id;

export type BreakdownWords = { id: string; name: string; groups: number };

/** What a survey may be broken down by, and into how many groups. "Rather not say" is no group. */
export const breakdownWords = (language: StaffLanguage, version: SurveyVersion): BreakdownWords[] =>
  breakdownsOf(version).map((question) => {
    const exits: readonly string[] = 'exits' in question ? question.exits : [];
    const groups = kindOf(question)
      .codes(question)
      .filter((code) => !exits.includes(code));
    return { id: question.id, name: breakdownName(language, question.id), groups: groups.length };
  });

/** What newcomers see above the survey. */
export const surveyTitle = (language: StaffLanguage): string => coreWords[language].title;
