import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cancel,
  close,
  hold,
  isWaveId,
  open,
  published,
  sent,
  steps,
  stop,
  type Wave,
  waveId,
} from '#shared/wave/wave.ts';
import { anyPlanned } from './arbitrary-wave.ts';

const transitions: Record<string, (wave: Wave, now: number) => Wave> = {
  open,
  close,
  stop,
  cancel,
  hold,
  published,
  invited: (wave) => sent(wave, 'invitation'),
  reminded: (wave) => sent(wave, 'reminder-1'),
};
const order = ['planned', 'open', 'closing', 'published'];

/** What happens to a wave: any transitions, in any order, at moments that never go back. */
const anyHistory = fc.array(
  fc.record({
    name: fc.constantFrom(...Object.keys(transitions)),
    after: fc.integer({ min: 0, max: 20 * 86_400_000 }),
  }),
  { maxLength: 12 },
);

const through = (wave: Wave, history: readonly { name: string; after: number }[]): Wave[] => {
  const states = [wave];
  let now = wave.opensAt - 86_400_000;
  for (const { name, after } of history) {
    now += after;
    const last = states.at(-1) ?? wave;
    states.push(transitions[name]?.(last, now) ?? last);
  }
  return states;
};

test('a wave only ever goes forward, and never opens again', () => {
  fc.assert(
    fc.property(anyPlanned, anyHistory, (wave, history) => {
      const states = through(wave, history).map(({ state }) => state);
      if (states.includes('cancelled')) {
        const before = states.slice(0, states.indexOf('cancelled'));
        expect(before.every((state) => state === 'planned')).toBe(true);
        expect(new Set(states.slice(before.length))).toEqual(new Set(['cancelled']));
      } else {
        const places = states.map((state) => order.indexOf(state));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }),
  );
});

test('every transition done twice is done once', () => {
  fc.assert(
    fc.property(
      anyPlanned,
      anyHistory,
      fc.constantFrom(...Object.keys(transitions)),
      fc.nat(),
      (wave, history, name, after) => {
        const state = through(wave, history).at(-1) ?? wave;
        const now = wave.opensAt + after;
        const once = transitions[name]?.(state, now) ?? state;
        const twice = transitions[name]?.(once, now) ?? once;
        expect(twice).toBe(once);
      },
    ),
  );
});

test('each change counts one revision, and what changes nothing counts none', () => {
  fc.assert(
    fc.property(anyPlanned, anyHistory, (wave, history) => {
      const states = through(wave, history);
      for (const [i, after] of states.entries()) {
        const before = states[i - 1];
        if (before) expect(after.revision).toBe(after === before ? before.revision : before.revision + 1);
      }
    }),
  );
});

test('a wave whose whole time passed unseen is cancelled, not opened', () => {
  fc.assert(
    fc.property(anyPlanned, fc.nat(), (wave, late) => {
      expect(open(wave, wave.closesAt + late).state).toBe('cancelled');
      expect(open(wave, wave.closesAt - 1).state).toBe('open');
      expect(open(wave, wave.opensAt - 1)).toBe(wave);
    }),
  );
});

test('stopping closes at once and is remembered; what closed by itself is not marked as stopped', () => {
  fc.assert(
    fc.property(anyPlanned, (wave) => {
      const running = open(wave, wave.opensAt);
      expect(stop(running, wave.opensAt + 5)).toMatchObject({
        state: 'closing',
        stopped: true,
        closesAt: wave.opensAt + 5,
      });
      expect(close(running, wave.closesAt)).toMatchObject({
        state: 'closing',
        stopped: false,
        closesAt: wave.closesAt,
      });
    }),
  );
});

test('a step is recorded once', () => {
  fc.assert(
    fc.property(anyPlanned, fc.array(fc.constantFrom(...steps)), (wave, done) => {
      const after = done.reduce(sent, open(wave, wave.opensAt));
      expect(after.state === 'open' && [...after.sent].sort()).toEqual([...new Set(done)].sort());
    }),
  );
});

test('wave ids are known by their form', () => {
  expect(isWaveId(waveId('5027', 'abc123', 1))).toBe(true);
  for (const other of [
    '5027-abc123-0',
    '5027-abc12-1',
    '027-abc123-1',
    '5027-abc123-1 ',
    '../5027-abc123-1',
    '5027-ABC123-1',
  ])
    expect(isWaveId(other)).toBe(false);
});
