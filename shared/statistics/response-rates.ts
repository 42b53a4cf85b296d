import { demand, demandWhole } from './argument-error.ts';

/**
 * How it went with everybody who was asked, in people, by the names of AAPOR's Standard Definitions: complete and partial
 * answers, refusals (here: opted out), non-contacts, other, and those of whom it is not known whether they could answer
 * (UH + UO; here: the message was never delivered). Whoever moved away is not eligible and is not counted at all.
 */
export type Dispositions = {
  complete: number;
  partial: number;
  refused: number;
  notReached: number;
  other: number;
  unknown: number;
};

/** The six response rates, 0…1; odd ones count complete answers alone, even ones partial answers too. */
export type ResponseRates = { rr1: number; rr2: number; rr3: number; rr4: number; rr5: number; rr6: number };

/**
 * AAPOR RR1–RR6 (Standard Definitions, 10th edition 2023). RR1 and RR2 take everybody of unknown eligibility as eligible, RR3
 * and RR4 the share `eligible` (AAPOR's e, 0…1) of them, RR5 and RR6 nobody.
 * ArgumentError unless all are whole numbers of people, e is from 0 to 1 and each rate has somebody to be a rate of.
 */
export const responseRates = (people: Dispositions, eligible: number): ResponseRates => {
  for (const [name, count] of Object.entries(people)) demandWhole(count, 0, name);
  demand(eligible >= 0 && eligible <= 1, 'eligible', 'from 0 to 1');
  const { complete, partial, refused, notReached, other, unknown } = people;
  const known = complete + partial + refused + notReached + other;
  demand(known > 0, 'people', 'somebody known to be eligible');
  const answered = complete + partial;
  const estimated = known + eligible * unknown;
  return {
    rr1: complete / (known + unknown),
    rr2: answered / (known + unknown),
    rr3: complete / estimated,
    rr4: answered / estimated,
    rr5: complete / known,
    rr6: answered / known,
  };
};
