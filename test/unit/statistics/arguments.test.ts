import { describe, expect, test } from 'vitest';
import { ArgumentError } from '#shared/statistics/argument-error.ts';
import { benjaminiHochberg } from '#shared/statistics/benjamini-hochberg.ts';
import { detectableMeanChange, detectableShareChange } from '#shared/statistics/detectable-change.ts';
import { holm } from '#shared/statistics/holm.ts';
import { meanChange } from '#shared/statistics/mean-change.ts';
import { meanInterval } from '#shared/statistics/mean-interval.ts';
import { momentsOf } from '#shared/statistics/moments.ts';
import { poolIntervals, poolMoments, setOf } from '#shared/statistics/pool.ts';
import { proportionChange } from '#shared/statistics/proportion-change.ts';
import { proportionInterval } from '#shared/statistics/proportion-interval.ts';
import { responseRates } from '#shared/statistics/response-rates.ts';
import { worstCaseMean, worstCaseShare } from '#shared/statistics/worst-case.ts';

const argumentOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof ArgumentError) return error.argument;
    throw error;
  }
  return 'nothing';
};

const ok = { n: 10, mean: 5, sd: 1 };
const half = { x: 5, n: 10 };
const people = { complete: 22, partial: 2, refused: 3, notReached: 9, other: 0, unknown: 4 };
const nobody = { complete: 0, partial: 0, refused: 0, notReached: 0, other: 0, unknown: 4 };

/** What no number of people can be. */
const bad = [-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

describe('a number of people that is none is refused, and the argument named', () => {
  describe.each(bad)('%s', (n) => {
    test.each<[string, () => unknown]>([
      ['n', () => proportionInterval(0, n)],
      ['n', () => meanInterval({ ...ok, n })],
      ['before', () => meanChange({ ...ok, n }, ok)],
      ['after', () => meanChange(ok, { ...ok, n })],
      ['before', () => proportionChange({ x: 0, n }, half)],
      ['after', () => proportionChange(half, { x: 0, n })],
      ['before', () => detectableMeanChange({ ...ok, n }, ok)],
      ['tests', () => detectableMeanChange(ok, ok, n)],
      ['after', () => detectableShareChange(half, { x: 0, n })],
      ['tests', () => detectableShareChange(half, half, n)],
      ['counts', () => momentsOf([1, 2], [1, n])],
      ['parts', () => poolMoments([ok, { ...ok, n }])],
      ['parts', () => poolIntervals([{ n, low: 0, high: 1 }])],
      ['number', () => setOf(n)],
      ['x', () => worstCaseShare(n, 10, 40)],
      ['n', () => worstCaseShare(0, n, 40)],
      ['population', () => worstCaseShare(0, 0, n)],
      ['n', () => worstCaseMean({ n, mean: 5 }, 40, [0, 10])],
      ['population', () => worstCaseMean({ n: 0, mean: 5 }, n, [0, 10])],
      ...Object.keys(people).map((name): [string, () => unknown] => [
        name,
        () => responseRates({ ...people, [name]: n }, 1),
      ]),
    ])('%s', (argument, call) => {
      expect(argumentOf(call)).toBe(argument);
    });
  });
});

describe('more answers than people, and other things that cannot be', () => {
  test.each<[string, () => unknown]>([
    ['n', () => proportionInterval(0, 0)],
    ['x', () => proportionInterval(-1, 10)],
    ['x', () => proportionInterval(11, 10)],
    ['x', () => proportionInterval(Number.NaN, 10)],
    ['population', () => proportionInterval(3, 10, 9)],
    ['population', () => proportionInterval(3, 10, 10.5)],
    ['population', () => proportionInterval(3, 10, Number.NaN)],
    ['n', () => meanInterval({ ...ok, n: 1 })],
    ['mean', () => meanInterval({ ...ok, mean: Number.NaN })],
    ['sd', () => meanInterval({ ...ok, sd: -1 })],
    ['sd', () => meanInterval({ ...ok, sd: Number.POSITIVE_INFINITY })],
    ['population', () => meanInterval(ok, 9)],
    ['population', () => meanInterval(ok, 10.5)],
    ['before', () => meanChange({ ...ok, n: 1 }, ok)],
    ['before', () => meanChange({ ...ok, mean: Number.NaN }, ok)],
    ['after', () => meanChange(ok, { ...ok, mean: Number.POSITIVE_INFINITY })],
    ['after', () => meanChange(ok, { ...ok, sd: Number.NaN })],
    ['before', () => meanChange(ok, ok, [9, 10])],
    ['after', () => meanChange(ok, ok, [10, 9])],
    ['before', () => proportionChange({ x: 11, n: 10 }, half)],
    ['after', () => proportionChange(half, { x: Number.NaN, n: 10 })],
    ['tests', () => detectableMeanChange(ok, ok, 0)],
    ['after', () => detectableMeanChange(ok, ok, 1, [10, 9])],
    ['before', () => detectableShareChange({ x: -1, n: 10 }, half)],
    ['counts', () => momentsOf([1, 2], [1])],
    ['counts', () => momentsOf([1, 2], [0, 0])],
    ['scores', () => momentsOf([1, Number.NaN], [1, 1])],
    ['parts', () => poolMoments([])],
    ['parts', () => poolMoments([{ ...ok, mean: Number.NaN }])],
    ['parts', () => poolMoments([{ ...ok, sd: -1 }])],
    ['parts', () => poolIntervals([{ n: 10, low: Number.NaN, high: 1 }])],
    ['number', () => setOf(0)],
    ['pValues', () => holm([0.5, 1.5])],
    ['pValues', () => holm([Number.NaN])],
    ['pValues', () => benjaminiHochberg([-0.1])],
    ['pValues', () => benjaminiHochberg([Number.NaN])],
    ['x', () => worstCaseShare(11, 10, 40)],
    ['population', () => worstCaseShare(3, 10, 9)],
    ['mean', () => worstCaseMean({ n: 10, mean: 11 }, 40, [0, 10])],
    ['mean', () => worstCaseMean({ n: 10, mean: Number.NaN }, 40, [0, 10])],
    ['population', () => worstCaseMean({ n: 10, mean: 5 }, 9, [0, 10])],
    ['scale', () => worstCaseMean({ n: 10, mean: 5 }, 40, [10, 0])],
    ['eligible', () => responseRates(people, 1.1)],
    ['eligible', () => responseRates(people, Number.NaN)],
    ['people', () => responseRates(nobody, 1)],
  ])('%s', (argument, call) => {
    expect(argumentOf(call)).toBe(argument);
  });
});

test('what is sound is not refused', () => {
  expect(argumentOf(() => [proportionInterval(2.5, 10, 10), meanInterval(ok, 10), responseRates(people, 0)])).toBe(
    'nothing',
  );
});
