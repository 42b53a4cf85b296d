import type { Hono } from 'hono';
import { ActivitiesPage } from '#web/places/activities-page.tsx';
import { SaidPage } from '#web/places/said-page.tsx';
import type { Bulletin } from '../after/bulletin.ts';
import { questionsOf } from '../after/questions.ts';
import { withAfter } from '../after/texts.ts';
import { type PlaceContext, type PlaceEnv, type PlacesDeps, show } from './place.ts';

/** What there is to do here, and what came of what people said. */
export const bulletinRoutes = (app: Hono<PlaceEnv>, deps: PlacesDeps, news: Bulletin): void => {
  const framed = async (c: PlaceContext) => {
    const { page, municipality } = c.get('place');
    return { ...(await withAfter(page)), municipality };
  };

  app.get('/m/:code/activities', async (c) => {
    const page = await framed(c);
    const youth = c.req.query('youth') === 'yes';
    const activities = await news.coming(page.municipality, { language: page.language, youth });
    return show(c, deps, <ActivitiesPage {...page} activities={activities} youth={youth} />);
  });

  app.get('/m/:code/said', async (c) => {
    const page = await framed(c);
    const [said, actions] = await Promise.all([news.said(page.municipality), news.actions(page.municipality)]);
    const { questions, drafted } = await questionsOf(deps.books, { language: page.language, youth: false }, actions);
    return show(c, deps, <SaidPage {...page} {...{ said, actions, questions }} drafted={page.drafted || drafted} />);
  });
};
