import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrom, mayGetCode, plainDigits, posterCode, readCode, readPosterCode } from '#shared/join/join.ts';
import { nextRound, numbersAround } from '#shared/join/rounds.ts';
import { wavesOf } from '#shared/wave/series.ts';
import { codeMessageId, joinId, numberBucket } from '#shared/wave/ticket.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { addDays, dayOf } from '#shared/wave/zone.ts';
import { series } from '#test/integration/pipeline-world.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

test('a poster’s address reads back however it is typed', () => {
  const four = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(four, (random) => {
      const code = posterCode('5027', random);
      const read = { municipality: '5027', code };
      for (const typed of [code, code.toUpperCase(), code.replace('-', ''), ` ${code.replaceAll('0', 'o')} `])
        expect(readPosterCode(typed)).toEqual(read);
    }),
  );
  for (const typed of ['', '5027', '5027-abc', '5027-abcde', '5027-abcu', 'abcd-5027', '5027_abcd'])
    expect(readPosterCode(typed)).toBeUndefined();
});

test('a code is six digits, and is read in the digits of every script', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (bytes) => {
      const code = codeFrom(bytes);
      expect(code).toMatch(/^\d{6}$/);
      expect(readCode(` ${code.slice(0, 3)}-${code.slice(3)} `)).toBe(code);
      for (const zero of [0x660, 0x6f0, 0x1040]) {
        const written = code.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
        expect(readCode(written)).toBe(code);
        expect(plainDigits(written)).toBe(code);
      }
    }),
  );
  for (const typed of ['', '12345', '1234567', '12345a', 'abcdef']) expect(readCode(typed)).toBeUndefined();
});

describe('what stands for a number', () => {
  const phones = fc.integer({ min: 40_000_000, max: 99_999_999 }).map((number) => `+47${number}`);

  test('is the same for the same form and number, and another for every other', () => {
    fc.assert(
      fc.property(phones, phones, (a, b) => {
        expect(joinId('form', a)).toBe(joinId('form', a));
        expect(joinId('form', a)).not.toBe(joinId('another', a));
        if (a !== b) expect(joinId('form', a)).not.toBe(joinId('form', b));
        expect(codeMessageId(joinId('form', a))).not.toContain(joinId('form', a));
      }),
    );
  });

  test('where it is counted, many numbers share', () => {
    const buckets = new Map<string, number>();
    for (let i = 0; i < 100_000; i++) {
      const bucket = numberBucket(`+47${40_000_000 + i}`, '2026-03-10');
      buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
    }
    // 262,144 buckets: of twenty million mobile numbers seventy-six share one.
    for (const bucket of buckets.keys()) expect(bucket).toMatch(/^[\w-]{3}$/);
    expect(Math.max(...buckets.values())).toBeGreaterThan(3);
  });
});

describe('the next round', () => {
  test('is among the waves that are looked at, on every day of two years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 730 }), fc.integer({ min: 1, max: 12 }), (days, everyMonths) => {
        const plan = { ...series, everyMonths };
        const day = addDays(plan.firstDay, days);
        const numbers = numbersAround(plan, day);
        const next = wavesOf(plan, addDays(day, 800)).find(({ closesAt }) => dayOf(closesAt) > day);
        expect(numbers).toContain(next?.number);
      }),
    );
  });

  const wave = (state: Wave['state'], opensAt: number, closesAt: number) => ({ state, opensAt, closesAt }) as Wave;

  test('is now while a wave is open or about to, then the first that is planned, and else not known', () => {
    expect(nextRound([wave('published', 0, 1), wave('open', 5, 20), wave('planned', 30, 40)], 10)).toEqual({
      is: 'open',
    });
    expect(nextRound([wave('planned', 9, 40)], 10)).toEqual({ is: 'open' });
    const planned = [wave('planned', 50, 60), wave('closing', 5, 9), wave('planned', 30, 40)];
    expect(nextRound(planned, 10)).toEqual({ is: 'planned', opensAt: 30 });
    expect(nextRound([wave('open', 5, 9), wave('cancelled', 30, 40)], 10)).toEqual({ is: 'unknown' });
  });
});

test.each([
  ['+4790012345', true],
  ['+4748123456', true],
  ['+4722334455', false],
  ['+4782912345', false],
  ['+4702800', false],
  ['+380501234567', true],
  ['+8801712345678', true], // Bangladesh
  ['+886912345678', true], // Taiwan
  ['+870772123456', false],
  ['+88216123456', false],
  ['+979123456789', false],
])('whether %s may get a code: %s', (phone, may) => {
  expect(mayGetCode(phone)).toBe(may);
});
