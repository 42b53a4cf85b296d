import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { core } from '#shared/survey/core.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { freshPage, phone } from './chromium.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const open = async (link: string, script: boolean): Promise<Page> => {
  const { page } = await freshPage(town.browser, { viewport: phone, script });
  await page.goto(link);
  return page;
};
const choose = (page: Page, question: string, code: string) =>
  page.locator(`input[name="${question}"][value="${code}"]`).check();

const choices = {
  life: '7',
  place: '8',
  belonging: '4',
  network: '3',
  'left-out': '1',
  activity: 'yes',
  help: '3',
  stay: 'yes',
} as const;

test('a tap that was doubled passes over no question, and does not send before the last was seen', async () => {
  const page = await open(await town.openLink(), true);
  const doubleTap = async () => {
    const { x = 0, y = 0 } = (await page.locator('#send').boundingBox()) ?? {};
    await page.mouse.click(x + 20, y + 20); // where “back” is once the introduction has gone
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
  };
  const shown = () => page.locator('.screen:visible input, .screen:visible textarea').first().getAttribute('name');
  for (const { id } of core.questions) {
    await doubleTap();
    await expect.poll(shown).toBe(id);
  }
  expect(await page.locator('body').getAttribute('class')).toContain('last');
  await page.locator('#send').press('Enter');
  await page.waitForURL(/thanks/);
});

describe.each(['ar', 'ti'] as const)('a newcomer who reads %s', (language) => {
  const texts = pageTexts[language];

  test('answers with script, one question at a time, and cannot answer twice', async () => {
    const link = await town.openLink(language);
    const page = await open(link, true);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await page.getByRole('button', { name: texts.next, exact: true }).click();
    for (const [question, code] of Object.entries(choices)) {
      await expect.poll(() => page.locator('fieldset:visible, .screen:visible').count()).toBe(1);
      await choose(page, question, code);
      await page.getByRole('button', { name: texts.next, exact: true }).click();
    }
    await page.getByRole('button', { name: texts.back, exact: true }).click();
    expect(await page.locator('input[name="stay"][value="yes"]').isChecked()).toBe(true);
    // The open question and those of background may be left out.
    for (let screens = 0; screens < 6 && !(await page.locator('#send').isVisible()); screens++)
      await page.getByRole('button', { name: texts.next, exact: true }).click();
    while ((await page.locator('#send').textContent())?.trim() !== texts.send)
      await page.getByRole('button', { name: texts.next, exact: true }).click();
    await page.getByRole('button', { name: texts.send, exact: true }).click();
    await page.getByRole('heading', { name: texts.thanks.title }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length)).toBe(0);
    const again = await page.goto(link);
    expect(again?.status()).toBe(409);
    await page.getByRole('heading', { name: texts.answered.title }).waitFor();
  });

  test('answers without script, is led to what must be mended and keeps what was typed', async () => {
    const link = await town.openLink(language);
    const page = await open(link, false);
    for (const [question, code] of Object.entries(choices)) await choose(page, question, code);
    const tooMuch = 'ሰላም '.repeat(300);
    await page.locator('textarea').fill(tooMuch);
    await page.getByRole('button', { name: texts.send, exact: true }).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await page.locator('textarea').inputValue()).toBe(tooMuch);
    expect(await page.locator('input[name="life"][value="7"]').isChecked()).toBe(true);
    await summary.getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#open');
    await page.locator('textarea').fill('ሰላም');
    await page.getByRole('button', { name: texts.send, exact: true }).click();
    await page.getByRole('heading', { name: texts.thanks.title }).waitFor();
  });
});

test('she may read the page in another language, without script', async () => {
  const link = await town.openLink('uk');
  const page = await open(link, false);
  await page.locator('summary').click();
  await page.getByRole('link', { name: 'Polski' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('pl');
  await page.getByRole('button', { name: pageTexts.pl.send, exact: true }).waitFor();
});

test('nothing is loaded but the page itself, and no script of anybody else may run', async () => {
  const link = await town.openLink('uk');
  const { page } = await freshPage(town.browser, { viewport: phone });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  const complaints: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  const reply = await page.goto(link, { waitUntil: 'networkidle' });
  expect(asked).toEqual([link]);
  expect(complaints).toEqual([]);
  const headers = reply?.headers() ?? {};
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['content-security-policy']).toMatch(/default-src 'none'/);
  expect(headers['content-security-policy']).not.toMatch(/unsafe/);
});

test('with a reload half way, the form is still the same form', async () => {
  const link = await town.openLink('uk');
  const page = await open(link, true);
  const receipt = () => page.locator('input[name="receipt"]').inputValue();
  const before = await receipt();
  await page.reload();
  expect(await receipt()).toBe(before);
});

test('one tap stops the messages, without script', async () => {
  const link = `${await town.openLink()}?lang=en`;
  const page = await open(link, false);
  await page.getByRole('button', { name: pageTexts.en.stop.button }).click();
  await page.getByRole('heading', { name: pageTexts.en.stop.done.title }).waitFor();
});
