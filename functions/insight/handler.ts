import { handle } from 'hono/aws-lambda';
import { readAssets } from '#functions/assets.ts';
import { readEnv } from '#functions/env.ts';
import { createLog } from '#functions/log.ts';
import { secretReader, secretsManager } from '#functions/secrets.ts';
import { cookieKeysOf } from '#functions/staff/cookie-keys.ts';
import { dynamo } from '#functions/store/clients.ts';
import { documentStore } from '#functions/store/documents.ts';
import { s3 } from '#functions/store/s3-client.ts';
import { studioStore } from '#functions/store/studio.ts';
import { Table } from '#functions/store/table.ts';
import { insightApp } from './app.tsx';

const env = readEnv('insight', process.env);
const log = createLog('insight');

export const handler = handle(
  insightApp({
    studio: studioStore(new Table(dynamo(), env.STUDIO_TABLE)),
    releases: documentStore(s3(), env.RELEASES_BUCKET),
    assets: readAssets(import.meta.dirname),
    oidc: { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, publicBase: env.PUBLIC_BASE },
    cookieKeys: cookieKeysOf(secretReader(secretsManager(), env.COOKIE_KEY_SECRET), {
      now: Date.now,
      failed: (error) => log.warn('cookie-key-not-renewed', { error }),
    }),
    secureCookies: true,
    publicBase: env.PUBLIC_BASE,
    now: Date.now,
    log,
  }),
);
