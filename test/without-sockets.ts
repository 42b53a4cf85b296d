import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

type Handler = Extract<NonNullable<DynamoDBClientConfig['requestHandler']>, { handle: unknown }>;
type Request = Parameters<Handler['handle']>[0];
type Reply = Awaited<ReturnType<Handler['handle']>>['response'];

/** What the embedded database sees of a request that came without a socket, and what it writes its reply to. */
const exchange = (server: Server, { method, path, headers, body }: Request): Promise<Reply> =>
  new Promise((resolve) => {
    const request = Object.assign(new EventEmitter(), { method, url: path, headers });
    const reply: Record<string, string> = {};
    const response = {
      statusCode: 200,
      setHeader(name: string, value: unknown) {
        reply[name.toLowerCase()] = String(value);
      },
      end(text = '') {
        resolve({ statusCode: response.statusCode, headers: reply, body: Buffer.from(text) } as Reply);
      },
    };
    server.emit('request', request, response);
    const bytes: Uint8Array = body;
    request.emit('data', Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    request.emit('end');
  });

/** The database asks that a request be signed, and does not look at the signature. */
const authorization =
  'AWS4-HMAC-SHA256 Credential=test/20260101/eu-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0';

/**
 * Settings of a client that hands its requests to a database in the same process: the same requests and replies, all that
 * the SDK does but for signatures and sockets, in half the time. Those are exercised by the contract tests of the clients,
 * and wherever a function runs in a process of its own.
 */
export const withoutSockets = (server: Server): Pick<DynamoDBClientConfig, 'requestHandler' | 'signer'> => ({
  requestHandler: {
    handle: async (request: Request) => ({ response: await exchange(server, request) }),
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  },
  signer: {
    sign: async (request) => {
      Object.assign(request.headers, { authorization, 'x-amz-date': '20260101T000000Z' });
      return request;
    },
  },
});
