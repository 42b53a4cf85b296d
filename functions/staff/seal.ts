import { EncryptJWT, errors, type JWEHeaderParameters, type JWTPayload, jwtDecrypt } from 'jose';
import type { CookieKey, CookieKeys } from './cookie-keys.ts';

/**
 * Encrypts claims for a cookie that only this system can read, for so many seconds. `purpose` keeps one kind of cookie from
 * passing for another.
 */
export const seal = async (
  keys: CookieKeys,
  purpose: string,
  claims: Record<string, string>,
  now: number,
  seconds: number,
): Promise<string> => {
  const [{ id, bytes }] = await keys.ring();
  return new EncryptJWT(claims)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: id })
    .setAudience(purpose)
    .setExpirationTime(Math.floor(now / 1000) + seconds)
    .encrypt(bytes);
};

/** The key that a cookie names. One that names none is of a release before there were rings, and of the key in use. */
const keyOf = async (keys: CookieKeys, { kid }: JWEHeaderParameters): Promise<CookieKey> => {
  const ring = await keys.ring();
  if (kid === undefined) return ring[0];
  const named = ({ id }: CookieKey) => id === kid;
  const key = ring.find(named) ?? (await keys.renewed()).find(named);
  if (!key) throw new errors.JWEInvalid('sealed with a key that is gone');
  return key;
};

/** The claims again; undefined when they are expired, altered, for another purpose or sealed with a key that is not on the ring. */
export const unseal = async (
  keys: CookieKeys,
  purpose: string,
  sealed: string,
  now: number,
): Promise<JWTPayload | undefined> => {
  try {
    const { payload } = await jwtDecrypt(sealed, async (header) => (await keyOf(keys, header)).bytes, {
      audience: purpose,
      currentDate: new Date(now),
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      requiredClaims: ['exp'],
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
};
