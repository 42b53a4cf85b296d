import { readEnv } from '#functions/env.ts';
import { createLog } from '#functions/log.ts';
import { secretsManager } from '#functions/secrets.ts';
import { cookieKeyNeededMs } from '#functions/staff/cookie-keys.ts';
import { vault } from '#functions/store/vault.ts';
import { linkKeyNeededMs } from '#shared/wave/series.ts';
import { type RotateDeps, rotate } from './rotate.ts';

const env = readEnv('rotate', process.env);
const deps: RotateDeps = {
  vault: vault(secretsManager()),
  keys: new Map([
    [env.LINK_KEY_SECRET, { name: 'the link key', neededMs: linkKeyNeededMs }],
    [env.COOKIE_KEY_SECRET, { name: 'the cookie key', neededMs: cookieKeyNeededMs }],
  ]),
  newValue: () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url'),
  now: Date.now,
  log: createLog('rotate'),
};

/** Called by Secrets Manager, a step at a time. What fails is tried again by the service and counted as an error. */
export const handler = (event: unknown): Promise<void> => rotate(deps, event);
