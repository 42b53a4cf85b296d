import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations, violationsWithoutScript } from './axe.ts';
import { covered } from './covered.ts';
import { states } from './newcomer-states.ts';
import { openScene, type Scene } from './states/scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

// In one language, from right to left: `npm run screenshots -- --check --languages all` has every state in every language.
test.each(states.map((state) => [state.name, state] as const))(
  'on a small phone nothing lies on words or controls of %s, and it has no violation',
  async (_, state) => {
    const examine = state.script === false ? violationsWithoutScript : violations;
    await scene.show(state, { language: 'ar' }, async (page) => {
      expect(await covered(page)).toEqual([]);
      expect(await examine(page)).toEqual([]);
    });
  },
);
