import type { IncomingMessage } from 'node:http';
import { signature } from './signature.ts';

/** Where a service answers and who asks. */
export type Place = {
  region: string;
  endpoint: string;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
};
export type Reply = { status: number; body: Record<string, unknown> };

const read = (reply: IncomingMessage): Promise<Reply> =>
  new Promise((resolve, reject) => {
    let text = '';
    reply.setEncoding('utf8');
    reply.on('data', (part: string) => {
      text += part;
    });
    reply.on('error', reject);
    reply.on('end', () => {
      try {
        resolve({ status: reply.statusCode ?? 0, body: JSON.parse(text || '{}') as Reply['body'] });
      } catch (error) {
        reject(error);
      }
    });
  });

/**
 * Posts JSON to DynamoDB with a signature, over connections that are kept. Rejects when none is made or no reply is there in
 * time (ms), or when what comes is not JSON.
 */
export const post = (place: Place, limits: { connectionTimeout: number; requestTimeout: number }) => {
  const { protocol, hostname, port, host } = new URL(place.endpoint);
  // Only the one that is needed is loaded; `import` would be asynchronous.
  const { Agent, request } = process.getBuiltinModule(protocol === 'http:' ? 'node:http' : 'node:https');
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const { accessKeyId, secretAccessKey, sessionToken } = place.credentials;

  return (target: string, body: string): Promise<Reply> => {
    const date = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      host,
      'x-amz-date': date,
      'x-amz-target': target,
      ...(sessionToken && { 'x-amz-security-token': sessionToken }),
    };
    const { region } = place;
    const what = { method: 'POST', path: '/', headers, body };
    const signed = signature({ ...what, date, region, service: 'dynamodb', secretAccessKey });
    const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${signed.scope}, SignedHeaders=${signed.headers}, Signature=${signed.signature}`;

    return new Promise((resolve, reject) => {
      const length = String(Buffer.byteLength(body));
      const call = request({
        ...{ agent, hostname, port, path: '/', method: 'POST' },
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
