import { describe, expect, test } from 'vitest';
import { type AllTexts, textIn } from '#infra/texts/library.ts';
import { isReviewed, tidied, wholeIn } from '#infra/texts/marks.ts';
import { type Row, type Sheet, sheetOf } from '#infra/texts/sheet.ts';
import { takeIn } from '#infra/texts/take-in.ts';
import { world } from './world.ts';

/** A file with one text changed by the reviewer, and no other text in it. */
const changed = (all: AllTexts, language: string, name: string, change: Partial<Row>): Sheet => ({
  language,
  rows: sheetOf(all, language)
    .rows.filter(({ catalogue, path }) => `${catalogue}/${path}` === name)
    .map((row) => ({ ...row, ...change })),
});
const taken = (all: AllTexts, sheet: Sheet): AllTexts => {
  const outcome = takeIn(all, sheet);
  if (!outcome.ok) throw new Error(outcome.faults.join('\n'));
  return outcome.all;
};
const faults = (all: AllTexts, sheet: Sheet) => {
  const outcome = takeIn(all, sheet);
  return outcome.ok ? [] : outcome.faults;
};

describe('what comes back', () => {
  test.each(['nb', 'en', 'so', 'ar'])('a file in %s that nobody has touched changes nothing', (language) => {
    const all = world(['send']);
    expect(taken(all, sheetOf(all, language))).toEqual(all);
  });

  test('a text that was read and found right is reviewed, and no other is', () => {
    const after = taken(world(), changed(world(), 'so', 'page/intro.until', { reviewed: true }));
    expect(isReviewed(after, 'so', 'page', 'intro.until')).toBe(true);
    expect(isReviewed(after, 'so', 'page', 'send')).toBe(false);
    expect(textIn(after, 'so', 'page', 'intro.until')).toBe('Ka jawaab {date}.');
  });

  test('a text that was corrected is written, and reviewed where she says so; again changes nothing', () => {
    for (const reviewed of [true, false]) {
      const sheet = changed(world(), 'so', 'page/send', { text: ' Diri\r\n', reviewed });
      const after = taken(world(), sheet);
      expect(textIn(after, 'so', 'page', 'send')).toBe('Diri');
      expect(isReviewed(after, 'so', 'page', 'send')).toBe(reviewed);
      expect(taken(after, sheet)).toEqual(after);
    }
  });

  test('isolates are put back that she never saw', () => {
    const sheet = changed(world(), 'ar', 'sms/invitation', { text: 'أهلا {municipality}: {link} لا أحد يرى.' });
    expect(textIn(taken(world(), sheet), 'ar', 'sms', 'invitation')).toBe(
      'أهلا \u2068{municipality}\u2069: \u2068{link} \u2069 لا أحد يرى.',
    );
  });

  test('a review is taken back by who saw it, not by a file from before it', () => {
    const reviewed = world(['send']);
    const seen = changed(reviewed, 'so', 'page/send', { reviewed: false });
    expect(isReviewed(taken(reviewed, seen), 'so', 'page', 'send')).toBe(false);
    const older = changed(world(), 'so', 'page/send', {});
    expect(taken(reviewed, older)).toEqual(reviewed);
  });

  test('rows in another order, and texts that are not in the file', () => {
    const { rows } = sheetOf(world(), 'so');
    const some = rows.toReversed().filter(({ path }) => path !== 'send');
    expect(taken(world(['send']), { language: 'so', rows: some })).toEqual(world(['send']));
  });

  test('Bokmål itself can be corrected; then nobody has reviewed what was translated from the old', () => {
    const all = world(['send', 'intro.until']);
    const sheet = changed(all, 'nb', 'page/send', { text: 'Send svarene', reviewed: true });
    const after = taken(all, sheet);
    expect(textIn(after, 'nb', 'page', 'send')).toBe('Send svarene');
    expect(isReviewed(after, 'nb', 'page', 'send')).toBe(true);
    expect(after.get('so')?.reviewed.get('page')?.has('send')).toBe(false);
    expect(isReviewed(after, 'so', 'page', 'intro.until')).toBe(true);
    expect(taken(after, sheet)).toEqual(after);
  });
});

describe('what is refused', () => {
  test('everything that is wrong is said at once, each with its path', () => {
    const { rows } = sheetOf(world(), 'so');
    const text = (path: string) =>
      ({ 'intro.who': '', 'intro.until': 'Ka jawaab {Date}.', invitation: 'Salaan {municipality}: {link}' })[path];
    const sheet = { language: 'so', rows: rows.map((row) => ({ ...row, text: text(row.path) ?? row.text })) };
    expect(faults(world(), sheet)).toEqual([
      'page/intro.who: the translation is empty',
      'page/intro.until: what is filled in is not as in Norwegian: here {Date}, there {date}',
      'sms/invitation: after {link} there must be a space and more words',
    ]);
  });

  test('a text message that is too long says how long it may be', () => {
    const text = `Salaan {municipality}: {link} ${'a'.repeat(120)}`;
    expect(faults(world(), changed(world(), 'so', 'sms/invitation', { text }))).toEqual([
      'sms/invitation: it is too long for a text message: 150 characters, at most 130',
    ]);
  });

  test.each([
    ['the Norwegian has changed', { source: 'Svar før {date}.' }, 'Norwegian text is not the one of today'],
    ['there is no such text', { path: 'intro.gone' }, 'page/intro.gone: there is no such text'],
  ])('%s', (_, change, said) => {
    expect(faults(world(), changed(world(), 'so', 'page/intro.until', change)).join()).toContain(said);
  });

  test('a text that somebody else has changed meanwhile, but not where she left it alone', () => {
    const now = taken(world(), changed(world(), 'so', 'page/send', { text: 'Diri' }));
    const hers = (change: Partial<Row>) => changed(world(), 'so', 'page/send', change);
    expect(faults(now, hers({ text: 'Dirid' })).join()).toContain('changed by somebody else');
    expect(faults(now, hers({ reviewed: true })).join()).toContain('changed by somebody else');
    expect(taken(now, hers({}))).toEqual(now);
    expect(faults(now, hers({ text: 'Dirid', exported: undefined }))).toEqual([]); // a program that loses marks
  });

  test('a copy of the English text cannot have been reviewed', () => {
    expect(faults(world(), changed(world(), 'so', 'page/intro.who', { reviewed: true })).join()).toContain(
      'still the English text',
    );
    expect(faults(world(), changed(world(), 'en', 'page/intro.who', { reviewed: true }))).toEqual([]);
  });

  test('a text that stands there twice, and a language that is not there', () => {
    const { rows } = changed(world(), 'so', 'page/send', {});
    expect(faults(world(), { language: 'so', rows: [...rows, ...rows] })).toEqual(['page/send: it stands there twice']);
    expect(faults(world(), { language: 'xx', rows })).toEqual(['there is no language "xx"']);
  });
});

test('marks that no longer fit are taken away, all others stay', () => {
  const all = world(['send', 'intro.until']);
  const somali = all.get('so');
  if (!somali) throw new Error('no Somali');
  const page = new Map(somali.texts.get('page')).set('send', 'Diri');
  const edited = new Map([...all, ['so', { ...somali, texts: new Map([...somali.texts, ['page', page]]) }]]);
  expect([...(tidied(edited).get('so')?.reviewed.get('page')?.keys() ?? [])]).toEqual(['intro.until']);
  expect(tidied(all)).toEqual(all);
});

test('a catalogue is reviewed when each of its texts is', () => {
  expect(wholeIn(world(['send', 'intro.until']), 'so')).toEqual([]);
  expect(wholeIn(world(['send', 'intro.until', 'intro.who']), 'so')).toEqual(['page']);
  expect(wholeIn(world(), 'xx')).toEqual([]);
});
