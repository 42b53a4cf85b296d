import { handle } from 'hono/aws-lambda';
import { readAssets } from '#functions/assets.ts';
import { readEnv } from '#functions/env.ts';
import { createLog } from '#functions/log.ts';
import { secretReader, secretsManager } from '#functions/secrets.ts';
import { cookieKeysOf } from '#functions/staff/cookie-keys.ts';
import { dynamo } from '#functions/store/clients.ts';
import { proposalStore } from '#functions/store/proposals.ts';
import { studioStore } from '#functions/store/studio.ts';
import { Table } from '#functions/store/table.ts';
import { codesignApp } from './app.tsx';

const env = readEnv('codesign', process.env);
const log = createLog('codesign');
const studio = new Table(dynamo(), env.STUDIO_TABLE);

/** API Gateway (HTTP API, payload 2.0) in front of the workshop. */
export const handler = handle(
  codesignApp({
    studio: studioStore(studio),
    proposals: proposalStore(studio),
    assets: readAssets(import.meta.dirname),
    cookieKeys: cookieKeysOf(secretReader(secretsManager(), env.COOKIE_KEY_SECRET), {
      now: Date.now,
      failed: (error) => log.warn('cookie-key-not-renewed', { error }),
    }),
    secureCookies: true,
    publicBase: env.PUBLIC_BASE,
    now: Date.now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    log,
  }),
);
