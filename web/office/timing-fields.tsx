import type { FC } from 'hono/jsx';
import type { PlanError, TimingValues } from '#functions/office/plan/form.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { ChoiceField, errorOf, type FieldError, fieldsOf, TextField } from '#web/staff/fields.tsx';
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
export const DayFields: FC<TimingProps> = (props) => {
  const texts = planTexts[props.language];
  const field = fieldsOf(props);
  return (
    <>
      <TextField {...field('firstDay')} label={texts.firstDay} hint={texts.firstDayHint} type="date" short />
      <TextField
        {...field('openDays')}
        label={texts.openDays}
        hint={texts.openDaysHint}
        type="number"
        input={{ min: 7, max: 28, inputmode: 'numeric' }}
        short
      />
    </>
  );
};

/** Reminders, quiet hours and breakdowns. */
export const MessageFields: FC<TimingProps> = (props) => {
  const { language, values, errors, breakdowns, people } = props;
  const texts = planTexts[language];
  const field = fieldsOf(props);
  const numeric = (id: 'reminder1' | 'reminder2' | 'quietFrom' | 'quietTo', max: number) => (
    <TextField
      {...field(id)}
      label={texts[id]}
      type="number"
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
        error={errorOf(errors, 'breakdowns')}
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
