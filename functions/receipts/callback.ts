import { createHmac, timingSafeEqual } from 'node:crypto';
import { valueAt } from '#functions/messaging/json-pointer.ts';
import type { Callback } from '#functions/messaging/settings.ts';
import { isMessageId, type Said } from './said.ts';

/** The bytes of a signature as it stands in the header; undefined when they cannot be read. */
const bytesOf = (given: string, { encoding, prefix }: Callback['signature']): Buffer | undefined => {
  if (!given.startsWith(prefix)) return undefined;
  const text = given.slice(prefix.length);
  const form = encoding === 'hex' ? /^[0-9a-f]{64}$/i : /^[A-Za-z0-9+/]{43}=?$/;
  return form.test(text) ? Buffer.from(text, encoding) : undefined;
};

/**
 * Whether the body was signed with our common secret, compared in constant time. There is no time in it and none is asked
 * for: whoever sends a callback again says once more what was said, and a receipt said twice is the same receipt.
 */
export const isSigned = (body: Uint8Array, given: string | undefined, secret: string, form: Callback['signature']) => {
  const bytes = given === undefined ? undefined : bytesOf(given, form);
  const right = createHmac('sha256', secret).update(body).digest();
  return bytes !== undefined && bytes.length === right.length && timingSafeEqual(bytes, right);
};

const states = ['stopped', 'undeliverable', 'rejected', 'delivered'] as const;

/** What a callback says of messages of ours; undefined when its body is not of the form that the settings describe. */
export const saidIn = (body: unknown, callback: Callback): Said[] | undefined => {
  const list = callback.list === undefined ? [body] : valueAt(body, callback.list);
  if (!Array.isArray(list)) return undefined;
  const receipts = list.map((one) => ({ message: valueAt(one, callback.id), value: valueAt(one, callback.state) }));
  if (receipts.some(({ message, value }) => message === undefined || value === undefined)) return undefined;
  return receipts.flatMap(({ message, value }) => {
    const state = states.find((name) => callback[name].some((known) => known === value)) ?? 'passing';
    return isMessageId(message) ? [{ message, state }] : [];
  });
};
