import type { Wave } from './wave.ts';

/** The least: it costs nothing, and small waves then meet the code that large ones need. */
const fewest = 4;
/**
 * A partition of DynamoDB takes 1,000 writes of 1 kB a second. If all of these people answered within one minute, at 2 kB
 * each with a long free text, that would be a third of it: 10,000 × 2 / 60 s = 333. The keys of so many answers take half a
 * megabyte while they are counted.
 */
const peoplePerShard = 10_000;

/** Over how many partitions the answers of a wave are spread when so many people are asked. */
export const shardsFor = (people: number): number => Math.max(fewest, Math.ceil(people / peoplePerShard));

/** A wave that has not opened, spread for so many people; any other as it is, because its answers lie where they lie. */
export const spread = (wave: Wave, people: number): Wave =>
  wave.state === 'planned' ? { ...wave, shards: shardsFor(people) } : wave;
