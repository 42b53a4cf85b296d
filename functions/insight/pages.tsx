import { Hono } from 'hono';
import { dialects, writeCsv } from '#functions/csv.ts';
import { frameOf } from '#functions/staff/frame.ts';
import { requireRoleSomewhere } from '#functions/staff/roles.ts';
import { municipalitiesOf, type StaffContext, type StaffEnv } from '#functions/staff/session.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import type { Assets } from '#web/assets.ts';
import { FrontPage } from '#web/insight/front-page.tsx';
import { NotPublishedPage } from '#web/insight/not-published-page.tsx';
import { ProgrammePage } from '#web/insight/programme-page.tsx';
import { StartPage } from '#web/insight/start-page.tsx';
import { seriesIn } from '#web/insight/trend.ts';
import { TrendPage } from '#web/insight/trend-page.tsx';
import { type ReleaseDeps, readReleases } from './read-release.ts';
import { releaseColumns, releaseLines } from './release-csv.ts';
import { viewOf, visible } from './view.ts';

type PagesDeps = ReleaseDeps & {
  studio: Pick<StudioStore, 'municipality' | 'ledger'>;
  assets: Pick<Assets, 'linked'>;
};

const code = ':code{[0-9]{4}}';

/** The pages of insight. Only releases are drawn, and only those that the reader may see. */
export const pages = (deps: PagesDeps): Hono<StaffEnv> => {
  const app = new Hono<StaffEnv>();
  const frame = (c: StaffContext) => frameOf(c, deps.assets, 'insight');

  const seen = async (c: StaffContext, municipality: string) => {
    const view = viewOf(c.get('member'), municipality);
    const { studio } = deps;
    const [profile, ledger] = await Promise.all([studio.municipality(municipality), studio.ledger(municipality)]);
    const entries = visible(ledger, view, profile);
    return { view, releases: await readReleases(deps, entries, view.audience) };
  };

  const named = async (codes: readonly string[]) => {
    const found = await Promise.all(codes.map((one) => deps.studio.municipality(one)));
    return found.flatMap((one) => one ?? []).sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  };

  app.get('/', (c) => c.html(<FrontPage frame={frameOf(c, deps.assets)} />));

  app.get('/insight', async (c) => {
    const asked = c.req.query('code')?.trim();
    if (asked && /^\d{4}$/.test(asked)) return c.redirect(`/insight/${asked}`, 303);
    const member = c.get('member');
    const mine = await named([
      ...new Set([...municipalitiesOf(member, 'officer'), ...municipalitiesOf(member, 'funder')]),
    ]);
    const props = {
      municipalities: mine,
      funder: municipalitiesOf(member, 'funder').length > 0,
      signedIn: c.get('session') !== undefined,
      refused: asked,
    };
    return c.html(<StartPage frame={frame(c)} {...props} />, asked ? 422 : 200);
  });

  app.get('/insight/programme', requireRoleSomewhere('funder'), async (c) => {
    const funded = await named(municipalitiesOf(c.get('member'), 'funder'));
    const municipalities = await Promise.all(
      funded.map(async ({ code: municipality, name }) => {
        const entries = Object.values(await deps.studio.ledger(municipality));
        const [latest] = seriesIn(await readReleases(deps, entries, 'open'));
        return { code: municipality, name, releases: latest?.releases ?? [] };
      }),
    );
    return c.html(<ProgrammePage frame={frame(c)} municipalities={municipalities} asked={c.req.query('question')} />);
  });

  app.get(`/insight/${code}`, async (c) => {
    const municipality = c.req.param('code');
    const { view, releases } = await seen(c, municipality);
    const all = seriesIn(releases);
    const current = all.find(({ series }) => series === c.req.query('series')) ?? all[0];
    if (!current)
      return c.html(
        <NotPublishedPage frame={frame(c)} signedIn={c.get('session') !== undefined} path={c.req.path} />,
        404,
      );
    const others = all.filter((one) => one !== current);
    return c.html(<TrendPage frame={frame(c)} as={view.as} releases={current.releases} others={others} />);
  });

  app.get(`/insight/${code}/releases.csv`, async (c) => {
    const municipality = c.req.param('code');
    const { releases } = await seen(c, municipality);
    if (releases.length === 0) return c.notFound();
    return c.body(writeCsv([releaseColumns, ...releases.flatMap(releaseLines)], dialects.spreadsheet), 200, {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="tilhor-${municipality}.csv"`,
    });
  });

  return app;
};
