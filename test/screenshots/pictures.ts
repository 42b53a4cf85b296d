import type { Page } from 'playwright-core';
import { addDays, dayOf } from '#shared/wave/zone.ts';
import { freshPage, phone } from '#test/browser/chromium.ts';
import { goTo } from '#test/browser/states/visit.ts';
import { openTown, type Town } from '#test/browser/town.ts';

/** The pictures of the README: what each is called, and a page that shows it. */
const pictures: Record<string, (town: Town) => Promise<Page>> = {
  'survey-ar': async (town) => {
    const { page } = await freshPage(town.browser, { viewport: phone, scale: 2 });
    const link = await town.openLink();
    await page.goto(`${link}?lang=ar`);
    await goTo({ page }, 'belonging');
    await page.locator('[name="belonging"][value="4"]').check();
    await page.evaluate(() => window.scrollTo(0, 0));
    return page;
  },
  plan: async (town) => {
    const page = await town.signedIn('Kari Moen', '/office/5027/plan');
    await page.getByLabel('First day').fill(addDays(dayOf(Date.now()), 45)); // midway between two waves of the other plan
    await page.getByRole('button', { name: 'See dates and cost' }).click();
    await page.waitForLoadState('load');
    return page;
  },
  trend: async (town) => {
    const page = await town.signedIn('Kari Moen', '/insight/5027');
    await page.waitForLoadState('networkidle');
    const section = page.locator('section.question').filter({ hasText: 'belong' }).first();
    await section.evaluate((element) => window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top - 24));
    return page;
  },
};

/** Makes the pictures of docs/pictures anew, from a town that has been asked for two years. */
export const takePictures = async (): Promise<void> => {
  const town = await openTown(34, 9);
  try {
    for (const [name, open] of Object.entries(pictures)) {
      const path = `docs/pictures/${name}.png`;
      await (await open(town)).screenshot({ path });
      console.log(path);
    }
  } finally {
    await town.close();
  }
};
