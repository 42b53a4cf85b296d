import { Hono } from 'hono';
import type { StaffContext, StaffEnv } from '#functions/staff/session.ts';
import { settingsErrors } from '#web/office/settings-errors.ts';
import { SettingsPage } from '#web/office/settings-page.tsx';
import type { OfficeDeps } from '../deps.ts';
import { loadOffice } from '../load-office.ts';
import { readSettings, sentValues, valuesOf } from '../settings/form.ts';

/** What a municipality decides for itself: language, price of a message, who sees its figures, whom to ask, whether the young are asked. */
export const settingsRoutes = (deps: OfficeDeps): Hono<StaffEnv> => {
  const app = new Hono<StaffEnv>();
  const load = async (c: StaffContext) => {
    const office = await loadOffice(c, deps);
    return { office, address: `${deps.linkBase}/m/${office.municipality.code}`, linkBase: deps.linkBase };
  };

  app.get('/', async (c) => {
    const page = await load(c);
    const values = valuesOf(page.office.municipality);
    return c.html(<SettingsPage {...page} values={values} errors={[]} saved={c.req.query('saved') === 'yes'} />);
  });

  app.post('/', async (c) => {
    const page = await load(c);
    const values = sentValues(await c.req.parseBody({ all: true }));
    const read = readSettings(page.office.municipality, values);
    if (!read.ok) {
      const errors = settingsErrors(c.get('language'), read.problems);
      return c.html(<SettingsPage {...page} values={values} errors={errors} />, 422);
    }
    await deps.studio.saveProfile(read.profile);
    return c.redirect(`/office/${read.profile.code}/settings?saved=yes`, 303);
  });
  return app;
};
