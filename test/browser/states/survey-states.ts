import { goTo, question, type State, survey } from './visit.ts';

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

const tooLong = 'a'.repeat(1_200);

/** The survey, from the introduction until it is sent. */
export const surveyStates: readonly State[] = [
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
  {
    name: 'survey-sent',
    open: async (visit) => {
      await visit.page.goto(`${await visit.town.openLink()}?lang=${visit.language}`);
      await goTo(visit, 'time-here');
      await visit.page.route(/thanks/, (route) => route.fulfill({ status: 204 })); // the thanks take their time
      await visit.page.locator('#send').click();
      await visit.page.locator('#state.sent').waitFor();
    },
  },
];
