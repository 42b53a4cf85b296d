import type { FC } from 'hono/jsx';
import type { PlanError, TimingValues } from '#functions/office/plan/form.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { ChoiceField, type FieldError, TextField } from '#web/staff/fields.tsx';
import { planTexts } from './plan-texts.ts';
import type { BreakdownWords } from './survey-words.ts';
import { count } from './when.ts';

/** The faults of a plan as links to its fields: every field has its own name as id. */
export const planErrors = (language: StaffLanguage, errors: readonly PlanError[]): FieldError[] =>
  errors.map(({ field, problem }) => ({ id: field, text: planTexts[language].problems[problem] }));

export type TimingProps = {
  language: StaffLanguage;
  values: TimingValues;
  errors: readonly FieldError[];
  /** What may be declared, and how many people get messages. */
  breakdowns: readonly BreakdownWords[];
  people: number;
};

/** First day and length: the fields that a plan and a single wave have in common. */
export const DayFields: FC<TimingProps> = ({ language, values, errors }) => {
  const texts = planTexts[language];
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.text;
  return (
    <>
      <TextField
        id="firstDay"
        label={texts.firstDay}
        hint={texts.firstDayHint}
        type="date"
        value={values.firstDay}
        error={errorOf('firstDay')}
        short
      />
      <TextField
        id="openDays"
        label={texts.openDays}
        hint={texts.openDaysHint}
        type="number"
        value={values.openDays}
        error={errorOf('openDays')}
        input={{ min: 7, max: 28, inputmode: 'numeric' }}
        short
      />
    </>
  );
};

/** Reminders, quiet hours and breakdowns. */
export const MessageFields: FC<TimingProps> = ({ language, values, errors, breakdowns, people }) => {
  const texts = planTexts[language];
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.text;
  const numeric = (id: 'reminder1' | 'reminder2' | 'quietFrom' | 'quietTo', max: number) => (
    <TextField
      id={id}
      label={texts[id]}
      type="number"
      value={values[id]}
      error={errorOf(id)}
      input={{ min: id.startsWith('reminder') ? 1 : 0, max, inputmode: 'numeric' }}
      short
    />
  );
  return (
    <>
      <fieldset class="ds-fieldset">
        <legend class="ds-label" data-weight="medium">
          {texts.reminders}
        </legend>
        <p data-field="description">{texts.remindersHint}</p>
        <div class="pair">
          {numeric('reminder1', 27)}
          {numeric('reminder2', 27)}
        </div>
      </fieldset>
      <fieldset class="ds-fieldset">
        <legend class="ds-label" data-weight="medium">
          {texts.quiet}
        </legend>
        <p data-field="description">{texts.quietHint}</p>
        <div class="pair">
          {numeric('quietFrom', 23)}
          {numeric('quietTo', 23)}
        </div>
      </fieldset>
      <ChoiceField
        id="breakdowns"
        legend={texts.breakdowns}
        hint={texts.breakdownsHint}
        type="checkbox"
        values={values.breakdowns}
        error={errorOf('breakdowns')}
        options={breakdowns.map(({ id, name, groups }) => ({
          value: id,
          label: texts.breakdown(
            name,
            count(language, groups),
            people === 0 ? undefined : count(language, Math.round(people / groups)),
          ),
        }))}
      />
    </>
  );
};
