import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Log } from '#functions/log.ts';
import type { Assets } from '#web/assets.ts';
import { AccountWithoutAccess, SessionEnded, SignedOut, SignInFailed } from '#web/staff/sign-in-pages.tsx';
import { frameOf } from './frame.ts';
import { isStaffLanguage } from './language.ts';
import { cameFrom, localPath } from './local-path.ts';
import { type Attempt, type OidcSettings, openProvider } from './provider.ts';
import { seal, unseal } from './seal.ts';
import { cookieName, cookieOptions, endSession, type StaffDeps, type StaffEnv, startSession } from './session.ts';

export type { OidcSettings };

const tenMinutes = 10 * 60;
const oneYear = 365 * 24 * 60 * 60;
const purpose = 'sign-in';

type SignInDeps = StaffDeps & { oidc: OidcSettings; assets: Pick<Assets, 'linked'>; log: Log };

/**
 * `/sign-in`, `/sign-in/callback`, `POST /sign-out` and `POST /language`, to be mounted on a `staffApp`. The provider must know
 * `<publicBase>/sign-in/callback` as a redirect URI and, where it ends sessions, `<publicBase>/` as the way back.
 */
export const signInRoutes = (deps: SignInDeps): Hono<StaffEnv> => {
  const provider = openProvider(deps.oidc);
  const cookie = cookieName('sign-in', deps);

  const remembered = async (c: Context): Promise<(Attempt & { to: string }) | undefined> => {
    const sealed = getCookie(c, cookie);
    deleteCookie(c, cookie, cookieOptions(deps));
    const claims = sealed && (await unseal(deps.cookieKeys, purpose, sealed, deps.now()));
    if (!claims) return undefined;
    const { state, nonce, verifier, to } = claims;
    const whole = [state, nonce, verifier, to].every((value) => typeof value === 'string');
    return whole ? ({ state, nonce, verifier, to } as Attempt & { to: string }) : undefined;
  };

  const app = new Hono<StaffEnv>();

  app.get('/sign-in', async (c) => {
    const to = localPath(c.req.query('to'));
    if (c.req.query('ended')) return c.html(<SessionEnded frame={frameOf(c, deps.assets)} to={to} />, 401);
    try {
      const { url, attempt } = await provider.begin(c.get('language'));
      const sealed = await seal(deps.cookieKeys, purpose, { ...attempt, to }, deps.now(), tenMinutes);
      setCookie(c, cookie, sealed, { ...cookieOptions(deps), maxAge: tenMinutes });
      return c.redirect(url.href, 303);
    } catch (error) {
      deps.log.error('sign-in-provider-unreachable', { error });
      return c.html(<SignInFailed frame={frameOf(c, deps.assets)} to={to} because="provider" />, 503);
    }
  });

  app.get('/sign-in/callback', async (c) => {
    const attempt = await remembered(c);
    if (!attempt) return c.html(<SignInFailed frame={frameOf(c, deps.assets)} to="/" because="too-late" />, 400);
    try {
      const session = await provider.finish(new URL(c.req.url).search, attempt);
      await startSession(c, deps, session);
      if (await deps.studio.member(session.subject)) return c.redirect(attempt.to, 303);
      const frame = { ...frameOf(c, deps.assets), name: session.name };
      return c.html(<AccountWithoutAccess frame={frame} subject={session.subject} />, 403);
    } catch (error) {
      deps.log.warn('sign-in-failed', { error });
      return c.html(<SignInFailed frame={frameOf(c, deps.assets)} to={attempt.to} because="refused" />, 400);
    }
  });

  app.post('/sign-out', async (c) => {
    const frame = { ...frameOf(c, deps.assets), name: undefined, doors: [] };
    endSession(c, deps);
    const url = await provider.signOutUrl().catch((error: unknown) => {
      deps.log.warn('sign-out-provider-unreachable', { error });
      return undefined;
    });
    if (!url) return c.redirect('/', 303);
    // Not a redirect: browsers hold `form-action` against every step that a form leads to, and the provider is elsewhere.
    c.header('Refresh', `0; url=${url.href}`);
    return c.html(<SignedOut frame={frame} providerUrl={url.href} />);
  });

  app.post('/language', async (c) => {
    const { language } = await c.req.parseBody();
    if (typeof language === 'string' && isStaffLanguage(language))
      setCookie(c, 'language', language, { ...cookieOptions(deps), maxAge: oneYear });
    return c.redirect(cameFrom(c.req.header('referer')), 303);
  });

  return app;
};
