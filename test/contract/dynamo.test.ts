import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signature } from '#functions/light/signature.ts';
import { bundle } from '#infra/bundle.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import * as whole from './light-table.ts';

type Client = typeof whole;
const where = {
  region: 'eu-north-1',
  credentials: { accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: 't' },
};

let world: Embedded;
let database: string;
let folder: string;
let light: Client;
/** A service that answers as it is told, one reply a request, and remembers what it was asked. */
let service: Server;
let replies: ((response: ServerResponse) => void)[] = [];
let asked: { request: IncomingMessage; body: string }[] = [];

beforeAll(async () => {
  world = await embedded();
  database = `http://127.0.0.1:${(await world.db.config.endpoint?.())?.port}`;
  folder = await mkdtemp(join(tmpdir(), 'tilhor-light-'));
  await bundle('test/contract/light-table.ts', folder, { light: true });
  light = (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as Client;
  service = createServer(async (request, response) => {
    const parts = await Array.fromAsync(request as AsyncIterable<Buffer>);
    asked.push({ request, body: Buffer.concat(parts).toString() });
    replies.shift()?.(response);
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
});
afterAll(async () => {
  service.closeAllConnections();
  service.close();
  await world.close();
  await rm(folder, { recursive: true });
});

const refusal = (status: number, type: string) => (response: ServerResponse) =>
  response.writeHead(status).end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'no' }));
const found = (response: ServerResponse) =>
  response.writeHead(200).end(JSON.stringify({ Item: { pk: { S: 'a' }, n: { N: '7' } } }));

describe.each(['SDK', 'light'] as const)('a table over the %s client', (name) => {
  const client = () => (name === 'SDK' ? whole : light);
  const table = (endpoint = database, limits = {}) =>
    new (client().Table)(client().dynamo({ ...where, endpoint, ...limits }), 'answers');
  const serviceTable = (limits = {}) => {
    asked = [];
    return table(`http://127.0.0.1:${(service.address() as AddressInfo).port}`, limits);
  };

  test('keeps every kind of value that is written to it', async () => {
    const item = {
      pk: `${name} values`,
      sk: 'æ ትግርኛ "<>',
      n: 1.5,
      yes: true,
      none: null,
      list: ['a', { b: 2 }],
      map: {},
    };
    await table().put({ ...item, absent: undefined });
    expect(await table().get({ pk: item.pk, sk: item.sk })).toEqual(item);
    expect(await table().get({ pk: item.pk, sk: 'another' })).toBeUndefined();
  });

  test('tells a condition that held from one that did not', async () => {
    const key = { pk: `${name} conditions`, sk: 'a' };
    expect(await table().putNew({ ...key, n: 1 })).toBe(true);
    expect(await table().putNew({ ...key, n: 2 })).toBe(false);
    const terms = { names: { '#n': 'n' }, values: { ':to': 3, ':was': 1 } };
    expect(await table().update(key, 'SET #n = :to', terms, '#n = :was')).toBe(true);
    expect(await table().update(key, 'SET #n = :to', terms, '#n = :was')).toBe(false);
    expect(await table().get(key)).toEqual({ ...key, n: 3 });
    await table().delete(key);
    expect(await table().get(key)).toBeUndefined();
  });

  test('reads partitions and batches', async () => {
    const keys = ['a', 'b', 'c'].map((sk) => ({ pk: `${name} many`, sk }));
    for (const key of keys) await table().put(key);
    expect(await Array.fromAsync(table().query(`${name} many`))).toEqual(keys);
    expect(await table().getMany(keys.slice(1))).toHaveLength(2);
  });

  test('asks again when the service is busy or fails, and then not for ever', async () => {
    replies = [
      refusal(400, 'ThrottlingException'),
      refusal(500, 'InternalServerError'),
      (response) => response.destroy(),
      found,
    ];
    expect(await serviceTable().get({ pk: 'a' })).toEqual({ pk: 'a', n: 7 });
    expect(asked).toHaveLength(4);
    replies = Array.from({ length: 9 }, () => refusal(503, 'ServiceUnavailable'));
    await expect(serviceTable({ maxAttempts: 3 }).get({ pk: 'a' })).rejects.toMatchObject({
      name: 'ServiceUnavailable',
    });
    expect(asked).toHaveLength(3);
  });

  test('does not ask again for what is refused, and says by which name', async () => {
    replies = [refusal(400, 'AccessDeniedException'), refusal(400, 'ValidationException')];
    await expect(serviceTable().get({ pk: 'a' })).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect(asked).toHaveLength(1);
    await expect(table('http://127.0.0.1:9', { maxAttempts: 1 }).get({ pk: 'a' })).rejects.toThrow();
  });

  test('does not wait for ever', async () => {
    replies = [() => undefined, found];
    const impatient = { requestHandler: { connectionTimeout: 500, requestTimeout: 100, throwOnRequestTimeout: true } };
    expect(await serviceTable(impatient).get({ pk: 'a' })).toEqual({ pk: 'a', n: 7 });
    expect(asked).toHaveLength(2);
  });

  test('signs what it asks as AWS wants it', async () => {
    replies = [found];
    await serviceTable().get({ pk: 'a' });
    const [{ request, body } = { request: undefined, body: '' }] = asked;
    const sent = (header: string) => String(request?.headers[header]);
    const names = /SignedHeaders=([^,]+)/.exec(sent('authorization'))?.[1]?.split(';') ?? [];
    expect(names).toEqual(expect.arrayContaining(['host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target']));
    // The SDK's signature is made by its own code, so this holds ours against it.
    const { scope, signature: own } = signature({
      ...{ method: 'POST', path: '/', body, date: sent('x-amz-date'), service: 'dynamodb' },
      headers: Object.fromEntries(names.map((header) => [header, sent(header)])),
      ...{ region: where.region, secretAccessKey: where.credentials.secretAccessKey },
    });
    expect(sent('authorization')).toContain(`Credential=AKID/${scope}, `);
    expect(sent('authorization')).toContain(`Signature=${own}`);
  });
});
