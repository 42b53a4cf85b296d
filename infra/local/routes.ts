import type { Hono } from 'hono';
import type Provider from 'oidc-provider';
import type { StaffEnv } from '#functions/staff/session.ts';
import type { LocalApps } from './apps.ts';
import { closedDoors } from './doors.tsx';
import { counted, type Handler, handlerOf, mounted, routed } from './listener.ts';
import { oidcPath } from './oidc.ts';
import type { Traffic } from './traffic.ts';

type RoutesDeps = {
  apps: LocalApps;
  /** The `/local` doors and the provider behind them; `undefined` keeps them closed. */
  local: { doors: Hono<StaffEnv>; provider: Provider } | undefined;
  traffic: Traffic;
  base: string;
};

/** Sign-in is bound to one host name; whoever came in by another is led there first, or the cookies would not match. */
const atBase = (base: string, handler: Handler): Handler => {
  const { host } = new URL(base);
  return (incoming, outgoing) => {
    if (incoming.headers.host === host || incoming.method !== 'GET') return handler(incoming, outgoing);
    outgoing.writeHead(307, { location: `${base}${incoming.url}` }).end();
  };
};

/** One port for what the gateway keeps apart in the cloud: the paths of design §3, and the doors of the local run. */
export const localRoutes = ({ apps, local, traffic, base }: RoutesDeps): Handler => {
  const respond = handlerOf(counted(apps.respond, traffic));
  const insight = handlerOf(apps.insight);
  return routed({
    '/s': respond,
    '/m': respond,
    '/join': respond,
    '/kiosk': respond,
    '/office': handlerOf(apps.office),
    '/workshop': handlerOf(apps.codesign),
    '/sign-in': atBase(base, insight),
    '/local': handlerOf(local?.doors ?? closedDoors()),
    ...(local && { [oidcPath]: mounted(oidcPath, local.provider.callback()) }),
    '': insight,
  });
};
