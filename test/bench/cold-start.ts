import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Vars } from '#functions/env.ts';
import { bundle, bundleFunctions, bundleOf } from '#infra/bundle.ts';
import { seed } from '#infra/local/seed.ts';
import { embedded } from '#test/embedded.ts';
import type { ColdStart } from './cold-process.ts';
import { issue, openWave, secretOf } from './world.ts';

const runs = 15;
const most = { ms: 100, ratio: 2 };

/** What Lambda tells a function, and nothing of this machine's own environment. */
const told: Vars<'respond'> = {
  CONTACTS_TABLE: 'contacts',
  TICKETS_TABLE: 'tickets',
  ANSWERS_TABLE: 'answers',
  STUDIO_TABLE: 'studio',
  RECORDINGS_BUCKET: 'recordings',
  CONFIRMATIONS_QUEUE_URL: 'https://sqs.invalid/confirmations',
  LINK_BASE: 'https://svar.example.no',
};
const environment = (database: string) => ({
  ...told,
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_SESSION_TOKEN: 'test',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_ENDPOINT_URL: database,
});

const coldStart = (measure: string, handler: string, path: string, env: Record<string, string>): Promise<ColdStart> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [measure, handler, path], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (part: Buffer) => {
      printed += part;
    });
    child.once('exit', (code) =>
      code === 0 ? resolve(JSON.parse(printed) as ColdStart) : reject(new Error(`${handler} did not answer`)),
    );
  });

const sum = ({ init, get, post }: ColdStart) => init + get + post;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const verdict = (holds: boolean) => (holds ? 'holds' : 'DOES NOT HOLD');

/**
 * The first page and the first form in a fresh process: of respond, and of a function that has Hono and nothing else, by
 * turns. The database runs in this process, so its work is not counted, only the waiting for it.
 */
export const coldStarts = async (): Promise<void> => {
  await bundleFunctions();
  const folder = await mkdtemp(join(tmpdir(), 'tilhor-cold-'));
  const world = await embedded();
  try {
    const { studio } = world.stores;
    await seed(studio);
    await studio.addWave(openWave());
    await issue(world.stores, 500); // more than are used: they warm the database up
    const { port } = (await world.db.config.endpoint?.()) ?? {};
    await bundle('test/bench/cold-process.ts', join(folder, 'measure'));
    await bundle('test/bench/hono-only.ts', join(folder, 'hono'));

    const measure = join(folder, 'measure/index.mjs');
    const env = environment(`http://127.0.0.1:${port}`);
    const start = (handler: string, run: number) => coldStart(measure, handler, `/s/${secretOf(run)}`, env);
    const ours: ColdStart[] = [];
    const theirs: ColdStart[] = [];
    for (let run = 0; run <= runs; run++) {
      ours.push(await start(join(bundleOf('respond'), 'index.mjs'), run));
      theirs.push(await start(join(folder, 'hono/index.mjs'), run));
    }
    for (const [name, all] of Object.entries({ respond: ours, 'Hono only': theirs })) {
      const of = (part: (one: ColdStart) => number) => median(all.slice(1).map(part)).toFixed(1); // the first reads from disk
      const parts = `init ${of((one) => one.init)}, GET ${of((one) => one.get)}, POST ${of((one) => one.post)}`;
      const fastest = Math.min(...all.slice(1).map(sum)).toFixed(1);
      console.log(`${name.padEnd(9)} ${of(sum)} ms (${parts}), the fastest ${fastest} ms`);
    }
    const [own, bare] = [ours, theirs].map((all) => median(all.slice(1).map(sum))) as [number, number];
    console.log(`Promise: ≤ ${most.ms} ms: ${verdict(own <= most.ms)}.`);
    console.log(
      `Promise: ≤ ${most.ratio} × Hono only: ${(own / bare).toFixed(2)}, ${verdict(own <= most.ratio * bare)}.`,
    );
    console.log(
      `Medians of ${runs}; from just before the import to the reply to the form. Load ${loadavg()[0]?.toFixed(1)}.`,
    );
  } finally {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  }
};
