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

const doors: Record<string, readonly string[]> = {
  anyone: ['/', '/insight', '/insight/5027', '/local', '/local/inbox', '/local/clock', '/sign-in?to=/office'],
  'Kari Moen': [
    '/office/5027',
    '/office/5027/people',
    '/office/5027/people/import',
    '/office/5027/plan',
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
