import { setTimeout as pause } from 'node:timers/promises';

/** Asks again, four times a second, until there is a value; throws an error that says what was waited for. */
export const until = async <T>(
  what: string,
  seconds: number,
  ask: () => Promise<T | undefined> | T | undefined,
): Promise<T> => {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const value = await ask();
    if (value !== undefined) return value;
    if (performance.now() > end) throw new Error(`waited ${seconds} s in vain: ${what}`);
    await pause(250);
  }
};
