import type { Hono } from 'hono';
import { staffApp } from '#functions/staff/base-app.tsx';
import { frameOf } from '#functions/staff/frame.ts';
import { requireRole, requireRoleSomewhere } from '#functions/staff/roles.ts';
import { municipalitiesOf, type StaffEnv } from '#functions/staff/session.ts';
import { ChoosePage } from '#web/office/choose-page.tsx';
import { OverviewPage } from '#web/office/overview-page.tsx';
import type { OfficeDeps } from './deps.ts';
import { loadOffice, numberIn } from './load-office.ts';
import { goesOn } from './plan/end-plan.ts';
import { proposalRoutes } from './proposals.tsx';
import { communityRoutes } from './routes/community.tsx';
import { importRoutes } from './routes/import.tsx';
import { peopleRoutes } from './routes/people.tsx';
import { planRoutes } from './routes/plan.tsx';
import { recordingRoutes } from './routes/recordings.tsx';
import { seriesRoutes } from './routes/series.tsx';
import { settingsRoutes } from './routes/settings.tsx';
import { waveRoutes } from './routes/waves.tsx';
import { waysInRoutes } from './routes/ways-in.tsx';

/** A phone list travels through a form twice; the gateway in front of the function takes at most 6 MB, in base64. */
const maxBytes = 4_400_000;

/** Where officers keep the phone list and plan waves. Reads no ticket, no answer and no release. */
export const officeApp = (deps: OfficeDeps): Hono<StaffEnv> => {
  const { studio, contacts, assets } = deps;
  const app = staffApp(deps, maxBytes);

  app.get('/office', requireRoleSomewhere('officer'), async (c) => {
    const codes = municipalitiesOf(c.get('member'), 'officer');
    if (codes.length === 1) return c.redirect(`/office/${codes[0]}`, 303);
    const all = await Promise.all(codes.map((code) => studio.municipality(code)));
    const known = all.filter((municipality) => municipality !== undefined);
    return c.html(<ChoosePage frame={frameOf(c, assets, 'office')} municipalities={known} />);
  });

  app.use('/office/:code/*', requireRole('officer'));
  app.get('/office/:code', async (c) => {
    const office = await loadOffice(c, deps);
    const { code } = office.municipality;
    const [people, all] = await Promise.all([contacts.list(code), studio.seriesOf(code)]);
    const series = all.filter((one) => goesOn(one, office.waves));
    const planned = numberIn(c.req.query('planned'));
    const ended = c.req.query('ended') === 'yes';
    return c.html(
      <OverviewPage {...{ office, series, planned, ended }} now={deps.now()} contacts={people} waves={office.waves} />,
    );
  });

  app.route('/office/:code/people', peopleRoutes(deps));
  app.route('/office/:code/people', importRoutes(deps));
  app.route('/office/:code/plan', planRoutes(deps));
  app.route('/office/:code/series', seriesRoutes(deps));
  app.route('/office/:code/waves', waveRoutes(deps));
  app.route('/office/:code/recordings', recordingRoutes(deps));
  app.route('/office/:code/ways-in', waysInRoutes(deps));
  app.route('/office/:code/community', communityRoutes(deps));
  app.route('/office/:code/settings', settingsRoutes(deps));
  app.route('/', proposalRoutes(deps));
  return app;
};
