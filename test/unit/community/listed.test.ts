import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, type Listed, removed, written } from '#shared/community/listed.ts';

type Note = Entry & { text: string };
const empty: Listed<Note> = { revision: 0, entries: [] };
const listOf = (list: Listed<Note> | 'changed' | 'full'): Listed<Note> => {
  if (typeof list === 'string') throw new Error(list);
  return list;
};

describe('a list', () => {
  const one = listOf(written(empty, { id: 'a', revision: 0, text: 'first' }));

  test('the same form sent twice is written once', () => {
    expect(written(one, { id: 'a', revision: 0, text: 'first' })).toBe(one);
    const changed = listOf(written(one, { id: 'a', revision: 1, text: 'second' }));
    expect(written(changed, { id: 'a', revision: 1, text: 'second' })).toBe(changed);
    const gone = listOf(removed(changed, { id: 'a', revision: 2 }));
    expect(removed(gone, { id: 'a', revision: 2 })).toBe(gone);
  });

  test('what somebody else has written meanwhile is not written over, nor taken away', () => {
    const changed = listOf(written(one, { id: 'a', revision: 1, text: 'hers' }));
    expect(written(changed, { id: 'a', revision: 1, text: 'his' })).toBe('changed');
    expect(removed(changed, { id: 'a', revision: 1 })).toBe('changed');
    expect(written(listOf(removed(one, { id: 'a', revision: 1 })), { id: 'a', revision: 1, text: 'his' })).toBe(
      'changed',
    );
  });

  test('that is full says so', () => {
    expect(written(one, { id: 'b', revision: 0, text: 'x'.repeat(120_000) })).toBe('full');
    const many = {
      revision: 1,
      entries: Array.from({ length: 150 }, (_, i) => ({ id: `${i}`, revision: 1, text: '' })),
    };
    expect(written(many, { id: 'b', revision: 0, text: '' })).toBe('full');
  });

  test('two officers who write different entries, in any order, lose nothing', () => {
    const form = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.string() });
    fc.assert(
      fc.property(fc.array(form, { maxLength: 20 }), (forms) => {
        let list = empty;
        const last = new Map<string, string>();
        for (const { id, text } of forms) {
          const revision = list.entries.find((entry) => entry.id === id)?.revision ?? 0;
          list = listOf(written(list, { id, revision, text }));
          last.set(id, text);
        }
        expect(new Map(list.entries.map(({ id, text }) => [id, text]))).toEqual(last);
        expect(list.revision).toBe(forms.length);
      }),
    );
  });
});
