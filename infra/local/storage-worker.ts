import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import dynalite from 'dynalite';
import S3rver from 's3rver';

/** Where the stores keep their files. */
export type StoragePaths = { database: string; objects: string };
/** The loopback ports at which the stores answer. */
export type StoragePorts = { database: number; objects: number };

let closing = false;
// A client that goes away in the middle of a request is no fault, nor a question that comes too late; everything else ends
// this thread, and the start says so.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ECONNRESET' && !closing) throw error;
});

const paths = workerData as StoragePaths;
const database = dynalite({ path: paths.database, createTableMs: 0, deleteTableMs: 0 });
database.keepAliveTimeout = 0; // nobody retries a request that met a socket which was just being closed
database.listen(0, '127.0.0.1');
await once(database, 'listening');
const objects = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: paths.objects });
const { port } = await objects.run();
parentPort?.postMessage({ database: (database.address() as AddressInfo).port, objects: port } satisfies StoragePorts);

parentPort?.once('message', () => {
  closing = true;
  database.closeAllConnections();
  database.close(() => process.exit(0));
});
