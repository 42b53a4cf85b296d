import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '#infra/bundle.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import * as whole from './light-recordings.ts';

type Client = typeof whole;
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
const name = 'core.1.fa-AF.left-out-0123456789ab.mp3';
const bytes = new Uint8Array([0xff, 0xf3, 0, 10, 13, 0x80, 255]);

let world: Embedded;
let objects: string;
let folder: string;
let light: Client;
/** A service that answers as it is told, one reply a request, and remembers what it was asked. */
let service: Server;
let replies: ((response: ServerResponse) => void)[] = [];
let asked: IncomingMessage[] = [];

beforeAll(async () => {
  world = await embedded();
  await world.stores.recordings.put('5027', name, bytes);
  objects = `http://127.0.0.1:${(await world.files.config.endpoint?.())?.port}`;
  folder = await mkdtemp(join(tmpdir(), 'tilhor-light-'));
  await bundle('test/contract/light-recordings.ts', folder, { light: true });
  light = (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as Client;
  service = createServer((request, response) => {
    asked.push(request);
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

const refusal = (status: number, code: string) => (response: ServerResponse) =>
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>no</Message></Error>`);
const found = (response: ServerResponse) => response.writeHead(200).end(bytes);

describe.each(['SDK', 'light'] as const)('recordings over the %s client', (which) => {
  const reader = (endpoint = objects, limits = {}) => {
    const { openRecordings } = which === 'SDK' ? whole : light;
    const place = { endpoint, region: 'eu-north-1', credentials, forcePathStyle: true };
    return openRecordings({ ...place, ...limits }, 'recordings');
  };
  const ofService = (limits = {}) => {
    asked = [];
    return reader(`http://127.0.0.1:${(service.address() as AddressInfo).port}`, limits);
  };

  test('come as they were put, by a request that the service knows for ours', async () => {
    const read = reader();
    expect([...((await read.get('5027', name)) ?? [])]).toEqual([...bytes]);
    expect([...((await read.get('5027', name)) ?? [])]).toEqual([...bytes]);
  });

  test('are not there under another name, nor in another municipality', async () => {
    expect(await reader().get('5027', name.replace('0123', '9999'))).toBeUndefined();
    expect(await reader().get('5028', name)).toBeUndefined();
  });

  test('are not asked for by what is no name', async () => {
    const read = ofService();
    for (const wrong of ['../5028/x', 'core.1.nb.life.mp3', '']) expect(await read.get('5027', wrong)).toBeUndefined();
    expect(await read.get('50/7', name)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('a refusal is thrown by its name, but for "access denied", which S3 says of what is not there', async () => {
    replies = [refusal(403, 'AccessDenied'), refusal(403, 'SignatureDoesNotMatch')];
    expect(await ofService().get('5027', name)).toBeUndefined();
    await expect(ofService().get('5027', name)).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    expect(asked).toHaveLength(1);
  });

  test('are asked for again when the service is busy, fails or is silent, and then not for ever', async () => {
    replies = [refusal(503, 'SlowDown'), (response) => response.destroy(), found];
    expect(await ofService({ maxAttempts: 3 }).get('5027', name)).toHaveLength(bytes.length);
    const impatient = { requestHandler: { connectionTimeout: 500, requestTimeout: 100, throwOnRequestTimeout: true } };
    replies = [() => undefined, found];
    expect(await ofService({ ...impatient, maxAttempts: 2 }).get('5027', name)).toHaveLength(bytes.length);
    replies = [refusal(500, 'InternalError'), refusal(500, 'InternalError')];
    await expect(ofService({ maxAttempts: 2 }).get('5027', name)).rejects.toMatchObject({ name: 'InternalError' });
    expect(asked).toHaveLength(2);
  });
});
