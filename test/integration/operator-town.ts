import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Embedded, embedded } from '#test/embedded.ts';
import type { Dump } from '#test/fixtures/dump.ts';
import { makeTowns } from '#test/fixtures/towns.ts';
import { type OperatorWorld, operatorWorld } from './operator-world.ts';

export const code = '9901';
export const version = '0.2.0';
/** A restore without any of its options. */
export const plain = { overwrite: false, undelete: [], destroyLeftovers: false };

/**
 * One database for the tests of a file, empty before each of them; `full` is everything that a small town has at the moment
 * at which each test begins. Without `town` there is none.
 */
export const operatorTown = ({ town = true } = {}) => {
  let base: Embedded;
  let world: OperatorWorld;
  let full: Dump;
  let folder: string;
  let names = 0;
  beforeAll(async () => {
    base = await embedded();
    folder = await mkdtemp(join(tmpdir(), 'tilhor-backups-'));
    const now = town && (await makeTowns(base.stores, [{ code, name: 'Prøvedal', line: 9 }]));
    world = await operatorWorld(base);
    full = await world.dump();
    if (now) world.moveTo(now);
  });
  afterAll(async () => {
    await base.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    const now = world.now();
    world = await operatorWorld(base);
    world.moveTo(now);
    await world.wipe();
  });
  return {
    world: () => world,
    stores: () => base.stores,
    full: () => full,
    /** Where backups of this file lie. */
    folder: () => folder,
    /** The name of a folder below it that nobody has made. */
    newFolder: () => join(folder, `backup-${++names}`),
  };
};
