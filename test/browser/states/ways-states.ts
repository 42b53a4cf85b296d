import { numberOf, place, type State, type, type Visit } from './visit.ts';

/** Somebody types her number, or something else, on the page of a poster. */
const signUp = async (visit: Visit, typed: string): Promise<void> => {
  await place('/join/5027-k3p9')(visit);
  await type(visit, '#phone', typed);
  await visit.page.locator('#code, #phone-error').first().waitFor();
};

/** The code in the newest message to a number, once it has come. */
const codeSentTo = async ({ town, page }: Visit, number: string): Promise<string> => {
  const to = number.replaceAll(' ', '');
  for (let looked = 0; looked < 100; looked++) {
    const inbox = (await (await fetch(`${town.base}/local/inbox.json`)).json()) as { to: string; text: string }[];
    const code = /\d{6}/.exec(inbox.findLast((message) => message.to === to)?.text ?? '')?.[0];
    if (code !== undefined) return code;
    await page.waitForTimeout(50);
  }
  throw new Error('no code came');
};

/** Somebody types what is no code, or one that nobody has. */
const wrongCode =
  (path: string, code: string): State['open'] =>
  async (visit) => {
    await place(path)(visit);
    await type(visit, '#code', code);
    await visit.page.locator('#code-error').waitFor();
  };

/** The tablet, on which she has come to the first question. */
const atTheTablet: State['open'] = async ({ page, link, language }) => {
  await page.goto(`${link.replace('/s/', '/kiosk/')}?lang=${language}`);
  await page.locator('#send').click();
};

/** The ways in: a poster, a slip of paper, a tablet that many use. */
export const waysStates: readonly State[] = [
  { name: 'join', open: place('/join/5027-k3p9') },
  { name: 'join-wrong', open: (visit) => signUp(visit, '12') },
  {
    name: 'join-code-wrong',
    open: async (visit) => {
      await signUp(visit, numberOf(visit.language, 1));
      await type(visit, '#code', '12');
      await visit.page.locator('#code-error').waitFor();
    },
  },
  {
    name: 'joined',
    open: async (visit) => {
      const number = numberOf(visit.language, 0);
      await signUp(visit, number);
      await type(visit, '#code', await codeSentTo(visit, number));
      await visit.page.locator('#code').waitFor({ state: 'detached' });
    },
  },
  { name: 'code', open: place('/s') },
  { name: 'code-wrong', open: wrongCode('/s', 'abcd efgh') },
  { name: 'code-unknown', open: wrongCode('/s', '0000 0000 0000') },
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
  { name: 'kiosk-code-wrong', open: wrongCode('/kiosk', 'abcd efgh') },
  {
    name: 'kiosk-introduction',
    open: async ({ page, link, language }) => {
      await page.goto(`${link.replace('/s/', '/kiosk/')}?lang=${language}`);
    },
  },
  { name: 'kiosk-survey', open: atTheTablet },
  {
    name: 'kiosk-survey-left-alone',
    open: async (visit) => {
      await visit.page.clock.install();
      await atTheTablet(visit);
      await visit.page.clock.runFor(70_000);
      await visit.page.locator('#kiosk-left').waitFor();
    },
  },
  {
    name: 'kiosk-survey-not-sent',
    open: async (visit) => {
      const { page } = visit;
      await page.clock.install();
      await atTheTablet(visit);
      await page.route(/./, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
      const last = page.locator('[name="time-here"]').first();
      for (let screen = 0; screen < 20 && !(await last.isVisible()); screen++) await page.locator('#send').click();
      await page.locator('#send').click();
      await page.locator('#unsent').waitFor();
      await page.clock.runFor(70_000);
      await page.locator('#kiosk-left').waitFor();
    },
  },
];
