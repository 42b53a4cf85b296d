import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import dynalite from 'dynalite';
import databases, { type Store } from 'dynalite/db/index.js';
import S3rver from 's3rver';
import { closingCursors, compact } from './compact.ts';
import { guarded } from './storage-guard.ts';

/** Where the stores keep their files, and what their caller has to show. */
export type StorageSetup = { database: string; objects: string; token: string };
/** The loopback ports at which the stores answer. */
export type StoragePorts = { database: number; objects: number };
/** What the worker is asked for. It replies `forgotten` to the first, and ends after the second. */
export type StorageRequest = 'forget' | 'close';

let closing = false;
// A client that goes away in the middle of a request is no fault, nor a question that comes too late; everything else ends
// this thread, and the start says so.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ECONNRESET' && !closing) throw error;
});

const listening = async (server: Server): Promise<number> => {
  server.keepAliveTimeout = 0; // nobody retries a request that met a socket which was just being closed
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

const setup = workerData as StorageSetup;
// The server hides its LevelDB; this is where it asks for it.
const stores: Store[] = [];
const { create } = databases;
databases.create = (options) => {
  const store = create(options);
  closingCursors(store);
  stores.push(store);
  return store;
};
const database = dynalite({ path: setup.database, createTableMs: 0, deleteTableMs: 0 });
for (const behind of database.listeners('request')) {
  database.removeAllListeners('request');
  database.on('request', guarded(setup.token, behind as RequestListener));
}
const objects = new S3rver({ silent: true, directory: setup.objects });
const files = createServer(guarded(setup.token, objects.callback()));

/** What was deleted leaves the disk. */
const forget = async () => {
  for (const store of stores) await compact(store);
};

const ports: StoragePorts = { database: await listening(database), objects: await listening(files) };
parentPort?.postMessage(ports);

parentPort?.on('message', async (request: StorageRequest) => {
  if (request === 'close') closing = true;
  await forget();
  if (request === 'forget') return parentPort?.postMessage('forgotten');
  files.close();
  files.closeAllConnections();
  database.closeAllConnections();
  database.close(() => parentPort?.close());
});
