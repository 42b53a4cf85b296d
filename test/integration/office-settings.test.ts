import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PlanWorld, planWorld } from './office-plan-world.ts';

let world: PlanWorld;
beforeAll(async () => {
  world = await planWorld();
});
beforeEach(() => world.begin());
afterAll(() => world.close());

test('a municipality decides its language, its price and who may see its figures', async () => {
  const kari = await world.office().as('kari');
  const bad = await kari.post(world.path('/settings'), { defaultLanguage: 'xx', orePerPart: '0,45' });
  expect(bad.status).toBe(422);
  expect(await bad.text()).toContain('value="0,45"');
  await kari.post(world.path('/settings'), { defaultLanguage: 'nn', orePerPart: '39', publicReleases: 'yes' });
  const profile = { code: world.code(), name: 'Prøvedal', defaultLanguage: 'nn', orePerPart: 39, publicReleases: true };
  expect(await world.stores.studio.municipality(world.code())).toEqual(profile);
});

test('a municipality says whom to ask and from which age, and gets a text for its own web page', async () => {
  const kari = await world.office().as('kari');
  const form = { defaultLanguage: 'nb', orePerPart: '39', contactName: 'Servicetorget' };
  const bad = await kari.post(world.path('/settings'), { ...form, contactWeb: 'http://x', youthFrom: '12' });
  expect(bad.status).toBe(422);
  const shown = await bad.text();
  for (const id of ['contactWeb', 'youthFrom']) expect(shown).toContain(`id="${id}-error"`);
  expect(shown).toContain('value="http://x"');
  await kari.post(world.path('/settings'), { ...form, contactWeb: 'x.no/ny', youthFrom: '15' });
  expect(await world.stores.studio.municipality(world.code())).toMatchObject({
    contact: { name: 'Servicetorget', web: 'https://x.no/ny' },
    youth: { from: 15 },
  });
  const page = await (await kari.get(world.path('/settings'))).text();
  expect(page).toContain('value="https://x.no/ny"');
  expect(page).toContain('begynner med https://x.example/ .');
  expect(page.match(new RegExp(`https://x.example/m/${world.code()}`, 'g'))).toHaveLength(3);
  await kari.post(world.path('/settings'), { ...form, contactName: '' });
  expect(await world.stores.studio.municipality(world.code())).not.toHaveProperty('youth');
});
