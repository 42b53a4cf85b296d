import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { StaffContext, StaffEnv } from '#functions/staff/session.ts';
import type { Series } from '#shared/wave/series.ts';
import { EndPlanPage } from '#web/office/end-plan-page.tsx';
import type { OfficeDeps } from '../deps.ts';
import { loadOffice } from '../load-office.ts';
import { endPlan } from '../plan/end-plan.ts';

/** Ending a plan, after asking once more. */
export const seriesRoutes = (deps: OfficeDeps): Hono<StaffEnv> => {
  const app = new Hono<StaffEnv>();
  const seriesOf = async (c: StaffContext): Promise<Series> => {
    const all = await deps.studio.seriesOf(c.req.param('code') ?? '');
    const series = all.find(({ id }) => id === c.req.param('id'));
    if (!series) throw new HTTPException(404);
    return series;
  };

  app.get('/:id/end', async (c) => {
    const series = await seriesOf(c);
    const office = await loadOffice(c, deps);
    const waves = office.waves.filter((wave) => wave.series === series.id && wave.state === 'planned');
    return c.html(<EndPlanPage office={office} series={series} waves={waves} />);
  });
  app.post('/:id/end', async (c) => {
    const series = await seriesOf(c);
    await endPlan(deps.studio, series, deps.now());
    return c.redirect(`/office/${series.municipality}?ended=yes`, 303);
  });
  return app;
};
