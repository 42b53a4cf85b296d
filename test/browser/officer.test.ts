import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

test.each([true, false])('plans a year and knows the cost first (script: %s)', async (script) => {
  const page = await town.signedIn('Kari Moen', '/office', { script });
  await page.getByRole('link', { name: 'Plan a year' }).first().click();
  await page.getByLabel('First day').fill('2030-03-04');
  await page.getByLabel('How often?').selectOption({ label: 'Every 3 months' });
  await page.getByRole('button', { name: 'See dates and cost' }).click();
  const rows = page.locator('tbody').first().locator('tr');
  expect(await rows.count()).toBe(4);
  expect(await rows.first().textContent()).toContain('4 March 2030');
  expect(await page.locator('main').textContent()).toMatch(/kr|NOK/);
  await page.locator('form button[type=submit]').filter({ hasNotText: 'Change' }).last().waitFor();
  await page.getByRole('button', { name: /^(Save|Plan|Confirm)/ }).click();
  await page.waitForURL(/\/office\/5027/);
  expect(await page.locator('main').textContent()).toContain('4 March 2030');
});

test('imports a phone list: sees each line judged first, and gets the refused ones back', async () => {
  const page = await town.signedIn('Kari Moen', '/office/5027/import');
  const list = 'telefon;språk\n+1 503-555-0100;ar\n503;ar\n+1 503-555-0100;ar\n+1 503-555-0101;klingon\n';
  await page.locator('textarea').first().fill(list);
  await page.getByRole('button', { name: /preview|look|check/i }).click();
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('klingon');
  await page.getByRole('button', { name: /^Import/ }).click();
  await expect.poll(async () => page.locator('main').textContent()).toMatch(/1 (person|people|number|line)/);
});

test('reads the trend: one line a question, the same figures in a table, a picture to take along', async () => {
  const page = await town.signedIn('Kari Moen', '/insight/5027');
  await page.waitForLoadState('networkidle');
  expect(await page.locator('section.question').count()).toBe(8);
  expect(await page.locator('section.question canvas').count()).toBe(8);
  expect(await page.locator('main').textContent()).toMatch(/No clear change|Higher|Lower/i);
  expect(await page.locator('section.question').first().locator('table').first().locator('tbody tr').count()).toBe(2);
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /PNG/ })
    .or(page.getByRole('link', { name: /PNG/ }))
    .first()
    .click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
});

test('without script the trend is a table', async () => {
  const page = await town.signedIn('Kari Moen', '/insight/5027', { script: false });
  expect(await page.locator('canvas:visible').count()).toBe(0);
  expect(await page.locator('section.question table:visible').count()).toBeGreaterThanOrEqual(8);
});
