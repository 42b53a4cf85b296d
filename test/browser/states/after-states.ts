import { place, type State, survey } from './visit.ts';

const thanks: State['open'] = async ({ page, town, language }) => {
  await page.goto(`${await town.openLink()}?lang=${language}`);
  await page.locator('[name="life"][value="7"]').check();
  await page.locator('#send').click();
  await page.waitForURL(/thanks/);
};

/** What comes after an answer, or instead of one. */
export const afterStates: readonly State[] = [
  { name: 'thanks', script: false, open: thanks },
  {
    name: 'paused',
    script: false,
    open: async (visit) => {
      await thanks(visit);
      await visit.page.locator('#pause button').click();
    },
  },
  {
    name: 'pause-to-mend',
    script: false,
    open: async (visit) => {
      await thanks(visit);
      await visit.page.locator('#pause-date').fill('2020-01-01');
      await visit.page.locator('#pause button').click();
    },
  },
  {
    name: 'stopped',
    script: false,
    open: async (visit) => {
      await survey(visit);
      await visit.page.locator('button[form="stop"]').click();
    },
  },
  {
    name: 'stop-taken-back',
    script: false,
    open: async (visit) => {
      await survey(visit);
      await visit.page.locator('button[form="stop"]').click();
      await visit.page.locator('button[name="back"]').click();
    },
  },
  {
    name: 'answered',
    script: false,
    open: async (visit) => {
      await thanks(visit);
      await visit.page.goto(visit.page.url().replace('/thanks', ''));
    },
  },
  { name: 'unknown-link', open: place('/s/0000000000000000') },
];
