import { Hono } from 'hono';
import type { StaffContext, StaffEnv } from '#functions/staff/session.ts';
import { core } from '#shared/survey/core.ts';
import { isWrittenTo } from '#shared/wave/written-to.ts';
import { PlanPage } from '#web/office/plan-page.tsx';
import { PlanPreviewPage } from '#web/office/plan-preview-page.tsx';
import { planTexts } from '#web/office/plan-texts.ts';
import { breakdownWords, surveyTitle } from '#web/office/survey-words.ts';
import { planErrors } from '#web/office/timing-fields.tsx';
import type { FieldError } from '#web/staff/fields.tsx';
import { smsTexts } from '#web/texts/all-sms.ts';
import type { OfficeDeps } from '../deps.ts';
import { loadOffice } from '../load-office.ts';
import { costOf } from '../plan/cost.ts';
import { offerName, type PlanValues, readPlan } from '../plan/form.ts';
import { bringSurvey, offers } from '../plan/surveys.ts';
import { planValues, suggestedValues, text } from '../plan/values.ts';
import { firstWaves, isSeriesId, newSeriesId, overlapping, seriesOf, writePlan } from '../plan/write-plan.ts';

/** A year of waves in one form: fill in, see dates and cost, confirm. */
export const planRoutes = (deps: OfficeDeps): Hono<StaffEnv> => {
  const app = new Hono<StaffEnv>();
  const { contacts, studio, now } = deps;

  const showForm = async (c: StaffContext, values: PlanValues, errors: readonly FieldError[]) => {
    const office = await loadOffice(c, deps);
    const { language } = office.frame;
    const people = (await contacts.list(office.municipality.code)).filter((one) =>
      isWrittenTo(one, office.municipality.youth !== undefined),
    ).length;
    const surveys = offers.map((offer) => ({ value: offerName(offer), label: surveyTitle(language) }));
    const breakdowns = breakdownWords(language, core);
    return c.html(
      <PlanPage {...{ office, values, errors, surveys, breakdowns, people }} />,
      errors.length > 0 ? 422 : 200,
    );
  };

  app.get('/', (c) => showForm(c, suggestedValues(offerName({ id: core.survey, version: core.version }), now()), []));

  app.post('/', async (c) => {
    const sent = await c.req.parseBody({ all: true });
    const values = planValues(sent);
    if (text(sent, 'change') !== '') return showForm(c, values, []);
    const plan = readPlan(values, offers, now());
    if (!plan.ok) return showForm(c, values, planErrors(c.get('language'), plan.errors));
    const { waves: others, ...office } = await loadOffice(c, deps);
    const { municipality } = office;
    const series = seriesOf(plan.value, {
      id: newSeriesId(deps.random),
      municipality: municipality.code,
      synthetic: municipality.synthetic === true,
    });
    const waves = firstWaves(series, now());
    const cost = costOf(await contacts.list(municipality.code), municipality, smsTexts, {
      linkBase: deps.linkBase,
      reminders: series.reminderDays.length,
    });
    return c.html(
      <PlanPreviewPage {...{ office, values, series, waves, cost }} overlapping={overlapping(waves, others)} />,
    );
  });

  app.post('/confirm', async (c) => {
    const sent = await c.req.parseBody({ all: true });
    const values = planValues(sent);
    const language = c.get('language');
    const plan = readPlan(values, offers, now());
    if (!plan.ok) return showForm(c, values, planErrors(language, plan.errors));
    const { municipality } = await loadOffice(c, deps);
    const id = text(sent, 'series');
    const series = seriesOf(plan.value, {
      id,
      municipality: municipality.code,
      synthetic: municipality.synthetic === true,
    });
    await bringSurvey(studio, series.survey);
    if (!isSeriesId(id) || !(await writePlan(studio, series, now())))
      return showForm(c, values, [{ id: 'survey', text: planTexts[language].taken }]);
    const planned = firstWaves(series, now()).length;
    deps.log.info('planned', { municipality: municipality.code, count: planned });
    return c.redirect(`/office/${municipality.code}?planned=${planned}`, 303);
  });
  return app;
};
