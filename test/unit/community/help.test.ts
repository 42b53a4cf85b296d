import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHelp } from '#shared/community/help.ts';

const good = { wish: 'want', about: 'forms', text: '', reach: 'phone', address: '900 00 001' };

test.each([
  ['a number', good, []],
  ['a number with a country code', { ...good, address: '+47 (900) 00-001' }, []],
  ['a number in Arabic digits', { ...good, address: '٩٠٠٠٠٠٠١' }, []],
  ['an e-mail address', { ...good, reach: 'email', address: 'a@b.example' }, []],
  ['nothing for whoever comes to the office', { ...good, reach: 'office', address: '' }, []],
  ['no number', { ...good, address: 'call me' }, ['phone']],
  ['too short a number', { ...good, address: '1234' }, ['phone']],
  ['no address', { ...good, reach: 'email', address: '900 00 001' }, ['email']],
  ['too long a text', { ...good, text: 'a'.repeat(501) }, ['text']],
  ['nothing at all', {}, ['wish', 'about', 'reach']],
])('%s', (_, fields, problems) => {
  const read = readHelp(fields);
  expect(read.ok ? [] : read.problems.toSorted()).toEqual(problems.toSorted());
});

test('whoever comes to the office leaves no address behind', () => {
  expect(readHelp({ ...good, reach: 'office' })).toMatchObject({ ok: true, form: { address: '' } });
});

test.each([
  ['email', '@.'.repeat(15_000)],
  ['email', `a@${'a.'.repeat(15_000)}`],
  ['phone', '1'.repeat(30_000)],
  ['phone', '1 '.repeat(15_000)],
])('%s: what is far too long is refused without being tried in every way', (reach, start) => {
  // Tried in every way it would take hours: this test would not end.
  expect(readHelp({ ...good, reach, address: `${start} x` })).toEqual({ ok: false, problems: [reach] });
});

test('whatever is sent is read or refused, and never thrown', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('wish', 'about', 'text', 'reach', 'address', 'x'), fc.string()),
      (fields) => {
        expect(typeof readHelp(fields).ok).toBe('boolean');
      },
    ),
  );
});
