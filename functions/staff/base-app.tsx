import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import type { Log } from '#functions/log.ts';
import type { Assets } from '#web/assets.ts';
import { ErrorPage } from '#web/staff/notice.tsx';
import { frameOf } from './frame.ts';
import { staffHeaders } from './headers.ts';
import { type StaffDeps, type StaffEnv, signedIn } from './session.ts';

export type BaseDeps = StaffDeps & {
  assets: Pick<Assets, 'linked'>;
  log: Log;
  /** The address at which people reach the pages, where another host in front hands the requests on. */
  publicBase?: string;
};

const kindOf = (status: number) =>
  status === 403 ? 'forbidden' : status === 404 ? 'missing' : status === 413 ? 'too-large' : 'refused';

/**
 * What office, codesign and insight begin with: security headers, who is asking, forms from our own pages only and of at most
 * `maxBytes`, and a page in the reader's language for whatever is refused (`HTTPException`) or fails.
 */
export const staffApp = (deps: BaseDeps, maxBytes = 64 * 1024): Hono<StaffEnv> => {
  const app = new Hono<StaffEnv>();
  const front = deps.publicBase && new URL(deps.publicBase).origin;
  // Browsers without Sec-Fetch-Site are known by their origin, which is the host in front, not ours.
  const ours = (origin: string, c: Context) => origin === front || origin === new URL(c.req.url).origin;
  app.use(staffHeaders, signedIn(deps), csrf({ origin: ours }), bodyLimit({ maxSize: maxBytes }));
  app.notFound((c) => c.html(<ErrorPage frame={frameOf(c, deps.assets)} kind="missing" />, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500)
      return c.html(<ErrorPage frame={frameOf(c, deps.assets)} kind={kindOf(error.status)} />, error.status);
    deps.log.error('request-failed', { error });
    return c.html(<ErrorPage frame={frameOf(c, deps.assets)} kind="failed" />, 500);
  });
  return app;
};
