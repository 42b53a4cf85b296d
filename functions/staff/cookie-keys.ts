import { type FreshOptions, fresh } from '#functions/fresh.ts';
import { keyFrom, type ReadSecret, readCurrent, type SecretVersion, secretMaxAgeMs } from '#functions/secrets.ts';

/** How long a session lasts. */
export const sessionSeconds = 8 * 60 * 60;
/** For how many ms a cookie key may be needed that went out of use: some function may not have noticed for a while. */
export const cookieKeyNeededMs = (sessionSeconds + 60 * 60) * 1000;

/** 32 bytes that encrypt cookies, and a name for them that a cookie may tell anybody. */
export type CookieKey = { id: string; bytes: Uint8Array<ArrayBuffer> };

/** The key in use, then the one before. Cookies are sealed with the first and opened with either. */
export type CookieRing = readonly [CookieKey, ...CookieKey[]];

/** The ring, and the ring read anew: a cookie has named a key that is not on it. The latter may be the same one. */
export type CookieKeys = { ring(): Promise<CookieRing>; renewed(): Promise<CookieRing> };

const toKey = async ({ id, text }: SecretVersion): Promise<CookieKey> => ({ id, bytes: await keyFrom(text) });

/** The ring out of a secret that is rotated. */
export const cookieKeysOf = (
  read: ReadSecret,
  options: Pick<FreshOptions<CookieRing>, 'now' | 'failed'>,
): CookieKeys => {
  const { get, renewed } = fresh<CookieRing>({
    async read() {
      const [current, previous] = await Promise.all([readCurrent(read), read({ label: 'AWSPREVIOUS' })]);
      return previous ? [await toKey(current), await toKey(previous)] : [await toKey(current)];
    },
    maxAgeMs: secretMaxAgeMs,
    ...options,
  });
  return { ring: get, renewed };
};

/** A ring that never changes. */
export const standingKeys = (...ring: CookieRing): CookieKeys => ({
  ring: async () => ring,
  renewed: async () => ring,
});
