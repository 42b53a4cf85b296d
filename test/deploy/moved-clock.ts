import { readFileSync } from 'node:fs';

/**
 * Loaded before anything else by every process of the deploy test that must agree on the time: the file that `MOVED_CLOCK`
 * names says how many milliseconds they are ahead of real time, and the test writes it. The product knows nothing of it.
 */
const file = process.env.MOVED_CLOCK;
const real = Date.now;
const now = () => real() + (file === undefined ? 0 : Number(readFileSync(file, 'utf8')));

Date.now = now;
globalThis.Date = new Proxy(Date, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, made === globalThis.Date ? target : made),
});
