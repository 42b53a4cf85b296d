import { readNumber } from '#functions/phone-number.ts';
import type { Confirmation, Queue } from '#functions/queue/queue.ts';
import type { JoinStore } from '#functions/store/joins.ts';
import type { LimitStore } from '#functions/store/limits.ts';
import {
  codeFrom,
  codeLivesMs,
  mayGetCode,
  mostPerDay,
  mostPerHour,
  mostPerNumber,
  numberKind,
  plainDigits,
} from '#shared/join/join.ts';
import type { Language } from '#shared/language/languages.ts';
import { joinId, numberBucket } from '#shared/wave/ticket.ts';

type AskDeps = {
  joins: Pick<JoinStore, 'ask'>;
  limits: Pick<LimitStore, 'count'>;
  confirmations: Queue<Confirmation>;
  random: (bytes: number) => Uint8Array<ArrayBuffer>;
};

type Asking = { municipality: string; nonce: string; typed: string; language: Language; now: number };

export type Asked = { is: 'asked'; join: string } | { is: 'not-a-number' } | { is: 'too-many' };

const countedMs = 2 * 24 * 60 * 60_000;

/**
 * Somebody asks for a code. Counted first, by what may be counted without keeping whose it is; then kept; then the code is on
 * its way. The form may be sent again and this killed anywhere: the same form with the same number is counted once, kept once,
 * and its code is sent once more at most.
 *
 * Nothing is read, so nobody learns here whether a number is on a list.
 */
export const ask = async ({ joins, limits, confirmations, random }: AskDeps, asking: Asking): Promise<Asked> => {
  const { municipality, nonce, typed, language, now } = asking;
  const phone = readNumber(plainDigits(typed));
  if (phone === undefined || !mayGetCode(phone)) return { is: 'not-a-number' };
  const join = joinId(nonce, phone);
  const time = new Date(now).toISOString();
  const day = time.slice(0, 10);
  const hour = time.slice(0, 13);
  const kind = numberKind(phone);
  const may =
    (await limits.count(`NUMBER#${day}#${numberBucket(phone, day)}`, join, mostPerNumber, now + countedMs)) &&
    (await limits.count(`HOUR#${municipality}#${hour}#${kind}`, join, mostPerHour, now + countedMs)) &&
    (await limits.count(`DAY#${municipality}#${day}#${kind}`, join, mostPerDay[kind], now + countedMs));
  if (!may) return { is: 'too-many' };
  const until = now + codeLivesMs;
  await joins.ask({ id: join, municipality, phone, language, code: codeFrom(random(4)), until, confirmed: false });
  await confirmations.send([{ municipality, join }]);
  return { is: 'asked', join };
};
