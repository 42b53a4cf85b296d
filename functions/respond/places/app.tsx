import { Hono } from 'hono/tiny';
import { bulletin } from '../after/bulletin.ts';
import { aboutRoutes } from './about.tsx';
import { audioRoutes } from './audio.ts';
import { bulletinRoutes } from './bulletin-routes.tsx';
import { helpRoutes } from './help-routes.tsx';
import { findPlace, type PlaceEnv, type PlacesDeps } from './place.ts';

/**
 * The pages of a municipality: `/m/:code/…`. They know no link, so nothing joins what is done here to an answer. Each group of
 * routes takes the app and adds its own; `c.get('place')` says where, and `show` answers. What fails is for the app around it.
 */
export const placesApp = (deps: PlacesDeps): Hono<PlaceEnv> => {
  const app = new Hono<PlaceEnv>();
  app.use('/m/:code/*', findPlace(deps));
  aboutRoutes(app, deps);
  bulletinRoutes(app, deps, bulletin(deps));
  helpRoutes(app, deps);
  app.notFound(deps.unknown);
  app.onError((error) => {
    throw error;
  });
  audioRoutes(app, deps);
  return app;
};
