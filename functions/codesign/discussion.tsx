import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { loadSurvey } from '#functions/staff/current-survey.ts';
import { frameOf } from '#functions/staff/frame.ts';
import { municipalityOf } from '#functions/staff/municipality.ts';
import type { StaffContext, StaffEnv } from '#functions/staff/session.ts';
import { readComment, typed } from '#shared/codesign/forms.ts';
import { type CommentForm, ProposalPage } from '#web/workshop/proposal-page.tsx';
import type { CodesignDeps } from './app.tsx';
import { formId, isFormId } from './form-id.ts';
import { personOf } from './person.ts';

/** One proposal: what it says, who many support it, what others say and what became of it. */
export const discussionRoutes = ({ studio, proposals, assets, random, now }: CodesignDeps): Hono<StaffEnv> => {
  const page = async (c: StaffContext, comment: CommentForm) => {
    const municipality = await municipalityOf(c, studio);
    const { code } = municipality;
    const [proposal, survey, me] = await Promise.all([
      proposals.get(code, c.req.param('id') ?? ''),
      loadSurvey(studio, code, c.get('language')),
      personOf(c, code),
    ]);
    if (!proposal) throw new HTTPException(404);
    const frame = frameOf(c, assets, 'workshop');
    const done = c.req.query('done');
    return <ProposalPage {...{ frame, municipality, proposal, words: survey.words, me, comment, done }} />;
  };

  const app = new Hono<StaffEnv>();
  app.get('/workshop/:code/proposals/:id{[0-9a-f]{24}}', async (c) =>
    c.html(await page(c, { form: formId(random), text: '' })),
  );

  app.post('/workshop/:code/proposals/:id{[0-9a-f]{24}}/support', async (c) => {
    const { code, id } = c.req.param();
    const { support } = await c.req.parseBody();
    if (support !== 'yes' && support !== 'no') throw new HTTPException(400);
    if (!(await proposals.support(code, id, await personOf(c, code), support === 'yes'))) throw new HTTPException(404);
    return c.redirect(`/workshop/${code}/proposals/${id}?done=${support === 'yes' ? 'supported' : 'unsupported'}`, 303);
  });

  app.post('/workshop/:code/proposals/:id{[0-9a-f]{24}}/comments', async (c) => {
    const { code, id } = c.req.param();
    const sent = await c.req.parseBody();
    const form = typed(sent, 'form');
    if (!isFormId(form)) throw new HTTPException(400);
    const read = readComment(sent);
    const text = typed(sent, 'comment');
    if (!read.ok) return c.html(await page(c, { form, text, problem: read.problems }), 422);
    const person = await personOf(c, code);
    const kept = await proposals.comment(code, id, { id: form, person, text: read.value, at: now() });
    if (!kept) return c.html(await page(c, { form, text, problem: 'full' }), 422);
    return c.redirect(`/workshop/${code}/proposals/${id}?done=commented#comments`, 303);
  });
  return app;
};
