import { expect, test } from 'vitest';
import { costOf } from '#infra/cost/cost.ts';
import { readOptions } from '#infra/cost/options.ts';
import { type Resource, standingOf } from '#infra/cost/standing.ts';
import { units } from '#infra/cost/units.ts';
import type { Settings } from '#infra/settings.ts';
import { appWith } from './synthesised.ts';

const standingWith = (change: Partial<Settings> = {}) => {
  const resources = appWith(change)
    .synth()
    .stacks.map(({ template }): Record<string, Resource> => template.Resources);
  return standingOf(Object.assign({}, ...resources));
};
const usdOf = (change: Partial<Settings>, ...args: string[]) =>
  costOf(units, standingWith(change), readOptions(args)).bill.usd;

test('a municipality of 400 people with four waves a year costs less than 5 USD a month, and nothing of it is free', () => {
  expect(usdOf({}, '--people', '400', '--waves', '4')).toBeLessThan(5);
  expect(usdOf({ alarmEmail: 'operator@example.no' }, '--people', '400', '--waves', '4')).toBeLessThan(5);
});

test('what is left out by default is what would cost most', () => {
  expect(usdOf({ firewall: true }) - usdOf({})).toBeGreaterThan(6);
  expect(usdOf({ dashboard: true }) - usdOf({})).toBeCloseTo(3);
  expect(usdOf({}) - usdOf({ customerKey: false })).toBeGreaterThan(1);
});

test('everything with a price of its own in the stacks is counted', () => {
  const { alarms, secrets, keys, polled, recoverableTables, rareMetrics, starts } = standingWith();
  expect({ keys, recoverableTables, starts }).toEqual({ keys: 1, recoverableTables: 2, starts: 8766 });
  expect(secrets).toBeGreaterThanOrEqual(3);
  expect(polled).toBeGreaterThanOrEqual(2);
  expect(alarms).toBeGreaterThan(5);
  expect(rareMetrics).toBeGreaterThan(0);
});
