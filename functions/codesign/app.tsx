import type { Hono } from 'hono';
import { type BaseDeps, staffApp } from '#functions/staff/base-app.tsx';
import { loadSurvey } from '#functions/staff/current-survey.ts';
import { frameOf } from '#functions/staff/frame.ts';
import { municipalityOf } from '#functions/staff/municipality.ts';
import { requireRole, requireRoleSomewhere } from '#functions/staff/roles.ts';
import { municipalitiesOf, type StaffEnv } from '#functions/staff/session.ts';
import type { ProposalStore } from '#functions/store/proposals.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import { isLanguage } from '#shared/language/languages.ts';
import { MunicipalityChoice } from '#web/workshop/municipality-choice.tsx';
import { SurveyPage } from '#web/workshop/survey-page.tsx';
import { WorkshopPage } from '#web/workshop/workshop-page.tsx';
import { discussionRoutes } from './discussion.tsx';
import { proposeRoutes } from './propose.tsx';

export type CodesignDeps = BaseDeps & {
  studio: Pick<StudioStore, 'member' | 'municipality' | 'waves' | 'version' | 'words'>;
  proposals: Pick<ProposalStore, 'list' | 'get' | 'propose' | 'support' | 'comment'>;
  random: (bytes: number) => Uint8Array<ArrayBuffer>;
};

/** Where co-designers see what is asked, propose something else and follow what becomes of it. Knows nothing of contacts. */
export const codesignApp = (deps: CodesignDeps): Hono<StaffEnv> => {
  const { studio, proposals, assets } = deps;
  const app = staffApp(deps);

  app.get('/workshop', requireRoleSomewhere('codesigner'), async (c) => {
    const codes = municipalitiesOf(c.get('member'), 'codesigner');
    if (codes.length === 1) return c.redirect(`/workshop/${codes[0]}`, 303);
    const all = await Promise.all(codes.map((code) => studio.municipality(code)));
    const known = all.filter((municipality) => municipality !== undefined);
    return c.html(<MunicipalityChoice frame={frameOf(c, assets, 'workshop')} municipalities={known} />);
  });

  app.use('/workshop/:code/*', requireRole('codesigner'));
  app.get('/workshop/:code', async (c) => {
    const municipality = await municipalityOf(c, studio);
    const all = await proposals.list(municipality.code);
    return c.html(<WorkshopPage frame={frameOf(c, assets, 'workshop')} municipality={municipality} proposals={all} />);
  });
  app.get('/workshop/:code/survey', async (c) => {
    const municipality = await municipalityOf(c, studio);
    const wanted = c.req.query('in') ?? '';
    const language = isLanguage(wanted) ? wanted : municipality.defaultLanguage;
    const survey = await loadSurvey(studio, municipality.code, language);
    return c.html(<SurveyPage frame={frameOf(c, assets, 'workshop')} {...{ municipality, language, ...survey }} />);
  });

  app.route('/', proposeRoutes(deps));
  app.route('/', discussionRoutes(deps));
  return app;
};
