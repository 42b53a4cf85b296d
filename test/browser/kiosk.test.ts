import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTexts } from '#web/texts/all-pages.ts';
import { waysTexts } from '#web/texts/all-ways.ts';
import { violations } from './axe.ts';
import { freshPage } from './chromium.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const tablet = { width: 1024, height: 768 };
const { code, kiosk } = waysTexts.uk;
const texts = pageTexts.uk;

/** Somebody stands at the tablet and has typed her code: the same that is in a link. Time passes only when it is told to. */
const begin = async (waits = true): Promise<{ page: Page; home: string }> => {
  const { page } = await freshPage(town.browser, { viewport: tablet });
  if (waits) await page.clock.install();
  const home = `${town.base}/kiosk`;
  await page.goto(`${home}?lang=uk`);
  const link = await town.openLink('uk');
  await page.getByLabel(code.label, { exact: true }).fill(link.split('/').at(-1)?.toUpperCase() ?? '');
  await page.getByRole('button', { name: code.send }).click();
  await page.waitForURL(/\/kiosk\/[0-9a-z]{16}/);
  return { page, home };
};
const answerOne = async (page: Page) => {
  await page.locator('#send').click();
  await page.locator('input[name="life"][value="7"]').check();
};
const sendAll = async (page: Page) => {
  for (let screens = 0; screens < 20 && (await page.locator('#send').textContent())?.trim() !== texts.send; screens++)
    await page.locator('#send').click();
  await page.locator('#send').click();
  await page.getByRole('heading', { name: texts.thanks.title }).waitFor();
};
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length + document.cookie.length);

/** The next person looks wherever the tablet lets her: the page, what is kept, and the way back. */
const findsNothing = async (page: Page, home: string) => {
  await page.waitForURL(home);
  expect(await kept(page)).toBe(0);
  expect(await page.locator('#code').inputValue()).toBe('');
  for (let back = 0; back < 4; back++) {
    await page.goBack().catch(() => undefined);
    await page.clock.runFor(1_000);
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(
      await page
        .locator('textarea')
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value).join('')),
    ).toBe('');
  }
};

describe('a tablet that many use', () => {
  test('goes back to its beginning twenty seconds after the thanks, and the next person finds nothing', async () => {
    const { page, home } = await begin();
    await answerOne(page);
    expect(await kept(page)).toBe(0);
    await sendAll(page);
    expect(await page.getByRole('link', { name: texts.leave }).count()).toBe(0);
    await page.getByText(kiosk.left.replace('{n}', '20')).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.clock.runFor(21_000);
    await findsNothing(page, home);
  });

  test('warns whom it takes to be gone, stays when told to, and is cleared when nobody is there', async () => {
    const { page, home } = await begin();
    await answerOne(page);
    await page.clock.runFor(65_000);
    const stay = page.getByRole('button', { name: kiosk.stay });
    await stay.waitFor();
    expect(await violations(page)).toEqual([]);
    await stay.click();
    await stay.waitFor({ state: 'hidden' });
    expect(await page.locator('input[name="life"][value="7"]').isChecked()).toBe(true);
    await page.clock.runFor(55_000);
    expect(await stay.isVisible()).toBe(false);
    await page.clock.runFor(36_000);
    await findsNothing(page, home);
  });

  test('never sends a form that it has emptied, when the network comes back meanwhile', async () => {
    const { page } = await begin(false);
    await answerOne(page);
    const sent: string[] = [];
    const held = Promise.withResolvers<void>();
    await page.route(/\/kiosk(?:\/|\?|$)/, async (route) => {
      const form = route.request().postData();
      if (form === null)
        await held.promise; // her page stays until the network gives the next one
      else sent.push(form);
      return route.abort();
    });
    while ((await page.locator('#send').textContent())?.trim() !== texts.send) await page.locator('#send').click();
    await page.locator('#send').click();
    await page.locator('#unsent').waitFor();
    await page.evaluate(() => document.querySelector<HTMLElement>('#kiosk a')?.click());
    await new Promise((resolve) => setTimeout(resolve, 4_000)); // it is tried again after two seconds
    held.resolve();
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((form) => !form.includes('life=7'))).toEqual([]);
  });

  test('without a network she is told that her answers are not sent, and lost when it is cleared, before it is', async () => {
    const { page, home } = await begin();
    await answerOne(page);
    await page.route(/./, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    while ((await page.locator('#send').textContent())?.trim() !== texts.send) await page.locator('#send').click();
    await page.locator('#send').click();
    await page.getByRole('alert').filter({ hasText: kiosk.unsent }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.clock.runFor(65_000);
    await page.locator('#kiosk-left').filter({ hasText: kiosk.unsent }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: kiosk.stay }).click();
    await page.unrouteAll();
    await page.clock.runFor(61_000); // the longest pause between two tries
    await page.getByText(kiosk.left.replace('{n}', '20')).first().waitFor();
    await page.clock.runFor(21_000);
    await findsNothing(page, home);
  });

  test('is cleared at once by whoever leaves it', async () => {
    const { page, home } = await begin();
    await answerOne(page);
    await page.getByRole('link', { name: kiosk.again }).click();
    await page.clock.runFor(1_000);
    await findsNothing(page, home);
  });
});
