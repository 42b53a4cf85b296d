import type { Language } from '#shared/language/languages.ts';
import type { Table } from './table.ts';
import { keys, ticketsByWave } from './tables.ts';

/** One person's right to answer one wave once. It knows no contact. */
export type Ticket = {
  key: string;
  wave: string;
  language: Language;
  state: 'open' | 'answered';
  /** The page speaks to somebody young. The answer knows nothing of it. */
  youth?: true;
  settledBy?: string;
};

/** Under this in the index: a slip is asked to nobody until somebody uses it, and then counts like any other ticket. */
const unused = '#slip';

/** The wave of a ticket, by what stands in the index. */
export const waveOfTicket = (indexed: string): string => indexed.replace(unused, '');

const toTicket = (item: Record<string, unknown>): Ticket => ({
  key: item.pk as string,
  wave: waveOfTicket(item.wave as string),
  language: item.language as Language,
  state: item.state as Ticket['state'],
  ...(item.youth === true && { youth: true as const }),
  ...(item.settledBy !== undefined && { settledBy: item.settledBy as string }),
});

export const ticketStore = (table: Table) => ({
  async get(key: string): Promise<Ticket | undefined> {
    const item = await table.get(keys.ticket(key));
    return item && toTicket(item);
  },

  /** Those of the named tickets that exist, in no order. */
  async some(ticketKeys: readonly string[]): Promise<Ticket[]> {
    return (await table.getMany(ticketKeys.map(keys.ticket))).map(toTicket);
  },

  /** Issues a ticket. Issuing it again changes nothing, answered or not. */
  async issue(key: string, wave: string, language: Language, youth = false): Promise<void> {
    const state: Ticket['state'] = 'open';
    await table.putNew({ ...keys.ticket(key), wave, language, state, ...(youth && { youth }) });
  },

  /** Issues the ticket of a slip of paper, that nobody has been given yet. False when there is a ticket of this key. */
  issueSlip(key: string, wave: string, language: Language): Promise<boolean> {
    return table.putNew({
      ...keys.ticket(key),
      wave: `${wave}${unused}`,
      language,
      state: 'open' satisfies Ticket['state'],
    });
  },

  /**
   * Marks a ticket answered by the form with this settlement key. True for the first form and for its own retries, false
   * for every other form, in any interleaving: the condition and the write are one operation. A slip that is used belongs to
   * its wave from then on.
   */
  settle({ key, wave }: Pick<Ticket, 'key' | 'wave'>, settlement: string): Promise<boolean> {
    const values = { ':answered': 'answered', ':open': 'open', ':me': settlement, ':wave': wave };
    return table.update(
      keys.ticket(key),
      'SET #state = :answered, settledBy = :me, wave = :wave',
      { names: { '#state': 'state' }, values },
      '#state = :open OR settledBy = :me',
    );
  },

  /**
   * Keys of the tickets of those who were asked in a wave, by message or by a slip that they have used; by the index, a page at
   * a time: meant for a wave that has been closed for a while.
   */
  async *pagesOf(wave: string): AsyncGenerator<string[]> {
    for await (const page of table.pages(wave, { index: ticketsByWave })) yield page.map(({ pk }) => pk as string);
  },

  /** Keys of the slips of a wave that nobody has used. */
  async *unusedSlips(wave: string): AsyncGenerator<string[]> {
    yield* this.pagesOf(`${wave}${unused}`);
  },

  delete(ticketKeys: readonly string[]): Promise<void> {
    return table.deleteMany(ticketKeys.map(keys.ticket));
  },
});
export type TicketStore = ReturnType<typeof ticketStore>;
