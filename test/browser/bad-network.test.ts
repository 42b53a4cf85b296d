import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTexts } from '#web/texts/all-pages.ts';
import { freshPage, phone } from './chromium.ts';
import { openTown, type Town } from './town.ts';

const texts = pageTexts.uk;
let town: Town;
beforeAll(async () => {
  town = await openTown(36);
});
afterAll(() => town.close());

const opened = async (): Promise<{ link: string; page: Page; context: BrowserContext }> => {
  const link = `${await town.openLink()}?lang=uk`;
  const { page, context } = await freshPage(town.browser, { viewport: phone });
  await page.goto(link);
  return { link, page, context };
};
const choose = (page: Page, question: string, code: string) =>
  page.locator(`input[name="${question}"][value="${code}"]`).check();
const chosen = (page: Page, question: string) =>
  page.locator(`input[name="${question}"]:checked`).evaluateAll((all) => all.map((one) => one.getAttribute('value')));
/** Presses the button until the form has been sent. */
const toTheEnd = async (page: Page) => {
  const button = page.locator('#send');
  while ((await button.textContent())?.trim() !== texts.send) await button.click();
  await button.click();
};
const thanks = (page: Page) => page.getByRole('heading', { name: texts.thanks.title }).waitFor();
const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage));

describe('what is filled in', () => {
  test('outlives a reload, which stays on its screen', async () => {
    const { page } = await opened();
    await page.locator('#send').click();
    await choose(page, 'life', '7');
    await page.locator('#send').click();
    await page.reload();
    expect(await page.locator('.screen:visible [name="place"]').count()).toBeGreaterThan(0);
    expect(await chosen(page, 'life')).toEqual(['7']);
  });

  test('outlives a closed tab and a change of language, and goes on after the last answer', async () => {
    const { link, page, context } = await opened();
    await page.locator('#send').click();
    await choose(page, 'life', '7');
    const receipt = await page.locator('[name="receipt"]').inputValue();
    await page.close();
    const later = await context.newPage();
    await later.goto(link);
    await later.getByRole('status').filter({ hasText: texts.sending.unsent }).waitFor();
    await later.locator('summary').click();
    await later.getByRole('link', { name: 'Polski' }).click();
    await later.locator('html[lang="pl"]').waitFor();
    expect(await later.locator('[name="receipt"]').inputValue()).toBe(receipt);
    expect(await chosen(later, 'life')).toEqual(['7']);
    await later.locator('#send').click();
    expect(await later.locator('.screen:visible [name="place"]').count()).toBeGreaterThan(0);
  });

  test('is all that is kept, with a receipt, a date and whether it is to be sent', async () => {
    const { link, page } = await opened();
    await page.locator('#send').click();
    await choose(page, 'life', '7');
    const [[name = '', text = ''] = [], ...others] = await kept(page);
    expect(others).toEqual([]);
    expect(name).toBe(`survey ${new URL(link).pathname}`);
    const { until, ...draft } = JSON.parse(text);
    expect(draft).toEqual({ receipt: expect.any(String), wish: false, answers: { life: '7' } });
    expect(until - Date.now()).toBeLessThanOrEqual(7 * 86_400_000);
  });

  test('is kept nowhere on a tablet that others use too', async () => {
    const link = `${await town.openLink()}?lang=uk`;
    const { page } = await freshPage(town.browser, { viewport: phone });
    await page.route(link, async (route) => {
      const reply = await route.fetch();
      await route.fulfill({ response: reply, body: (await reply.text()).replace(/ data-keep="\d+"/, '') });
    });
    await page.goto(link);
    await page.locator('#send').click();
    await choose(page, 'life', '7');
    expect(await kept(page)).toEqual([]);
    await toTheEnd(page);
    await thanks(page);
    expect(await kept(page)).toEqual([]);
  });
});

describe('sending', () => {
  test('waits for the network, says so, and goes on by itself', async () => {
    const { page, context } = await opened();
    await page.locator('#send').click();
    await choose(page, 'life', '7');
    await context.setOffline(true);
    await toTheEnd(page);
    await page.getByRole('alert').filter({ hasText: texts.sending.waiting }).waitFor();
    await context.setOffline(false);
    await thanks(page);
    expect(await kept(page)).toEqual([]);
  });

  test('leaves the last question where it is until the thanks come, however long they take', async () => {
    const { page } = await opened();
    await page.route(/thanks/, (route) => route.fulfill({ status: 204 }));
    await toTheEnd(page);
    await page.locator('#state').filter({ hasText: texts.sending.sent }).waitFor();
    await expect.poll(() => page.evaluate(() => history.state)).toBe(null); // none of its screens lies behind the thanks
    expect(await page.locator('.screen:visible [name="time-here"]').count()).toBeGreaterThan(0);
  });

  test('whose reply was lost is repeated, and is the same form', async () => {
    const { page } = await opened();
    await page.locator('#send').click();
    await choose(page, 'life', '7');
    const bodies: (string | null)[] = [];
    await page.route(/./, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      bodies.push(route.request().postData());
      if (bodies.length > 1) return route.continue();
      await route.fetch({ maxRedirects: 0 }); // it arrives, and nobody hears of it
      return route.abort();
    });
    await toTheEnd(page);
    await thanks(page);
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
  });

  test('goes on when the page was closed before it had arrived', async () => {
    const { link, page, context } = await opened();
    await page.locator('#send').click();
    await choose(page, 'life', '7');
    await page.route(/./, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await toTheEnd(page);
    await page.getByRole('alert').filter({ hasText: texts.sending.waiting }).waitFor();
    await page.close();
    const later = await context.newPage();
    await later.goto(link);
    await thanks(later);
    expect(await kept(later)).toEqual([]);
  });

  test('a double tap is one form', async () => {
    const { page } = await opened();
    await page.locator('#send').click();
    await choose(page, 'life', '7');
    let sent = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') sent++;
    });
    while ((await page.locator('#send').textContent())?.trim() !== texts.send) await page.locator('#send').click();
    await page.locator('#send').dblclick();
    await thanks(page);
    expect(sent).toBe(1);
  });

  test('in one of two tabs is seen in the other, and cannot be done twice', async () => {
    const { link, page, context } = await opened();
    const other = await context.newPage();
    await other.goto(link);
    await other.locator('#send').click();
    await choose(other, 'life', '3');
    await page.locator('#send').click();
    await choose(page, 'life', '7');
    await toTheEnd(page);
    await thanks(page);
    await other.getByRole('heading', { name: texts.answered.title }).waitFor();
    expect(await kept(other)).toEqual([]);
    await page.goForward(); // to a question, which is no more
    await page.getByRole('heading', { name: texts.answered.title }).waitFor();
  });
});

test('a page whose last words are lost is a form that can be sent', async () => {
  const { link, page } = await opened();
  await page.route(link, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const whole = await (await route.fetch()).text();
    const last = whole.search(/<(?:form|input)[^>]*>(?:<\/form>)?\s*$/);
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: whole.slice(0, last) });
  });
  await page.goto(link);
  await choose(page, 'life', '7');
  await page.getByRole('button', { name: texts.send }).click();
  await thanks(page);
});

describe('leaving quickly', () => {
  const weather = async (page: Page) =>
    page.context().route('https://www.yr.no/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Regn' }));

  test.each(['the button', 'Escape, twice'])('with %s forgets the answers and leaves no way back', async (how) => {
    const { page } = await opened();
    await weather(page);
    let referrer: string | undefined = 'unknown';
    page.on('request', (request) => {
      if (request.url().startsWith('https://www.yr.no')) referrer = request.headers().referer;
    });
    await page.locator('#send').click();
    await choose(page, 'life', '7');
    await page.locator('#send').click();
    if (how === 'the button') await page.getByRole('link', { name: texts.leave }).click();
    else for (let i = 0; i < 2; i++) await page.keyboard.press('Escape');
    await page.waitForURL('https://www.yr.no/');
    expect(referrer).toBeUndefined();
    await page.goBack().catch(() => undefined);
    expect(page.url()).not.toContain('/s/');
    await page.goto(town.base);
    expect(await kept(page)).toEqual([]);
  });

  test('from the thanks leaves no way back either', async () => {
    const { page } = await opened();
    await weather(page);
    await toTheEnd(page);
    await thanks(page);
    await page.getByRole('link', { name: texts.leave }).click();
    await page.waitForURL('https://www.yr.no/');
    await page.goBack({ timeout: 3_000 }).catch(() => undefined);
    expect(page.url()).not.toContain('/s/');
  });

  test.each([303, 422])('is not called back by an answer that arrives meanwhile (%i)', async (status) => {
    const { page, link } = await opened();
    const [left, replied] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    // The page has heard the reply, and has done what it does on it, when the turn after is over.
    await page.exposeFunction('hasReplied', replied.resolve);
    await page.evaluate(() => {
      const send = window.fetch;
      window.fetch = (...sent) => send(...sent).finally(() => setTimeout(Reflect.get(window, 'hasReplied')));
    });
    // Both networks are slow: the weather comes after what was sent before.
    await page.context().route('https://www.yr.no/**', async (route) => {
      left.resolve();
      await replied.promise;
      await route.fulfill({ contentType: 'text/html', body: 'Regn' });
    });
    const thanks = link.replace('?', '/thanks?');
    await page.route(/\/s\/[0-9a-z]{16}\?/, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await left.promise;
      await route.fulfill({ status, headers: status === 303 ? { location: thanks } : {}, body: 'a page' });
    });
    await page.locator('#send').click();
    await choose(page, 'life', '7');
    while ((await page.locator('#send').textContent())?.trim() !== texts.send) await page.locator('#send').click();
    await page.evaluate(() => {
      for (const id of ['send', 'leave']) document.getElementById(id)?.click();
    });
    await page.waitForURL('https://www.yr.no/', { timeout: 5_000 });
    await page.unrouteAll();
    await page.goto(town.base);
    expect(await kept(page)).toEqual([]);
  });

  test('needs no script', async () => {
    const link = `${await town.openLink()}?lang=uk`;
    const { page } = await freshPage(town.browser, { viewport: phone, script: false });
    await weather(page);
    await page.goto(link);
    await page.getByRole('link', { name: texts.leave }).click();
    await page.waitForURL('https://www.yr.no/');
  });
});
