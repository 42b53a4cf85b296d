import fc from 'fast-check';
import { type Shape, shapes } from './shapes.ts';

/** A question of the survey; all shares are from 0 to 1. */
export type Asked = {
  seed: number;
  kind: 'scale' | 'points' | 'choice';
  shape: Shape;
  /** The code that most choose, where the shape has one, as a share of all codes. */
  top: number;
  /** Options of a choice. */
  options: number;
  /** How many leave it out, and how many say "don't know" (where that is offered). */
  leftOut: number;
  dontKnow: number;
};

export type Dimension = {
  seed: number;
  groups: number;
  /** The larger, the more unlike in size the groups. */
  lean: number;
  /** How many tell no group. */
  untold: number;
};

export type Round = { seed: number; rate: number };

/**
 * A made-up municipality: everything that anybody answers follows from these numbers. `people` are seeds, one each.
 * It shrinks by people, waves, questions and dimensions, and what is left answers as before.
 */
export type World = {
  people: readonly number[];
  questions: readonly Asked[];
  dimensions: readonly Dimension[];
  rounds: readonly Round[];
  /** How often somebody changes her mind between two waves; at 0 opinions are for ever. */
  noise: number;
  /** How many move in or away during the series. */
  churn: number;
  /** Whether the groups of the first dimension think differently. */
  divided: boolean;
};

const seed = fc.noShrink(fc.nat(0x7fffffff));

const asked: fc.Arbitrary<Asked> = fc.record({
  seed,
  kind: fc.constantFrom('points', 'choice', 'scale'),
  // Those that tell least come up most: what is always withheld tries nothing.
  shape: fc.constantFrom<Shape>('even', 'even', 'even', 'middle', 'middle', 'middle', 'falling', ...shapes),
  top: fc.constantFrom(0, 0.5, 0.99),
  options: fc.integer({ min: 2, max: 4 }),
  leftOut: fc.constantFrom(0, 0, 0.02, 0.1, 0.3),
  dontKnow: fc.constantFrom(0, 0, 0.05),
});

const dimension: fc.Arbitrary<Dimension> = fc.record({
  seed,
  groups: fc.integer({ min: 2, max: 6 }),
  lean: fc.constantFrom(1, 1, 2, 4),
  untold: fc.constantFrom(0, 0, 0.05, 0.2),
});

const round: fc.Arbitrary<Round> = fc.record({ seed, rate: fc.constantFrom(1, 1, 0.95, 0.8, 0.6, 0.4, 0.2) });

/** Bounds of the worlds that are made. */
export type Size = { people: number; questions: number; dimensions: number; waves: number };

/** Random worlds, small ones more often. */
export const worlds = ({ people, questions, dimensions, waves }: Size): fc.Arbitrary<World> => {
  const upTo = (most: number) =>
    fc.array(seed, { minLength: Math.min(5, people), maxLength: Math.min(most, people), size: 'max' });
  return fc.record({
    people: fc.oneof(
      { weight: 3, arbitrary: upTo(14) },
      { weight: 4, arbitrary: upTo(50) },
      { weight: 2, arbitrary: upTo(150) },
      { weight: 1, arbitrary: upTo(400) },
    ),
    questions: fc.oneof(
      { weight: 3, arbitrary: fc.array(asked, { minLength: 1, maxLength: Math.min(2, questions), size: 'max' }) },
      { weight: 1, arbitrary: fc.array(asked, { minLength: 1, maxLength: questions, size: 'max' }) },
    ),
    dimensions: fc.array(dimension, { maxLength: dimensions, size: 'max' }),
    rounds: fc.oneof(
      { weight: 3, arbitrary: fc.array(round, { minLength: 1, maxLength: Math.min(2, waves), size: 'max' }) },
      { weight: 1, arbitrary: fc.array(round, { minLength: 1, maxLength: waves, size: 'max' }) },
    ),
    noise: fc.constantFrom(0, 0, 0.1, 0.5),
    churn: fc.constantFrom(0, 0.02, 0.1, 0.3),
    divided: fc.boolean(),
  });
};

/** As the issue has it: 5–400 people, 1–8 questions, 0–2 breakdowns, 1–6 waves. */
export const fullSize: Size = { people: 400, questions: 8, dimensions: 2, waves: 6 };
