import { expect, test } from 'vitest';
import { decide, type RotationStep, rotationSteps } from '#functions/rotate/decide.ts';
import { cookieKeyNeededMs, sessionSeconds } from '#functions/staff/cookie-keys.ts';
import type { Standing } from '#functions/store/vault.ts';
import { linkKeyNeededMs, openDaysRange, timesOf } from '#shared/wave/series.ts';

const day = 86_400_000;
const needed = 35 * day;
const at = (step: RotationStep, standing: Partial<Standing>, now = 1000 * day) =>
  decide(step, 'new', { labels: {}, currentMadeAt: 0, rotatedAt: undefined, ...standing }, needed, now);

const first = { labels: { old: ['AWSCURRENT'], new: ['AWSPENDING'] } };
const later = { labels: { oldest: ['AWSPREVIOUS'], old: ['AWSCURRENT'], new: ['AWSPENDING'] } };

test('a rotation makes a value, tells nobody, tests nothing and puts it into use', () => {
  expect(rotationSteps.map((step) => at(step, later))).toEqual([
    { do: 'create' },
    { do: 'nothing' },
    { do: 'nothing' },
    { do: 'finish', from: 'old' },
  ]);
});

test.each(rotationSteps)('once the version is in use, %s changes nothing', (step) => {
  expect(at(step, { labels: { old: ['AWSPREVIOUS'], new: ['AWSCURRENT', 'AWSPENDING'] } })).toEqual({ do: 'nothing' });
  expect(at(step, { labels: { old: ['AWSPREVIOUS'], new: ['AWSCURRENT'] } })).toEqual({ do: 'nothing' });
});

test.each(rotationSteps)('a %s of a rotation that is over brings no old key back', (step) => {
  const refused = { do: 'refuse', because: 'not-in-rotation' };
  expect(at(step, { labels: { newer: ['AWSCURRENT'], new: ['AWSPREVIOUS'] } })).toEqual(refused);
  expect(at(step, { labels: { newer: ['AWSCURRENT'], new: ['AWSPREVIOUS', 'AWSPENDING'] } })).toEqual(refused);
  expect(at(step, { labels: { newer: ['AWSCURRENT'] } })).toEqual(refused);
});

test('a key that may still be needed is not pushed out, however it got there', () => {
  const soon = (standing: Partial<Standing>, now: number) => at('createSecret', { ...later, ...standing }, now);
  const refused = (until: number) => ({ do: 'refuse', because: 'too-soon', until });
  const rotated = { rotatedAt: 100 * day };
  expect(soon(rotated, 100 * day + needed - 1)).toEqual(refused(100 * day + needed));
  expect(soon(rotated, 100 * day + needed)).toEqual({ do: 'create' });
  expect(at('finishSecret', { ...later, ...rotated }, 101 * day)).toEqual(refused(100 * day + needed));
  const byHand = { rotatedAt: 100 * day, currentMadeAt: 120 * day };
  expect(soon(byHand, 150 * day)).toEqual(refused(120 * day + needed));
  const endedLate = { rotatedAt: 140 * day, currentMadeAt: 100 * day };
  expect(soon(endedLate, 150 * day)).toEqual(refused(140 * day + needed));
});

test('the first rotation pushes nothing out, so it may come at once', () => {
  expect(at('createSecret', { ...first, currentMadeAt: 1000 * day })).toEqual({ do: 'create' });
  expect(at('finishSecret', { ...first, currentMadeAt: 1000 * day })).toEqual({ do: 'finish', from: 'old' });
});

test('a link key outlives the longest wave by days, a cookie key the session by minutes', () => {
  const longest = { openDays: openDaysRange.most, reminderDays: [], quiet: { from: 0, to: 0 } };
  const { opensAt, closesAt } = timesOf(longest, '2026-10-01'); // with the longer night of the autumn
  expect(linkKeyNeededMs - (closesAt - opensAt)).toBeGreaterThan(5 * day);
  expect(cookieKeyNeededMs - sessionSeconds * 1000).toBeGreaterThan(30 * 60_000);
});
