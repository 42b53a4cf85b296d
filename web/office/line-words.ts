import { type Change, youthChanges } from '#functions/office/phone-list/compare.ts';
import type { Duplicate, Refused } from '#functions/office/phone-list/read-list.ts';
import { knownLanguages } from '#shared/language/known-languages.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { peopleTexts } from './people-texts.ts';

/** Why a line is left out, in words. */
export const refusalWords = (language: StaffLanguage, row: Refused): string =>
  peopleTexts[language].refusal[row.because];

/** Which line a repeated number stands on first, and what this line would have had otherwise. */
export const duplicateWords = (language: StaffLanguage, { first, insteadOf }: Duplicate): string => {
  const texts = peopleTexts[language];
  const other = insteadOf && `; ${texts.otherLanguage(knownLanguages[insteadOf].called[language])}`;
  return `${texts.duplicate(first)}${other ?? ''}`;
};

/** What importing a good line does, and that it does not bring anybody back. */
export const changeWords = (language: StaffLanguage, change: Change): string => {
  const texts = peopleTexts[language];
  if (change.is === 'added') return change.row.youth ? `${texts.added}; ${texts.young.asked}` : texts.added;
  const called = (tag: keyof typeof knownLanguages) => knownLanguages[tag].called[language];
  const { before, row } = change;
  const changes = [
    before.language !== row.language && texts.updated(called(before.language), called(row.language)),
    youthChanges(row, before) && texts.becomes[row.youth ? 'young' : 'adult'],
  ].filter((one) => one !== false);
  const what = changes.length === 0 ? texts.unchanged : changes.join('; ');
  const stays = { active: undefined, stopped: texts.staysStopped, undeliverable: texts.staysUndeliverable };
  return [what, stays[before.status]].filter(Boolean).join('; ');
};
