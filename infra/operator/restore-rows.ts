import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { LedgerEntry } from '#functions/store/studio.ts';
import { keys } from '#functions/store/tables.ts';
import type { OperatorDeps } from './deps.ts';
import { memberIn } from './members.ts';
import { ownerOf } from './owner.ts';
import { isOvertaken, isWish } from './requests.ts';
import { withoutRoles } from './roles.ts';
import { keyOf, type Row, textOf } from './rows.ts';
import { rowAfterBackup, waveIn } from './settle-waves.ts';

/** What became of one row of a backup. */
export type Outcome = 'restored' | 'replaced' | 'there already' | 'left out' | 'stop kept';

export type Restoring = {
  deps: OperatorDeps;
  overwrite: boolean;
  /** Municipalities that were deleted after the backup was made: nothing of theirs comes back. */
  gone: ReadonlySet<string>;
  /** Waves that the backup's ledgers name. */
  released: ReadonlySet<string>;
  /** The tallies that are there, as `<code>/<hash>`: a backup has none. */
  tallies: ReadonlySet<string>;
  /** The days on which people last asked for messages, by the keys of requests that lead to them. */
  wanted: ReadonlyMap<string, string>;
  /** Waves that are over because they come from a backup. */
  ended: Set<string>;
};

const without = (row: Row, attribute: string): Row => {
  const { [attribute]: _, ...rest } = row;
  return rest;
};

/** A stop, or a pause, is acted on once more: the contact may come from a time before it. Not where she has asked for messages since. */
export const restoreRequest = async ({ deps, wanted }: Restoring, row: Row): Promise<Outcome> => {
  if (isWish(row) && isOvertaken(row, wanted)) return 'left out';
  return (await deps.rows.contacts.putNew(isWish(row) ? without(row, 'done') : row)) ? 'restored' : 'there already';
};

/** What is there stays: an older row would know less of what was sent. */
export const restoreNew = async ({ deps }: Restoring, table: 'contacts' | 'studio', row: Row): Promise<Outcome> =>
  (await deps.rows[table].putNew(row)) ? 'restored' : 'there already';

/** The row, with the longer of two pauses. */
const withLongerPause = (row: Row, there: Row): Row => {
  const longer = [row, there]
    .map((one) => textOf(one, 'pausedUntil'))
    .sort()
    .at(-1);
  return longer ? { ...row, pausedUntil: { S: longer } } : row;
};

/** Whether she has signed up, or taken a stop back, since the row was saved. */
const hasAskedSince = (row: Row, there: Row) => textOf(row, 'wantedOn') < textOf(there, 'wantedOn');

/** What she has wished there stands; the rest is of the backup. */
const withWishesOf = (there: Row, row: Row): Row => {
  const kept = ['status', 'pausedUntil', 'joined', 'wantedOn'].flatMap((name) =>
    there[name] ? [[name, there[name]]] : [],
  );
  return { ...without(without(row, 'pausedUntil'), 'stoppedBy'), ...Object.fromEntries(kept) };
};

/** Whoever has stopped, there or here, has stopped, but for who has asked for messages since; of two pauses the longer counts. */
export const restoreContact = async ({ deps, overwrite }: Restoring, row: Row): Promise<Outcome> => {
  const { contacts } = deps.rows;
  for (;;) {
    if (await contacts.putNew(row)) return 'restored';
    const there = await contacts.get(keyOf(row));
    if (!there) continue;
    if (textOf(there, 'status') === 'stopped') return 'stop kept';
    const asked = hasAskedSince(row, there);
    const stops = textOf(row, 'status') === 'stopped' && !asked;
    if (!overwrite && !stops) return 'there already';
    const replaced = asked ? withWishesOf(there, row) : withLongerPause(row, there);
    const next = overwrite ? replaced : { ...there, status: { S: 'stopped' } };
    if (await contacts.replace(next, there, 'status', 'wantedOn')) return stops ? 'stop kept' : 'replaced';
  }
};

/** A wave that is there is never replaced: going back in its life would send twice. */
export const restoreWave = async ({ deps, released, ended }: Restoring, row: Row): Promise<Outcome> => {
  const { id } = waveIn(row);
  let begun = false;
  for await (const _ of deps.rows.contacts.query(keys.invitations(id).pk, 'CONTACT#')) {
    begun = true;
    break;
  }
  const next = rowAfterBackup(row, { now: deps.now(), begun, released: released.has(id) });
  const isNew = await deps.rows.studio.putNew(next);
  const there = isNew ? next : await deps.rows.studio.get(keyOf(row));
  // Also by a restoring that was killed before it could say so.
  if (next !== row && there && waveIn(there).state === waveIn(next).state) ended.add(id);
  return isNew ? 'restored' : 'there already';
};

/**
 * A ledger gets the entries that it misses; an entry that is there counts. One whose tally is gone names none, so that publish
 * does not look for it.
 */
export const restoreLedger = async ({ deps, tallies }: Restoring, row: Row): Promise<Outcome> => {
  const code = ownerOf('studio', row) ?? '';
  const saved = (unmarshall(row).waves ?? {}) as Record<string, LedgerEntry>;
  const entries = Object.fromEntries(
    Object.entries(saved).map(([wave, { tally, ...entry }]): [string, LedgerEntry] => [
      wave,
      tally !== undefined && tallies.has(`${code}/${tally}`) ? { ...entry, tally } : entry,
    ]),
  );
  if (await deps.rows.studio.putNew({ ...row, ...(marshall({ waves: entries }) as Row) })) return 'restored';
  let added = false;
  for (const entry of Object.values(entries)) added = (await deps.studio.record(code, entry)) || added;
  return added ? 'restored' : 'there already';
};

/** A member without the municipalities that are gone; nobody when none is left. */
export const withoutGone = (row: Row, gone: ReadonlySet<string>): Row | undefined => {
  const member = memberIn(row);
  const roles = [...gone].reduce((held, code) => withoutRoles(held, code), member.roles);
  if (roles === member.roles) return row;
  return roles.length === 0 ? undefined : { ...row, ...(marshall({ roles }) as Row) };
};

/** Everything else of `studio`: profiles, series, members, proposals, words, actions, activities and lists of recordings may be replaced, a version never. */
export const restoreOther = async ({ deps, overwrite, gone }: Restoring, row: Row): Promise<Outcome> => {
  const kept = textOf(row, 'pk').startsWith('MEMBER#') ? withoutGone(row, gone) : row;
  if (!kept) return 'left out';
  if (await deps.rows.studio.putNew(kept)) return 'restored';
  if (!overwrite || textOf(row, 'sk') === 'VERSION' || textOf(row, 'pk') === keys.audits.pk) return 'there already';
  await deps.rows.studio.put(kept);
  return 'replaced';
};
