import type { IncomingMessage } from 'node:http';
import type { Limits, Place } from './place.ts';
import { signature } from './signature.ts';

/** A request to a service; `headers` are signed, with those that every request has. */
type Asked = { method: string; path: string; headers: Readonly<Record<string, string>>; body: string };
export type Reply = { status: number; bytes: Buffer };

const read = (reply: IncomingMessage): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    reply.on('data', (part: Buffer) => parts.push(part));
    reply.on('error', reject);
    reply.on('end', () => resolve({ status: reply.statusCode ?? 0, bytes: Buffer.concat(parts) }));
  });

/**
 * Makes requests with a signature, over connections that are kept. They reject when no connection is made or no reply is there
 * in time (ms).
 */
export const signedRequests = (place: Place, service: string, limits: Limits['requestHandler']) => {
  const { protocol, hostname, port, host } = new URL(place.endpoint);
  // Only the one that is needed is loaded; `import` would be asynchronous.
  const { Agent, request } = process.getBuiltinModule(protocol === 'http:' ? 'node:http' : 'node:https');
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const { region, credentials } = place;
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;

  return ({ method, path, headers: own, body }: Asked): Promise<Reply> => {
    const date = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const headers = {
      ...own,
      host,
      'x-amz-date': date,
      ...(sessionToken && { 'x-amz-security-token': sessionToken }),
    };
    const signed = signature({ method, path, headers, body, date, region, service, secretAccessKey });
    const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${signed.scope}, SignedHeaders=${signed.headers}, Signature=${signed.signature}`;

    return new Promise((resolve, reject) => {
      const length = String(Buffer.byteLength(body));
      const call = request({
        ...{ agent, hostname, port, path, method },
        headers: { ...headers, authorization, 'content-length': length },
      });
      const giveUp = (ms: number, what: string) => setTimeout(() => call.destroy(new Error(what)), ms);
      const reply = giveUp(limits.requestTimeout, 'no reply in time');
      const connection = giveUp(limits.connectionTimeout, 'no connection in time');
      call.on('socket', (socket) => {
        if (socket.connecting) socket.once('connect', () => clearTimeout(connection));
        else clearTimeout(connection);
      });
      call.on('response', (incoming) => read(incoming).then(resolve, reject));
      call.on('error', reject);
      call.on('close', () => {
        clearTimeout(connection);
        clearTimeout(reply);
      });
      call.end(body);
    });
  };
};
