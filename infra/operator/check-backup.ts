import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { keys } from '#functions/store/tables.ts';
import { isFromFuture } from './audit.ts';
import { type Manifest, savedRows, savedTables, tableFile, verifiedManifest } from './backup-format.ts';
import { documentForm, isNamed, mostBytes, nameIn, type SavedBucket, savedBuckets } from './documents.ts';
import { ownerOf } from './owner.ts';
import { OperatorProblem } from './problem.ts';
import { type Row, textOf } from './rows.ts';

export const isLedger = (row: Row): boolean =>
  ownerOf('studio', row) !== undefined && textOf(row, 'sk') === keys.ledger('').sk;
const isMember = (row: Row): boolean => textOf(row, 'pk').startsWith(keys.member('').pk);

/** A released document or a recording in a backup: its file, and its name in the bucket. */
export type SavedObject = { bucket: SavedBucket; path: string; key: string; code: string; hash: string };

/** A backup that may be brought back. */
export type Checked = {
  manifest: Manifest;
  objects: SavedObject[];
  /** Tallies, which the first backups held: they are not brought back. */
  leftOut: number;
  /** Waves that the ledgers name. */
  released: Set<string>;
  members: Row[];
};

/**
 * The bytes of a saved object, unpacked no further than one can be long.
 * @throws OperatorProblem when they are not what the name says
 */
export const savedObject = async (folder: string, { bucket, path, hash }: SavedObject): Promise<Uint8Array> => {
  const packed = await readFile(join(folder, path));
  const bytes = await promisify(gunzip)(packed, { maxOutputLength: mostBytes(bucket) }).catch(() => undefined);
  if (!bytes || !isNamed(bucket, hash, bytes)) throw new OperatorProblem(`${path} is not what its name says.`);
  return bytes;
};

const objectsIn = ({ files }: Manifest) => {
  const objects: SavedObject[] = [];
  let leftOut = 0;
  for (const { path } of files) {
    if (savedTables.some((table) => tableFile(table) === path)) continue;
    const [, name = '', key = ''] = /^([a-z]+)\/(.+)\.gz$/.exec(path) ?? [];
    const bucket = savedBuckets.find((one) => one === name);
    const named = bucket && nameIn(bucket, key);
    if (named) objects.push({ bucket, path, key, ...named });
    else if (name === 'tallies' && documentForm.test(key)) leftOut += 1;
    else throw new OperatorProblem(`${path} is no document of a backup.`);
  }
  return { objects, leftOut };
};

/**
 * Reads a backup from its beginning to its end, before anything of it is written.
 * @throws OperatorProblem when it is not whole, is more than it says, or tells of a time that has not been
 */
export const checkBackup = async (folder: string, version: string, now: number): Promise<Checked> => {
  const manifest = await verifiedManifest(folder, version);
  const { objects, leftOut } = objectsIn(manifest);
  for (const object of objects) await savedObject(folder, object);
  for await (const _ of savedRows(folder, 'contacts', manifest));
  const released = new Set<string>();
  const members: Row[] = [];
  for await (const row of savedRows(folder, 'studio', manifest)) {
    if (isLedger(row)) for (const wave of Object.keys((unmarshall(row).waves ?? {}) as object)) released.add(wave);
    if (isMember(row)) members.push(row);
    if (textOf(row, 'pk') === keys.audits.pk && isFromFuture(row, now))
      throw new OperatorProblem('The backup’s audit trail tells of a time that has not been: nothing was restored.');
  }
  return { manifest, objects, leftOut, released, members };
};
