import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointerForm, valueAt } from '#functions/messaging/json-pointer.ts';
import { fill, type Json, type Values } from '#functions/messaging/template.ts';

const values = (change: Partial<Values> = {}): Values => ({
  ...{ id: 'i', to: '+47', digits: '47', text: 'hei', secret: 's', basic: 'b' },
  ...change,
});

test('placeholders are filled in wherever a text stands; all else stays', () => {
  const template = { a: ['{to}', { b: 'x {text} {text} y' }, 7, null, true], '{to}': '{other}' };
  expect(fill(template, values())).toEqual({ a: ['+47', { b: 'x hei hei y' }, 7, null, true], '{to}': '{other}' });
});

test('whatever a message holds, it comes through JSON as it is, and the form around it stays', () => {
  const template: Json = { messages: [{ to: '{to}', content: '{text}', reference: '{id}', n: 1 }], key: '{secret}' };
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, secret) => {
      const sent = JSON.parse(JSON.stringify(fill(template, values({ text, secret }))));
      expect(sent).toEqual({ messages: [{ to: '+47', content: text, reference: 'i', n: 1 }], key: secret });
    }),
  );
});

test.each([
  ['', { a: 1 }],
  ['/a', 1],
  ['/list/1/x', 'y'],
  ['/a~1b', 2],
  ['/~01', 3],
  ['/', 4],
  ['/list/7', undefined],
  ['/a/b/c', undefined],
  ['/constructor', undefined],
])('the pointer "%s" finds what stands there', (pointer, found) => {
  const json = { a: 1, list: [0, { x: 'y' }], 'a/b': 2, '~1': 3, '': 4 };
  expect(pointer).toMatch(pointerForm);
  expect(valueAt(pointer === '' ? { a: 1 } : json, pointer)).toEqual(found);
});

test.each(['a', '/~2', '#/a'])('"%s" is no pointer', (text) => {
  expect(text).not.toMatch(pointerForm);
});
