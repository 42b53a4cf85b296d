import { type Moments, momentsOf } from '#shared/statistics/moments.ts';

/** Chance that is the same every time: Mulberry32, 0 ≤ … < 1. */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A normal number of mean 0 and standard deviation 1 (Box and Muller 1958). */
export const normalFrom = (chance: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/** The moments of one answer each. */
export const momentsOfAnswers = (answers: readonly number[]): Moments =>
  momentsOf(
    answers,
    answers.map(() => 1),
  );

/** How the people of a place differ and change. */
type Place = {
  people: number;
  /** The share of them that answers a wave, each with the same chance. */
  answer: number;
  /** Standard deviation of what they think at heart, and of a single answer around that. */
  lasting: number;
  passing: number;
  /** The share that moves away from one wave to the next, as many others moving in. */
  leave: number;
};

/** The moments of each of `waves` waves of a place in which nothing changes; what people think lies around `centre`. */
export const steadyWaves = (place: Place, centre: number, waves: number, chance: () => number): Moments[] => {
  const newcomer = () => centre + place.lasting * normalFrom(chance);
  let hearts = Array.from({ length: place.people }, newcomer);
  return Array.from({ length: waves }, () => {
    hearts = hearts.map((heart) => (chance() < place.leave ? newcomer() : heart));
    const answering = hearts.filter((_, i) => i < 2 || chance() < place.answer);
    return momentsOfAnswers(answering.map((heart) => heart + place.passing * normalFrom(chance)));
  });
};
