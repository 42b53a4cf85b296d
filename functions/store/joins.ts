import type { Language } from '#shared/language/languages.ts';
import type { Table } from './table.ts';
import { expiryAttribute, keys } from './tables.ts';

/** Somebody who has typed her number on the page of a poster, and was sent a code. `until` is epoch ms. */
export type Join = {
  id: string;
  municipality: string;
  phone: string;
  language: Language;
  code: string;
  until: number;
  confirmed: boolean;
};

const day = 86_400;
/** For the retry of a form, and for whoever presses twice; the number is gone before. */
const settledKeptDays = 1;
const seconds = (ms: number) => Math.ceil(ms / 1000);
/** One run of the clock takes at most so many of one municipality. */
const mostPending = 500;

const toJoin = (item: Record<string, unknown>): Join => ({
  id: item.sk as string,
  municipality: item.municipality as string,
  phone: item.phone as string,
  language: item.language as Language,
  code: item.code as string,
  until: item.until as number,
  confirmed: item.confirmed === true,
});

/**
 * Numbers that wait to be confirmed, a partition of `contacts` for each municipality. The page writes here and never reads: it
 * learns of a code only whether the one that was typed is right.
 */
export const joinStore = (table: Table) => ({
  /** Puts down a request. The same form with the same number again is the same row, and what came first stays. */
  async ask({ id, municipality, until, confirmed, ...rest }: Join): Promise<void> {
    const row = { municipality, until, ...rest, [expiryAttribute]: seconds(until) + day };
    await table.putNew({ ...keys.join(municipality, id), ...row });
  },

  /** Counts a try, before it is looked at: of a hundred at once no more than `most` are looked at. False when there are none left. */
  tryOnce(municipality: string, id: string, most: number, now: number): Promise<boolean> {
    return table.update(
      keys.join(municipality, id),
      'ADD tries :one',
      { names: { '#until': 'until' }, values: { ':one': 1, ':most': most, ':now': now } },
      'attribute_exists(pk) AND #until > :now AND (attribute_not_exists(tries) OR tries < :most)',
    );
  },

  /** Confirms the number if this is the code; false when it is not. */
  confirm(municipality: string, id: string, code: string): Promise<boolean> {
    return table.update(
      keys.join(municipality, id),
      'SET confirmed = :yes',
      { names: { '#code': 'code' }, values: { ':yes': true, ':code': code } },
      '#code = :code',
    );
  },

  /** True when this code has confirmed the number before: somebody pressed twice, or came back. */
  wasConfirmed(municipality: string, id: string, code: string): Promise<boolean> {
    return table.update(
      keys.join(municipality, id),
      'SET confirmed = :yes',
      { names: { '#code': 'code' }, values: { ':yes': true, ':code': code } },
      '#code = :code AND confirmed = :yes',
    );
  },

  /** Takes one of the few times that a code may be sent; false when there are none left, or it is too late. */
  mayBeSent(municipality: string, id: string, most: number, now: number): Promise<boolean> {
    return table.update(
      keys.join(municipality, id),
      'ADD sends :one',
      { names: { '#until': 'until' }, values: { ':one': 1, ':most': most, ':now': now } },
      'attribute_exists(phone) AND #until > :now AND (attribute_not_exists(sends) OR sends < :most)',
    );
  },

  /** Those of the named requests that wait for their codes, in no order. */
  async some(wanted: readonly { municipality: string; join: string }[]): Promise<Join[]> {
    const rows = await table.getMany(wanted.map(({ municipality, join }) => keys.join(municipality, join)));
    return rows.filter(({ done }) => done !== true).map(toJoin);
  },

  /** The requests of a municipality that nobody has acted on, or so many of them as one run takes. */
  async pending(municipality: string): Promise<Join[]> {
    const found: Join[] = [];
    for await (const page of table.pages(keys.joins(municipality).pk, { without: 'done' })) {
      found.push(...page.map(toJoin));
      if (found.length >= mostPending) break;
    }
    return found.slice(0, mostPending);
  },

  /** Acted on, or too late: the number is taken out at once, the rest expires. */
  async settle(municipality: string, id: string, now: number): Promise<void> {
    await table.update(
      keys.join(municipality, id),
      'SET done = :yes, #expires = :expires REMOVE phone',
      {
        names: { '#expires': expiryAttribute },
        values: { ':yes': true, ':expires': seconds(now) + settledKeptDays * day },
      },
      'attribute_exists(pk)',
    );
  },
});
export type JoinStore = ReturnType<typeof joinStore>;
