import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, keepFor, mostDaysKept, readDraft } from '#web/survey/draft.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 28);
const receipt = '0123456789abcdefghjkmnpqrs';
const draft: Draft = { receipt, until: now + day, wish: true, answers: { life: '7', open: 'سلام' } };
const drafts = fc.record({
  receipt: fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{26}$/),
  until: fc.integer({ min: now + 1, max: now + 7 * day }),
  wish: fc.boolean(),
  answers: fc
    .dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), fc.string())
    .map((answers) => ({ ...answers }) as Record<string, string>),
});

describe('a draft on the phone', () => {
  test('is read as it was kept, until its time is over', () => {
    fc.assert(
      fc.property(drafts, fc.integer({ min: 0, max: 30 * day }), (kept, later) => {
        const read = readDraft(JSON.stringify(kept), now + later);
        expect(read).toEqual(now + later < kept.until ? kept : undefined);
      }),
    );
  });

  test('whatever else stands there is nothing, and nothing fails', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readDraft(text, now)).toBeUndefined();
      }),
    );
    for (const kept of [null, receipt, '{}', JSON.stringify({ ...draft, receipt: 'x' }), '{"until":9e15}'])
      expect(readDraft(kept, now)).toBeUndefined();
  });

  test('is kept until the wave closes, and never longer than seven days', () => {
    expect(mostDaysKept).toBe(7);
    expect(keepFor(now + day, now)).toBe(day);
    expect(keepFor(now + 30 * day, now)).toBe(7 * day);
    expect(keepFor(now - 1, now)).toBe(0);
  });
});
