import { expect, test } from 'vitest';
import { fresh } from '#functions/fresh.ts';

const minute = 60_000;

/** Something to be read, a clock, and what went wrong. */
const world = () => {
  const state = { now: 0, value: 'first', failing: false, reads: 0, failures: 0 };
  const cache = fresh({
    async read() {
      state.reads += 1;
      if (state.failing) throw new Error('unreachable');
      return state.value;
    },
    maxAgeMs: 10 * minute,
    now: () => state.now,
    failed: () => {
      state.failures += 1;
    },
  });
  return { state, cache };
};

test('nothing is read before it is asked for, and then once', async () => {
  const { state, cache } = world();
  expect(state.reads).toBe(0);
  expect(await Promise.all([cache.get(), cache.get()])).toEqual(['first', 'first']);
  state.now = 10 * minute - 1;
  expect(await cache.get()).toBe('first');
  expect(state.reads).toBe(1);
});

test('what is old is read anew', async () => {
  const { state, cache } = world();
  await cache.get();
  Object.assign(state, { value: 'second', now: 10 * minute });
  expect(await cache.get()).toBe('second');
});

test('a first try that fails is told to the caller, and spoils nothing', async () => {
  const { state, cache } = world();
  state.failing = true;
  await expect(cache.get()).rejects.toThrow('unreachable');
  await expect(cache.renewed()).rejects.toThrow('unreachable');
  state.failing = false;
  expect(await cache.get()).toBe('first');
  expect(state.failures).toBe(0);
});

test('what cannot be read anew is kept, said, and tried again a minute later', async () => {
  const { state, cache } = world();
  await cache.get();
  Object.assign(state, { value: 'second', failing: true, now: 10 * minute });
  expect([await cache.get(), await cache.get()]).toEqual(['first', 'first']);
  expect([state.reads, state.failures]).toEqual([2, 1]);
  Object.assign(state, { failing: false, now: 11 * minute });
  expect(await cache.get()).toBe('second');
});

test('whoever knows of a change gets it at once, but nobody can have it read more than once a minute', async () => {
  const { state, cache } = world();
  await cache.get();
  state.value = 'second';
  expect(await cache.renewed()).toBe('second');
  state.value = 'third';
  expect(await cache.renewed()).toBe('second');
  state.now = minute;
  expect(await cache.renewed()).toBe('third');
  expect(state.reads).toBe(3);
});
