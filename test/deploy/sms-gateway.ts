import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export type Sms = { id: string; to: string; text: string };

/** An SMS provider on loopback, over HTTPS, that keeps what it is given and refuses one number. `folder` has its certificate. */
export const openSmsGateway = async (folder: string, refuses: string) => {
  const taken = new Map<string, Sms>();
  const tokens = new Set<string | undefined>();
  const server = createServer(
    { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'certificate.pem')) },
    async (request, response) => {
      const sms = JSON.parse(await text(request)) as Sms;
      tokens.add(request.headers.authorization);
      if (sms.to === refuses) return response.writeHead(422).end();
      taken.set(sms.id, sms);
      response.writeHead(202).end();
    },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/messages`,
    /** Every message once, in the order in which it first came. */
    sent: (): Sms[] => [...taken.values()],
    /** What the deployed function showed as its right to send. */
    tokens,
    async close(): Promise<void> {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
export type TestGateway = Awaited<ReturnType<typeof openSmsGateway>>;
