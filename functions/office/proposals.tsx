import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { loadSurvey } from '#functions/staff/current-survey.ts';
import { frameOf } from '#functions/staff/frame.ts';
import { municipalityOf } from '#functions/staff/municipality.ts';
import { requireRole } from '#functions/staff/roles.ts';
import type { StaffContext, StaffDeps, StaffEnv } from '#functions/staff/session.ts';
import type { ProposalStore } from '#functions/store/proposals.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import { type AnswerProblems, readAnswer, typed } from '#shared/codesign/forms.ts';
import type { Assets } from '#web/assets.ts';
import { ProposalAnswerPage } from '#web/office/proposals-answer-page.tsx';
import { ProposalsPage } from '#web/office/proposals-page.tsx';

export type ProposalDeps = Pick<StaffDeps, 'now'> & {
  studio: Pick<StudioStore, 'municipality' | 'waves' | 'version' | 'words'>;
  proposals: Pick<ProposalStore, 'list' | 'get' | 'answer'>;
  assets: Pick<Assets, 'linked'>;
};

/** Where an officer reads what co-designers propose and says what becomes of it: `/office/:code/proposals…`. */
export const proposalRoutes = ({ studio, proposals, assets, now }: ProposalDeps): Hono<StaffEnv> => {
  const page = async (c: StaffContext, sent?: { state: string; reason: string; problems: AnswerProblems }) => {
    const municipality = await municipalityOf(c, studio);
    const [proposal, { words }] = await Promise.all([
      proposals.get(municipality.code, c.req.param('id') ?? ''),
      loadSurvey(studio, municipality.code, c.get('language')),
    ]);
    if (!proposal) throw new HTTPException(404);
    const { problems, ...values } = sent ?? { ...proposal.answer, problems: {} };
    const saved = c.req.query('done') === 'saved' && !sent;
    return (
      <ProposalAnswerPage
        frame={frameOf(c, assets, 'office')}
        {...{ municipality, proposal, words, values, problems, saved }}
      />
    );
  };

  const app = new Hono<StaffEnv>();
  app.use('/office/:code/proposals/*', requireRole('officer'));
  app.get('/office/:code/proposals', async (c) => {
    const municipality = await municipalityOf(c, studio);
    const all = await proposals.list(municipality.code);
    return c.html(<ProposalsPage frame={frameOf(c, assets, 'office')} municipality={municipality} proposals={all} />);
  });
  app.get('/office/:code/proposals/:id{[0-9a-f]{24}}', async (c) => c.html(await page(c)));
  app.post('/office/:code/proposals/:id{[0-9a-f]{24}}', async (c) => {
    const { code, id } = c.req.param();
    const form = await c.req.parseBody();
    const read = readAnswer(form);
    if (!read.ok) {
      const sent = { state: typed(form, 'state'), reason: typed(form, 'reason'), problems: read.problems };
      return c.html(await page(c, sent), 422);
    }
    if (!(await proposals.answer(code, id, { ...read.value, at: now() }))) throw new HTTPException(404);
    return c.redirect(`/office/${code}/proposals/${id}?done=saved`, 303);
  });
  return app;
};
