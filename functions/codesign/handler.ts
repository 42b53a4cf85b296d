import { handle } from 'hono/aws-lambda';
import { readAssets } from '#functions/assets.ts';
import { readEnv } from '#functions/env.ts';
import { createLog } from '#functions/log.ts';
import { keyFrom, readSecretText } from '#functions/secrets.ts';
import { dynamo } from '#functions/store/clients.ts';
import { proposalStore } from '#functions/store/proposals.ts';
import { studioStore } from '#functions/store/studio.ts';
import { Table } from '#functions/store/table.ts';
import { codesignApp } from './app.tsx';

const env = readEnv('codesign', process.env);
const studio = new Table(dynamo(), env.STUDIO_TABLE);

/** API Gateway (HTTP API, payload 2.0) in front of the workshop. */
export const handler = handle(
  codesignApp({
    studio: studioStore(studio),
    proposals: proposalStore(studio),
    assets: readAssets(import.meta.dirname),
    cookieKey: await keyFrom(await readSecretText(env.COOKIE_KEY_SECRET)),
    secureCookies: true,
    now: Date.now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    log: createLog('codesign'),
  }),
);
