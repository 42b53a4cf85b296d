import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { App } from './apps.ts';
import { baseOf } from './base.ts';
import { answersTo } from './hosts.ts';
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

/** An app whose requests are counted until it has answered them, however long somebody takes to read that. */
export const counted = ({ fetch }: App, traffic: Traffic): App => ({
  async fetch(request, env) {
    const ended = traffic.began();
    try {
      return await fetch(request, env);
    } finally {
      ended();
    }
  },
});

/** A handler that answers only to its own address: whoever came by another name is told the right one. */
const atHome = (handler: Handler, host: string, port: number): Handler => {
  const isHome = answersTo(host, port);
  return (incoming, outgoing) => {
    if (isHome(incoming.headers.host)) return handler(incoming, outgoing);
    outgoing.writeHead(421, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    outgoing.end(`Tilhør answers only at its own address, such as ${baseOf(host, port)}.\n`);
  };
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

/** A request that does not come to an end, or a client that holds on to a socket, costs no more than this. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 5_000,
};
const requestsPerSocket = 1_000;

/** Listens; port 0 takes any. Throws a `StartProblem` when that cannot be had. */
export const listen = (host: string, port: number): Promise<Listener> => {
  let handler = notYet;
  const server = createServer(limits);
  server.maxRequestsPerSocket = requestsPerSocket;
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const why = reasons(host, port)[systemCode(error) ?? ''];
      reject(new StartProblem(why ?? `It is not possible to listen on ${host}, port ${port}.`));
    });
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      server.on(
        'request',
        atHome((incoming, outgoing) => handler(incoming, outgoing), host, taken),
      );
      resolve({
        port: taken,
        serve(next) {
          handler = next;
        },
        close: () => closed(server),
      });
    });
  });
};
