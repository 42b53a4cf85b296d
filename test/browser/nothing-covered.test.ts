import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshPage, phone } from './chromium.ts';
import { covered } from './covered.ts';
import { states } from './newcomer-states.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
let link: string;
beforeAll(async () => {
  town = await openTown();
  link = await town.openLink();
});
afterAll(() => town.close());

test.each(states.map(({ name }) => name))('on a small phone nothing lies on words or controls of %s', async (name) => {
  const state = states.find((one) => one.name === name);
  const { page, context } = await freshPage(town.browser, { viewport: phone, script: state?.script ?? true });
  await state?.open({ town, page, link, language: 'ar' });
  expect(await covered(page)).toEqual([]);
  await context.close();
});
