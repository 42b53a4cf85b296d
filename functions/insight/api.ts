import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { dialects, writeCsv } from '#functions/csv.ts';
import type { Log } from '#functions/log.ts';
import { ProblemError, problemResponse } from '#functions/problem.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import { getRelease, listReleases, type ReleaseList } from './api-routes.ts';
import { type ReleaseDeps, readRelease, readReleases } from './read-release.ts';
import { releaseColumns, releaseLines } from './release-csv.ts';
import { visible } from './view.ts';

export type ApiDeps = ReleaseDeps & { studio: Pick<StudioStore, 'municipality' | 'ledger'>; log: Log };

/** Whoever calls the API is anyone, signed in or not: only open documents that are marked public leave by it. */
const anyone = { as: 'anyone', audience: 'open' } as const;

/** Documents never change, but a municipality may stop showing them: caches ask again after five minutes. */
const cached = { 'Cache-Control': 'public, max-age=300' };

/** Suffix first, then `Accept`. @throws ProblemError `not-acceptable` */
const formatOf = (c: Context, suffix: string | undefined): 'json' | 'csv' => {
  if (suffix === 'json' || suffix === 'csv') return suffix;
  const wanted = c.req.header('Accept') ?? '*/*';
  const found = accepts(c, { header: 'Accept', supports: ['application/json', 'text/csv'], default: '' });
  if (found === '' && !wanted.includes('*/*')) throw new ProblemError('not-acceptable');
  return found === 'text/csv' ? 'csv' : 'json';
};

const municipalityAt = async ({ studio }: ApiDeps, code: string) => {
  const municipality = await studio.municipality(code);
  if (!municipality) throw new ProblemError('no-such-municipality');
  return municipality;
};

export const openApiInfo = {
  openapi: '3.1.0',
  info: {
    title: 'Tilhør: public releases',
    version: '1.0.0',
    description:
      'How newcomers to Norwegian municipalities are doing, wave by wave, as the municipality published it. Groups of fewer than ten are never shown. Read without a key, from anywhere.',
  },
  servers: [{ url: '/' }],
};

/** `/api/v1/…`: releases for machines. Knows no cookies, answers every fault with `application/problem+json`. */
export const insightApi = (deps: ApiDeps): OpenAPIHono => {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const errors = result.error.issues.map(({ path, message }) => ({
        pointer: `/${path.join('/')}`,
        detail: message,
      }));
      throw new ProblemError('invalid-request', errors);
    },
  });
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'] }));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_, methods) =>
        problemResponse(new ProblemError('method-not-allowed'), { Allow: methods.join(', ') }),
    }),
  );
  app.use(etag({ retainedHeaders: ['cache-control', 'etag', 'vary', 'access-control-allow-origin'] }));

  app.openapi(listReleases, async (c) => {
    const { code } = c.req.valid('param');
    const municipality = await municipalityAt(deps, code);
    const entries = visible(await deps.studio.ledger(code), anyone, municipality);
    const releases = await readReleases(deps, entries, anyone.audience);
    const list: ReleaseList = {
      municipality: { code, name: municipality.name },
      releases: releases.map(({ wave: { id, series, number, opened, closed }, synthetic }) => {
        const path = `/api/v1/municipalities/${code}/releases/${id}`;
        const links = { json: `${path}.json`, csv: `${path}.csv` };
        return { wave: id, series, number, opened, closed, synthetic, links };
      }),
    };
    return c.json(list, 200, cached);
  });

  app.openapi(getRelease, async (c) => {
    const { code, wave: asked } = c.req.valid('param');
    const [wave = '', suffix] = asked.split('.');
    const format = formatOf(c, suffix);
    const municipality = await municipalityAt(deps, code);
    const entry = visible(await deps.studio.ledger(code), anyone, municipality).find((one) => one.wave === wave);
    if (!entry) throw new ProblemError('not-published');
    const { release, bytes, hash } = await readRelease(deps, entry, anyone.audience);
    const headers = { ...cached, Vary: 'Accept' };
    if (format === 'json')
      return c.body(new Uint8Array(bytes), 200, { ...headers, 'Content-Type': 'application/json', ETag: `"${hash}"` });
    const csv = writeCsv([releaseColumns, ...releaseLines(release)], dialects.machine);
    return c.body(csv, 200, {
      ...headers,
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      ETag: `"${hash}-csv"`,
    });
  });

  app.get('/api/v1/openapi.json', (c) => c.json(app.getOpenAPI31Document(openApiInfo), 200, cached));
  app.notFound(() => problemResponse(new ProblemError('no-such-address')));
  app.onError((error) => {
    const response = problemResponse(error);
    if (response.status >= 500) deps.log.error('api-failed', { error });
    return response;
  });
  return app;
};
