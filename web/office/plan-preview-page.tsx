import type { FC } from 'hono/jsx';
import type { WaveCost } from '#functions/office/plan/cost.ts';
import type { PlanValues } from '#functions/office/plan/form.ts';
import type { Series } from '#shared/wave/series.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { Notice } from '#web/staff/notice.tsx';
import { Table } from '#web/staff/table.tsx';
import { CostPanel } from './cost-panel.tsx';
import { type Office, OfficePage } from './office-page.tsx';
import { planTexts } from './plan-texts.ts';
import { breakdownName } from './survey-words.ts';
import { officeTexts } from './texts.ts';
import { count, day, moment, until } from './when.ts';

type PlanPreviewProps = {
  office: Office;
  values: PlanValues;
  series: Series;
  waves: readonly Wave[];
  cost: WaveCost;
  /** Waves of other plans that are open at the same time. */
  overlapping: readonly Wave[];
};

/** What was typed travels on in hidden fields, with the id that makes a second press the same plan. */
const Carried: FC<{ values: PlanValues; id: string }> = ({ values, id }) => {
  const { breakdowns, repeats, ...rest } = values;
  return (
    <>
      <input type="hidden" name="series" value={id} />
      {Object.entries(rest).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {breakdowns.map((value) => (
        <input type="hidden" name="breakdowns" value={value} />
      ))}
      {repeats && <input type="hidden" name="repeats" value="yes" />}
    </>
  );
};

/** The year as it will be, and what it costs, before anything is saved. */
export const PlanPreviewPage: FC<PlanPreviewProps> = (props) => {
  const { office, values, series, waves, cost, overlapping } = props;
  const { language } = office.frame;
  const base = `/office/${office.municipality.code}`;
  const [all, own] = [planTexts[language], officeTexts[language]];
  const texts = all.preview;
  const names = series.breakdowns.map((id) => breakdownName(language, id));
  const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  const hour = (value: number) => `${String(value).padStart(2, '0')}:00`;
  return (
    <OfficePage office={office} title={texts.title} tab="plan">
      <p class="lead">{texts.lead}</p>
      {cost.people === 0 && <Notice tone="warning">{texts.nobody}</Notice>}
      {overlapping.map(({ number }) => (
        <Notice tone="warning">{texts.overlap(own.wave(number))}</Notice>
      ))}
      <Table caption={texts.waves} hideCaption>
        <thead>
          <tr>
            <th scope="col">{texts.wave}</th>
            <th scope="col">{texts.opens}</th>
            <th scope="col">{texts.closes}</th>
            <th scope="col">{texts.reminders}</th>
          </tr>
        </thead>
        <tbody>
          {waves.map((wave) => (
            <tr>
              <th scope="row" class="nowrap">
                {own.wave(wave.number)}
              </th>
              <td>{moment(language, wave.opensAt)}</td>
              <td>{until(language, wave.closesAt)}</td>
              <td>
                {wave.remindersAt.length === 0
                  ? texts.none
                  : wave.remindersAt.map((at) => <span class="block">{day(language, at)}</span>)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <ul>
        <li>{series.repeats ? texts.repeats : texts.endsAfter}</li>
        {series.quiet.from !== series.quiet.to && (
          <li>{texts.quiet(hour(series.quiet.from), hour(series.quiet.to))}</li>
        )}
        <li>{names.length > 0 ? texts.declared(listed) : texts.notDeclared}</li>
      </ul>
      <CostPanel office={office} cost={cost} waves={waves.length} reminders={series.reminderDays.length} />
      <form class="row" method="post" action={`${base}/plan/confirm`}>
        <Carried values={values} id={series.id} />
        <button class="ds-button" type="submit">
          {texts.confirm(count(language, waves.length))}
        </button>
        <button
          class="ds-button"
          data-variant="secondary"
          type="submit"
          formaction={`${base}/plan`}
          name="change"
          value="yes"
        >
          {texts.change}
        </button>
      </form>
    </OfficePage>
  );
};
