import { expect, test } from 'vitest';
import { mostFormBytes, readForm } from '#functions/respond/form.ts';

test('of a field that stands twice the last counts, and the receipt is no field', () => {
  expect(readForm('life=1&receipt=a&life=2+3%25&receipt=b&__proto__=x')).toEqual({
    receipt: 'b',
    fields: { life: '2 3%', ['__proto__']: 'x' },
  });
  expect(readForm('')).toEqual({ receipt: '', fields: {} });
});

test('of tens of thousands of fields, which no form of ours has, no more than a thousand are sorted', () => {
  const body = Array.from({ length: mostFormBytes / 8 }, (_, i) => `x${i}=`).join('&');
  expect(Object.keys(readForm(body).fields)).toHaveLength(1_000);
});
