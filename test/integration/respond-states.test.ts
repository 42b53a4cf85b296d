import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ticketKey } from '#shared/wave/ticket.ts';
import { afterTexts } from '#web/texts/all-after.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { day, noon, post, type RespondWorld, respondWorld, unknownSecret } from './respond-world.ts';

let world: RespondWorld;
beforeAll(async () => {
  world = await respondWorld();
});
afterAll(() => world.close());

describe('a page for each state of the link', () => {
  const closing = { state: 'closing', openedAt: noon - 3 * day, closingAt: noon - 1, stopped: true } as const;
  const states = [
    ['not yet open', { state: 'planned' }, { opensAt: noon + day }, 403, pageTexts.nb.notYetOpen.title],
    ['open', undefined, {}, 200, 'id="survey"'],
    ['closed', closing, {}, 410, pageTexts.nb.closed.title],
    ['past its last day, though the clock is late', undefined, { closesAt: noon }, 410, pageTexts.nb.closed.title],
    ['published', { ...closing, state: 'published', publishedAt: noon }, {}, 410, pageTexts.nb.closed.title],
    ['cancelled', { state: 'cancelled', cancelledAt: noon - 1 }, {}, 410, pageTexts.nb.closed.title],
  ] as const;

  test.each(states)('%s', async (_, life, changed, status, text) => {
    const wave = await world.wave(life, changed);
    const secret = await world.ticket(wave);
    const reply = await world.app().request(`/s/${secret}`);
    expect(reply.status).toBe(status);
    const page = await reply.text();
    expect(page).toContain(text);
    expect(page).toContain(`action="/s/${secret}/stop?lang=nb"`);
    expect(page).toContain('<bdi>Midtre\u00a0Gauldal</bdi>');
    const sent = await world.app().request(`/s/${secret}`, post({ receipt: '0'.repeat(26), life: '3' }));
    expect(sent.status).toBe(status === 200 ? 303 : status);
    expect((await world.answersOf(wave)).length).toBe(status === 200 ? 1 : 0);
  });

  test('answered', async () => {
    const secret = await world.ticket(await world.wave());
    const app = world.app();
    await app.request(`/s/${secret}`, post({ receipt: '1'.repeat(26) }));
    for (const request of [undefined, post({ receipt: '2'.repeat(26), life: '3' })]) {
      const reply = await app.request(`/s/${secret}`, request);
      expect(reply.status).toBe(409);
      const html = await reply.text();
      expect(html).toContain(pageTexts.nb.answered.title);
      expect(html).toContain('href="/m/5027?lang=nb"'); // there is more to see than that it is done
    }
  });

  test.each([`/s/${unknownSecret}`, '/s/x', `/s/${unknownSecret}/thanks`, '/other'])('unknown: %s', async (path) => {
    const reply = await world.app().request(path, { headers: { 'accept-language': 'xx, uk-UA;q=0.8, en;q=0.5' } });
    expect(reply.status).toBe(404);
    const page = await reply.text();
    expect(page).toContain(pageTexts.uk.unknown.title);
    // A button that cannot mean anybody would be a lie.
    expect(page.includes(pageTexts.uk.stop.button)).toBe(path.includes(unknownSecret));
  });

  test('thanks are said only when there is an answer', async () => {
    const secret = await world.ticket(await world.wave());
    const reply = await world.app().request(`/s/${secret}/thanks?lang=ar`);
    expect(reply.status).toBe(303);
    expect(reply.headers.get('location')).toBe(`/s/${secret}?lang=ar`);
  });
});

describe('stop', () => {
  test.each(['a link', 'a link that nobody knows any more'])('%s', async (which) => {
    const secret = which === 'a link' ? await world.ticket(await world.wave()) : unknownSecret;
    for (let press = 0; press < 2; press++) {
      const reply = await world.app().request(`/s/${secret}/stop?lang=so`, { method: 'POST' });
      expect(reply.status).toBe(200);
      expect(await reply.text()).toContain(pageTexts.so.stop.done.title);
    }
    expect(await world.stores.requests.pendingStops(0)).toContain(ticketKey(secret));
  });

  test('leaves what was asked still to be answered', async () => {
    const secret = await world.ticket(await world.wave());
    await world.app().request(`/s/${secret}/stop`, { method: 'POST' });
    expect((await world.app().request(`/s/${secret}`)).status).toBe(200);
  });

  test.each(['stop', 'pause'])('from "%s" one gets back to the survey', async (what) => {
    const secret = await world.ticket(await world.wave(), 'so');
    const address = `/s/${secret}/${what}`;
    const sent = await (await world.app().request(`${address}?lang=so`, post({ months: '3' }))).text();
    expect(sent).toContain('<a href="?lang=so">');
    const back = await world.app().request(`${address}?lang=so`);
    expect(back.headers.get('location')).toBe(`/s/${secret}?lang=so`);
  });

  test.each(['a link', 'a link that nobody knows any more'])(
    'is taken back on the page that says so: %s',
    async (which) => {
      const secret = which === 'a link' ? await world.ticket(await world.wave()) : unknownSecret;
      const key = ticketKey(secret);
      const press = async (fields: Record<string, string>) =>
        (await world.app().request(`/s/${secret}/stop?lang=ar`, post(fields))).text();
      const { mistake, button, back } = afterTexts.ar.stopped;
      for (let turn = 0; turn < 2; turn++) {
        const stopped = await press({});
        for (const text of [pageTexts.ar.stop.done.title, mistake, button]) expect(stopped).toContain(text);
        expect(stopped.match(/form="stop"/g)).toHaveLength(1);
        expect(await world.stores.requests.pendingStops(0)).toContain(key);
        for (let again = 0; again < 2; again++) {
          const page = await press({ back: 'yes' });
          for (const text of [back.title, back.none, pageTexts.ar.stop.button]) expect(page).toContain(text);
          expect(await world.stores.requests.pendingStops(0)).not.toContain(key);
          expect(await world.stores.requests.pendingTakenBack(0)).toContain(key);
        }
      }
    },
  );

  test('opening the address of "stop" stops nothing', async () => {
    const secret = await world.ticket(await world.wave());
    await world.app().request(`/s/${secret}/stop`);
    expect(await world.stores.requests.pendingStops(0)).not.toContain(ticketKey(secret));
  });
});
