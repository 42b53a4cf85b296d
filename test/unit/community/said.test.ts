import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestSaid, type Said } from '#shared/community/said.ts';
import { saidOf } from '#shared/community/said-of.ts';
import type { Change, Figure, Measure, QuestionResult, Release } from '#shared/release.ts';

const hidden = { shown: false, because: 'too-few-answers' } as const;
const mean = (value: number, scale: [number, number]): Figure<Measure> => ({
  shown: true,
  value: { type: 'mean', value, low: value - 1, high: value + 1, scale },
});
const question = (id: string, measure: Figure<Measure>, previous: Change | null = null): QuestionResult => ({
  ...{ id, kind: 'scale', text: { nb: '', en: '' }, labels: {}, n: hidden, measure, distribution: hidden },
  change: { previous, first: null },
});
const release = (answered: Figure<number>, ...questions: QuestionResult[]): Release => ({
  format: 'tilhor-release/1',
  municipality: { code: '5027', name: '' },
  wave: { id: '5027-abcdef-2', series: 'abcdef', number: 2, opened: '2026-03-01', closed: '2026-03-14' },
  survey: { id: 'core', version: 1 },
  ...{ audience: 'open', k: 10, synthetic: false, breakdowns: [], questions },
  response: { invited: hidden, answered, rate: hidden },
});
const up: Change = { since: '5027-abcdef-1', verdict: 'up' };

describe('what newcomers are told of a release', () => {
  test('is what it shows, as it shows it', () => {
    const questions = [question('life', mean(6.5, [0, 10])), question('belonging', mean(3.1, [1, 5]), up)];
    expect(saidOf(release({ shown: true, value: 31 }, ...questions))).toEqual({
      ...{ wave: '5027-abcdef-2', closed: '2026-03-14', answered: 31, life: 6.5, belonging: 'up' },
    });
  });

  test('is never a figure that is withheld, nor a change of one, nor one that is not of our scale', () => {
    const withheld = [question('life', hidden), question('belonging', hidden, up)];
    const other = [
      question('life', mean(3, [1, 5])),
      question('belonging', mean(3, [1, 5]), { ...up, verdict: 'too-few' }),
    ];
    for (const questions of [withheld, other, []])
      expect(saidOf(release(hidden, ...questions))).toEqual({ wave: '5027-abcdef-2', closed: '2026-03-14' });
  });

  test('is never of the municipality’s own document', () => {
    expect(() => saidOf({ ...release(hidden), audience: 'municipality' })).toThrow('only the open document');
  });

  test('is of the latest wave that anybody may see, in whatever order they are kept', () => {
    const entry = fc.record({
      public: fc.boolean(),
      said: fc.option(
        fc.record<Said>({ wave: fc.uuid(), closed: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01') }),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.boolean(), (made, publicReleases) => {
        const entries = made.map(({ said, ...one }) => ({ ...one, ...(said && { said }) }));
        const found = latestSaid(entries, { publicReleases });
        expect(latestSaid(entries.toReversed(), { publicReleases })).toEqual(found);
        const seen = entries.flatMap((one) => (publicReleases && one.public && one.said ? [one.said.closed] : []));
        expect(found?.closed).toBe(seen.sort().at(-1));
      }),
    );
  });
});
