import { Hono } from 'hono';
import type { StaffEnv } from '#functions/staff/session.ts';
import { isLanguage } from '#shared/language/languages.ts';
import { SettingsPage, settingsTexts } from '#web/office/settings-page.tsx';
import type { OfficeDeps } from '../deps.ts';
import { loadOffice } from '../load-office.ts';
import { text } from '../plan/values.ts';

/** What a municipality decides for itself: its language, the price of a message, who may see its figures. */
export const settingsRoutes = (deps: OfficeDeps): Hono<StaffEnv> => {
  const app = new Hono<StaffEnv>();

  app.get('/', async (c) => {
    const office = await loadOffice(c, deps);
    const { defaultLanguage, orePerPart, publicReleases } = office.municipality;
    const values = { defaultLanguage, orePerPart: String(orePerPart), publicReleases };
    return c.html(<SettingsPage office={office} values={values} errors={[]} saved={c.req.query('saved') === 'yes'} />);
  });

  app.post('/', async (c) => {
    const sent = await c.req.parseBody({ all: true });
    const office = await loadOffice(c, deps);
    const defaultLanguage = text(sent, 'defaultLanguage');
    const written = text(sent, 'orePerPart').trim();
    const publicReleases = text(sent, 'publicReleases') !== '';
    const orePerPart = /^\d{1,4}$/.test(written) && Number(written) <= 1000 ? Number(written) : undefined;
    if (isLanguage(defaultLanguage) && orePerPart !== undefined) {
      await deps.studio.saveProfile({ ...office.municipality, defaultLanguage, orePerPart, publicReleases });
      return c.redirect(`/office/${office.municipality.code}/settings?saved=yes`, 303);
    }
    const texts = settingsTexts[c.get('language')];
    const errors = [
      ...(isLanguage(defaultLanguage) ? [] : [{ id: 'defaultLanguage', text: texts.notLanguage }]),
      ...(orePerPart === undefined ? [{ id: 'orePerPart', text: texts.notOre }] : []),
    ];
    const values = { defaultLanguage, orePerPart: written, publicReleases };
    return c.html(<SettingsPage office={office} values={values} errors={errors} />, 422);
  });
  return app;
};
