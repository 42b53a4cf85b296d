import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { DynamoDBClient, ServiceOutputTypes } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import { dynamo } from '#functions/store/clients.ts';
import { s3 } from '#functions/store/s3-client.ts';
import { tokenHeader } from './storage-guard.ts';

const region = 'eu-north-1';
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

type Outgoing = { method: string; path: string; headers: Record<string, string>; body: string | Uint8Array };
type Incoming = { statusCode: number | undefined; headers: IncomingHttpHeaders; body: Uint8Array };

/** Keeps its sockets, and does nothing else. */
const localTransport = (port: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const ask = ({ method, path, headers, body }: Outgoing) =>
    new Promise<Incoming>((resolve, reject) => {
      const call = request({ agent, host: '127.0.0.1', port, method, path, headers }, (incoming) => {
        const chunks: Uint8Array[] = [];
        incoming.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const { statusCode, headers: received } = incoming;
          resolve({ statusCode, headers: received, body: new Uint8Array(Buffer.concat(chunks)) });
        });
      });
      call.on('error', reject);
      call.end(body);
    });
  return { ask, destroy: () => agent.destroy() };
};

/** The part of the SDK that writes requests and reads replies and errors; its types are not exported. */
type Protocol = {
  serializeRequest(operation: unknown, input: unknown, context: unknown): Promise<Outgoing>;
  deserializeResponse(operation: unknown, context: unknown, reply: Incoming): Promise<ServiceOutputTypes>;
};
type Schema = [kind: number, namespace: string, name: string, traits: unknown, input: unknown, output: unknown];

/** dynalite looks whether there is a signature, not at it. */
const unsigned = {
  authorization: `AWS4-HMAC-SHA256 Credential=local/20200101/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=local`,
  'x-amz-date': '20200101T000000Z',
};

/** Where a store answers on this machine, and what it wants to be shown. */
type Place = { port: number; token: string };

/**
 * The embedded database behind a loopback port. The commands are the SDK's, and so are what goes over HTTP and the errors that
 * come back. Left out is what lies between strangers, and costs three quarters of the time of a call on one machine: finding
 * the endpoint and the credentials, signing, retries. It took 1.4 ms a call with them, and takes 0.3 without.
 */
export const localDynamo = ({ port, token }: Place): DynamoDBClient => {
  const transport = localTransport(port);
  const client = dynamo({ region, credentials, endpoint: `http://127.0.0.1:${port}`, cacheMiddleware: true });
  const protocol = client.config.protocol as unknown as Protocol;
  const always = { ...unsigned, [tokenHeader]: token };
  const endpoint = async () => ({ protocol: 'http:', hostname: '127.0.0.1', port, path: '/' });
  client.middlewareStack.add(
    (_next, context) => {
      const { operationSchema } = context.__smithy_context as { operationSchema: Schema };
      const [, namespace, name, traits, input, output] = operationSchema;
      const operation = { namespace, name, traits, input, output };
      const known = { ...client.config, ...context, endpoint };
      return async (args) => {
        const outgoing = await protocol.serializeRequest(operation, args.input, known);
        const length = { 'content-length': String(Buffer.byteLength(outgoing.body)) };
        const response = await transport.ask({ ...outgoing, headers: { ...outgoing.headers, ...always, ...length } });
        return { response, output: await protocol.deserializeResponse(operation, known, response) };
      };
    },
    { step: 'initialize', priority: 'high', name: 'localTransport' },
  );
  const destroy = client.destroy.bind(client);
  client.destroy = () => {
    transport.destroy();
    destroy();
  };
  return client;
};

/** The embedded object store behind a loopback port. It does check signatures, and is called seldom. */
export const localS3 = ({ port, token }: Place): S3Client => {
  const client = s3({ endpoint: `http://127.0.0.1:${port}`, region, credentials, forcePathStyle: true });
  client.middlewareStack.add(
    (next) => (args) => {
      const { headers } = args.request as { headers: Record<string, string> };
      headers[tokenHeader] = token;
      return next(args);
    },
    { step: 'build', name: 'storageToken' },
  );
  return client;
};
