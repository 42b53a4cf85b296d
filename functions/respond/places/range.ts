/** The bytes that are asked for, the last one included. */
export type Range = { from: number; to: number };

/**
 * What a `Range` header asks of so many bytes (RFC 9110 §14.1.2). `whole` where it asks for nothing, or for what we need not
 * serve: other units, several ranges; `none` where there are no such bytes.
 */
export const rangeIn = (header: string | undefined, size: number): Range | 'whole' | 'none' => {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return 'whole';
  if (first === '') return Number(last) === 0 ? 'none' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  if (last !== '' && Number(last) < Number(first)) return 'whole'; // not a range at all, so ignored
  if (Number(first) >= size) return 'none';
  return { from: Number(first), to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
};
