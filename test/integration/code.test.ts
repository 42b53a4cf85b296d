import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grouped, slipSecret, ticketKey } from '#shared/wave/ticket.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { afterTexts } from '#web/texts/all-after.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { waysTexts } from '#web/texts/all-ways.ts';
import { post, type RespondWorld, receiptIn, respondWorld } from './respond-world.ts';

let world: RespondWorld;
let wave: Wave;
beforeAll(async () => {
  world = await respondWorld();
  wave = await world.wave();
});
afterAll(() => world.close());

/** The slip of somebody without a phone; returns its secret. */
const slip = async (): Promise<string> => {
  const secret = slipSecret(crypto.getRandomValues(new Uint8Array(8)));
  expect(await world.stores.tickets.issueSlip(ticketKey(secret), wave.id, 'ar')).toBe(true);
  return secret;
};
const app = () => world.app();
const { code } = waysTexts.en;

describe.each(['/s', '/kiosk'] as const)('at %s', (door) => {
  const typed = (text: string) => app().request(`${door}?lang=en`, post({ code: text }));

  test('one field is asked for, and nothing is kept', async () => {
    const response = await app().request(`${door}?lang=en`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const page = await response.text();
    expect(page).toContain(code.title);
    expect(page.match(/<input/g)).toHaveLength(1);
  });

  test('a code leads to its survey, however it is typed', async () => {
    const secret = await slip();
    const ways = [secret, grouped(secret).toUpperCase(), secret.replaceAll('0', 'O').replaceAll('1', 'l')];
    const arabic = secret.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
    for (const text of [...ways, arabic, `https://svar.example.no/s/${secret}`]) {
      const response = await typed(text);
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe(`${door}/${secret}?lang=en`);
    }
  });

  test.each([
    ['', 422, code.wrong],
    ['abcd', 422, code.wrong],
    ['uuuu uuuu uuuu', 422, code.wrong],
    // Every character is there: it may be a slip of the last time, and typing it again would help nobody.
    ['0000 0000 0000', 404, code.unknown],
  ])('%j is kindly given back, with what is the matter', async (text, status, says) => {
    const response = await typed(text);
    expect(response.status).toBe(status);
    const page = await response.text();
    expect(page).toContain(says);
    expect(page).toContain(text);
  });

  test('a slip is answered once, in its language, with nothing to stop', async () => {
    const secret = await slip();
    const page = await (await app().request(`${door}/${secret}`)).text();
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).not.toContain(pageTexts.ar.stop.button);
    const sent = await app().request(`${door}/${secret}?lang=ar`, post({ receipt: receiptIn(page), life: '7' }));
    expect(sent.headers.get('location')).toBe(`${door}/${secret}/thanks?lang=ar`);
    const thanks = await app().request(`${door}/${secret}/thanks?lang=ar`);
    expect(await thanks.text()).toContain(pageTexts.ar.thanks.title);
    const again = await app().request(`${door}/${secret}`);
    expect(again.status).toBe(409);
  });
});

test('on a tablet every page leads back to the beginning, and on a phone none does', async () => {
  const secret = await slip();
  for (const address of ['', `/${secret}`, '/0123456789ab']) {
    expect(await (await app().request(`/kiosk${address}`)).text()).toContain('id="kiosk"');
    expect(await (await app().request(`/s${address}`)).text()).not.toContain('id="kiosk"');
  }
});

test('the link in a message still says how to stop', async () => {
  const secret = await world.ticket(wave, 'en');
  expect(await (await app().request(`/s/${secret}`)).text()).toContain(pageTexts.en.stop.button);
});

test('after a slip nobody is offered a pause, after a link in a message everybody is', async () => {
  const one = app();
  const thanksOf = async (secret: string) => {
    const page = await (await one.request(`/s/${secret}?lang=en`)).text();
    await one.request(`/s/${secret}?lang=en`, post({ receipt: receiptIn(page), life: '7' }));
    return (await one.request(`/s/${secret}/thanks?lang=en`)).text();
  };
  const [paper, message] = [await thanksOf(await slip()), await thanksOf(await world.ticket(wave, 'en'))];
  for (const words of [pageTexts.en.stop.button, afterTexts.en.pause.button]) {
    expect(paper).not.toContain(words);
    expect(message).toContain(words);
  }
});
