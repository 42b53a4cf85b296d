import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RespondWorld, respondWorld } from './respond-world.ts';

describe('the pages of a municipality', () => {
  let world: RespondWorld;
  beforeAll(async () => {
    world = await respondWorld();
  });
  afterAll(() => world.close());

  test.each(['/m/9999/x', '/m/502/x', '/m/5027/no-such-page', '/m/'])(
    '%s is answered with a page that says so',
    async (path) => {
      const reply = await world.app().request(`${path}?lang=en`);
      expect(reply.status).toBe(404);
      expect(await reply.text()).toContain('We cannot find');
    },
  );

  test('what fails is answered with a page, and the log has no address', async () => {
    const studio = { ...world.deps.studio, municipality: () => Promise.reject(new Error('away')) };
    const reply = await world.app({ studio }).request('/m/5027/x?lang=en');
    expect(reply.status).toBe(503);
    expect(world.log.join('')).not.toContain('/m/');
  });
});
