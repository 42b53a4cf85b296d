import type { SettingsProblem } from '#functions/office/settings/form.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { FieldError } from '#web/staff/fields.tsx';
import { settingsTexts } from './settings-texts.ts';

/** What the settings' form says about each fault. */
export const settingsErrors = (language: StaffLanguage, problems: readonly SettingsProblem[]): FieldError[] => {
  const texts = settingsTexts[language].problem;
  return problems.map((problem) => ({
    id: problem.field,
    text: texts[problem.field === 'contactName' ? problem.because : problem.field],
  }));
};
