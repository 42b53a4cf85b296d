import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeList } from '#functions/office/phone-list/decode.ts';
import { readList } from '#functions/office/phone-list/read-list.ts';

const file = new URL('../../../../shared/data/contacts.csv', import.meta.url);

test.skipIf(!existsSync(file))('the sample list (skipped where it is not beside the project): 361, 12, 7 and 3', () => {
  const decoded = decodeList(readFileSync(file));
  if (!decoded.ok) throw new Error(decoded.problem);
  const list = readList(decoded.text);
  if (!list.ok) throw new Error(list.problem);
  const of = (is: string) => list.rows.filter((row) => row.is === is);
  expect(of('accepted')).toHaveLength(361);
  expect(of('duplicate')).toHaveLength(12);
  const because = list.rows.flatMap((row) => (row.is === 'refused' ? [row.because] : []));
  expect(because.filter((reason) => reason === 'no-number')).toHaveLength(7);
  expect(because.filter((reason) => reason !== 'no-number').sort()).toEqual([
    'ambiguous-language', // "norsk" may be bokmål or nynorsk
    'no-language',
    'unknown-language',
  ]);
});
