import type { Page } from 'playwright-core';
import { type Language, languageTags } from '#shared/language/languages.ts';
import type { Town } from '../town.ts';
import type { Arranged } from './arranged.ts';

/**
 * Somebody who looks at a page in one language. `link` opens the survey and may be looked at as often as one likes; in the
 * place `arranged` has happened what a town cannot be made to live through.
 */
export type Visit = { town: Town; arranged: Arranged; page: Page; language: Language; link: string };

/** One state of a page for newcomers: its name, and how to get there. `script: false` needs a browser without script. */
export type State = { name: string; script?: false; open: (visit: Visit) => Promise<void> };

export const place =
  (path: string): State['open'] =>
  async ({ page, town, language }) => {
    await page.goto(`${town.base}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
  };

/** The first screen of the survey. */
export const survey: State['open'] = async ({ page, link, language }) => {
  await page.goto(`${link}?lang=${language}`);
};

/** From the introduction on, until the question with this id is on the screen. */
export const goTo = async ({ page }: Pick<Visit, 'page'>, id: string): Promise<void> => {
  const field = page.locator(`[name="${id}"]`).first();
  for (let screen = 0; screen < 20 && !(await field.isVisible()); screen++) await page.locator('#send').click();
};

/** From the introduction to the screen of a question. */
export const question =
  (id: string): State['open'] =>
  async (visit) => {
    await survey(visit);
    await goTo(visit, id);
  };

/** Somebody types something into the one field of a page, and sends it. */
export const type = async ({ page }: Visit, field: '#phone' | '#code', text: string): Promise<void> => {
  await page.locator(field).fill(text);
  await page.locator('form.way button').click();
};

/** A number for each language: one may ask for three codes a day. */
export const numberOf = (language: Language, last: number): string =>
  `+47 900 0${languageTags.indexOf(language) + 10} 0${last}`;
