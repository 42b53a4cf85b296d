import type { Context } from 'hono';
import type { Member, Role, StudioStore } from '#functions/store/studio.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';

/** What office, codesign and insight need to know who is asking. */
export type StaffDeps = {
  studio: Pick<StudioStore, 'member'>;
  /** 32 bytes that encrypt the session cookie; the same for the three functions. */
  cookieKey: Uint8Array<ArrayBuffer>;
  now: () => number;
  /** Whether cookies carry `Secure`: false only on plain-http loopback. */
  secureCookies: boolean;
};

/** Set on the context by `signedIn`; `member` is undefined when nobody is signed in or the person has no membership. */
export type StaffVariables = { member: Member | undefined; language: StaffLanguage };
export type StaffEnv = { Variables: StaffVariables };

/** True when a member holds a role for a municipality. Memberships are read anew for every request. */
export const mayAct = (member: Member | undefined, role: Role, municipality: string): boolean =>
  member?.roles.some((held) => held.role === role && held.municipalities.includes(municipality)) ?? false;

export type StaffContext = Context<StaffEnv>;
