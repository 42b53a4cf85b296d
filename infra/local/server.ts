import { openOutbox } from '#functions/messaging/outbox.ts';
import { buildAssets } from '../assets.ts';
import { allWaves } from './advance.ts';
import { localApps } from './apps.ts';
import { addressOf, baseOf } from './base.ts';
import { importContacts, madeUpOnly, readContacts } from './contacts-file.ts';
import { openDataFolder } from './data-folder.ts';
import { makeDemonstration } from './demonstration/make.ts';
import { type Place, places } from './demonstration/places.ts';
import { doorsApp } from './doors.tsx';
import { forgetting } from './forget.ts';
import { readKeys } from './keys.ts';
import { listen } from './listener.ts';
import { openLogFile } from './log-file.ts';
import { localProvider } from './oidc.ts';
import type { Options } from './options.ts';
import { localPipeline } from './pipeline.ts';
import { openPrepared } from './prepare.ts';
import { refusesNumber } from './refused.ts';
import { localRoutes } from './routes.ts';
import { seed } from './seed.ts';
import { openClock, runTime } from './time.ts';
import { countTraffic } from './traffic.ts';

/** How large a demonstration is made; tests make a small one. */
export type DemonstrationSize = { places: readonly Place[]; waves: number };
const whole: DemonstrationSize = { places, waves: 9 };

export type LocalServer = {
  /** Where it is reached, without a slash at the end. */
  address: string;
  /** Rejects when the storage ends by itself. */
  failed: Promise<never>;
  close(): Promise<void>;
};

/**
 * Starts everything on this machine: one port, the stores, the pipeline and its clock. `say` is told how far it is. Throws a
 * `StartProblem`, with whatever was opened closed again, when it cannot.
 */
export const startLocal = async (
  options: Options,
  say: (line: string) => void,
  size: DemonstrationSize = whole,
): Promise<LocalServer> => {
  await using opened = new AsyncDisposableStack();
  const contacts = options.contacts === undefined ? undefined : await readContacts(options.contacts);
  const listener = opened.adopt(await listen(options.host, options.port), (open) => open.close());
  const base = baseOf(options.host, listener.port);
  const folder = openDataFolder(options.data);
  const logs = opened.adopt(openLogFile(folder.path('log')), (open) => open.close());
  const { log } = logs;
  const [keys, assets, { storage, prepared }] = await Promise.all([
    readKeys(folder),
    buildAssets(),
    openPrepared(folder),
  ]);
  opened.adopt(storage, (open) => open.close());
  const { stores, failed } = storage;
  const { linkKeys, cookieKeys } = keys;

  await seed(stores.studio);
  const demonstration = prepared?.demonstration ?? !options.empty;
  if (!prepared) {
    if (demonstration) {
      say('Filling in the demonstration; this is done once');
      const plan = { ...size, seed: options.seed, now: Date.now() };
      const outbox = folder.path('outbox');
      await Promise.race([
        makeDemonstration({ stores, assets, outbox, linkKeys, linkBase: base, log, say }, plan),
        failed,
      ]);
    }
    folder.write('prepared', { demonstration });
  } else if (demonstration === options.empty)
    say(
      `The data folder ${folder.name} was filled in ${demonstration ? 'with' : 'without'} the demonstration, and goes on so`,
    );
  if (contacts) {
    say(madeUpOnly);
    say(await importContacts({ ...stores, now: Date.now }, contacts));
  }

  const clock = openClock(folder);
  const outbox = openOutbox({ file: folder.path('outbox'), refuses: refusesNumber, now: clock.now });
  opened.adopt(outbox, (open) => open.close());
  const traffic = countTraffic();
  const forget = async () => storage.forget((await allWaves(stores.studio)).every(({ state }) => state !== 'closing'));
  const pipeline = forgetting(
    localPipeline({ stores, gateway: outbox, linkKeys, linkBase: base, traffic, now: clock.now, log }),
    forget,
  );
  await forget(); // whoever was killed had no time for it
  const time = opened.adopt(runTime(clock, stores.studio, pipeline), (running) => running.stop());
  const apps = localApps({
    stores,
    assets,
    cookieKeys,
    base,
    confirmations: pipeline.confirmations,
    now: clock.now,
    log,
  });
  const provider = localProvider({ base, ...keys.provider });
  const doors = await doorsApp({
    studio: stores.studio,
    stores,
    assets,
    cookieKeys,
    clock,
    outbox,
    provider,
    demonstration,
    now: clock.now,
    secureCookies: false,
    move: time.move,
    log: log('local'),
  });
  listener.serve(localRoutes({ apps, local: options.openDoors ? { doors, provider } : undefined, traffic, base }));

  opened.defer(() => listener.close()); // before the stores behind it are
  const running = opened.move();
  return { address: addressOf(options.host, listener.port), failed, close: () => running.disposeAsync() };
};
