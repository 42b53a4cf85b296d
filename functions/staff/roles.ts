import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Role } from '#functions/store/studio.ts';
import { cameFrom } from './local-path.ts';
import { mayAct, municipalitiesOf, type StaffContext, type StaffEnv } from './session.ts';

/**
 * Nobody signed in: 303 to sign-in, and back here afterwards. A form sent without a session goes to a page that says so first,
 * because browsers do not let a form's answer lead on to another host.
 */
const toSignIn = (c: StaffContext): Response => {
  const read = c.req.method === 'GET' || c.req.method === 'HEAD';
  const { pathname, search } = new URL(c.req.url);
  const to = encodeURIComponent(read ? pathname + search : cameFrom(c.req.header('referer')));
  return c.redirect(`/sign-in?to=${to}${read ? '' : '&ended=yes'}`, 303);
};

/**
 * Lets a request pass when the person holds the role for the municipality in the path's `:code`; mount it on a path that has one.
 * Not signed in: 303 to sign-in. Signed in without the role there: `HTTPException` 403.
 */
export const requireRole =
  (role: Role): MiddlewareHandler<StaffEnv> =>
  async (c, next) => {
    if (!c.get('session')) return toSignIn(c);
    const code = c.req.param('code');
    if (code === undefined) throw new Error('requireRole guards paths with :code; requireRoleSomewhere the others');
    if (!mayAct(c.get('member'), role, code)) throw new HTTPException(403);
    return next();
  };

/** As `requireRole`, for pages above the municipalities: the role for any one of them will do. */
export const requireRoleSomewhere =
  (role: Role): MiddlewareHandler<StaffEnv> =>
  async (c, next) => {
    if (!c.get('session')) return toSignIn(c);
    if (municipalitiesOf(c.get('member'), role).length === 0) throw new HTTPException(403);
    return next();
  };
