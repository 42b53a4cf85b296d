import type { Hono } from 'hono';
import { AccessibilityPage, type Door, GuardiansPage, HomePage, PrivacyPage, RealPage } from '#web/about/pages.tsx';
import { mostDaysKept } from '#web/survey/draft.ts';
import { type AboutTexts, aboutIn } from '#web/texts/about.ts';
import type { AfterTexts } from '#web/texts/after.ts';
import { areReviewed } from '#web/texts/reviewed.ts';
import { withAfter } from '../after/texts.ts';
import { type PlaceContext, type PlaceEnv, type PlacesDeps, show } from './place.ts';

/** Where the municipality's page leads. Its page for parents only where the young are asked. */
const doorsOf = (about: AboutTexts, after: AfterTexts, youth: boolean): Door[] => [
  { path: 'real', title: about.real.title },
  { path: 'activities', title: after.activities.title },
  { path: 'said', title: after.said.title },
  { path: 'help', title: after.help.title },
  { path: 'privacy', title: about.privacy.title },
  ...(youth ? [{ path: 'guardians', title: about.guardians.title }] : []),
  { path: 'accessibility', title: about.accessibility.title },
];

/**
 * Who asks, how to know that it is real, what becomes of an answer: `/m/:code`, and `real`, `privacy`, `accessibility` and
 * `guardians` below it. The municipality's own web page links to the first.
 */
export const aboutRoutes = (app: Hono<PlaceEnv>, deps: PlacesDeps): void => {
  const load = async (c: PlaceContext) => {
    const { municipality, language, page } = c.get('place');
    const about = await aboutIn(language);
    const drafted = page.drafted || !(await areReviewed(language, 'about'));
    return { ...page, municipality, about, drafted };
  };

  app.get('/m/:code', async (c) => {
    const { after, ...page } = await withAfter(await load(c));
    const doors = doorsOf(page.about, after, page.municipality.youth !== undefined);
    return show(c, deps, <HomePage {...page} doors={doors} />);
  });
  app.get('/m/:code/real', async (c) => show(c, deps, <RealPage {...(await load(c))} linkBase={deps.linkBase} />));
  app.get('/m/:code/privacy', async (c) => show(c, deps, <PrivacyPage {...(await load(c))} days={mostDaysKept} />));
  app.get('/m/:code/accessibility', async (c) => show(c, deps, <AccessibilityPage {...(await load(c))} />));
  app.get('/m/:code/guardians', async (c) => {
    const page = await load(c);
    const { youth } = page.municipality;
    return youth ? show(c, deps, <GuardiansPage {...page} age={youth.from} />) : deps.unknown(c);
  });
};
