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

const toTicket = (item: Record<string, unknown>): Ticket => ({
  key: item.pk as string,
  wave: item.wave as string,
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

  /**
   * Marks a ticket answered by the form with this settlement key. True for the first form and for its own retries, false
   * for every other form, in any interleaving: the condition and the write are one operation.
   */
  settle(key: string, settlement: string): Promise<boolean> {
    return table.update(
      keys.ticket(key),
      'SET #state = :answered, settledBy = :me',
      { names: { '#state': 'state' }, values: { ':answered': 'answered', ':open': 'open', ':me': settlement } },
      '#state = :open OR settledBy = :me',
    );
  },

  /** Keys of the wave's tickets, by the index, a page at a time: meant for a wave that has been closed for a while. */
  async *pagesOf(wave: string): AsyncGenerator<string[]> {
    for await (const page of table.pages(wave, { index: ticketsByWave })) yield page.map(({ pk }) => pk as string);
  },

  delete(ticketKeys: readonly string[]): Promise<void> {
    return table.deleteMany(ticketKeys.map(keys.ticket));
  },
});
export type TicketStore = ReturnType<typeof ticketStore>;
