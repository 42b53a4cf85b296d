import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mostHelpPerDay } from '#shared/community/help.ts';
import { aboutTexts } from '#web/texts/all-about.ts';
import { afterTexts } from '#web/texts/all-after.ts';
import { day, noon, post, type RespondWorld, respondWorld } from './respond-world.ts';

const { en } = afterTexts;

describe('a request for help', () => {
  let world: RespondWorld;
  beforeAll(async () => {
    world = await respondWorld();
  });
  afterAll(() => world.close());

  const good = { wish: 'want', about: 'forms', text: 'Брев', reach: 'phone', address: '900 00 001' };
  const form = async () => {
    const page = await (await world.app().request('/m/5027/help?lang=en')).text();
    return /name="id" value="([^"]*)"/.exec(page)?.[1] ?? '';
  };
  const kept = () => world.stores.help.list('5027', noon);

  test('sent twice is one row, which knows no ticket, no answer and no time of day', async () => {
    const id = await form();
    for (let i = 0; i < 2; i++) {
      const reply = await world.app().request('/m/5027/help?lang=en', post({ ...good, id }));
      expect([reply.status, reply.headers.get('location')]).toEqual([303, '/m/5027/help?sent=yes&lang=en']);
    }
    const [row, ...others] = (await kept()).filter((one) => one.id === id);
    expect(others).toEqual([]);
    expect(row).toEqual({
      ...good,
      id,
      municipality: '5027',
      language: 'en',
      day: '2026-03-10',
      expires: Date.parse('2026-06-08') / 1000,
    });
    expect(await (await world.app().request('/m/5027/help?sent=yes&lang=en')).text()).toContain(en.help.sent.title);
  });

  test('that was seen to stays so when it is sent again', async () => {
    const id = await form();
    await world.app().request('/m/5027/help', post({ ...good, id }));
    await world.stores.help.done('5027', id);
    await world.app().request('/m/5027/help', post({ ...good, id }));
    expect((await kept()).find((one) => one.id === id)?.done).toBe(true);
  });

  test('comes back whole with what is to be mended, and is the same request then', async () => {
    const before = (await kept()).length;
    const id = await form();
    const reply = await world.app().request('/m/5027/help?lang=en', post({ ...good, about: '', address: 'me', id }));
    expect(reply.status).toBe(422);
    const page = await reply.text();
    for (const text of [en.help.problems.about, en.help.problems.phone, 'Брев', 'value="me"', `value="${id}"`])
      expect(page).toContain(text);
    expect((await kept()).length).toBe(before);
  });

  test('is not lost when the database fails', async () => {
    const app = world.app({ help: { ask: () => Promise.reject(new Error('away')) } });
    const reply = await app.request('/m/5027/help?lang=en', post({ ...good, id: await form() }));
    expect(reply.status).toBe(503);
    const page = await reply.text();
    for (const text of [en.help.failed, 'Брев', 'value="900 00 001"']) expect(page).toContain(text);
    expect(world.log.join('')).not.toMatch(/900|Брев/);
  });

  test('is one of forty in a day, and what was sent before is still the same', async () => {
    const app = world.app({ now: () => noon + day });
    const send = async (i: number) =>
      app.request('/m/5027/help?lang=en', post({ ...good, id: String(i).padStart(26, '0') }));
    for (let i = 0; i < mostHelpPerDay; i++) expect((await send(i)).status).toBe(303);
    const refused = await send(mostHelpPerDay);
    expect(refused.status).toBe(429);
    const page = await refused.text();
    for (const text of ['Брев', aboutTexts.en.contact.title, 'Call them, or go there']) expect(page).toContain(text);
    expect((await send(0)).status).toBe(303);
    expect((await world.stores.help.list('5027', noon)).filter(({ day }) => day === '2026-03-11')).toHaveLength(40);
    const elsewhere = world.app({ now: () => noon + 2 * day });
    expect((await elsewhere.request('/m/5027/help', post({ ...good, id: await form() }))).status).toBe(303);
  });

  test('is counted without a time of day', async () => {
    const counted: number[] = [];
    const limits = {
      count: async (_: string, __: string, ___: number, until: number) => counted.push(until) > 0,
    };
    for (const now of [noon, noon + 1000])
      await world.app({ limits, now: () => now }).request('/m/5027/help', post({ ...good, id: await form() }));
    expect(new Set(counted).size).toBe(1);
  });

  test('that is too large is refused with the form', async () => {
    const reply = await world.app().request('/m/5027/help?lang=en', post({ ...good, text: 'x'.repeat(40_000) }));
    expect(reply.status).toBe(413);
  });
});
