import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterTexts } from '#web/texts/all-after.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { violations } from './axe.ts';
import { freshPage, phone } from './chromium.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

/** Answers one question and sends; the page is then the thanks, to which she has come without script and so by the shortest way. */
const answered = async (language: 'en' | 'ar', script: boolean): Promise<Page> => {
  const link = await town.openLink();
  const { page, context } = await freshPage(town.browser, { viewport: phone, script: false });
  await page.goto(`${link}?lang=${language}`);
  await page.locator('input[name="life"][value="7"]').check();
  await page.locator('#send').click();
  await page.getByRole('heading', { level: 1, name: pageTexts[language].thanks.title }).waitFor();
  if (!script) return page;
  const thanks = page.url();
  await context.close();
  const scripted = await freshPage(town.browser, { viewport: phone, script: true });
  await scripted.page.goto(thanks);
  return scripted.page;
};

describe.each([true, false])('whoever has answered (script: %s)', (script) => {
  test('is told what came of the last time and what there is to do, and asks for help, which is mended and sent', async () => {
    const { said, did, activities, help } = afterTexts.en;
    const page = await answered('en', script);
    for (const name of [said.title, did.title, activities.title])
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    expect(await page.getByRole('region', { name: activities.title }).getByRole('listitem').count()).toBe(3);
    if (script) expect(await violations(page)).toEqual([]);

    await page.getByRole('link', { name: help.want, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: help.title, exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/m/5027/help');
    expect(await page.getByRole('radio', { name: help.wish.want }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: help.about.school }).check();
    await page.getByRole('textbox', { name: help.text }).fill('Barnehage');
    await page.getByRole('radio', { name: help.reach.phone }).check();
    await page.getByRole('button', { name: help.send, exact: true }).click();
    await page.getByRole('alert').getByRole('link', { name: help.problems.phone }).click();
    if (script) expect(await violations(page)).toEqual([]);
    expect(await page.getByRole('textbox', { name: help.text }).inputValue()).toBe('Barnehage');
    await page.getByRole('textbox', { name: help.address }).fill('900 00 001');
    await page.getByRole('button', { name: help.send, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: help.sent.title }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });

  test('takes a pause for three months, in Arabic', async () => {
    const { pause } = afterTexts.ar;
    const page = await answered('ar', script);
    expect(await page.getByRole('radio', { name: pause.months['3'] }).isChecked()).toBe(true);
    await page.getByRole('button', { name: pause.button, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: pause.done.title }).waitFor();
  });
});

test('what is there in another language only stands on the side on which the reader begins', async () => {
  const page = await answered('ar', true);
  const words = page.locator('.cards h3[lang="nb"]').first();
  const [end, edge] = await words.evaluate((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return [range.getBoundingClientRect().right, one.getBoundingClientRect().right];
  });
  expect(end).toBeCloseTo(edge ?? 0, 0);
});

test.each([true, false])('an officer adds an activity, and newcomers find it (script: %s)', async (script) => {
  const page = await town.signedIn('Kari Moen', '/office/5027/community', { script });
  await page.getByRole('link', { name: 'Add an activity' }).click();
  await page.getByLabel('Title').first().fill(`Strikking ${script}`);
  await page.getByLabel('Day', { exact: true }).fill(`${new Date().getFullYear() + 1}-03-04`);
  await page.getByLabel('Place').fill('Biblioteket');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').waitFor();
  if (script) expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: `Strikking ${script}` }).click();
  expect(await page.getByLabel('Place').inputValue()).toBe('Biblioteket');
  await page.getByRole('button', { name: 'Remove the activity' }).click();
  await page.getByRole('status').waitFor();
});
