import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDataFolder } from '#infra/local/data-folder.ts';
import { seed } from '#infra/local/seed.ts';
import { openStorage } from '#infra/local/storage.ts';
import type { Stores } from '#infra/local/stores.ts';
import { languageTags } from '#shared/language/languages.ts';
import { ticketKey } from '#shared/wave/ticket.ts';
import type { Wave } from '#shared/wave/wave.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const day = 86_400_000;

/** A wave that is open now, declared with two breakdowns. */
export const openWave = (number = 1): Wave & { state: 'open' } => ({
  id: `5027-bench0-${number}`,
  municipality: '5027',
  series: 'bench0',
  number,
  survey: { id: 'core', version: 1 },
  opensAt: Date.now() - day,
  closesAt: Date.now() + 7 * day,
  remindersAt: [],
  quiet: { from: 20, to: 8 },
  breakdowns: ['age', 'reason'],
  shards: 4,
  synthetic: true,
  revision: 1,
  state: 'open',
  openedAt: Date.now() - day,
  sent: ['invitation'],
});

/** A secret that nobody could guess is not needed here: the n-th is made from its number. */
export const secretOf = (n: number): string => createHash('sha256').update(`bench ${n}`).digest('hex').slice(0, 16);

/** Runs `work` for 0…count−1, so many at a time. */
export const each = async (count: number, atOnce: number, work: (n: number) => Promise<unknown>): Promise<void> => {
  let next = 0;
  const worker = async () => {
    for (let n = next++; n < count; n = next++) await work(n);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

/** A data folder with the seed and one open wave in it, filled by `fill`. `remove` deletes it. */
export const prepared = async (fill: (stores: Stores) => Promise<void>) => {
  const folder = await mkdtemp(join(tmpdir(), 'tilhor-bench-'));
  const data = openDataFolder(folder);
  const storage = await openStorage(data);
  await seed(storage.stores.studio);
  await storage.stores.studio.addWave(openWave());
  await fill(storage.stores);
  await storage.close();
  data.write('prepared', { demonstration: false }); // or the local run takes it for half made
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** Issues tickets for the open wave, in all languages by turns. */
export const issue = (stores: Stores, count: number): Promise<void> => {
  const tags = languageTags;
  return each(count, 16, async (n) =>
    stores.tickets.issue(ticketKey(secretOf(n)), openWave().id, tags[n % tags.length] ?? 'nb'),
  );
};

/** The local run as a person starts it, on a prepared folder and any free port. */
export const startServer = async (folder: string): Promise<{ base: string; stop(): Promise<void> }> => {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', './infra/local/tsx.ts', 'infra/local/start.ts', '--port', '0', '--data', folder, '--empty'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const base = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk;
      const ready = /ready at (\S+)/.exec(printed);
      if (ready?.[1]) resolve(ready[1]);
    });
    child.once('exit', () => reject(new Error(`the local run ended before it was ready:\n${printed}`)));
  });
  return {
    base,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGINT');
      }),
  };
};
