import { describe, expect, test } from 'vitest';
import { carried } from '#functions/office/phone-list/carry.ts';
import { byPhone, compare } from '#functions/office/phone-list/compare.ts';
import { type ListOptions, readList } from '#functions/office/phone-list/read-list.ts';
import { changeWords } from '#web/office/line-words.ts';

const read = (text: string, options: ListOptions = { asksYoung: true }) => {
  const list = readList(text, options);
  return list.ok ? list.rows : expect.fail(list.problem);
};
const youthOf = (text: string, options?: ListOptions) =>
  read(text, options).map((row) =>
    row.is === 'accepted' ? (row.youth ?? 'not said') : row.is === 'refused' && row.because,
  );
const lines = (...youth: string[]) =>
  ['Mobil;Språk;Ungdom', ...youth.map((cell, i) => `9000000${i};uk;${cell}`)].join('\n');

test.each(['Ungdom', 'ungdom', 'Ung', 'Youth', 'young'])('a column called %s says who is young', (name) => {
  expect(youthOf(`telefon;språk;${name}\n90000001;uk;ja\n90000002;ar;\n`)).toEqual([true, false]);
});

test('yes, no and nothing are read in both languages of the office; what is neither is left out', () => {
  expect(youthOf(lines('ja', 'Yes', 'X', '1', 'nei', 'no', '0', '', 'kanskje'))).toEqual([
    ...Array(4).fill(true),
    ...Array(4).fill(false),
    'unclear-youth',
  ]);
});

test('where only adults are asked whoever is young is left out, and nobody is taken for an adult who may be young', () => {
  expect(youthOf(lines('ja', 'nei', '', 'kanskje'), {})).toEqual(['young-not-asked', false, false, 'unclear-youth']);
});

test('the column is not taken for the language, nor for the number', () => {
  expect(read('Ungdom;a;b\nja;90000001;uk\n')).toMatchObject([{ phone: '+4790000001', language: 'uk', youth: true }]);
  expect(read('Ungdom;a;b\n1;90000001;uk\n')).toMatchObject([{ phone: '+4790000001', language: 'uk', youth: true }]);
});

describe('against the list of before', () => {
  const contact = { municipality: '5027', language: 'uk', status: 'active' } as const;
  const known = byPhone([
    { ...contact, id: 'a', phone: '+4790000000', youth: true },
    { ...contact, id: 'b', phone: '+4790000001' },
  ]);
  const changes = (text: string) => compare(known, read(text)).changes;

  test('a list without the column leaves everybody as young as they were', () => {
    expect(changes('telefon;språk\n90000000;uk\n90000001;uk\n').map(({ is }) => is)).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });
  test('with the column it says who is no longer young, and who is', () => {
    const changed = changes(lines('nei', 'ja'));
    expect(changed.map((change) => changeWords('nb', change))).toEqual([
      'regnes nå som voksen',
      'regnes nå som ungdom',
    ]);
    expect(changed.map(({ is }) => is)).toEqual(['updated', 'updated']);
  });
  test('what is carried through the preview is read back the same', () => {
    const text = carried(changes(lines('nei', 'ja', 'ja')));
    expect(text).toBe('telefon;språk;ungdom\n+4790000000;uk;nei\n+4790000001;uk;ja\n+4790000002;uk;ja\n');
    expect(youthOf(text)).toEqual([false, true, true]);
  });
});
