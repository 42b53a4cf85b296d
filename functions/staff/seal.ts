import { EncryptJWT, errors, type JWTPayload, jwtDecrypt } from 'jose';

/**
 * Encrypts claims for a cookie that only this system can read, for so many seconds. `purpose` keeps one kind of cookie from
 * passing for another.
 */
export const seal = (
  key: Uint8Array<ArrayBuffer>,
  purpose: string,
  claims: Record<string, string>,
  now: number,
  seconds: number,
): Promise<string> =>
  new EncryptJWT(claims)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience(purpose)
    .setExpirationTime(Math.floor(now / 1000) + seconds)
    .encrypt(key);

/** The claims again; undefined when they are expired, altered, for another purpose or sealed with another key. */
export const unseal = async (
  key: Uint8Array<ArrayBuffer>,
  purpose: string,
  sealed: string,
  now: number,
): Promise<JWTPayload | undefined> => {
  try {
    const { payload } = await jwtDecrypt(sealed, key, {
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
