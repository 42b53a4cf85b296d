import { codesignApp } from '#functions/codesign/app.tsx';
import { insightApp } from '#functions/insight/app.tsx';
import type { Log } from '#functions/log.ts';
import { officeApp } from '#functions/office/app.tsx';
import type { Confirmation, Queue } from '#functions/queue/queue.ts';
import type { CookieKeys } from '#functions/staff/cookie-keys.ts';
import type { Assets } from '#web/assets.ts';
import { clientId, oidcPath } from './oidc.ts';
import { localRespond, random } from './respond.ts';
import type { Stores } from './stores.ts';

/** Something that answers requests, as every app of ours does. */
export type App = { fetch: (request: Request, env?: object) => Response | Promise<Response> };

type AppsDeps = {
  stores: Stores;
  assets: Assets;
  cookieKeys: CookieKeys;
  /** The address of the local run, without a slash at the end. */
  base: string;
  now: () => number;
  /** Brings codes to those who sign up. */
  confirmations?: Queue<Confirmation>;
  log: (name: string) => Log;
};

/** The apps that the gateway keeps apart in the cloud, by what their paths begin with; insight takes all the rest. */
export const localApps = (deps: AppsDeps) => {
  const { stores, assets, cookieKeys, base, now, log } = deps;
  const staff = { ...stores, assets, cookieKeys, now, secureCookies: false };
  return {
    respond: localRespond({ ...deps, linkBase: base }),
    office: officeApp({ ...staff, linkBase: base, random, log: log('office') }),
    codesign: codesignApp({ ...staff, random, log: log('codesign') }),
    insight: insightApp({
      ...staff,
      oidc: { issuer: `${base}${oidcPath}`, clientId, publicBase: base },
      log: log('insight'),
    }),
  } satisfies Record<string, App>;
};
export type LocalApps = ReturnType<typeof localApps>;
