import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { browserFile } from '#test/browser/chromium.ts';
import { serveBareForm } from './bare-form.ts';
import { issue, prepared, secretOf, startServer } from './world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = fileURLToPath(new URL('../../../shared/tools/measure-page.mjs', import.meta.url));
const run = promisify(execFile);

const networks = { none: 'no throttling', fast3g: '3G', slow3g: 'slow 3G' } as const;
type Network = keyof typeof networks;
type Measured = {
  transfer: { bytes: number; requests: number };
  profiles: Record<Network, { fcp: number | null; answerable: number | null }>;
};

const measure = async (chrome: string, url: string, more: readonly string[] = []): Promise<Measured> => {
  const control = 'label:has(input[name="life"])';
  const profiles = Object.keys(networks).join();
  const args = [
    tool,
    url,
    '--control',
    control,
    '--profiles',
    profiles,
    '--skip-checks',
    '--runs',
    '7',
    '--chrome',
    chrome,
    ...more,
  ];
  const { stdout } = await run(process.execPath, args, { cwd: root, maxBuffer: 1 << 24 });
  return JSON.parse(stdout) as Measured;
};

type Figures = { bytes: number; requests: number; fcp: number[]; answerable: number[] };
const rounds = 3;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * The survey page on networks as they are, beside a bare HTML form of the same questions in the same run: bytes, requests, when
 * something is seen and when the first question can be answered. What "3G" means, and that its processor is four times
 * slower, is the measuring script's. On our page the introduction is read past at once; that counts. The two take turns, so
 * that what else the machine does is shared.
 */
export const page = async (): Promise<void> => {
  if (!existsSync(tool)) {
    console.log('skipped: ../shared/tools/measure-page.mjs is not there');
    return;
  }
  const chrome = await browserFile();
  const { folder, remove } = await prepared((stores) => issue(stores, 1));
  const server = await startServer(folder);
  const bare = await serveBareForm();
  const pages = {
    'bare form': { url: bare.url, more: [] },
    survey: { url: `${server.base}/s/${secretOf(0)}?lang=nb`, more: ['--prepare', '#send'] },
  };
  const found = new Map<string, Figures>();
  try {
    for (let round = 0; round < rounds; round++)
      for (const [name, { url, more }] of Object.entries(pages)) {
        const { transfer, profiles } = await measure(chrome, url, more);
        for (const network of Object.keys(networks) as Network[]) {
          const key = `${name.padEnd(10)} ${networks[network].padEnd(14)}`;
          const figures = found.get(key) ?? { ...transfer, fcp: [], answerable: [] };
          figures.fcp.push(profiles[network].fcp ?? Number.NaN);
          figures.answerable.push(profiles[network].answerable ?? Number.NaN);
          found.set(key, figures);
        }
      }
    console.log('page       network         bytes  requests  first paint  answerable');
    for (const [key, { bytes, requests, fcp, answerable }] of found) {
      const cells = [
        `${bytes}`.padStart(5),
        `${requests}`.padStart(8),
        `${median(fcp)} ms`,
        `${median(answerable)} ms`,
      ];
      console.log(key, cells.map((cell) => cell.padStart(10)).join(' '));
    }
    for (const title of Object.values(networks)) {
      const [least, ours] = Object.keys(pages).map((name) =>
        median(found.get(`${name.padEnd(10)} ${title.padEnd(14)}`)?.answerable ?? []),
      );
      console.log(`${title}: answerable in ${((ours ?? 0) / (least ?? 0)).toFixed(2)} × the time of the bare form`);
    }
    console.log('Promise: at most 1.25 × on slow 3G.');
  } finally {
    bare.close();
    await server.stop();
    await remove();
  }
};
