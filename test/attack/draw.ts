/** One step of a 32-bit mixer (the finaliser of MurmurHash3): spreads well, and the same everywhere. */
const mix = (h: number, value: number): number => {
  let x = Math.imul(h ^ value, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

/**
 * A number from 0 to 1 (without 1) that follows from the seeds alone. Each person, question and wave carries a seed of its own, so
 * that what one of them draws stays as it is when others are taken out of the world: that is how a counterexample is made small.
 */
export const draw = (...seeds: readonly number[]): number => seeds.reduce(mix, 0x9e3779b9) / 0x1_0000_0000;
