import { type Entry, type Listed, removed, written } from '#shared/community/listed.ts';

/** Somebody else may write the same row at the same moment; more than a few times in a row they do not. */
const tries = 5;

/** How a change ended; `there` is the entry as somebody else has written it meanwhile, undefined when it is gone. */
export type Outcome<E extends Entry> = { is: 'done' } | { is: 'full' } | { is: 'changed'; there: E | undefined };

/** A list in the tables. */
export type Shelf<E extends Entry> = {
  read: (code: string) => Promise<Listed<E>>;
  change: (code: string, list: Listed<E>) => Promise<boolean>;
};

/** Decides on the list as it is, and decides again where somebody was faster. Throws when that goes on. */
const changeList = async <E extends Entry>(
  { read, change }: Shelf<E>,
  code: string,
  id: string,
  decide: (list: Listed<E>) => Listed<E> | 'changed' | 'full',
): Promise<Outcome<E>> => {
  for (let attempt = 0; attempt < tries; attempt++) {
    const list = await read(code);
    const next = decide(list);
    if (next === 'full') return { is: 'full' };
    if (next === 'changed') return { is: 'changed', there: list.entries.find((one) => one.id === id) };
    if (next === list || (await change(code, next))) return { is: 'done' };
  }
  throw new Error('a list that is written all the while');
};

/** Writes an entry over the revision that it names. */
export const writeEntry = <E extends Entry>(shelf: Shelf<E>, code: string, entry: E): Promise<Outcome<E>> =>
  changeList(shelf, code, entry.id, (list) => written(list, entry));

/** Takes away the entry of that revision. */
export const removeEntry = <E extends Entry>(shelf: Shelf<E>, code: string, entry: Entry): Promise<Outcome<E>> =>
  changeList(shelf, code, entry.id, (list) => removed(list, entry));
