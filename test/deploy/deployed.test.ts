import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Deployment, openDeployment } from './deployment.ts';
import { permissionsHold } from './permissions.ts';
import { emptyBuckets, leftIn } from './removal.ts';
import { yearOfAMunicipality } from './year.ts';

/** One story: each part goes on where the one before ended, and the first test that fails ends it (`run.ts` asks for that). */
let world: Deployment;
beforeAll(async () => {
  world = await openDeployment();
}, 180_000);
afterAll(() => world?.close());

yearOfAMunicipality(() => world);
permissionsHold(() => world);

describe('the end', () => {
  test('everything goes with the stacks, and nothing is left', async () => {
    expect(await leftIn(world.account)).not.toEqual([]);
    await emptyBuckets(world);
    await world.destroy();
    expect(await leftIn(world.account)).toEqual([]);
  }, 240_000);
});
