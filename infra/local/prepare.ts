import { existsSync } from 'node:fs';
import * as z from 'zod';
import type { DataFolder } from './data-folder.ts';
import { openStorage, type Storage } from './storage.ts';

/** What was made when the folder was filled in; not there while that is going on. */
const Prepared = z.object({ demonstration: z.boolean() });
type Prepared = z.infer<typeof Prepared>;

/** The storage, and what was filled in before; `undefined` when it is empty and waits to be. */
type Opened = { storage: Storage; prepared: Prepared | undefined };

/**
 * Opens the storage of a data folder. Where somebody was killed while filling it in, what there is cannot be told from what is
 * missing: it is thrown away, and the folder is as new. That is only done with the database's lock taken before, so never
 * under the hands of another Tilhør that is just filling it in.
 */
export const openPrepared = async (folder: DataFolder): Promise<Opened> => {
  const begun = existsSync(folder.path('database'));
  const storage = await openStorage(folder);
  const prepared = Prepared.safeParse(folder.read('prepared'));
  if (prepared.success) return { storage, prepared: prepared.data };
  if (!begun) return { storage, prepared: undefined };
  await storage.close();
  folder.wipe();
  return { storage: await openStorage(folder), prepared: undefined };
};
