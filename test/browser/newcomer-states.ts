import type { Page } from 'playwright-core';
import { type Language, languageTags } from '#shared/language/languages.ts';
import type { Town } from './town.ts';

/** Somebody who looks at a page in one language. `link` opens the survey and may be looked at as often as one likes. */
export type Visit = { town: Town; page: Page; language: Language; link: string };

/** One state of a page for newcomers: its name, and how to get there. `script: false` needs a browser without script. */
export type State = { name: string; script?: false; open: (visit: Visit) => Promise<void> };

const survey = async ({ page, link, language }: Visit): Promise<void> => {
  await page.goto(`${link}?lang=${language}`);
};

/** From the introduction to the screen of a question. */
const question =
  (id: string): State['open'] =>
  async (visit) => {
    await survey(visit);
    const field = visit.page.locator(`[name="${id}"]`).first();
    for (let screen = 0; screen < 20 && !(await field.isVisible()); screen++) await visit.page.locator('#send').click();
  };

/** A phone with a voice of its own for the language, which says nothing. */
const withVoice =
  (open: State['open']): State['open'] =>
  async (visit) => {
    await visit.page.addInitScript((lang) => {
      const value = {
        getVoices: () => [{ lang, localService: true }],
        speak: () => undefined,
        cancel: () => undefined,
      };
      Object.defineProperty(window, 'speechSynthesis', { value });
    }, visit.language);
    await open(visit);
  };

const place =
  (path: string): State['open'] =>
  async ({ page, town, language }) => {
    await page.goto(`${town.base}${path}?lang=${language}`);
  };

/** A number for each language: one may ask for three codes a day. */
const numberOf = (language: Language, last: number): string =>
  `+47 900 0${languageTags.indexOf(language) + 10} 0${last}`;

/** Somebody types her number, or something else, on the page of a poster. */
const signUp =
  (typed: (language: Language) => string): State['open'] =>
  async (visit) => {
    await place('/join/5027-k3p9')(visit);
    await visit.page.locator('#phone').fill(typed(visit.language));
    await visit.page.locator('form.way button').click();
    await visit.page.locator('#code, #phone-error').first().waitFor();
  };

const tooLong = 'a'.repeat(1_200);

const thanks: State['open'] = async ({ page, town, language }) => {
  await page.goto(`${await town.openLink()}?lang=${language}`);
  await page.locator('[name="life"][value="7"]').check();
  await page.locator('#send').click();
  await page.waitForURL(/thanks/);
};

/** The pages for newcomers in every state that somebody can be shown. */
export const states: readonly State[] = [
  { name: 'survey-introduction', open: survey },
  {
    name: 'survey-languages',
    open: async (visit) => {
      await survey(visit);
      await visit.page.locator('summary').click();
    },
  },
  { name: 'survey-scale', open: question('life') },
  { name: 'survey-points', open: question('belonging') },
  { name: 'survey-choice', open: question('activity') },
  { name: 'survey-read-aloud', open: withVoice(question('life')) },
  { name: 'survey-read-aloud-choice', open: withVoice(question('activity')) },
  {
    name: 'survey-chosen',
    open: async (visit) => {
      await question('belonging')(visit);
      await visit.page.locator('[name="belonging"][value="4"]').check();
    },
  },
  { name: 'survey-text', open: question('open') },
  { name: 'survey-last', open: question('time-here') },
  { name: 'survey-without-script', script: false, open: survey },
  {
    name: 'survey-to-mend',
    script: false,
    open: async (visit) => {
      await survey(visit);
      await visit.page.locator('textarea').fill(tooLong);
      await visit.page.locator('#send').click();
    },
  },
  {
    name: 'survey-not-sent',
    open: async (visit) => {
      await question('time-here')(visit);
      // Not by going offline: whoever closes the page then is online for a moment, and the answers are sent.
      await visit.page.route(/./, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
      await visit.page.locator('#send').click();
      await visit.page.locator('#unsent').waitFor();
    },
  },
  {
    name: 'survey-opened-again',
    open: async (visit) => {
      await question('life')(visit);
      await visit.page.locator('[name="life"][value="4"]').check();
      await visit.page.goto('about:blank'); // or it is the same page, loaded again
      await survey(visit);
    },
  },
  {
    name: 'survey-sending',
    open: async (visit) => {
      await question('time-here')(visit);
      await visit.page.route(/./, (route) => (route.request().method() === 'POST' ? undefined : route.continue()));
      await visit.page.locator('#send').click();
      await visit.page.locator('#state.now').waitFor();
    },
  },
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
  { name: 'join', open: place('/join/5027-k3p9') },
  { name: 'join-wrong', open: signUp(() => '12') },
  { name: 'join-code', open: signUp((language) => numberOf(language, 0)) },
  {
    name: 'join-code-wrong',
    open: async (visit) => {
      await signUp((language) => numberOf(language, 1))(visit);
      await visit.page.locator('#code').fill('12');
      await visit.page.locator('button[type="submit"]').first().click();
      await visit.page.locator('#code-error').waitFor();
    },
  },
  { name: 'code', open: place('/s') },
  {
    name: 'code-wrong',
    open: async (visit) => {
      await place('/s')(visit);
      await visit.page.locator('#code').fill('abcd efgh');
      await visit.page.locator('form.way button').click();
      await visit.page.locator('#code-error').waitFor();
    },
  },
  { name: 'kiosk', open: place('/kiosk') },
  {
    name: 'kiosk-left-alone',
    open: async (visit) => {
      await visit.page.clock.install();
      await place('/kiosk')(visit);
      await visit.page.locator('#code').fill('ab');
      await visit.page.clock.runFor(70_000);
      await visit.page.locator('#kiosk-left').waitFor();
    },
  },
  {
    name: 'kiosk-survey',
    open: async ({ page, link, language }) => {
      await page.goto(`${link.replace('/s/', '/kiosk/')}?lang=${language}`);
      await page.locator('#send').click();
    },
  },
  { name: 'unknown-link', open: place('/s/0000000000000000') },
  { name: 'place', open: place('/m/5027') },
  { name: 'place-real', open: place('/m/5027/real') },
  { name: 'place-privacy', open: place('/m/5027/privacy') },
  { name: 'place-accessibility', open: place('/m/5027/accessibility') },
  { name: 'place-guardians', open: place('/m/5027/guardians') },
  { name: 'activities', open: place('/m/5027/activities') },
  { name: 'what-was-said', open: place('/m/5027/said') },
  { name: 'help', open: place('/m/5027/help') },
  {
    name: 'help-to-mend',
    script: false,
    open: async (visit) => {
      await place('/m/5027/help')(visit);
      await visit.page.locator('main form button[type="submit"]').last().click();
    },
  },
];
