import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sendCodes } from '#functions/deliver/codes.ts';
import type { SmsMessage } from '#functions/messaging/gateway.ts';
import { GatewayUnavailable } from '#functions/messaging/gateway.ts';
import type { RespondDeps } from '#functions/respond/deps.ts';
import { codeLivesMs, mostPerDay, mostPerNumber, mostSends, mostTries } from '#shared/join/join.ts';
import { waysTexts } from '#web/texts/all-ways.ts';
import { day, noon, post, type RespondWorld, respondWorld } from './respond-world.ts';

let world: RespondWorld;
const poster = { code: '5027-k3p9', municipality: '5027', series: ['respnd'], madeAt: 0 };
const en = waysTexts.en;
beforeAll(async () => {
  world = await respondWorld();
  await world.stores.studio.addPoster(poster);
});
afterAll(() => world.close());

let people = 0;
let sent: SmsMessage[] = [];
let now = noon;
beforeEach(() => {
  people += 1;
  sent = [];
  now += day; // limits of one test are not those of another
  world.confirmations.length = 0;
});
const phone = () => `+4790${String(100_000 + people)}`;

const app = (changed: Partial<RespondDeps> = {}) => world.app({ now: () => now, ...changed });
const address = '/join/5027-k3p9?lang=en';
const read = async (response: Response | Promise<Response>) => {
  const { status, headers } = await response;
  return { status, headers, page: await (await response).text() };
};
const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
const opened = async () => hidden((await read(app().request(address))).page, 'nonce');
const asked = async (number = phone(), nonce?: string) =>
  read(app().request(address, post({ nonce: nonce ?? (await opened()), phone: number, language: 'ar' })));
const typed = (join: string, code: string) =>
  read(app().request('/join/5027-k3p9/confirm?lang=en', post({ join, code })));

/** What deliver does with what was asked for. */
const deliver = (send = async (message: SmsMessage) => void sent.push(message)) =>
  sendCodes(
    {
      ...world.stores,
      gateway: {
        send: async (message) => {
          await send(message);
          return { status: 'accepted' };
        },
      },
      now: () => now,
      log: world.deps.log,
    },
    world.confirmations.splice(0),
  );
const codeIn = (message: SmsMessage | undefined) => /\d{6}/.exec(message?.text ?? '')?.[0] ?? '';
const another = (code: string) => (code === '000000' ? '000001' : '000000');

test('somebody on no list types her number and her code, and is confirmed', async () => {
  const form = await read(app().request(address));
  expect(form.status).toBe(200);
  expect(form.page).toContain('Midtre Gauldal');
  const confirm = await asked();
  expect(confirm).toMatchObject({ status: 200 });
  expect(confirm.page).toContain(en.confirm.title);
  expect(await deliver()).toEqual([]);
  expect(sent).toMatchObject([{ to: phone() }]);
  const done = await typed(hidden(confirm.page, 'join'), codeIn(sent[0]));
  expect(done.status).toBe(200);
  expect(done.page).toContain(en.joined.later);
  expect(await world.stores.joins.pending('5027')).toMatchObject([{ phone: phone(), language: 'ar', confirmed: true }]);
  const [{ id = '' } = {}] = await world.stores.joins.pending('5027');
  await world.stores.joins.settle('5027', id, now);
});

test('no page, address, queue or log holds the number or the code', async () => {
  const confirm = await asked();
  await deliver();
  const code = codeIn(sent[0]);
  const done = await typed(hidden(confirm.page, 'join'), code);
  const said = [confirm.page, done.page, ...world.log, ...confirm.headers.values(), ...done.headers.values()].join(
    '\n',
  );
  expect(said).not.toContain(phone().slice(3));
  expect(said).not.toContain(code);
  expect(hidden(confirm.page, 'join')).toMatch(/^[\w-]{22}$/);
});

test('before a number is asked for stands who asks, with the way to the pages that say so', async () => {
  const { page } = await read(app().request(address));
  for (const path of ['', '/real', '/privacy']) {
    const at = page.indexOf(`href="/m/5027${path}?lang=en"`);
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(page.indexOf('name="phone"'));
  }
  expect(page.indexOf('href="?lang=ti"')).toBeLessThan(page.indexOf('name="phone"'));
});

test('GET writes nothing, and the page says the same whoever is on the list', async () => {
  await world.stores.contacts.save({ id: 'c1', municipality: '5027', phone: '+4790999999', language: 'nb' });
  const on = await asked('+4790999999');
  const off = await asked();
  const plain = (page: string) => page.replaceAll(/value="[\w-]{22}"/g, '').replaceAll(/[0-9a-z]{26}/g, '');
  expect(plain(on.page)).toBe(plain(off.page));
  expect(on.status).toBe(off.status);
});

test.each([
  '',
  '12',
  'hello',
  '+47',
  '123456789012345678901234567890',
  '22 33 44 55', // a line on the wall
  '02800',
  '829 12 345', // premium
  '+870 772 123 456', // satellite
])('%j is kindly given back, with the same form', async (number) => {
  const nonce = await opened();
  const back = await asked(number, nonce);
  expect(back.status).toBe(422);
  expect(back.page).toContain(en.join.wrong);
  expect(hidden(back.page, 'nonce')).toBe(nonce);
  expect(world.confirmations).toEqual([]);
});

test('a number with the digits of another script, or from another country, is one', async () => {
  for (const number of ['٩٠ ٠٠ ٠٠ ٠٧', '+380 50 123 45 67']) expect((await asked(number)).status).toBe(200);
  await deliver();
  expect(new Set(sent.map(({ to }) => to))).toEqual(new Set(['+4790000007', '+380501234567']));
});

describe('the limits', () => {
  test('a form that is sent twice is one request, whose code is sent twice at most', async () => {
    const nonce = await opened();
    const [first] = await Promise.all([asked(phone(), nonce), asked(phone(), nonce), asked(phone(), nonce)]);
    expect(first.status).toBe(200);
    for (let i = 0; i < 4; i++) {
      expect((await asked(phone(), nonce)).status).toBe(200);
      await deliver();
    }
    expect(sent.length).toBeLessThanOrEqual(mostSends);
    expect(new Set(sent.map(({ id, text }) => `${id} ${text}`)).size).toBe(1);
  });

  test('a number gets three codes in a day', async () => {
    for (let i = 0; i < mostPerNumber; i++) expect((await asked()).status).toBe(200);
    const refused = await asked();
    expect(refused.status).toBe(429);
    expect(refused.page).toContain(en.busy.title);
    now += day;
    expect((await asked()).status).toBe(200);
  });

  test('a municipality’s people get forty in an hour, and the next hour again', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 42; i++) statuses.push((await asked(`+47918${String(10_000 + i)}`)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    now += 60 * 60_000;
    expect((await asked()).status).toBe(200);
  });

  test('whoever types numbers of elsewhere, for which no code is sent any more, shuts nobody else out', async () => {
    for (let i = 0; i < 50; i++) await asked(`+3805013${String(10_000 + i)}`);
    expect((await asked('+380501310099')).status).toBe(429);
    now += 60 * 60_000;
    for (let i = 0; i < 50; i++) await asked(`+3805014${String(10_000 + i)}`);
    expect((await asked()).status).toBe(200);
  });

  test('and two hundred in a day, of whom thirty have numbers of elsewhere', async () => {
    const begun = now;
    now = Date.parse('2026-09-01T00:00:00Z');
    const midnight = now;
    let codes = 0;
    for (let i = 0; i < 40; i++) {
      now = midnight + Math.floor(i / 10) * 60 * 60_000;
      const { status } = await asked(`+3805012${String(10_000 + i)}`);
      if (status === 200) codes += 1;
    }
    expect(codes).toBe(mostPerDay.foreign);
    for (let i = 0; i < 210; i++) {
      now = midnight + (4 + Math.floor(i / 30)) * 60 * 60_000;
      const { status } = await asked(`+47919${String(10_000 + i)}`);
      if (status === 200) codes += 1;
    }
    expect(codes).toBe(mostPerDay.foreign + mostPerDay.norwegian);
    now = begun;
  });

  test('of a hundred tries at once five are looked at, and then not even the right one helps', async () => {
    const confirm = await asked();
    const join = hidden(confirm.page, 'join');
    await deliver();
    const code = codeIn(sent[0]);
    const tries = await Promise.all(Array.from({ length: 100 }, () => typed(join, another(code))));
    expect(tries.filter(({ status }) => status === 422)).toHaveLength(mostTries);
    expect((await typed(join, code)).status).toBe(410);
    expect((await world.stores.joins.pending('5027')).some(({ id, confirmed }) => id === join && confirmed)).toBe(
      false,
    );
  });

  test('a wrong code is told of, and what cannot be one is no try', async () => {
    const join = hidden((await asked()).page, 'join');
    await deliver();
    const code = codeIn(sent[0]);
    for (let i = 0; i < 10; i++) expect((await typed(join, '12')).status).toBe(422);
    const wrong = await typed(join, another(code));
    expect(wrong.status).toBe(422);
    expect(wrong.page).toContain(en.confirm.wrong);
    expect((await typed(join, code)).status).toBe(200);
  });

  test('the right code again is right again, and does not use up the tries', async () => {
    const join = hidden((await asked()).page, 'join');
    await deliver();
    for (let i = 0; i < 8; i++) expect((await typed(join, codeIn(sent[0]))).status).toBe(200);
  });

  test('after an hour a code is of no use, and none is sent any more', async () => {
    const join = hidden((await asked()).page, 'join');
    await world.deps.confirmations.send([{ municipality: '5027', join }]);
    await deliver();
    now += codeLivesMs;
    expect((await typed(join, codeIn(sent[0]))).status).toBe(410);
    await world.deps.confirmations.send([{ municipality: '5027', join }]);
    expect(await deliver()).toEqual([]);
    expect(sent.length).toBeLessThanOrEqual(mostSends);
  });
});

test('a gateway that is down gets the code later', async () => {
  await asked();
  const down = async () => {
    throw new GatewayUnavailable('down');
  };
  const again = await deliver(down);
  expect(again).toHaveLength(1);
  world.confirmations.push(...again);
  expect(await deliver()).toEqual([]);
  expect(sent).toMatchObject([{ to: phone() }]);
});

describe('the next round', () => {
  const confirmed = async () => {
    const join = hidden((await asked()).page, 'join');
    await deliver();
    return (await typed(join, codeIn(sent.at(-1)))).page;
  };

  test('is said as far as it is known', async () => {
    now = noon; // in the middle of the only wave
    const series = { id: 'respnd', municipality: '5027', firstDay: '2026-03-07', everyMonths: 3 };
    await world.stores.studio.saveSeries(series as Parameters<typeof world.stores.studio.saveSeries>[0]);
    expect(await confirmed()).toContain(en.joined.later);
    await world.wave({ state: 'planned' }, { opensAt: noon + 5 * day, closesAt: noon + 9 * day });
    expect(await confirmed()).toContain('15 March');
  });
});

describe('a poster', () => {
  test('is found however its address is typed, and nobody is who has none', async () => {
    for (const code of ['5027K3P9', '5027-K3P9']) expect((await app().request(`/join/${code}`)).status).toBe(200);
    for (const code of ['5027-k3p8', '1-1', '9999-k3p9'])
      expect((await app().request(`/join/${code}`)).status).toBe(404);
  });

  test('leads from the page of a code to its form, whatever was typed', async () => {
    for (const code of ['5027-k3p9', '5027K3P9', '%0a5027-k3p9']) {
      const { status, headers } = await app().request(`/join/${code}/confirm?lang=ar`);
      expect([status, headers.get('location')]).toEqual([303, '/join/5027-k3p9?lang=ar']);
    }
  });

  test('that was withdrawn takes nobody', async () => {
    const gone = { ...poster, code: '5027-zzzz' };
    await world.stores.studio.addPoster(gone);
    await world.stores.studio.withdrawPoster(gone, now);
    const form = await read(app().request('/join/5027-zzzz?lang=en'));
    expect(form).toMatchObject({ status: 410 });
    expect(form.page).toContain(en.closed.title);
    expect((await app().request('/join/5027-zzzz', post({ phone: phone() }))).status).toBe(410);
    expect(world.confirmations).toEqual([]);
  });

  test('a page that fails says so, and nothing of what was typed', async () => {
    const broken = { send: async () => Promise.reject(new Error('no queue')) };
    const failed = await read(app({ confirmations: broken }).request(address, post({ phone: phone() })));
    expect(failed.status).toBe(503);
    expect(failed.page + world.log.join('\n')).not.toContain(phone().slice(3));
  });
});
