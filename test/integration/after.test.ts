import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Activity } from '#shared/community/activity.ts';
import type { Said } from '#shared/community/said.ts';
import { type Language, languageTags } from '#shared/language/languages.ts';
import { ticketKey } from '#shared/wave/ticket.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { afterTexts } from '#web/texts/all-after.ts';
import { coreWords } from '#web/texts/all-core.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { youthTexts } from '#web/texts/all-youth.ts';
import { day, noon, post, type RespondWorld, receiptIn, respondWorld } from './respond-world.ts';

const { en } = afterTexts;
const said: Said = {
  wave: '5027-respnd-1',
  closed: '2026-01-14',
  answered: 31,
  life: 6.5,
  belonging: 'no-clear-change',
};
const activity = (id: string, when: Activity['when'], more: Partial<Activity> = {}): Activity => ({
  id,
  revision: 1,
  words: { nb: { title: `Kafé ${id}`, about: 'Kom som du er' }, en: { title: `Café ${id}`, about: '' } },
  place: 'Frivilligsentralen',
  when,
  kroner: 0,
  for: 'everyone',
  contact: '',
  ...more,
});

describe('after an answer', () => {
  let world: RespondWorld;
  let wave: Wave;
  beforeAll(async () => {
    world = await respondWorld();
    const { community, studio } = world.stores;
    wave = await world.wave();
    const next = { ...wave, id: '5027-respnd-2', number: 2, opensAt: noon + 90 * day, closesAt: noon + 100 * day };
    await studio.addWave({ ...next, state: 'planned' } as Wave);
    const entry = {
      wave: said.wave,
      number: 1,
      series: 'respnd',
      releases: { municipality: '1', open: '2' },
      public: true,
    };
    await studio.record('5027', { ...entry, said });
    await studio.record('5027', {
      ...entry,
      wave: 'x',
      public: false,
      said: { ...said, wave: 'x', closed: '2026-02-14', life: 1.5 },
    });
    await community.changeActions('5027', {
      revision: 1,
      entries: [
        {
          id: 'a',
          revision: 1,
          status: 'planned',
          day: '2026-04-01',
          responsible: 'Kari',
          question: 'of a survey that is gone',
          words: { nb: { title: 'Buss', about: '' } },
        },
        {
          id: 'b',
          revision: 1,
          status: 'done',
          day: '2026-02-01',
          responsible: '',
          question: 'network',
          words: { nb: { title: 'x', about: '' }, en: { title: 'Language café', about: 'On Tuesdays' } },
        },
      ],
    });
    await community.changeActivities('5027', {
      revision: 1,
      entries: [
        activity('later', { day: '2026-04-01', time: '18:00' }),
        activity('past', { day: '2026-03-01', time: '18:00' }),
        activity('tomorrow', { day: '2026-03-11', time: '18:00' }),
        activity('weekly', { day: '2026-01-06', time: '17:30', until: '2026-06-30' }, { kroner: 50 }),
        activity(
          'norwegian',
          { day: '2026-03-10', time: '18:00' },
          { for: 'women', words: { nb: { title: 'Café norwegian', about: '' } } },
        ),
        activity('young', { day: '2026-05-01', time: '18:00' }, { for: 'youth' }),
      ],
    });
  });
  afterAll(() => world.close());

  const answered = async (youth = false): Promise<string> => {
    const secret = await world.ticket(wave, 'en', youth);
    const opened = await (await world.app().request(`/s/${secret}`)).text();
    await world.app().request(`/s/${secret}`, post({ receipt: receiptIn(opened), life: '7' }));
    return secret;
  };

  test('the thanks tell what was said and done, what there is to do, and when the next time is', async () => {
    const page = await (await world.app().request(`/s/${await answered()}/thanks`)).text();
    expect(page).toContain(pageTexts.en.thanks.body);
    expect(page).toContain('On average they gave their life <bdi>6.5</bdi> of 10.');
    expect(page).toContain('<bdi>31</bdi> people answered.');
    expect(page).toContain(en.said.belonging['no-clear-change']);
    expect(page).not.toContain('>1.5<'); // not public
    expect(page.indexOf('Language café')).toBeLessThan(page.indexOf('Buss'));
    expect(page).toContain('<h3 lang="nb" dir="ltr">Buss</h3>');
    expect([...page.matchAll(/Café (\w+)/g)].map(([, id]) => id)).toEqual(['weekly', 'tomorrow', 'later']);
    expect(page).toContain('8 June 2026');
    expect(page).toContain(`href="/m/5027/help?lang=en&amp;wish=want"`);
  });

  test('whoever opens her link once more, or sends it from another page, finds all that again, and the way to a pause', async () => {
    const secret = await answered();
    for (const request of [undefined, post({ receipt: '2'.repeat(26), life: '3' })]) {
      const reply = await world.app().request(`/s/${secret}?lang=en`, request);
      expect(reply.status).toBe(409);
      const page = await reply.text();
      for (const text of [pageTexts.en.answered.title, en.pause.title, 'Language café', 'Café weekly'])
        expect(page).toContain(text);
      expect(page).toContain(`href="/m/5027/help?lang=en&amp;wish=want"`);
      expect(page).not.toContain(pageTexts.en.thanks.body);
      expect(page).toContain(`<form id="pausing" method="post" action="/s/${secret}/pause?lang=en">`);
    }
  });

  test('on a tablet that many use the link that was used leads nowhere', async () => {
    const page = await (await world.app().request(`/kiosk/${await answered()}?lang=en`)).text();
    expect(page).toContain(pageTexts.en.answered.title);
    expect(page).not.toContain('Language café');
  });

  test('to the young they tell first what is for the young', async () => {
    const page = await (await world.app().request(`/s/${await answered(true)}/thanks`)).text();
    expect([...page.matchAll(/Café (\w+)/g)].map(([, id]) => id)).toEqual(['young', 'weekly', 'tomorrow']);
    expect(page).toContain('/m/5027/activities?lang=en&amp;youth=yes');
  });

  test('they are one small request, and no link on them knows hers', async () => {
    const secret = await answered();
    for (const tag of languageTags) {
      const { body } = await world
        .app()
        .request(`/s/${secret}/thanks?lang=${tag}`, { headers: { 'accept-encoding': 'br' } });
      expect((await new Response(body).arrayBuffer()).byteLength, tag).toBeLessThan(14_000);
    }
    const page = await (await world.app().request(`/s/${secret}/thanks`)).text();
    expect(page.match(/href="[^"?#]*/g)?.filter((href) => href.includes(secret))).toEqual([]);
    expect(page.match(/src=/)).toBeNull();
  });

  test('somebody with a slip of paper, who gets no messages, is shown no way to stop them; others are', async () => {
    const app = world.app();
    const secret = '7k3p9xw2m4qa';
    await world.stores.tickets.issueSlip(ticketKey(secret), wave.id, 'en');
    const opened = await (await app.request(`/s/${secret}`)).text();
    await app.request(`/s/${secret}`, post({ receipt: receiptIn(opened), life: '7' }));
    const thanksOf = async (one: string) => (await app.request(`/s/${one}/thanks?lang=en`)).text();
    const links = [await answered(), await answered()];
    expect(await thanksOf(secret)).not.toContain(pageTexts.en.stop.button);
    expect(await thanksOf(secret)).not.toContain('id="pause"');
    for (const link of links) expect(await thanksOf(link)).toContain(pageTexts.en.stop.button);
  });

  test('whoever has answered is thanked, also when nothing else can be read', async () => {
    const away = () => Promise.reject(new Error('away'));
    const secret = await answered();
    const app = world.app({ community: { actions: away, activities: away } });
    const reply = await app.request(`/s/${secret}/thanks?lang=en`);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain(pageTexts.en.thanks.body);
  });

  test('a municipality whose figures are not public shows none', async () => {
    const { studio } = world.stores;
    const municipality = await studio.municipality('5027');
    if (!municipality) throw new Error('no municipality');
    const app = world.app({
      studio: { ...studio, municipality: async () => ({ ...municipality, publicReleases: false }) },
    });
    for (const path of [`/s/${await answered()}/thanks`, '/m/5027/said']) {
      const page = await (await app.request(`${path}?lang=en`)).text();
      expect(page).not.toContain('6.5');
      expect(page).toContain('Language café');
    }
  });

  test('what was done stands with the question to which it is an answer, as its reader is asked it', async () => {
    const askedOn = async (path: string, language: Language) => {
      const page = await (await world.app().request(`${path}?lang=${language}`)).text();
      return [...page.matchAll(/<q>(.*?)<\/q>/g)].map(([, question]) => question);
    };
    expect(await askedOn('/m/5027/said', 'en')).toEqual([coreWords.en.questions.network?.text]);
    expect(await askedOn('/m/5027/said', 'ar')).toEqual([coreWords.ar.questions.network?.text]);
    expect(await askedOn(`/s/${await answered()}/thanks`, 'en')).toEqual([coreWords.en.questions.network?.text]);
    expect(await askedOn(`/s/${await answered(true)}/thanks`, 'nb')).toEqual([youthTexts.nb.questions.network?.text]);
  });

  test('the page that is called what people said begins with that, and what was done stands under its own heading', async () => {
    const page = await (await world.app().request('/m/5027/said?lang=en')).text();
    expect([...page.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/g)].map(([, text]) => text)).toEqual([
      en.said.title,
      en.did.title,
    ]);
    expect(page).toMatch(/<h3[^>]*>Language café/);
  });

  test('all activities have a page: the young find theirs first, everybody what is told in her language or for everyone', async () => {
    const order = async (query: string, language = 'en') => {
      const page = await (await world.app().request(`/m/5027/activities?lang=${language}${query}`)).text();
      return [...page.matchAll(/(?:Café|Kafé) (\w+)/g)].map(([, id]) => id);
    };
    expect(await order('')).toEqual(['weekly', 'tomorrow', 'later', 'young', 'norwegian']);
    expect(await order('&youth=yes')).toEqual(['young', 'weekly', 'tomorrow', 'later', 'norwegian']);
    expect(await order('', 'nn')).toEqual(['weekly', 'norwegian', 'tomorrow', 'later', 'young']);
    expect(await order('', 'ar')).toEqual(['weekly', 'tomorrow', 'later', 'norwegian', 'young']);
  });

  test('another language shows the same: the activities of the young, a form as the link chose it, that it was sent', async () => {
    const linksOf = async (path: string) => {
      const page = await (await world.app().request(path)).text();
      return [...page.matchAll(/href="\?([^"]*)"/g)].map(([, query]) => query);
    };
    const links = (asked: string) => languageTags.map((tag) => `lang=${tag}${asked}`);
    expect(await linksOf('/m/5027/activities?lang=en&youth=yes')).toEqual(links('&amp;youth=yes'));
    expect(await linksOf('/m/5027/activities?lang=en&youth=x')).toEqual(links(''));
    expect(await linksOf('/m/5027/help?wish=can')).toEqual(links('&amp;wish=can'));
    expect(await linksOf('/m/5027/help?wish=%22%3E')).toEqual(links(''));
    expect(await linksOf('/m/5027/help?sent=yes')).toEqual(links('&amp;sent=yes'));
  });

  describe('a pause', () => {
    const pause = (secret: string, fields: Record<string, string>) =>
      world.app().request(`/s/${secret}/pause?lang=en`, post(fields));
    const asked = async (secret: string) =>
      (await world.stores.requests.askedToPause([ticketKey(secret)])).get(ticketKey(secret));

    test('is asked for by months or by a day, and the longest counts in any order', async () => {
      const secret = await answered();
      expect(await (await pause(secret, { months: '3', date: '' })).text()).toContain('10 June 2026');
      expect(await asked(secret)).toBe('2026-06-10');
      await pause(secret, { months: '3', date: '2026-04-01' });
      expect(await asked(secret)).toBe('2026-06-10');
      await pause(secret, { months: '6', date: '' });
      expect(await asked(secret)).toBe('2026-09-10');
    });

    test('for whom the day was wrong, the months that she then chooses count, and none are chosen for her', async () => {
      const secret = await answered();
      const page = await (await pause(secret, { months: '3', date: '2020-01-01' })).text();
      expect(page).not.toMatch(/name="months"[^>]*checked/);
      expect(page).toContain('name="mended"');
      const mended = { mended: 'yes', date: '2020-01-01' };
      expect((await pause(secret, mended)).status).toBe(422);
      expect(await (await pause(secret, { ...mended, date: '2026-05-01' })).text()).toContain('1 May 2026');
      expect(await (await pause(secret, { ...mended, months: '6' })).text()).toContain('10 September 2026');
    });

    test('of no day that could be meant is asked again, and GET sets none', async () => {
      const secret = await answered();
      const reply = await pause(secret, { months: '3', date: '2026-03-10' });
      expect(reply.status).toBe(422);
      expect(await reply.text()).toContain(en.pause.problem);
      expect((await world.app().request(`/s/${secret}/pause`)).status).toBe(303);
      expect(await asked(secret)).toBeUndefined();
    });
  });
});
