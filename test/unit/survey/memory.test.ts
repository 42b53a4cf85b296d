import { expect, test } from 'vitest';
import { memory } from '#functions/respond/memory.ts';

const counting = (options: { maxAge: number; most: number; worth?: (value: number) => boolean }) => {
  let now = 0;
  let loads = 0;
  const kept = memory<number>({ ...options, now: () => now });
  return {
    at: (time: number, key: string) => {
      now = time;
      return kept.get(key, async () => ++loads);
    },
    /** A load during which `ms` pass. */
    slow: (key: string, ms: number) =>
      kept.get(key, async () => {
        now += ms;
        return ++loads;
      }),
  };
};

test('a value is remembered until its time is over', async () => {
  const { at } = counting({ maxAge: 10, most: 5 });
  expect([await at(0, 'a'), await at(9, 'a'), await at(10, 'a')]).toEqual([1, 1, 2]);
});

test('the time counts from before the value was read', async () => {
  const { at, slow } = counting({ maxAge: 10, most: 5 });
  expect(await slow('a', 6)).toBe(1);
  expect([await at(9, 'a'), await at(10, 'a')]).toEqual([1, 2]);
});

test('the oldest gives way to one too many', async () => {
  const { at } = counting({ maxAge: 10, most: 2 });
  for (const key of ['a', 'b', 'c']) await at(0, key);
  expect([await at(0, 'c'), await at(0, 'b'), await at(0, 'a')]).toEqual([3, 2, 4]);
});

test('what is not worth it is read each time', async () => {
  const { at } = counting({ maxAge: 10, most: 2, worth: (value) => value > 1 });
  expect([await at(0, 'a'), await at(0, 'a'), await at(0, 'a')]).toEqual([1, 2, 2]);
});

test('a failure is thrown and not remembered', async () => {
  const kept = memory<number>({ maxAge: 10, most: 2, now: () => 0 });
  await expect(kept.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await kept.get('a', async () => 7)).toBe(7);
});
