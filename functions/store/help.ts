import type { HelpRequest } from '#shared/community/help.ts';
import type { Table } from './table.ts';
import { expiryAttribute, keys } from './tables.ts';

/** A request as the office sees it. `expires` is the day (epoch seconds) on which DynamoDB deletes the row. */
export type KeptHelp = HelpRequest & { done?: true; expires: number };

/** Told to whoever asks (`web/texts/<tag>/after.ts`). */
export const helpKeptDays = 90;

/** From the day alone: to the second it would tell who had answered the survey a moment before. */
const expiryOf = (day: string): number => Date.parse(day) / 1000 + helpKeptDays * 86_400;

export const helpStore = (table: Table) => ({
  /** Keeps a request; sent again it is the same row, and one that was seen to stays so. */
  async ask(request: HelpRequest): Promise<void> {
    const key = keys.help(request.municipality, request.id);
    await table.putNew({ ...key, ...request, [expiryAttribute]: expiryOf(request.day) });
  },

  /** The requests of a municipality that have not expired, the newest first. */
  async list(municipality: string, now: number): Promise<KeptHelp[]> {
    const all: KeptHelp[] = [];
    for await (const { pk, sk, ...item } of table.query(keys.helps(municipality).pk)) all.push(item as KeptHelp);
    return all
      .filter(({ expires }) => expires * 1000 > now)
      .sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
  },

  /** Somebody has seen to a request. False when there is none. */
  done(municipality: string, id: string): Promise<boolean> {
    return table.update(
      keys.help(municipality, id),
      'SET done = :yes',
      { values: { ':yes': true } },
      'attribute_exists(pk)',
    );
  },

  /** Deletes a request before its time. */
  forget: (municipality: string, id: string): Promise<void> => table.delete(keys.help(municipality, id)),
});
export type HelpStore = ReturnType<typeof helpStore>;
