import * as z from 'zod/mini';
import type { Log } from '#functions/log.ts';
import type { Vault } from '#functions/store/vault.ts';
import { decide, rotationSteps } from './decide.ts';

/** What Secrets Manager sends; `ClientRequestToken` is the id of the new version. */
const RotationEvent = z.object({
  SecretId: z.string(),
  ClientRequestToken: z.string().check(z.minLength(32)),
  Step: z.enum(rotationSteps),
});

export type RotateDeps = {
  vault: Vault;
  /** The keys that are rotated, by ARN: what they are called, and for how many ms one that went out of use may be needed. */
  keys: ReadonlyMap<string, { name: string; neededMs: number }>;
  newValue: () => string;
  now: () => number;
  log: Log;
};

const reasons = {
  'not-in-rotation': 'this version is not the one that is being rotated in',
  'nothing-in-use': 'no version is in use',
  'too-soon': 'the version before the one in use may still be needed',
} as const;

/** Does one step of one rotation. Throws, having changed nothing, when the rotation must not go on; the service tries again. */
export const rotate = async ({ vault, keys, newValue, now, log }: RotateDeps, event: unknown): Promise<void> => {
  const { SecretId: secret, ClientRequestToken: version, Step: step } = RotationEvent.parse(event);
  const key = keys.get(secret);
  if (!key) throw new Error('this secret is not ours to rotate');
  const decision = decide(step, version, await vault.standing(secret), key.neededMs, now());
  if (decision.do === 'refuse') {
    const until = 'until' in decision ? `, until ${new Date(decision.until).toISOString()}` : '';
    throw new Error(`${step} of ${key.name} refused: ${reasons[decision.because]}${until}`);
  }
  // Also at the end: a version without a value, whose first step was lost, must not come into use.
  if (decision.do !== 'nothing') await vault.fill(secret, version, newValue());
  if (decision.do === 'finish') await vault.use(secret, version, decision.from);
  log.info('rotation', { step, did: decision.do });
};
