import { handle } from 'hono/aws-lambda';
import { readAssets } from '#functions/assets.ts';
import { readEnv } from '#functions/env.ts';
import { createLog } from '#functions/log.ts';
import { keyFrom, readSecretText } from '#functions/secrets.ts';
import { dynamo, s3 } from '#functions/store/clients.ts';
import { documentStore } from '#functions/store/documents.ts';
import { studioStore } from '#functions/store/studio.ts';
import { Table } from '#functions/store/table.ts';
import { insightApp } from './app.tsx';

const env = readEnv('insight', process.env);

export const handler = handle(
  insightApp({
    studio: studioStore(new Table(dynamo(), env.STUDIO_TABLE)),
    releases: documentStore(s3(), env.RELEASES_BUCKET),
    assets: readAssets(import.meta.dirname),
    oidc: { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, publicBase: env.PUBLIC_BASE },
    cookieKey: await keyFrom(await readSecretText(env.COOKIE_KEY_SECRET)),
    secureCookies: true,
    now: Date.now,
    log: createLog('insight'),
  }),
);
