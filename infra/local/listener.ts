import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { App } from './apps.ts';
import { StartProblem, systemCode } from './start-problem.ts';
import type { Traffic } from './traffic.ts';

/** What Node asks to answer a request. */
export type Handler = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** What stands behind the one port. The longest prefix that fits decides; `''` takes the rest. */
export type Routes = Readonly<Record<string, Handler>>;

/** An app of ours as a handler of the server. */
export const handlerOf = ({ fetch }: App): Handler => {
  const listener = getRequestListener((request, env) => fetch(request, env), { overrideGlobalObjects: false });
  return (incoming, outgoing) => void listener(incoming, outgoing);
};

/** A handler whose requests are counted while they are under way. */
export const counted =
  (handler: Handler, traffic: Traffic): Handler =>
  (incoming, outgoing) => {
    outgoing.once('close', traffic.began());
    handler(incoming, outgoing);
  };

/** A handler written for the root, mounted under `prefix`; it is told where it is in the way that Express does. */
export const mounted =
  (prefix: string, handler: Handler): Handler =>
  (incoming, outgoing) => {
    const url = incoming.url ?? '/';
    Object.assign(incoming, { originalUrl: url, url: url.slice(prefix.length) || '/' });
    handler(incoming, outgoing);
  };

/** Picks the handler for an address: a prefix fits a path that is the same or goes on with a slash. */
export const routed = (routes: Routes): Handler => {
  const prefixes = Object.keys(routes).sort((a, b) => b.length - a.length);
  return (incoming, outgoing) => {
    const [path = '/'] = (incoming.url ?? '/').split('?');
    const prefix = prefixes.find((known) => path === known || known === '' || path.startsWith(`${known}/`));
    if (prefix !== undefined) routes[prefix]?.(incoming, outgoing);
  };
};

/** A page for the half minute in which the demonstration is made; it asks again by itself. */
const notYet: Handler = (_, outgoing) => {
  outgoing.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '2', refresh: '2' });
  outgoing.end(
    '<!DOCTYPE html><html lang="en"><title>Tilhør is starting</title><h1>Tilhør is starting</h1><p>This page opens by itself in less than a minute.</p></html>',
  );
};

/** The one port, taken. Until `serve` it says that it is starting. */
export type Listener = { port: number; serve(handler: Handler): void; close(): Promise<void> };

const reasons = (host: string, port: number): Record<string, string> => ({
  EADDRINUSE: `Port ${port} is in use by another program; choose one with --port.`,
  EACCES: `Port ${port} may only be opened by an administrator; choose one above 1023 with --port.`,
  EADDRNOTAVAIL: `This machine has no address ${host}.`,
  ENOTFOUND: `There is no host called ${host}.`,
});

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 1_000).unref();
  });

/** Listens; port 0 takes any. Throws a `StartProblem` when that cannot be had. */
export const listen = (host: string, port: number): Promise<Listener> => {
  let handler = notYet;
  const server = createServer((incoming, outgoing) => handler(incoming, outgoing));
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const why = reasons(host, port)[systemCode(error) ?? ''];
      reject(new StartProblem(why ?? `It is not possible to listen on ${host}, port ${port}.`));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        serve(next) {
          handler = next;
        },
        close: () => closed(server),
      });
    });
  });
};
