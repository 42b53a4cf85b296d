import { createLog } from '#functions/log.ts';
import type { BaseDeps } from '#functions/staff/base-app.tsx';
import { standingKeys } from '#functions/staff/cookie-keys.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import { type Assets, linkedAssets } from '#web/assets.ts';

/** Paths to link to, without building what lies there. */
const linked = Object.fromEntries(
  linkedAssets.map((name) => [name, { path: `/static/${name}`, type: 'text/plain', body: new Uint8Array() }]),
) as Assets['linked'];

/** A clock that stands still unless a test moves it. */
export const standingClock = (start: number) => {
  let time = start;
  return {
    now: () => time,
    forward(ms: number) {
      time += ms;
    },
  };
};

/** What every staff app needs, with a log that tests can read. */
export const staffWorld = <Studio extends Pick<StudioStore, 'member'>>(studio: Studio, now: () => number) => {
  const lines: string[] = [];
  const deps = {
    studio,
    now,
    cookieKeys: standingKeys({ id: 'test', bytes: new Uint8Array(32).fill(7) }),
    secureCookies: false,
    assets: { linked },
    log: createLog('test', (line) => lines.push(line)),
  } satisfies BaseDeps;
  return { deps, lines };
};
