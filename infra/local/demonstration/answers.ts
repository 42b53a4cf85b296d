import type { Answers } from '#shared/survey/answers.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { comments } from './comments.ts';
import type { MadeUp, Place } from './places.ts';

/** When somebody answers a wave: after the invitation, after the reminder, or not. */
export type Habit = 'early' | 'late' | 'never';

/** Whose answers: a person of a place, in one wave, counted from 1, of the demonstration with this seed. */
export type Visit = { seed: number; place: Pick<Place, 'rise'>; person: MadeUp; wave: number };

const always = ({ seed, person }: Visit): Chance => chanceFrom(`${seed}|${person.phone}`);
const thisTime = ({ seed, person, wave }: Visit, what: string): Chance =>
  chanceFrom(`${seed}|${person.phone}|${wave}|${what}`);

/** About six in ten answer a wave, a third of them after the reminder; some people nearly always do, some seldom. */
export const habitOf = (visit: Visit): Habit => {
  const inclined = 0.3 + 0.64 * always(visit).share();
  const today = thisTime(visit, 'habit').share();
  return today < inclined * 0.68 ? 'early' : today < inclined ? 'late' : 'never';
};

type Scale = {
  from: number;
  to: number;
  mean: number;
  spread: number;
  /** How far the rise of the place moves this: 1 as it is, −1 the other way. */
  follows: number;
};

const scales: Record<string, Scale> = {
  life: { from: 0, to: 10, mean: 6.5, spread: 1.8, follows: 0.6 },
  place: { from: 0, to: 10, mean: 7, spread: 1.8, follows: 0.8 },
  belonging: { from: 1, to: 5, mean: 2.9, spread: 0.95, follows: 1 },
  network: { from: 1, to: 5, mean: 2.8, spread: 1, follows: 0.7 },
  'left-out': { from: 1, to: 5, mean: 2.5, spread: 1.05, follows: -0.6 },
  help: { from: 1, to: 5, mean: 3.1, spread: 1, follows: 0.8 },
};

/** A point of a scale: the mean, what the person is like, what the day is like, and how far the place has come. */
const point = (scale: Scale, temper: number, day: number, risen: number): string => {
  const { from, to, mean, spread, follows } = scale;
  const lean = follows < 0 ? -temper : temper;
  const value = mean + spread * (0.55 * lean + 0.83 * day + follows * risen);
  return String(Math.min(to, Math.max(from, Math.round(value))));
};

const background = (visit: Visit): Answers => {
  const chance = chanceFrom(`${visit.seed}|${visit.person.phone}|background`);
  const { language } = visit.person;
  const work = language === 'pl' ? 70 : language === 'en' || language === 'nb' || language === 'nn' ? 35 : 8;
  return {
    age: chance.weighted({ '18-29': 30, '30-44': 42, '45-plus': 28 }),
    reason: chance.weighted({ protection: work > 30 ? 8 : 66, work, family: 20, other: 6 }),
    'time-here': chance.weighted({ 'under-1': 22, '1-to-3': 44, '3-plus': 34 }),
  };
};

/** One in twenty-five leaves a question out; as many say that they do not know, or would rather not say. */
const perhaps = (chance: Chance, code: string, exits: readonly [string, ...string[]]): string | undefined => {
  const share = chance.share();
  return share < 0.04 ? undefined : share < 0.08 ? chance.pick(exits) : code;
};

/** What a made-up person answers: the same for the same seed, person and wave. */
export const answersOf = (visit: Visit): Answers => {
  const temper = always(visit).normal();
  const risen = visit.place.rise * (visit.wave - 1);
  const chance = thisTime(visit, 'answers');
  const both = ['dont-know', 'rather-not'] as const;
  const answers: Record<string, string | undefined> = {};
  for (const [id, scale] of Object.entries(scales))
    answers[id] = perhaps(chance, point(scale, temper, chance.normal(), risen), both);
  const reasons = {
    'no-cost': 8,
    'no-transport': 12,
    'no-language': 14,
    'no-unknown': 12,
    'no-time': 12,
    'no-other': 5,
  };
  answers.activity = perhaps(chance, chance.weighted({ yes: 36 + 25 * risen, ...reasons }), both);
  answers.stay = perhaps(chance, chance.weighted({ yes: 52 + 20 * risen, maybe: 32, no: 16 }), both);
  for (const [id, code] of Object.entries(background(visit))) answers[id] = perhaps(chance, code, ['rather-not']);
  if (chance.share() < 0.12) answers.open = chance.pick(comments[visit.person.language] ?? comments.en);
  return Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
};
