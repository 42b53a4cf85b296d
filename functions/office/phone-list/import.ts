import type { ContactStore } from '#functions/store/contacts.ts';
import { contactId } from '#shared/wave/ticket.ts';
import { byPhone, compare, rowsToWrite } from './compare.ts';
import { decodeList, type Read } from './decode.ts';
import { type Accepted, type ListOptions, readList } from './read-list.ts';

export type ImportDeps = { contacts: Pick<ContactStore, 'save'>; now: () => number };

/** Rows written between two looks at the clock, and how many of them at the same time. */
const block = 200;
const atOnce = 16;

const inParallel = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

/**
 * Writes rows from number `from` on, until all are written or `deadline` (epoch ms) has passed; returns how many of all
 * rows are written now. One write per row, which may be done again and never touches a status.
 */
export const importRows = async (
  deps: ImportDeps,
  municipality: string,
  rows: readonly Accepted[],
  { from = 0, deadline = Number.POSITIVE_INFINITY } = {},
): Promise<number> => {
  let done = Math.min(from, rows.length);
  while (done < rows.length) {
    const slice = rows.slice(done, done + block);
    await inParallel(slice, async ({ phone, language, youth }) => {
      const id = contactId(municipality, phone);
      await deps.contacts.save({ id, municipality, phone, language, ...(youth !== undefined && { youth }) });
    });
    done += slice.length;
    if (deps.now() >= deadline) break;
  }
  return done;
};

/** What became of a file: lines accepted, those of them that were written, and those left out. */
export type ImportedFile = { accepted: number; written: number; duplicates: number; refused: number };

/** Imports a whole file at once, for the command line. A broken file is told as such and nothing is written. */
export const importFile = async (
  deps: ImportDeps & { contacts: Pick<ContactStore, 'list'> },
  municipality: string,
  bytes: Uint8Array,
  options: ListOptions = {},
): Promise<Read<ImportedFile>> => {
  const decoded = decodeList(bytes);
  const list = decoded.ok ? readList(decoded.text, options) : decoded;
  if (!list.ok) return list;
  const { changes, duplicates, refused } = compare(byPhone(await deps.contacts.list(municipality)), list.rows);
  const written = await importRows(deps, municipality, rowsToWrite(changes));
  return {
    ok: true,
    accepted: changes.length,
    written,
    duplicates: duplicates.length,
    refused: refused.length,
  };
};
