import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageTexts } from '#web/texts/all-pages.ts';
import { freshPage } from './chromium.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

/** What the README promises a new user within five minutes. */
test('from the phone inbox to a new point in the trend', async () => {
  const { page } = await freshPage(town.browser, { script: false });
  const points = async () => {
    await page.goto(`${town.base}/insight/5027`);
    return page.locator('section.question').first().locator('table').first().locator('tbody tr').count();
  };
  const before = await points();

  await page.goto(`${town.base}/local`);
  await page.getByRole('link', { name: 'Phone inbox' }).first().click();
  await page.getByLabel('Language').selectOption('uk');
  await page.getByLabel('Only links that can be answered').check();
  await page.getByRole('button', { name: 'Show' }).click();
  await page.locator('.bubble a').first().click();
  await page.locator('input[name="belonging"][value="5"]').check();
  await page.getByRole('button', { name: pageTexts.uk.send, exact: true }).click();
  await page.getByRole('heading', { name: pageTexts.uk.thanks.title }).waitFor();

  const clock = await fetch(`${town.base}/local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: new Date(Date.now() + 30 * 86_400_000).toISOString() }),
  });
  const { ran } = (await clock.json()) as { ran: { did: string }[] };
  expect(ran.map(({ did }) => did)).toEqual(expect.arrayContaining(['closed', 'publishing']));

  expect(await points()).toBe(before + 1);
});
