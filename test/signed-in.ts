import { cookieName, type StaffDeps, sealSession } from '#functions/staff/session.ts';

/** A `Cookie` header that signs somebody in, as if they had come back from the provider just now. */
export const sessionCookie = async (
  deps: Pick<StaffDeps, 'cookieKeys' | 'now' | 'secureCookies'>,
  subject: string,
  name: string,
): Promise<string> => `${cookieName('session', deps)}=${await sealSession(deps, { subject, name })}`;
