import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Due, dueNow, graceMs, isTooSoon, nextMoment, upcoming } from '#shared/wave/due.ts';
import { timesOf } from '#shared/wave/series.ts';
import { close, hold, open, published, sent, stop, type Wave } from '#shared/wave/wave.ts';
import { afterQuiet, dayOf, isQuiet, momentOf } from '#shared/wave/zone.ts';
import { anyPlanned } from './arbitrary-wave.ts';

const act = (wave: Wave, due: Due, now: number): Wave =>
  due.do === 'open'
    ? open(wave, now)
    : due.do === 'close'
      ? close(wave, now)
      : due.do === 'publish'
        ? published(wave, now)
        : due.steps.reduce(sent, wave);

type Event = { at: number; did: string };

/** Does what is due at `now` until nothing is. */
const settle = (wave: Wave, now: number, events: Event[]): Wave => {
  let current = wave;
  for (let turn = 0; turn < 10; turn++) {
    const due = dueNow(current, now);
    if (!due) return current;
    for (const did of due.do === 'send' ? due.steps : [due.do]) events.push({ at: now, did });
    current = act(current, due, now);
  }
  throw new Error('the wave never comes to rest');
};

/** From one moment to the next, as the local clock does. */
const live = (planned: Wave, from: number): { events: Event[]; wave: Wave } => {
  const events: Event[] = [];
  let wave = settle(planned, from, events);
  for (let now = nextMoment(wave, from), stops = 0; now !== undefined; now = nextMoment(wave, now), stops++) {
    if (stops > 20) throw new Error('the wave never ends');
    wave = settle(wave, now, events);
  }
  return { events, wave };
};

/** The wave as a clock that never failed has left it at `now`. */
const livedUntil = (planned: Wave, now: number): Wave => {
  let wave = planned;
  for (let at: number | undefined = planned.opensAt; at !== undefined && at <= now; at = nextMoment(wave, at))
    wave = settle(wave, at, []);
  return wave;
};

test('from moment to moment a wave lives its whole life, in order, and nothing is left out', () => {
  fc.assert(
    fc.property(anyPlanned, (planned) => {
      const { events, wave } = live(planned, planned.opensAt - 1);
      expect(wave.state).toBe('published');
      const names = events.map(({ did }) => did);
      expect(names[0]).toBe('open');
      expect(names.slice(-2)).toEqual(['close', 'publish']);
      const messages = names.slice(1, -2);
      expect(messages).toEqual([...messages].sort()); // invitation, reminder-1, reminder-2
      expect(new Set(messages).size).toBe(messages.length);
      const times = events.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const { at, did } of events) {
        if (did.startsWith('reminder') || did === 'invitation') expect(isQuiet(planned.quiet, at)).toBe(false);
        if (did === 'publish') expect(at).toBe(planned.closesAt + graceMs);
      }
    }),
  );
});

test('with ordinary quiet hours every reminder within the wave is sent at its own moment, or when they end', () => {
  fc.assert(
    fc.property(anyPlanned, (any) => {
      const planned = { ...any, quiet: { from: 20, to: 8 } };
      const { events } = live(planned, planned.opensAt - 1);
      const reminders = events.filter(({ did }) => did.startsWith('reminder')).map(({ at }) => at);
      expect(reminders).toEqual(
        planned.remindersAt.map((at) => afterQuiet(planned.quiet, at)).filter((at) => at < planned.closesAt),
      );
    }),
  );
});

test('nothing happens between two moments: a clock that looks every five minutes finds the same steps', () => {
  fc.assert(
    fc.property(anyPlanned, fc.double({ min: 0, max: 1, noNaN: true }), (planned, part) => {
      for (let now = planned.opensAt - 1, wave = planned, turn = 0; turn < 20; turn++) {
        const next = nextMoment(wave, now);
        if (next === undefined) return;
        const between = now + Math.floor((next - now - 1) * part);
        expect(dueNow(wave, between)).toBeUndefined();
        wave = settle(wave, next, []);
        now = next;
      }
    }),
    { numRuns: 50 },
  );
});

const planned = (reminderDays: number[]): Wave => ({
  id: '5027-abc123-1',
  municipality: '5027',
  series: 'abc123',
  number: 1,
  survey: { id: 'core', version: 1 },
  ...timesOf({ openDays: 14, reminderDays, quiet: { from: 20, to: 8 } }, '2026-03-02'),
  quiet: { from: 20, to: 8 },
  breakdowns: [],
  shards: 4,
  synthetic: true,
  revision: 1,
  state: 'planned',
});

test('invitations stay due while somebody misses one, and do not hold back the reminder of the others', () => {
  const wave = open(planned([3, 7]), momentOf('2026-03-02', 10));
  expect(dueNow(wave, momentOf('2026-03-04', 12))).toEqual({ do: 'send', steps: ['invitation'] });
  expect(dueNow(wave, momentOf('2026-03-06', 12))).toEqual({ do: 'send', steps: ['invitation', 'reminder-1'] });
  const reminded = sent(wave, 'reminder-1');
  expect(dueNow(reminded, momentOf('2026-03-06', 12))).toEqual({ do: 'send', steps: ['invitation'] });
  expect(dueNow(reminded, momentOf('2026-03-10', 12))).toEqual({ do: 'send', steps: ['invitation', 'reminder-2'] });
});

test('nobody is reminded within twelve hours of the message before', () => {
  const last = momentOf('2026-03-05', 8);
  expect(isTooSoon(last, momentOf('2026-03-05', 10))).toBe(true);
  expect(isTooSoon(last, momentOf('2026-03-05', 20))).toBe(false);
});

test('after an outage only the last of several reminders is sent', () => {
  const wave = sent(open(planned([3, 7]), momentOf('2026-03-02', 10)), 'invitation');
  expect(dueNow(wave, momentOf('2026-03-10', 12))).toEqual({ do: 'send', steps: ['reminder-2'] });
  expect(dueNow(sent(wave, 'reminder-2'), momentOf('2026-03-10', 12))).toBeUndefined();
});

test('a wave that opened late does not remind on the heels of its invitation', () => {
  const late = sent(open(planned([3, 7]), momentOf('2026-03-05', 9)), 'invitation');
  expect(dueNow(late, momentOf('2026-03-05', 12))).toBeUndefined();
  expect(nextMoment(late, momentOf('2026-03-05', 12))).toBe(momentOf('2026-03-09', 10));
});

test('nothing is sent in quiet hours, after the last day, or once the wave was stopped', () => {
  const wave = open(planned([3]), momentOf('2026-03-02', 10));
  expect(dueNow(wave, momentOf('2026-03-02', 20))).toBeUndefined();
  expect(nextMoment(wave, momentOf('2026-03-02', 20))).toBe(momentOf('2026-03-03', 8));
  expect(dueNow(wave, wave.closesAt)).toEqual({ do: 'close' });
  expect(dayOf(wave.closesAt - 1)).toBe('2026-03-15');
  const stopped = stop(wave, momentOf('2026-03-04', 12));
  expect(dueNow(stopped, momentOf('2026-03-04', 12))).toBeUndefined();
  expect(dueNow(stopped, momentOf('2026-03-04', 12) + graceMs)).toEqual({ do: 'publish' });
});

test('a wave whose release was held back is due again after half an hour, as often as it is held back', () => {
  fc.assert(
    fc.property(anyPlanned, fc.array(fc.integer({ min: 0, max: 7_200_000 }), { maxLength: 5 }), (planned, waits) => {
      let wave = close(open(planned, planned.opensAt), planned.closesAt);
      let now = planned.closesAt + graceMs;
      for (const wait of waits) {
        wave = hold(wave, now);
        expect(dueNow(wave, now + 30 * 60_000 - 1)).toBeUndefined();
        expect(nextMoment(wave, now)).toBeUndefined(); // a local clock that leaps from moment to moment does not stay here
        now += 30 * 60_000 + wait;
        expect(dueNow(wave, now)).toEqual({ do: 'publish' });
      }
      expect(published(wave, now)).not.toHaveProperty('heldAt');
    }),
  );
});

test('what is promised is what happens: from any moment of any wave', () => {
  fc.assert(
    fc.property(anyPlanned, fc.double({ min: 0, max: 1, noNaN: true }), (planned, part) => {
      const now = planned.opensAt + Math.floor((planned.closesAt + graceMs - planned.opensAt) * part);
      // The wave as the clock has left it at that moment, or as it finds it after an outage.
      for (const wave of [
        livedUntil(planned, now),
        open(planned, planned.opensAt),
        ...(now < planned.closesAt ? [planned] : []),
      ]) {
        const promised = upcoming(wave, now).map((coming) => ({
          at: coming.at,
          did: coming.do === 'send' ? coming.step : coming.do,
        }));
        const { events } = live(wave, now);
        expect(promised).toEqual(events);
      }
    }),
    { numRuns: 50 },
  );
});

const messagesOf = (wave: Wave, now: number) =>
  upcoming(wave, now).flatMap((coming) => (coming.do === 'send' ? [[coming.step, coming.at]] : []));

test('a reminder that a later one has overtaken is not promised', () => {
  const wave = ['invitation', 'reminder-2'].reduce(
    (before, step) => sent(before, step as 'invitation'),
    open(planned([3, 7]), momentOf('2026-03-02', 10)),
  );
  expect(messagesOf(wave, momentOf('2026-03-10', 21))).toEqual([]);
});

test('a reminder is promised for the end of quiet hours, and not on the heels of an invitation', () => {
  const quiet = { from: 9, to: 18 };
  const plan = { ...planned([3, 7]), quiet };
  const first = open(plan, momentOf('2026-03-02', 10));
  expect(messagesOf(first, momentOf('2026-03-02', 10))).toEqual([
    ['invitation', momentOf('2026-03-02', 18)],
    ['reminder-1', momentOf('2026-03-05', 18)],
    ['reminder-2', momentOf('2026-03-09', 18)],
  ]);
  const late = open(planned([3, 7]), momentOf('2026-03-04', 20)); // invited at eight the next morning
  expect(messagesOf(late, momentOf('2026-03-04', 21))).toEqual([
    ['invitation', momentOf('2026-03-05', 8)],
    ['reminder-2', momentOf('2026-03-09', 10)],
  ]);
});

test('a wave whose whole time has passed is promised nothing', () => {
  const wave = planned([3]);
  expect(upcoming(wave, wave.closesAt)).toEqual([]);
});
