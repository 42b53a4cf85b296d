import { expect, test } from 'vitest';
import { standing } from '#functions/respond/standing.ts';
import type { Wave } from '#shared/wave/wave.ts';

const plan = {
  id: '5027-abcdef-1',
  municipality: '5027',
  series: 'abcdef',
  number: 1,
  survey: { id: 'core', version: 1 },
  opensAt: 100,
  closesAt: 200,
  remindersAt: [],
  quiet: { from: 20, to: 8 },
  breakdowns: [],
  shards: 4,
  synthetic: false,
  revision: 1,
};
const open: Wave = { ...plan, state: 'open', openedAt: 100, sent: [] };
const closing: Wave = { ...plan, state: 'closing', openedAt: 100, closingAt: 150, stopped: true };
const ticket = { key: 'k', wave: plan.id, language: 'nb', state: 'open' } as const;

test.each([
  ['a wave before it opens', { ...plan, state: 'planned' } as Wave, 99, 'not-yet-open'],
  ['a wave that is due but not yet opened', { ...plan, state: 'planned' } as Wave, 150, 'not-yet-open'],
  ['an open wave', open, 199, 'open'],
  ['an open wave whose time is over', open, 200, 'closed'],
  ['a wave that was stopped', closing, 150, 'closed'],
  ['a wave that never opened', { ...plan, state: 'cancelled', cancelledAt: 90 } as Wave, 150, 'closed'],
])('%s', (_, wave, now, expected) => {
  expect(standing(ticket, wave, now)).toBe(expected);
  expect(standing({ ...ticket, state: 'answered', settledBy: 's' }, wave, now)).toBe('answered');
});
