import type { ContactStatus } from './contacts.ts';
import type { Table } from './table.ts';
import { expiryAttribute, keys } from './tables.ts';

/** What a gateway said of one message, as far as it changes anything. `message` is the id that deliver gave it. */
export type Receipt = { message: string; state: Exclude<ContactStatus, 'active'> };

const day = 86_400;
export const requestKeptDays = 30;
/**
 * For deliver, which may remember only days later a message that was sent and at once answered with "stop"; and for receipts
 * that a gateway repeats for days.
 */
export const settledKeptDays = 7;
/** One run of the clock reads at most this many pages (1 MB, some 5,000 rows) of stop requests, and of receipts. */
const requestPages = 20;
const runMs = 5 * 60_000;
const places = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'; // base64url, in the order of the table

/** So long receipts are waited for after a wave: the rows of later ones would find nobody. */
export const receiptsAwaitedMs = requestKeptDays * day * 1000;

const expiryFrom = (now: number, days: number) => Math.floor(now / 1000) + days * day;

/**
 * The rows of a partition that nobody has acted on yet. Others can write such rows as they like, so what one call reads is
 * bounded; it begins elsewhere every five minutes, so that none is hidden behind a flood of others. A row may come twice.
 */
const pending = async (
  table: Table,
  pk: string,
  now: number,
  most = Number.POSITIVE_INFINITY,
): Promise<Record<string, unknown>[]> => {
  const from = places.charAt(Math.floor(now / runMs) % places.length);
  const rows: Record<string, unknown>[] = [];
  let pages = 0;
  for (const start of [{ from }, {}])
    for await (const page of table.pages(pk, { ...start, without: 'done' })) {
      rows.push(...page);
      pages += 1;
      if (pages === requestPages || rows.length >= most) return rows.slice(0, most);
    }
  return rows;
};

const isTakenBack = ({ withdrawn }: Record<string, unknown>): boolean => withdrawn === true;

/** A row that was acted on: it expires soon. */
const settle = async (table: Table, key: { pk: string; sk: string }, now: number, until?: string): Promise<void> => {
  await table.update(
    key,
    'SET done = :yes, #expires = :expires',
    {
      names: { '#expires': expiryAttribute, ...(until && { '#until': 'until' }) },
      values: { ':yes': true, ':expires': expiryFrom(now, settledKeptDays), ...(until && { ':until': until }) },
    },
    until ? 'attribute_exists(pk) AND #until = :until' : 'attribute_exists(pk)',
  );
};

const is = { stop: 'attribute_not_exists(withdrawn)', 'taken back': 'attribute_exists(withdrawn)' } as const;

/**
 * Settles what was acted on. Where she has wished the contrary meanwhile, that is opened again: another run, or deliver, may have
 * acted on it before this one did what she no longer wants.
 */
const settleWish = async (table: Table, ticket: string, wish: keyof typeof is, now: number): Promise<void> => {
  const key = keys.stopRequest(ticket);
  const served = {
    names: { '#expires': expiryAttribute },
    values: { ':yes': true, ':expires': expiryFrom(now, settledKeptDays) },
  };
  const there = 'attribute_exists(pk) AND';
  if (await table.update(key, 'SET done = :yes, #expires = :expires', served, `${there} ${is[wish]}`)) return;
  await table.update(key, 'REMOVE done', {}, `${there} ${is[wish === 'stop' ? 'taken back' : 'stop']}`);
};

/**
 * What others put into `contacts` without reading it: wishes of people who know only their ticket, and what gateways say. The
 * clock acts on them.
 */
export const requestStore = (table: Table) => ({
  /** Somebody pressed "stop". The ticket's key is all that the page knows; the clock finds the contact by it. */
  async requestStop(ticket: string, now: number): Promise<void> {
    await table.put({ ...keys.stopRequest(ticket), ticket, [expiryAttribute]: expiryFrom(now, requestKeptDays) });
  },

  /**
   * She pressed it by mistake, or thought better of it. It stands in the place of the stop, so the last press counts, and is
   * acted on as the stop was: that may have been done already.
   */
  async takeBackStop(ticket: string, now: number): Promise<void> {
    const row = { ticket, withdrawn: true, [expiryAttribute]: expiryFrom(now, requestKeptDays) };
    await table.put({ ...keys.stopRequest(ticket), ...row });
  },

  /** Ticket keys of stop requests that nobody has acted on yet, or so many of them as one run can take. */
  async pendingStops(now: number): Promise<string[]> {
    const rows = await pending(table, keys.stopRequests.pk, now);
    return [...new Set(rows.filter((row) => !isTakenBack(row)).map(({ ticket }) => ticket as string))];
  },

  /** The same of stops that were taken back. */
  async pendingTakenBack(now: number): Promise<string[]> {
    const rows = await pending(table, keys.stopRequests.pk, now);
    return [...new Set(rows.filter(isTakenBack).map(({ ticket }) => ticket as string))];
  },

  /** True when somebody with this ticket has asked for no more messages, acted on or not, and has not taken it back. */
  async askedToStop(tickets: readonly string[]): Promise<Set<string>> {
    const rows = await table.getMany(tickets.map(keys.stopRequest));
    return new Set(rows.filter((row) => !isTakenBack(row)).map((row) => row.ticket as string));
  },

  /** Somebody has put herself on the list again: a stop, or a pause, that was acted on before is no more to be looked at. A new one is. */
  async withdraw(ticket: string): Promise<void> {
    for (const key of [keys.stopRequest(ticket), keys.pauseRequest(ticket)])
      await table.update(key, 'SET withdrawn = :yes', { values: { ':yes': true } }, 'attribute_exists(done)');
  },

  /**
   * Somebody asked for a pause. The longest one asked for counts, so that it does not matter in which order they come or how
   * often; a longer one is acted on anew.
   */
  async requestPause(ticket: string, until: string, now: number): Promise<void> {
    const row = { ticket, until, [expiryAttribute]: expiryFrom(now, requestKeptDays) };
    const isLongest = 'attribute_not_exists(pk) OR #until < :until OR attribute_exists(withdrawn)';
    await table.put({ ...keys.pauseRequest(ticket), ...row }, isLongest, {
      names: { '#until': 'until' },
      values: { ':until': until },
    });
  },

  /** Pauses by ticket key that nobody has acted on yet, or so many of them as one run can take. */
  async pendingPauses(now: number): Promise<Map<string, string>> {
    const rows = await pending(table, keys.pauseRequests.pk, now);
    return new Map(rows.map(({ ticket, until }) => [ticket as string, until as string]));
  },

  /** Until when somebody with one of these tickets has asked for a pause, acted on or not, and has not signed up since, by ticket key. */
  async askedToPause(tickets: readonly string[]): Promise<Map<string, string>> {
    const rows = await table.getMany(tickets.map(keys.pauseRequest));
    return new Map(
      rows.filter((row) => !isTakenBack(row)).map(({ ticket, until }) => [ticket as string, until as string]),
    );
  },

  /** This pause has been acted on; one that is longer, asked for meanwhile, has not. The row itself expires soon. */
  settlePause: (ticket: string, until: string, now: number): Promise<void> =>
    settle(table, keys.pauseRequest(ticket), now, until),

  /**
   * A gateway said something of a message. Repeated, in any order and at once, it is the same row; one that has been acted
   * on stays so, and a contact whom an officer has tried again since is not marked by an echo.
   */
  async keepReceipt({ message, state }: Receipt, now: number): Promise<void> {
    const row = { message, state, [expiryAttribute]: expiryFrom(now, requestKeptDays) };
    await table.putNew({ ...keys.receipt(message, state), ...row });
  },

  /** Receipts that nobody has acted on yet, `most` of them. */
  async pendingReceipts(now: number, most: number): Promise<Receipt[]> {
    const rows = await pending(table, keys.receipts.pk, now, most);
    const each = new Map(rows.map(({ sk, message, state }) => [sk, { message, state } as Receipt]));
    return [...each.values()];
  },

  /** The receipt has been acted on; the row itself expires soon. */
  settleReceipt: ({ message, state }: Receipt, now: number): Promise<void> =>
    settle(table, keys.receipt(message, state), now),

  /** The stop has been acted on; the row itself expires soon. One that was taken back meanwhile has not. */
  settleStop: (ticket: string, now: number): Promise<void> => settleWish(table, ticket, 'stop', now),

  /** What was taken back has been acted on; one that was asked for anew meanwhile has not. */
  settleTakenBack: (ticket: string, now: number): Promise<void> => settleWish(table, ticket, 'taken back', now),
});
export type RequestStore = ReturnType<typeof requestStore>;
