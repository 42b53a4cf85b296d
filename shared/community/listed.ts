/** Something of which a municipality keeps a list. `revision` counts its changes; 0 was never written. */
export type Entry = { id: string; revision: number };

/** The whole list, in one row. Its own revision counts the writes of the row. */
export type Listed<E extends Entry> = { revision: number; entries: readonly E[] };

/** So many entries a list takes, and so many characters of JSON: a row has at most 400 kB. */
const most = { entries: 150, characters: 120_000 };

const contentOf = ({ revision, ...content }: Entry): string => JSON.stringify(content);

const next = <E extends Entry>(list: Listed<E>, entries: readonly E[]): Listed<E> | 'full' =>
  entries.length > most.entries || JSON.stringify(entries).length > most.characters
    ? 'full'
    : { revision: list.revision + 1, entries };

/**
 * Writes an entry, whose revision is the one that the form showed. The same form sent twice changes nothing the second time.
 * `changed`: somebody else has written this entry meanwhile, or taken it away; what they wrote is not lost.
 */
export const written = <E extends Entry>(list: Listed<E>, entry: E): Listed<E> | 'changed' | 'full' => {
  const there = list.entries.find(({ id }) => id === entry.id);
  const after = { ...entry, revision: entry.revision + 1 };
  if (there?.revision === after.revision && contentOf(there) === contentOf(after)) return list;
  if ((there?.revision ?? 0) !== entry.revision) return 'changed';
  return next(list, there ? list.entries.map((one) => (one === there ? after : one)) : [...list.entries, after]);
};

/** Takes an entry away; twice is once. */
export const removed = <E extends Entry>(list: Listed<E>, { id, revision }: Entry): Listed<E> | 'changed' | 'full' => {
  const there = list.entries.find((one) => one.id === id);
  if (!there) return list;
  if (there.revision !== revision) return 'changed';
  return next(
    list,
    list.entries.filter((one) => one !== there),
  );
};
