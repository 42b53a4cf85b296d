import { BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { type TableName, tables } from '#functions/store/tables.ts';
import { storesOver } from '#infra/local/stores.ts';
import type { OperatorDeps } from '#infra/operator/deps.ts';
import { objectsOf } from '#infra/operator/objects.ts';
import { rowsOf } from '#infra/operator/rows.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { faults } from '#test/faults.ts';
import { type Dump, dump } from '#test/fixtures/dump.ts';

const names = Object.keys(tables) as TableName[];

/**
 * The embedded object store keeps no versions. This client answers for it as a versioned bucket does: what is stored is the
 * newest version; `older` are more of them, under the same or other names.
 */
export const versioned = (files: S3Client, older: Set<string>): S3Client => {
  const send = async (command: object) => {
    if (command instanceof ListObjectVersionsCommand) {
      const { Bucket, Prefix = '', Delimiter } = command.input;
      const listed: ListObjectsV2CommandOutput = await files.send(new ListObjectsV2Command({ Bucket, Prefix }));
      const old = [...older].map((name) => JSON.parse(name) as string[]).filter(([bucket]) => bucket === Bucket);
      const all = [
        ...(listed.Contents ?? []).map(({ Key = '' }) => ({ Key, VersionId: 'newest' })),
        ...old.map(([, Key = '', VersionId = '']) => ({ Key, VersionId })),
      ].filter(({ Key }) => Key.startsWith(Prefix));
      if (Delimiter === undefined)
        return { Versions: all.slice(0, -1), DeleteMarkers: all.slice(-1), IsTruncated: false };
      const folders = all.flatMap(({ Key }) => (Key.includes('/') ? [Key.slice(0, Key.indexOf('/') + 1)] : []));
      return { CommonPrefixes: [...new Set(folders)].map((Prefix) => ({ Prefix })), IsTruncated: false };
    }
    if (command instanceof DeleteObjectCommand) {
      const { Bucket, Key, VersionId } = command.input;
      if (VersionId === undefined) throw new Error('a deletion that would only leave a mark');
      if (older.delete(JSON.stringify([Bucket, Key, VersionId]))) return {};
      return files.send(new DeleteObjectCommand({ Bucket, Key }));
    }
    return files.send(command as never);
  };
  return new Proxy(files, { get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)) });
};

const inBatches = async (db: DynamoDBClient, name: TableName, requests: readonly WriteRequest[]): Promise<void> => {
  for (let i = 0; i < requests.length; i += 25)
    await db.send(new BatchWriteItemCommand({ RequestItems: { [name]: requests.slice(i, i + 25) } }));
};

/** Writes everything of a dump into empty tables and buckets. */
export const load = async (db: DynamoDBClient, files: S3Client, { rows, objects }: Dump): Promise<void> => {
  for (const name of names)
    await inBatches(
      db,
      name,
      rows[name].map((Item) => ({ PutRequest: { Item } })),
    );
  for (const { bucket, key, body } of objects)
    await files.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
};

/** Removes everything, so that one embedded database can serve many tries. */
export const wipe = async (db: DynamoDBClient, files: S3Client): Promise<void> => {
  const { rows, objects } = await dump(db, files);
  for (const name of names)
    await inBatches(
      db,
      name,
      rows[name].map(({ pk, sk }) => ({ DeleteRequest: { Key: { ...(pk && { pk }), ...(sk && { sk }) } } })),
    );
  for (const { bucket, key } of objects) await files.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
};

/** The operator's commands over the embedded database, with a clock that moves when they wait; they can be killed by `fault`. */
export const operatorWorld = async (base?: Embedded) => {
  const world = base ?? (await embedded());
  const fault = faults();
  const older = new Set<string>();
  const db = fault.client(world.db);
  const files = fault.client(versioned(world.files, older));
  let time = Date.UTC(2026, 4, 16, 12);
  let drawn = 0;
  const pause = async (ms: number) => {
    time += ms;
  };
  const said: string[] = [];
  const removed: string[] = [];
  const deps: OperatorDeps = {
    env: 'test',
    rows: {
      contacts: rowsOf(db, 'contacts', pause),
      tickets: rowsOf(db, 'tickets', pause),
      answers: rowsOf(db, 'answers', pause),
      studio: rowsOf(db, 'studio', pause),
    },
    objects: {
      tallies: objectsOf(files, 'tallies'),
      releases: objectsOf(files, 'releases'),
      recordings: objectsOf(files, 'recordings'),
    },
    studio: storesOver(db, files).studio,
    users: {
      find: async () => undefined,
      invite: async () => ({ subject: 'somebody', isNew: true }),
      remove: async (subject) => void removed.push(subject),
    },
    by: 'tilhor-0123456789ab',
    now: () => time,
    random: () => `${++drawn}`,
    pause,
    say: (line) => said.push(line),
  };
  return {
    ...world,
    deps,
    fault,
    said,
    /** Subjects whose sign-in was removed. */
    removed,
    older,
    now: () => time,
    moveTo(to: number) {
      time = to;
    },
    dump: () => dump(world.db, world.files),
    load: (what: Dump) => load(world.db, world.files, what),
    wipe: () => wipe(world.db, world.files),
  };
};
export type OperatorWorld = Awaited<ReturnType<typeof operatorWorld>>;

/** Without the audit trail, which grows with every try. */
export const withoutAudit = ({ rows, objects }: Dump): Dump => ({
  rows: { ...rows, studio: rows.studio.filter(({ pk }) => pk?.S !== 'AUDIT') },
  objects,
});
