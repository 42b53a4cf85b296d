import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Member, Role, StudioStore } from '#functions/store/studio.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { type CookieKeys, sessionSeconds } from './cookie-keys.ts';
import { chosenLanguage } from './language.ts';
import { seal, unseal } from './seal.ts';

/** What office, codesign and insight need to know who is asking. */
export type StaffDeps = {
  studio: Pick<StudioStore, 'member'>;
  /** What encrypts the session cookie; the same for the three functions. */
  cookieKeys: CookieKeys;
  now: () => number;
  /** Whether cookies carry `Secure`: false only on plain-http loopback. */
  secureCookies: boolean;
};

/** Whom the OpenID provider vouched for. What the person may do is not in here: that is read anew for every request. */
export type Session = { subject: string; name: string };

/**
 * Set on the context by `signedIn`. `session` is undefined when nobody is signed in; `member` also when the person who is
 * has no membership.
 */
export type StaffVariables = { session: Session | undefined; member: Member | undefined; language: StaffLanguage };
export type StaffEnv = { Variables: StaffVariables };
export type StaffContext = Context<StaffEnv>;

/** Codes of the municipalities for which a member holds a role, each once. */
export const municipalitiesOf = (member: Member | undefined, role: Role): string[] => [
  ...new Set(member?.roles.filter((held) => held.role === role).flatMap(({ municipalities }) => municipalities)),
];

/** True when a member holds a role for a municipality. Memberships are read anew for every request. */
export const mayAct = (member: Member | undefined, role: Role, municipality: string): boolean =>
  municipalitiesOf(member, role).includes(municipality);

type CookieDeps = Pick<StaffDeps, 'cookieKeys' | 'now' | 'secureCookies'>;

const purpose = 'session';

/** `__Host-` binds a cookie to this host and to https, so no neighbouring domain can plant one. */
export const cookieName = (name: string, { secureCookies }: Pick<StaffDeps, 'secureCookies'>): string =>
  secureCookies ? `__Host-${name}` : name;

/** What every cookie of ours has in common. */
export const cookieOptions = ({ secureCookies }: Pick<StaffDeps, 'secureCookies'>) =>
  ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: secureCookies }) as const;

/** The encrypted text of a session, good for eight hours. */
export const sealSession = (deps: CookieDeps, session: Session): Promise<string> =>
  seal(deps.cookieKeys, purpose, { ...session }, deps.now(), sessionSeconds);

/** Signs a person in, on this browser. */
export const startSession = async (c: Context, deps: CookieDeps, session: Session): Promise<void> =>
  setCookie(c, cookieName('session', deps), await sealSession(deps, session), {
    ...cookieOptions(deps),
    maxAge: sessionSeconds,
  });

export const endSession = (c: Context, deps: CookieDeps): void => {
  deleteCookie(c, cookieName('session', deps), cookieOptions(deps));
};

const readSession = async (c: Context, deps: CookieDeps): Promise<Session | undefined> => {
  const sealed = getCookie(c, cookieName('session', deps));
  const claims = sealed && (await unseal(deps.cookieKeys, purpose, sealed, deps.now()));
  return claims && typeof claims.subject === 'string' && typeof claims.name === 'string'
    ? { subject: claims.subject, name: claims.name }
    : undefined;
};

/**
 * Finds out who is asking and in which language to answer. Never blocks: a route says what it needs with `requireRole`.
 * A cookie that is expired, tampered with or sealed with a key that is gone is as good as none.
 */
export const signedIn =
  (deps: StaffDeps): MiddlewareHandler<StaffEnv> =>
  async (c, next) => {
    c.set('language', chosenLanguage(getCookie(c, 'language'), c.req.header('accept-language')));
    const session = await readSession(c, deps);
    c.set('session', session);
    c.set('member', session && (await deps.studio.member(session.subject)));
    await next();
  };
