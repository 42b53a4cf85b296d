import type { FC } from 'hono/jsx';
import type { PlanValues } from '#functions/office/plan/form.ts';
import { ChoiceField, ErrorSummary, type FieldError, fieldsOf, SelectField } from '#web/staff/fields.tsx';
import { type Office, OfficePage } from './office-page.tsx';
import { planTexts } from './plan-texts.ts';
import type { BreakdownWords } from './survey-words.ts';
import { DayFields, MessageFields } from './timing-fields.tsx';

type PlanPageProps = {
  office: Office;
  values: PlanValues;
  errors: readonly FieldError[];
  surveys: readonly { value: string; label: string }[];
  breakdowns: readonly BreakdownWords[];
  people: number;
};

const months = Array.from({ length: 12 }, (_, i) => i + 1);

/** The one form for a year of waves. */
export const PlanPage: FC<PlanPageProps> = ({ office, values, errors, surveys, breakdowns, people }) => {
  const { language } = office.frame;
  const texts = planTexts[language];
  const field = fieldsOf({ values, errors });
  const timing = { language, values, errors, breakdowns, people };
  return (
    <OfficePage office={office} title={texts.title} tab="plan">
      <p class="lead">{texts.lead}</p>
      <ErrorSummary language={language} errors={errors} />
      <form class="stack" method="post" action={`/office/${office.municipality.code}/plan`}>
        <SelectField {...field('survey')} label={texts.survey} options={surveys} />
        <DayFields {...timing} />
        <SelectField
          {...field('everyMonths')}
          label={texts.everyMonths}
          options={months.map((n) => ({ value: String(n), label: texts.months(n) }))}
          short
        />
        <MessageFields {...timing} />
        <ChoiceField
          id="repeats"
          legend={texts.repeats}
          type="checkbox"
          values={values.repeats ? ['yes'] : []}
          options={[{ value: 'yes', label: texts.repeatsLabel }]}
        />
        <button class="ds-button" type="submit">
          {texts.next}
        </button>
      </form>
    </OfficePage>
  );
};
