import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { loadSurvey } from '#functions/staff/current-survey.ts';
import { frameOf } from '#functions/staff/frame.ts';
import { municipalityOf } from '#functions/staff/municipality.ts';
import type { StaffContext, StaffEnv } from '#functions/staff/session.ts';
import { type ProposalProblems, readProposal, typed } from '#shared/codesign/forms.ts';
import { ProposePage, type ProposeValues } from '#web/workshop/propose-page.tsx';
import type { CodesignDeps } from './app.tsx';
import { formId, isFormId } from './form-id.ts';
import { personOf } from './person.ts';

/** The form for a new proposal. */
export const proposeRoutes = ({ studio, proposals, assets, random, now }: CodesignDeps): Hono<StaffEnv> => {
  const page = async (c: StaffContext, values: ProposeValues, problems: ProposalProblems = {}) => {
    const municipality = await municipalityOf(c, studio);
    const survey = await loadSurvey(studio, municipality.code, c.get('language'));
    const frame = frameOf(c, assets, 'workshop');
    return <ProposePage {...{ frame, municipality, values, problems, ...survey }} />;
  };

  const app = new Hono<StaffEnv>();
  app.get('/workshop/:code/propose', async (c) =>
    c.html(await page(c, { form: formId(random), title: '', text: '', about: c.req.query('about') ?? '' })),
  );
  app.post('/workshop/:code/propose', async (c) => {
    const sent = await c.req.parseBody();
    const form = typed(sent, 'form');
    if (!isFormId(form)) throw new HTTPException(400);
    const { code } = await municipalityOf(c, studio);
    const { version } = await loadSurvey(studio, code, c.get('language'));
    const read = readProposal(sent, version?.questions.map(({ id }) => id) ?? []);
    if (!read.ok) {
      const values = { form, title: typed(sent, 'title'), text: typed(sent, 'text'), about: typed(sent, 'about') };
      return c.html(await page(c, values, read.problems), 422);
    }
    await proposals.propose({
      id: form,
      municipality: code,
      person: await personOf(c, code),
      at: now(),
      ...read.value,
    });
    return c.redirect(`/workshop/${code}/proposals/${form}?done=proposed`, 303);
  });
  return app;
};
