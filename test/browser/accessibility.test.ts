import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { freshPage, phone } from './chromium.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

describe.each(['nb', 'ar', 'ti'])('the survey page in %s', (language) => {
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

test.each([
  ['/', undefined],
  ['/insight/5027', undefined],
  ['/local', undefined],
  ['/local/inbox', undefined],
  ['/local/clock', undefined],
  ['/office/5027', 'Kari Moen'],
  ['/office/5027/import', 'Kari Moen'],
  ['/office/5027/contacts', 'Kari Moen'],
  ['/office/5027/plan', 'Kari Moen'],
  ['/office/5027/settings', 'Kari Moen'],
  ['/office/5027/proposals', 'Kari Moen'],
  ['/office/5027/waves/5027-mgk001-3', 'Kari Moen'],
  ['/office/5027/waves/5027-mgk001-4', 'Kari Moen'],
  ['/insight/5027', 'Kari Moen'],
  ['/insight/programme', 'Liv Strand'],
  ['/workshop', 'Selam Tesfay'],
])('%s as %s has no violation, in Norwegian and in English', async (path, name) => {
  for (const locale of ['nb-NO', 'en-GB']) {
    const page = name ? await town.signedIn(name, path, { locale }) : (await freshPage(town.browser, { locale })).page;
    const reply = await page.goto(`${town.base}${path}`, { waitUntil: 'networkidle' });
    expect(reply?.status()).toBe(200);
    expect(await violations(page), locale).toEqual([]);
    await page.context().close();
  }
});
