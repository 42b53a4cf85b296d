import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A real HTTP server on this machine, until the end of the test; returns its address. */
export const serving = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`;
};

/** Where nobody listens any more. */
export const goneAddress = async (): Promise<string> => {
  const url = await serving(() => undefined);
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return url;
};

/** Hangs up in the middle of an answer that promised more. */
export const breakingOff: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"status":');
  setImmediate(() => response.destroy());
};

/** Hangs up without an answer. */
export const hangingUp: RequestListener = (request) => {
  request.socket.destroy();
};

/** An answer that never ends, as fast as it is taken; `sent` counts its bytes. */
export const endless = () => {
  const count = { sent: 0 };
  const listener: RequestListener = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (!response.destroyed && response.write(' '.repeat(16_384))) count.sent += 16_384;
    };
    response.on('drain', more);
    more();
  };
  return { listener, count };
};

export const bodyOf = async (request: IncomingMessage): Promise<string> => (await Array.fromAsync(request)).join('');

/** What a promise failed with. */
export const failure = async (sending: Promise<unknown>): Promise<unknown> =>
  sending.then(
    () => undefined,
    (error: unknown) => error,
  );
