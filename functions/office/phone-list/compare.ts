import type { Contact, ContactStatus } from '#functions/store/contacts.ts';
import type { KnownLanguage } from '#shared/language/known-languages.ts';
import type { Accepted, Duplicate, ListRow, Refused } from './read-list.ts';

/** What importing an accepted line does. `status` is the person's now; an import never changes it. */
export type Change = { is: 'added'; row: Accepted } | { is: 'updated' | 'unchanged'; row: Accepted; before: Known };
type Known = { language: KnownLanguage; status: ContactStatus; youth?: true };

/** Whether a line says something else of somebody's being young than is known. A list without that column says nothing. */
export const youthChanges = ({ youth }: Accepted, before: Pick<Known, 'youth'>): boolean =>
  youth !== undefined && youth !== (before.youth ?? false);

/** What becomes of one line, by who is in the municipality's list already. `known` is keyed by E.164 number. */
export const change = (known: ReadonlyMap<string, Known>, row: Accepted): Change => {
  const before = known.get(row.phone);
  if (!before) return { is: 'added', row };
  const same = before.language === row.language && !youthChanges(row, before);
  return { is: same ? 'unchanged' : 'updated', row, before };
};

export const byPhone = (contacts: readonly Contact[]): Map<string, Known> =>
  new Map(contacts.map(({ phone, ...known }) => [phone, known]));

/** The whole list against who is there already: what the officer sees before anything is written. */
export type Preview = { changes: Change[]; duplicates: Duplicate[]; refused: Refused[] };

export const compare = (known: ReadonlyMap<string, Known>, rows: readonly ListRow[]): Preview => ({
  changes: rows.filter((row) => row.is === 'accepted').map((row) => change(known, row)),
  duplicates: rows.filter((row) => row.is === 'duplicate'),
  refused: rows.filter((row) => row.is === 'refused'),
});

/** The rows that an import has to write: importing the same list again writes none. */
export const rowsToWrite = (changes: readonly Change[]): Accepted[] =>
  changes.filter(({ is }) => is !== 'unchanged').map(({ row }) => row);
