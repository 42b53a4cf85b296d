import { Hono } from 'hono';
import { type BaseDeps, staffApp } from '#functions/staff/base-app.tsx';
import { type OidcSettings, signInRoutes } from '#functions/staff/sign-in.tsx';
import type { StudioStore } from '#functions/store/studio.ts';
import { insightApi } from './api.ts';
import { pages } from './pages.tsx';
import type { ReleaseDeps } from './read-release.ts';

export type InsightDeps = BaseDeps &
  ReleaseDeps & { studio: Pick<StudioStore, 'member' | 'municipality' | 'ledger'>; oidc: OidcSettings };

/** The event and context, which the adapter for Lambda puts there. */
type Lambda = { Bindings: object };

/** Files under a name that holds their hash: what is there never changes, what is not there never was. */
const staticFiles = ({ assets }: Pick<InsightDeps, 'assets'>): Hono => {
  const byPath = new Map(Object.values(assets.linked).map((asset) => [asset.path, asset]));
  return new Hono().get('/static/:file', (c) => {
    const asset = byPath.get(c.req.path);
    if (!asset) return c.notFound();
    return c.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    });
  });
};

/** Trends for officers, funders and anyone; the API; sign-in for all staff; the front page and the static files. */
export const insightApp = (deps: InsightDeps): Hono<Lambda> => {
  const api = insightApi(deps);
  const files = staticFiles(deps);
  const site = staffApp(deps).route('/', signInRoutes(deps)).route('/', pages(deps));
  // Three apps side by side: neither the API nor a static file has anything to do with cookies.
  return new Hono<Lambda>()
    .all('/api/*', (c) => api.fetch(c.req.raw, c.env))
    .all('/static/*', (c) => files.fetch(c.req.raw, c.env))
    .all('*', (c) => site.fetch(c.req.raw, c.env));
};
