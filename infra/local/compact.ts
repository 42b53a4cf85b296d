import type { Store } from 'dynalite/db/index.js';

/** Before and after every key of the database. */
const first = '\u0000';
const last = '\uffff';

/**
 * Has LevelDB write its files anew, without what was deleted or replaced. Once is not enough: what comes from the log is laid
 * beside the lowest files, and those are only written anew under something that spans them. Two keys at the ends do.
 */
export const compact = async ({ db }: Store): Promise<void> => {
  await db.compactRange(first, last);
  await db.batch([first, last].map((key) => ({ type: 'put', key, value: 0 })));
  await db.compactRange(first, last);
};

/**
 * The server closes no cursor over its LevelDB: it asks for `return`, which these cursors do not have. As long as one is open
 * LevelDB keeps everything that it could have read, deleted or not. So they get one.
 */
export const closingCursors = ({ db }: Store): void => {
  for (const read of ['keys', 'values'] as const) {
    const begin = db[read].bind(db);
    db[read] = (options) => {
      const cursor = begin(options);
      return Object.assign(cursor, { return: () => cursor.close() });
    };
  }
};
