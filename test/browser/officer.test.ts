import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { communityTexts } from '#web/office/community-texts.ts';
import { planTexts } from '#web/office/plan-texts.ts';
import { officeTexts } from '#web/office/texts.ts';
import { phone } from './chromium.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

test.each([true, false])('plans a year and knows the cost first (script: %s)', async (script) => {
  const year = new Date().getFullYear() + 1;
  const month = script ? 'March' : 'April';
  const firstDay = `${year}-${script ? '03' : '04'}-04`;
  const page = await town.signedIn('Kari Moen', '/office', { script });
  await page.getByRole('link', { name: 'Plan a year' }).first().click();
  await page.getByLabel('First day').fill(firstDay);
  await page.getByLabel('How often?').selectOption({ label: 'Every 3 months' });
  await page.getByRole('button', { name: 'See dates and cost' }).click();
  await page.getByRole('heading', { level: 1, name: planTexts.en.preview.title }).waitFor();
  const rows = page.locator('table').first().locator('tbody tr');
  expect(await rows.count()).toBe(4);
  expect(await rows.first().textContent()).toContain(`4 ${month} ${year}`);
  expect(await page.locator('main').textContent()).toContain('NOK');
  await page.getByRole('button', { name: planTexts.en.preview.confirm('4') }).click();
  await page.waitForURL(/\/office\/5027/);
  expect(await page.locator('main').textContent()).toContain(`4 ${month} ${year}`);
});

test.each([true, false])('imports a phone list and sees each line judged first (script: %s)', async (script) => {
  const page = await town.signedIn('Kari Moen', '/office/5027/people/import', { script });
  const number = script ? '0100' : '0101';
  const list = `telefon;språk\n+1 503-555-${number};ar\n503;ar\n+1 503-555-${number};ar\n+1 503-555-0102;klingon\n`;
  await page.locator('textarea').first().fill(list);
  await page.locator('main form button[type=submit]').first().click();
  expect(await page.locator('main').textContent()).toContain('klingon');
  await page.getByRole('button', { name: /^Import/ }).click();
  await page.waitForURL(/\/office\/5027\/people\?imported=1/);
  expect(await page.locator('main').textContent()).toContain(`+1 503 555 ${number}`.replaceAll(' ', ''));
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

test('on a phone the figures behind a line stand whole, without being scrolled sideways', async () => {
  const page = await town.signedIn('Kari Moen', '/insight/5027', { script: false, viewport: phone });
  const tables = await page.locator('section.question .scroll:visible').all();
  expect(tables.length).toBeGreaterThanOrEqual(8);
  // A pixel may be lost to rounding.
  for (const table of tables)
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(1);
});

/** Notes every text that a script writes on a canvas. */
const noteWriting = `
  window.written = [];
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (...given) {
    window.written.push(given[0]);
    return fillText.apply(this, given);
  };`;

test('a picture says nothing but what the page handed to it', async () => {
  const page = await town.signedIn('Kari Moen', '/insight/5027');
  await page.addInitScript(noteWriting);
  await page.reload({ waitUntil: 'networkidle' });
  const chart = page.locator('[data-chart]').first();
  const given = (await chart.getAttribute('data-chart')) ?? '';
  const before = await page.evaluate<number>('window.written.length');
  const download = page.waitForEvent('download');
  await chart.getByRole('button', { name: /PNG/ }).click();
  await download;
  const written = await page.evaluate<string[]>('window.written');
  const wordsOf = (value: unknown): string[] =>
    typeof value === 'string'
      ? value.split(' ')
      : typeof value === 'object'
        ? Object.values(value ?? {}).flatMap(wordsOf)
        : [];
  const words = wordsOf(written.slice(before));
  expect(words.length).toBeGreaterThan(20);
  const may = new Set(wordsOf(JSON.parse(given)));
  expect(words.filter((word) => !may.has(word))).toEqual([]);
});

test('without script the trend is a table', async () => {
  const page = await town.signedIn('Kari Moen', '/insight/5027', { script: false });
  expect(await page.locator('canvas:visible').count()).toBe(0);
  expect(await page.locator('section.question table:visible').count()).toBeGreaterThanOrEqual(8);
});

/** How many stand on each line, and how many places along the lines there are: as many as on the first line, if they stand in columns. */
const linesOf = (page: Page) =>
  page.getByRole('navigation', { name: officeTexts.nb.navigation }).evaluate((nav) => {
    const boxes = Array.from(nav.querySelectorAll('li'), (item) => item.getBoundingClientRect());
    const on = (top: number) => boxes.filter((box) => box.top === top).length;
    return {
      lines: [...new Set(boxes.map(({ top }) => top))].map(on),
      columns: new Set(boxes.map(({ left }) => Math.round(left))).size,
    };
  });

test.each([
  [320, [2, 2, 2, 2, 1]],
  [600, [3, 3, 3]],
  [800, [5, 4]],
  [1100, [9]],
  [1280, [9]],
])('at %i pixels the pages of the office stand in columns, on a desk on one line', async (width, lines) => {
  const viewport = { width, height: 800 };
  const page = await town.signedIn('Kari Moen', '/office/5027/settings', { viewport, locale: 'nb-NO' });
  expect(await linesOf(page)).toEqual({ lines, columns: lines[0] });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

test.each([true, false])('the last day is asked for only when an activity repeats (script: %s)', async (script) => {
  const { fields } = communityTexts.en;
  const page = await town.signedIn('Kari Moen', '/office/5027/community/activities/new', { script });
  const last = page.getByLabel(fields.until, { exact: true });
  expect(await last.isVisible()).toBe(false);
  await page.getByLabel(fields.weeklyLabel).check();
  expect(await last.isVisible()).toBe(true);
  await page.getByRole('button', { name: communityTexts.en.save }).click();
  await page.getByRole('alert').waitFor();
  expect(await last.getAttribute('aria-invalid')).toBe('true');
  expect(await last.isVisible()).toBe(true);
});
