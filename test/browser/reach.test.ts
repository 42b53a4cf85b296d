import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '#shared/language/languages.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { violations } from './axe.ts';
import { freshPage, phone } from './chromium.ts';
import { openTown, type Town } from './town.ts';

const zoomed = { width: 320, height: 256 }; // a screen of 1280 × 1024 at 400 %
let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const open = async (language: Language, options: Parameters<typeof freshPage>[1] = {}) => {
  const { page } = await freshPage(town.browser, { viewport: phone, ...options });
  await page.goto(`${await town.openLink()}?lang=${language}`);
  return page;
};

/** What can be tapped and is smaller than 48 × 48 px, and whether the page is wider than the screen. */
const tooSmall = (page: Page) =>
  page.evaluate(() => [
    ...[...document.querySelectorAll('a, button, summary, label, textarea')]
      .filter((target) => target.getClientRects().length > 0)
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 48 || box.height < 48)
      .map(({ target, box }) => `${target.outerHTML.slice(0, 60)}: ${box.width} × ${box.height}`),
    ...(document.documentElement.scrollWidth > innerWidth
      ? [`the page is ${document.documentElement.scrollWidth} wide`]
      : []),
  ]);

describe.each(['nb', 'ar', 'my'] as const)('in %s', (language) => {
  test.each([
    ['a small phone', phone],
    ['400 % zoom', zoomed],
  ])('on %s every target is at least 48 px and nothing is cut off', async (_, viewport) => {
    const page = await open(language, { viewport });
    await page.locator('summary').click();
    for (let screen = 0; screen < 13; screen++) {
      expect(await tooSmall(page), `screen ${screen}`).toEqual([]);
      if (screen < 12) await page.locator('#send').click();
    }
    await page.route(/./, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await page.locator('#send').click();
    await page.locator('#unsent').waitFor();
    expect(await tooSmall(page), 'not sent').toEqual([]);
  });

  test('so it is without script', async () => {
    const page = await open(language, { script: false, viewport: { width: 320, height: 640 } });
    await page.locator('textarea').fill('a'.repeat(1_200));
    await page.locator('#send').click();
    const targets = page.locator('main a, footer button, #leave, label, textarea, .move button, summary');
    for (const box of await Promise.all((await targets.all()).map((target) => target.boundingBox())))
      if (box) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
  });
});

test('the keyboard is enough, and the focus follows the screens', async () => {
  const page = await open('ar');
  const texts = pageTexts.ar;
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('leave');
  while ((await focused()) !== 'send') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('life-question');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await page.locator('input[name="life"]:checked').count()).toBe(1);
  for (const next of ['place', 'belonging', 'network', 'left-out', 'activity', 'help', 'stay', 'open']) {
    while ((await focused()) !== 'send') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe(`${next}-question`);
  }
  await page.getByRole('button', { name: texts.back, exact: true }).press('Enter');
  await expect.poll(focused).toBe('stay-question');
  while ((await page.locator('#send').textContent()) !== texts.send) await page.locator('#send').press('Enter');
  await page.locator('#send').press('Enter');
  await page.getByRole('heading', { name: texts.thanks.title }).waitFor();
});

test('at 400 % each screen begins with its question', async () => {
  const page = await open('ar', { viewport: zoomed });
  for (let screen = 1; screen <= 3; screen++) {
    await page.locator('#send').click();
    const { y, height } = (await page.locator('.screen:not([hidden]) h2').boundingBox()) ?? { y: -1, height: 0 };
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(zoomed.height);
  }
});

test('the name of a place is not broken over two lines', async () => {
  const page = await open('nb', { script: false, viewport: { width: 320, height: 640 } });
  for (const language of ['nb', 'ar', 'ti'] as const) {
    await page.goto(`${page.url().split('?')[0]}?lang=${language}`);
    const names = page.locator('bdi', { hasText: /^Midtre.Gauldal$/ });
    const lines = await names.evaluateAll((all) => all.map((name) => name.getClientRects().length));
    expect(new Set(lines), language).toEqual(new Set([1]));
  }
});

test('names are heard: the question with its answers, how far one is, and what has become of the answers', async () => {
  const page = await open('en');
  await page.locator('#send').click();
  await page.getByRole('status').filter({ hasText: 'Question 1 of 12' }).waitFor();
  for (let screen = 1; screen < 3; screen++) await page.locator('#send').click();
  const question = page.getByRole('group', { name: /Midtre Gauldal/ });
  await question.getByRole('radio', { name: pageTexts.en.exits['dont-know'], exact: true }).check();
  expect(await question.getByRole('radio').count()).toBe(7);
  expect(await question.getByRole('img').count()).toBe(0);
});

test('while it is being sent the page says so, turns nothing for those who want no motion, and has no violation', async () => {
  const page = await open('nb');
  await page.route(/./, (route) => (route.request().method() === 'POST' ? undefined : route.continue()));
  for (let screen = 0; screen < 13; screen++) await page.locator('#send').click();
  await page.getByRole('status').filter({ hasText: pageTexts.nb.sending.now }).waitFor();
  const motion = () => page.locator('#state').evaluate((state) => getComputedStyle(state, '::before').animationName);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await motion()).toBe('turn');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motion()).toBe('none');
  expect(await violations(page)).toEqual([]);
});

test('in high contrast what is chosen and what has the focus can be seen', async () => {
  const page = await open('nb');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator('#send').click();
  await page.locator('input[name="life"][value="7"]').focus();
  await page.keyboard.press('Space');
  const outline = (value: string) =>
    page.locator(`input[name="life"][value="${value}"] + span`).evaluate((one) => getComputedStyle(one).outlineStyle);
  expect(await outline('7')).toBe('solid');
  expect(await outline('6')).toBe('none');
  expect(await violations(page)).toEqual([]);
});
