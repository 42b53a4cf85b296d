import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import dynalite from 'dynalite';
import S3rver from 's3rver';
import { dynamo } from '#functions/store/clients.ts';
import { s3 } from '#functions/store/s3-client.ts';
import { type TableName, tables } from '#functions/store/tables.ts';
import { storesOver } from '#infra/local/stores.ts';
import { tableDefinition } from '#infra/local/table-definition.ts';
import { withoutSockets } from './without-sockets.ts';

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

/**
 * An empty database and object store of one's own, in memory and a temporary folder. `close` ends both. The client of the
 * database needs no socket; other processes and other clients reach it at the endpoint in the client's configuration.
 */
export const embedded = async () => {
  const database = dynalite({ createTableMs: 0 });
  const port = await listening(database);
  const folder = await mkdtemp(join(tmpdir(), 'tilhor-test-'));
  const objects = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: folder });
  const { port: objectsPort } = await objects.run();
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  const region = 'eu-north-1';
  const db = dynamo({ endpoint: `http://127.0.0.1:${port}`, region, credentials, ...withoutSockets(database) });
  const files = s3({ endpoint: `http://127.0.0.1:${objectsPort}`, region, credentials, forcePathStyle: true });
  for (const name of Object.keys(tables) as TableName[]) await db.send(new CreateTableCommand(tableDefinition(name)));
  for (const Bucket of ['tallies', 'releases', 'recordings']) await files.send(new CreateBucketCommand({ Bucket }));
  return {
    db,
    files,
    stores: storesOver(db, files),
    async close() {
      db.destroy();
      files.destroy();
      await new Promise((resolve) => database.close(resolve));
      await objects.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
export type Embedded = Awaited<ReturnType<typeof embedded>>;
