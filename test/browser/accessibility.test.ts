import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { freshPage, phone } from './chromium.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

// Two pages at once (vitest.config.ts): one looks while the other is looked at.
describe.concurrent.each(['nb', 'ar', 'ti'])('the survey page in %s', (language) => {
  test('has no violation on any screen', async () => {
    const link = await town.openLink('uk');
    const { page } = await freshPage(town.browser, { viewport: phone });
    await page.goto(`${link}?lang=${language}`);
    const next = page.locator('#send');
    for (let screen = 0; screen < 20; screen++) {
      expect(await violations(page), `screen ${screen}`).toEqual([]);
      if (screen === 12) break;
      await next.click();
    }
    await page.goto(`${town.base}/s/0000000000000000?lang=${language}`);
    expect(await violations(page), 'unknown link').toEqual([]);
  });
});

const aboutPages = ['', '/real', '/privacy', '/accessibility', '/guardians'].map((path) => `/m/5027${path}`);

describe.concurrent.each(['nb', 'ar', 'ti'])('the pages that say who asks, in %s', (language) => {
  test('have no violation, and need no more than 320 pixels: a desk at 400 %', async () => {
    const { page } = await freshPage(town.browser, { viewport: { width: 320, height: 256 } });
    for (const path of aboutPages) {
      await page.goto(`${town.base}${path}?lang=${language}`);
      expect(await violations(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
});

test('from the page that says who asks one gets everywhere with a keyboard and without script', async () => {
  const { page } = await freshPage(town.browser, { viewport: phone, script: false });
  await page.goto(`${town.base}/m/5027?lang=nb`);
  const onward = [/ekte/, /Personvern/, /foreldre/, /Tilgjengelighet/];
  for (const name of onward) {
    const link = page.getByRole('link', { name });
    for (let tabs = 0; tabs < 30 && !(await link.evaluate((one) => one.matches(':focus'))); tabs++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('link', { name: 'Midtre Gauldal', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Spørsmål fra Midtre Gauldal kommune' }).waitFor();
  }
  await page.getByRole('navigation', { name: 'Språk' }).locator('summary').click();
  await page.getByRole('link', { name: 'العربية' }).click();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
});

test('a link to somebody young opens words for the young, and leads to the page for parents', async () => {
  const link = await town.openLink(undefined, true);
  const { page } = await freshPage(town.browser, { viewport: phone, locale: 'nb-NO' });
  await page.goto(`${link}?lang=nb`);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('heading', { level: 1, name: 'Hvordan er det å være ung her?' }).waitFor();
  await page.getByRole('link', { name: 'Til foreldre og foresatte' }).click();
  await page.getByRole('heading', { level: 1, name: 'Til foreldre og foresatte' }).waitFor();
});

const doors: Record<string, readonly string[]> = {
  anyone: ['/', '/insight', '/insight/5027', '/local', '/local/inbox', '/local/clock', '/sign-in?to=/office'],
  'Kari Moen': [
    '/office/5027',
    '/office/5027/people',
    '/office/5027/people/import',
    '/office/5027/plan',
    '/office/5027/community',
    '/office/5027/community/activities/new',
    '/office/5027/ways-in',
    '/office/5027/recordings',
    '/office/5027/recordings/core/1/ar',
    '/office/5027/settings',
    '/office/5027/proposals',
    '/office/5027/waves/5027-mgk001-3',
    '/office/5027/waves/5027-mgk001-4',
    '/insight/5027',
  ],
  'Liv Strand': ['/insight/programme'],
  'Selam Tesfay': ['/workshop/5027'],
};

describe.concurrent.each(['nb-NO', 'en-GB'])('in %s', (locale) => {
  test.each(Object.keys(doors))('no page of %s has a violation', async (name) => {
    const paths = doors[name] ?? [];
    const page =
      name === 'anyone'
        ? (await freshPage(town.browser, { locale })).page
        : await town.signedIn(name, new URL(paths[0] ?? '/', town.base).pathname, { locale });
    for (const path of paths) {
      const reply = await page.goto(`${town.base}${path}`, { waitUntil: 'load' });
      expect(reply?.status(), path).toBe(200);
      expect(await violations(page), path).toEqual([]);
    }
  });
});
