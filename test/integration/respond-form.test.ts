import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { core } from '#shared/survey/core.ts';
import { post, type RespondWorld, receiptIn, respondWorld } from './respond-world.ts';

let world: RespondWorld;
beforeAll(async () => {
  world = await respondWorld();
});
afterAll(() => world.close());

test('a form that can be taken is taken without reading words and recordings, which only a page needs', async () => {
  const wave = await world.wave();
  const refuse = async (): Promise<never> => {
    throw new Error('nothing is written with it');
  };
  const app = world.app({ studio: { ...world.deps.studio, words: refuse, recordings: refuse } });
  const secret = await world.ticket(wave);
  expect((await app.request(`/s/${secret}`, post({ receipt: '8'.repeat(26), life: '4' }))).status).toBe(303);
  expect(await world.answersOf(wave)).toEqual([{ life: '4' }]);
});

describe('a form that needs another look', () => {
  test('comes back whole, with a summary that leads to the field, as the same form', async () => {
    const wave = await world.wave();
    const secret = await world.ticket(wave);
    const long = 'å'.repeat(1001);
    const fields = { receipt: '3'.repeat(26), life: '9', stay: 'maybe', open: `${long}<b>` };
    const reply = await world.app().request(`/s/${secret}`, post(fields));
    expect(reply.status).toBe(422);
    const page = await reply.text();
    expect(page).toMatch(/<div class="summary" role="alert" tabindex="-1" id="summary">/);
    expect(page).toContain('<a href="#open">');
    expect(page).toMatch(/<textarea id="open"[^>]*aria-describedby="open-help open-error" aria-invalid="true"/);
    expect(page).toMatch(/name="life" value="9" checked/);
    expect(page).toMatch(/name="stay" value="maybe"[^>]*checked/);
    expect(page).toContain(`${long}&lt;b&gt;</textarea>`);
    expect(receiptIn(page)).toBe(fields.receipt);
    expect(await world.answersOf(wave)).toEqual([]);
  });

  test.each(['', 'short', 'U'.repeat(26)])(
    'a receipt that is none (%j) is replaced, and the answers kept',
    async (receipt) => {
      const wave = await world.wave();
      const secret = await world.ticket(wave);
      const reply = await world.app().request(`/s/${secret}`, post({ receipt, life: '4' }));
      expect(reply.status).toBe(422);
      const page = await reply.text();
      expect(page).toMatch(/name="life" value="4" checked/);
      expect(receiptIn(page)).toMatch(/^[0-9a-z]{26}$/);
      const again = await world.app().request(`/s/${secret}`, post({ receipt: receiptIn(page), life: '4' }));
      expect(again.status).toBe(303);
      expect(await world.answersOf(wave)).toEqual([{ life: '4' }]);
    },
  );

  test('a code that is on no list is named', async () => {
    const secret = await world.ticket(await world.wave());
    const reply = await world.app().request(`/s/${secret}`, post({ receipt: '4'.repeat(26), place: '11' }));
    expect(reply.status).toBe(422);
    expect(await reply.text()).toContain('<a href="#place">');
  });

  test('more than can be read is refused before it is read', async () => {
    const wave = await world.wave();
    const secret = await world.ticket(wave);
    const reply = await world.app().request(`/s/${secret}`, post({ open: 'x'.repeat(300_000) }));
    expect(reply.status).toBe(413);
    expect(await reply.text()).toContain('<a href="#open">');
  });

  test('every question may be left out', async () => {
    const wave = await world.wave();
    const secret = await world.ticket(wave);
    const empty = Object.fromEntries(core.questions.map(({ id }) => [id, '']));
    expect((await world.app().request(`/s/${secret}`, post({ receipt: '5'.repeat(26), ...empty }))).status).toBe(303);
    expect(await world.answersOf(wave)).toEqual([{}]);
  });
});
