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

/**
 * The survey page on networks as they are, beside a bare HTML form of the same questions in the same run: bytes, requests, when
 * something is seen and when the first question can be answered. What "3G" means, and that its processor is four times
 * slower, is the measuring script's. On our page the introduction is read past at once; that counts.
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
  try {
    const pages: [name: string, url: string, more: string[]][] = [
      ['bare form', bare.url, []],
      ['survey', `${server.base}/s/${secretOf(0)}?lang=nb`, ['--prepare', '#send']],
    ];
    console.log('page       network         bytes  requests  first paint  answerable');
    const answerable: Record<string, number[]> = {};
    for (const [name, url, more] of pages) {
      const { transfer, profiles } = await measure(chrome, url, more);
      for (const [network, title] of Object.entries(networks) as [Network, string][]) {
        const { fcp, answerable: at } = profiles[network];
        const row = [transfer.bytes, transfer.requests, `${fcp} ms`, `${at} ms`];
        console.log(
          name.padEnd(10),
          title.padEnd(14),
          ...row.map((cell, i) => String(cell).padStart([6, 9, 12, 11][i] ?? 0)),
        );
        answerable[network] = [...(answerable[network] ?? []), at ?? Number.NaN];
      }
    }
    for (const [network, [least = Number.NaN, ours = Number.NaN]] of Object.entries(answerable))
      console.log(
        `${networks[network as Network]}: answerable in ${(ours / least).toFixed(2)} × the time of the bare form`,
      );
    console.log('Promise: at most 1.25 × on slow 3G.');
  } finally {
    bare.close();
    await server.stop();
    await remove();
  }
};
