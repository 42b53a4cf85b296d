import { receiptOf, settlementKey } from '#shared/wave/ticket.ts';
import type { Arranged } from './arranged.ts';
import { goTo, type State, type, type Visit } from './visit.ts';

type Changed = Parameters<Arranged['app']>[0];

/** Opens an address of the arranged place, which answers this browser from now on; `send` is what becomes of a form on the way. */
const visitArranged = async (
  { arranged, town, page, language }: Visit,
  path: string,
  changed: Changed = {},
  send = (form: string) => form,
): Promise<void> => {
  const app = arranged.app(changed);
  await page.route(/^http/, async (route) => {
    const asked = route.request();
    const { pathname, search } = new URL(asked.url());
    const form = asked.postData();
    const { 'accept-encoding': _, ...headers } = asked.headers();
    const body = form === null ? {} : { body: send(form) };
    const reply = await app.request(`${pathname}${search}`, { method: asked.method(), headers, ...body });
    await route.fulfill({
      status: reply.status,
      headers: Object.fromEntries(reply.headers),
      body: Buffer.from(await reply.arrayBuffer()),
    });
  });
  await page.goto(`${town.base}${path}?lang=${language}`);
};

const arrangedPage =
  (path: string, changed?: Changed): State['open'] =>
  (visit) =>
    visitArranged(visit, path, changed);

const fails = async (): Promise<never> => {
  throw new Error('out of order');
};

/** The survey by a new link to a wave of this kind. */
const linkTo =
  (wave: keyof Arranged['waves'], { young = false, changed = {} as Changed } = {}): State['open'] =>
  async (visit) => {
    const { arranged, language } = visit;
    await visitArranged(visit, `/s/${await arranged.ticket(arranged.waves[wave], language, young)}`, changed);
  };

/** The thanks to somebody who has answered. */
const thanksAt =
  (door: '/s' | '/kiosk', young: boolean): State['open'] =>
  async (visit) => {
    const { arranged, language } = visit;
    const secret = await arranged.ticket(arranged.waves.open, language, young);
    const ticket = await arranged.ticketOf(secret);
    if (ticket) await arranged.stores.tickets.settle(ticket, settlementKey(receiptOf(new Uint8Array(16))));
    await visitArranged(visit, `${door}/${secret}/thanks`);
  };

/** A question that somebody has read aloud. */
const recorded: State['open'] = async (visit) => {
  const { arranged, language } = visit;
  const file = `core.1.${language}.life-0123456789ab.mp3`;
  const questions = { life: { file, bytes: 1, says: '' } };
  const recordings = { municipality: '5027', ...arranged.survey, language, revision: 1, questions, gone: [] };
  await arranged.stores.studio.saveRecordings(recordings);
  await linkTo('open')(visit);
};

/** Somebody on no list has typed her number on the page of the poster; many have before her, and that is not counted. */
const signUp = async (visit: Visit, changed: Changed = {}): Promise<void> => {
  await visitArranged(visit, '/join/5027-k3p9', { limits: { count: async () => true }, ...changed });
  await type(visit, '#phone', '+47 900 00 000');
  await visit.page.locator('#phone').waitFor({ state: 'detached' });
};

const nothingYet = {
  actions: async () => ({ revision: 0, entries: [] }),
  activities: async () => ({ revision: 0, entries: [] }),
};

/** What time, a fault, or a municipality of another kind brings about. */
export const arrangedStates: readonly State[] = [
  { name: 'survey-not-yet-open', open: linkTo('planned') },
  { name: 'survey-closed', open: linkTo('closing') },
  { name: 'survey-young', open: linkTo('open', { young: true }) },
  {
    name: 'survey-young-question',
    open: async (visit) => {
      await linkTo('open', { young: true })(visit);
      await goTo(visit, 'left-out');
    },
  },
  {
    name: 'survey-recorded',
    open: async (visit) => {
      await recorded(visit);
      await goTo(visit, 'life');
      await visit.page.locator('.listen:visible').waitFor();
    },
  },
  { name: 'survey-recorded-without-script', script: false, open: recorded },
  {
    name: 'survey-returned',
    script: false,
    open: async (visit) => {
      const { arranged, language } = visit;
      const secret = await arranged.ticket(arranged.waves.open, language);
      await visitArranged(visit, `/s/${secret}`, {}, (form) => form.replace(/receipt=\w+/, ''));
      await visit.page.locator('#send').click();
      await visit.page.locator('#summary').waitFor();
    },
  },
  {
    name: 'survey-failed',
    script: false,
    open: async (visit) => {
      const { tickets } = visit.arranged.deps;
      await linkTo('open', { changed: { tickets: { ...tickets, settle: fails } } })(visit);
      await visit.page.locator('#send').click();
      await visit.page.locator('.screen').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'failed',
    open: async (visit) => {
      const { tickets } = visit.arranged.deps;
      await linkTo('open', { changed: { tickets: { ...tickets, get: fails } } })(visit);
    },
  },
  { name: 'thanks-young', open: thanksAt('/s', true) },
  { name: 'kiosk-thanks', open: thanksAt('/kiosk', false) },
  { name: 'join-code', open: (visit) => signUp(visit) },
  {
    name: 'join-code-used-up',
    open: async (visit) => {
      const { joins } = visit.arranged.deps;
      await signUp(visit, { joins: { ...joins, tryOnce: async () => false, wasConfirmed: async () => false } });
      await type(visit, '#code', '000000');
      await visit.page.locator('#code').waitFor({ state: 'detached' });
    },
  },
  { name: 'join-too-many', open: (visit) => signUp(visit, { limits: { count: async () => false } }) },
  { name: 'join-withdrawn', open: arrangedPage('/join/5027-0000') },
  { name: 'place-without-contact', open: arrangedPage('/m/5027') },
  { name: 'activities-none', open: arrangedPage('/m/5027/activities', { community: nothingYet }) },
  { name: 'what-was-said-nothing', open: arrangedPage('/m/5027/said', { community: nothingYet }) },
  {
    name: 'help-failed',
    open: async (visit) => {
      await visitArranged(visit, '/m/5027/help', { help: { ask: fails } });
      for (const choice of [
        '[name="wish"][value="can"]',
        '[name="about"][value="other"]',
        '[name="reach"][value="office"]',
      ])
        await visit.page.locator(choice).check();
      await visit.page.locator('main form button[type="submit"]').last().click();
      await visit.page.locator('#summary').waitFor();
    },
  },
];
