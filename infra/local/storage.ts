import 'dynalite/db/index.js'; // LevelDB's code stays loaded: a thread of its own may still run when the worker has ended
import { once } from 'node:events';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CreateTableCommand, type DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, ListBucketsCommand, type S3Client } from '@aws-sdk/client-s3';
import { type TableName, tables } from '#functions/store/tables.ts';
import { localDynamo, localS3 } from './aws.ts';
import { type DataFolder, newSecret } from './data-folder.ts';
import { StartProblem } from './start-problem.ts';
import type { StoragePorts, StorageRequest, StorageSetup } from './storage-worker.ts';
import { type Stores, storesOver } from './stores.ts';
import { tableDefinition } from './table-definition.ts';

/** The embedded stores, open. `failed` rejects when they end by themselves. */
export type Storage = {
  stores: Stores;
  ports: StoragePorts;
  failed: Promise<never>;
  /**
   * Has what was deleted leave the disk; with `lists` also the lists of counted answers, which only a wave that is being
   * published needs. One call at a time.
   */
  forget(lists: boolean): Promise<void>;
  close(): Promise<void>;
};

const createMissing = async (db: DynamoDBClient, files: S3Client): Promise<void> => {
  const { TableNames = [] } = await db.send(new ListTablesCommand({}));
  for (const name of Object.keys(tables) as TableName[])
    if (!TableNames.includes(name)) await db.send(new CreateTableCommand(tableDefinition(name)));
  const { Buckets = [] } = await files.send(new ListBucketsCommand({}));
  for (const Bucket of ['tallies', 'releases', 'recordings'])
    if (!Buckets.some(({ Name }) => Name === Bucket)) await files.send(new CreateBucketCommand({ Bucket }));
};

/**
 * Starts dynalite and s3rver on the files in a data folder, in a thread of their own so that they use the second core.
 * The database's own lock lets nobody else in, and goes with the process, however that ends. Throws a `StartProblem` when
 * another process has it.
 */
export const openStorage = async (folder: DataFolder): Promise<Storage> => {
  const paths = { database: folder.path('database'), objects: folder.path('objects') };
  for (const path of Object.values(paths)) {
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o700); // also where an earlier start made it for everybody to read
  }
  const token = newSecret();
  const setup: StorageSetup = { ...paths, token };
  const worker = new Worker(new URL('./storage-worker.ts', import.meta.url), { workerData: setup, execArgv: [] });
  const ask = (request: StorageRequest) => worker.postMessage(request);
  let closing = false;
  let ready = false;
  const failed = new Promise<never>((_, reject) => {
    const fail = () => {
      if (closing) return;
      const why = ready ? 'has ended by itself; start again to go on' : 'is in use by another Tilhør, or is damaged';
      reject(new StartProblem(`The database in the data folder ${folder.name} ${why}.`));
    };
    worker.on('error', fail);
    worker.on('exit', fail);
  });
  failed.catch(() => undefined); // heard by whoever races with it
  const [ports] = (await Promise.race([once(worker, 'message'), failed])) as [StoragePorts];
  const db = localDynamo({ port: ports.database, token });
  const files = localS3({ port: ports.objects, token });
  await Promise.race([createMissing(db, files), failed]);
  ready = true;
  return {
    stores: storesOver(db, files),
    ports,
    failed,
    async forget(lists) {
      if (lists) rmSync(join(paths.objects, 'tallies', 'counted'), { recursive: true, force: true });
      ask('forget');
      await Promise.race([once(worker, 'message'), failed]);
    },
    async close() {
      closing = true;
      db.destroy();
      files.destroy();
      ask('close');
      await Promise.race([once(worker, 'exit'), new Promise((done) => setTimeout(done, 2_000).unref())]);
      await worker.terminate();
    },
  };
};
