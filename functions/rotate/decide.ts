import type { Standing } from '#functions/store/vault.ts';

/** The steps in which Secrets Manager has a secret rotated. */
export const rotationSteps = ['createSecret', 'setSecret', 'testSecret', 'finishSecret'] as const;
export type RotationStep = (typeof rotationSteps)[number];

export type Decision =
  | { do: 'nothing' }
  /** Give the new version a value, if it has none. */
  | { do: 'create' }
  /** The same, and put the version into use instead of `from`. */
  | { do: 'finish'; from: string }
  | { do: 'refuse'; because: 'not-in-rotation' | 'nothing-in-use' }
  /** The version before the one in use may be needed until then. */
  | { do: 'refuse'; because: 'too-soon'; until: number };

/** When the version before the one in use is needed no longer; undefined when there is none. */
const neededUntil = ({ labels, currentMadeAt, rotatedAt }: Standing, neededMs: number): number | undefined => {
  if (!Object.values(labels).some((of) => of.includes('AWSPREVIOUS'))) return undefined;
  // A value put in by hand leaves no rotation behind, and a rotation may end long after its value was made: the later counts.
  return Math.max(currentMadeAt ?? 0, rotatedAt ?? 0) + neededMs;
};

/**
 * What one step of a rotation to `version` has to do. Any step may come twice, late or out of order, and a process may be
 * killed in any of them: what has been done is not done again, and a version that is in use, or was, never changes place.
 *
 * A rotation pushes out the version before the one in use. It is refused, and nothing changes, as long as that one may be
 * needed: for `neededMs` after it went out of use.
 */
export const decide = (
  step: RotationStep,
  version: string,
  standing: Standing,
  neededMs: number,
  now: number,
): Decision => {
  const mine = standing.labels[version] ?? [];
  if (mine.includes('AWSCURRENT')) return { do: 'nothing' };
  if (!mine.includes('AWSPENDING') || mine.includes('AWSPREVIOUS')) return { do: 'refuse', because: 'not-in-rotation' };
  // Nobody else has to be told of our keys, and whether a random number works needs no test.
  if (step === 'setSecret' || step === 'testSecret') return { do: 'nothing' };
  const until = neededUntil(standing, neededMs);
  if (until !== undefined && now < until) return { do: 'refuse', because: 'too-soon', until };
  if (step === 'createSecret') return { do: 'create' };
  const from = Object.keys(standing.labels).find((id) => standing.labels[id]?.includes('AWSCURRENT'));
  return from === undefined ? { do: 'refuse', because: 'nothing-in-use' } : { do: 'finish', from };
};
