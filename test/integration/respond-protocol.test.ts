import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RespondDeps } from '#functions/respond/deps.ts';
import { settlementKey } from '#shared/wave/ticket.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { post, type RespondWorld, respondWorld } from './respond-world.ts';

let world: RespondWorld;
beforeAll(async () => {
  world = await respondWorld();
});
afterAll(() => world.close());

const forms = { a: { receipt: 'a'.repeat(26), life: '1' }, b: { receipt: 'b'.repeat(26), life: '2' } };
type FormName = keyof typeof forms;

type Act<A extends unknown[], R> = (...given: A) => Promise<R>;
/** Every read and write of a form, each passed through `around`, in the order in which they happen. */
const around = (wrap: <A extends unknown[], R>(act: Act<A, R>) => Act<A, R>): Partial<RespondDeps> => {
  const { tickets, answers } = world.deps;
  return {
    tickets: { get: wrap(tickets.get), settle: wrap(tickets.settle) },
    answers: { keep: wrap(answers.keep), takeBack: wrap(answers.takeBack) },
  };
};

type Death = { at: number; when: 'before' | 'after' };
/** A process that is killed before or after one of its reads and writes; steps count from 1. */
const killed = (death: Death | undefined, first: () => Promise<unknown> = async () => {}) => {
  let steps = 0;
  return around((act) => async (...given) => {
    await first();
    steps += 1;
    const mine = steps;
    if (death?.at === mine && death.when === 'before') throw new Error('killed');
    const result = await act(...given);
    if (death?.at === mine && death.when === 'after') throw new Error('killed');
    return result;
  });
};
const deaths: Death[] = [1, 2, 3, 4].flatMap((at) => [
  { at, when: 'before' as const },
  { at, when: 'after' as const },
]);

const send = (secret: string, form: FormName, changed: Partial<RespondDeps> = {}) =>
  Promise.resolve(world.app(changed).request(`/s/${secret}`, post(forms[form])));

/** The promise itself: one answer, and it is of the form that settled the ticket. */
const oneAnswer = async (wave: Awaited<ReturnType<RespondWorld['wave']>>, secret: string): Promise<FormName> => {
  const given = await world.answersOf(wave);
  expect(given).toHaveLength(1);
  const winner = given[0]?.life === forms.a.life ? 'a' : 'b';
  expect(await world.ticketOf(secret)).toMatchObject({
    state: 'answered',
    settledBy: settlementKey(forms[winner].receipt),
  });
  return winner;
};

test('a double tap and a retry after a lost reply are one answer, and thanked for each time', async () => {
  const wave = await world.wave();
  const secret = await world.ticket(wave);
  const taps = await Promise.all([send(secret, 'a'), send(secret, 'a'), send(secret, 'a')]);
  expect(taps.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect((await send(secret, 'a')).status).toBe(303);
  await oneAnswer(wave, secret);
});

test('what a form said first stays, when the same form is sent again with something else', async () => {
  const wave = await world.wave();
  const secret = await world.ticket(wave);
  await send(secret, 'a', killed({ at: 2, when: 'after' }));
  const changed = await world.app().request(`/s/${secret}`, post({ ...forms.a, life: '9' }));
  expect(changed.status).toBe(303);
  await oneAnswer(wave, secret);
});

test('of two forms of one person one counts, and the other is told', async () => {
  const wave = await world.wave();
  const secret = await world.ticket(wave);
  const replies = await Promise.all([send(secret, 'a'), send(secret, 'b')]);
  expect(replies.map(({ status }) => status).sort()).toEqual([303, 409]);
  await oneAnswer(wave, secret);
});

test('a form of a wave that has closed meanwhile is thanked if it had been taken, and refused if not', async () => {
  const wave = await world.wave();
  const [taken, late] = [await world.ticket(wave), await world.ticket(wave)];
  await send(taken, 'a');
  const closed = { now: () => wave.closesAt };
  expect((await send(taken, 'a', closed)).status).toBe(303);
  expect((await send(late, 'b', closed)).status).toBe(410);
  expect(await world.answersOf(wave)).toHaveLength(1);
});

describe('killed, and sent again', () => {
  test.each(deaths.filter(({ at }) => at <= 3))('$when step $at', async (death) => {
    const wave = await world.wave();
    const secret = await world.ticket(wave);
    expect((await send(secret, 'a', killed(death))).status).toBe(503);
    expect((await send(secret, 'a')).status).toBe(303);
    expect(await oneAnswer(wave, secret)).toBe('a');
  });

  test.each(deaths)('$when step $at of a form that another overtook', async (death) => {
    const wave = await world.wave();
    const secret = await world.ticket(wave);
    let steps = 0;
    // The other form goes through whole while this one is about to settle.
    const overtaken = async () => {
      steps += 1;
      if (steps === 3) await send(secret, 'b');
    };
    expect((await send(secret, 'a', killed(death, overtaken))).status).toBe(503);
    const [again, other] = [await send(secret, 'a'), await send(secret, 'b')];
    expect([again.status, other.status].sort()).toEqual([303, 409]);
    await oneAnswer(wave, secret);
  });
});

test('any number of tries of two forms, in any order of their steps and killed anywhere, are one answer', async () => {
  const tries = fc.array(
    fc.record({
      form: fc.constantFrom<FormName>('a', 'b'),
      death: fc.option(fc.record({ at: fc.integer({ min: 1, max: 4 }), when: fc.constantFrom('before', 'after') }), {
        nil: undefined,
      }),
    }),
    { minLength: 2, maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), tries, async (scheduler, sent) => {
      const wave = await world.wave();
      const secret = await world.ticket(wave);
      const turn = () => scheduler.schedule(Promise.resolve());
      await scheduler.waitFor(Promise.all(sent.map(({ form, death }) => send(secret, form, killed(death, turn)))));
      // Whoever was not told how it went sends again.
      const told: Partial<Record<FormName, number>> = {};
      for (const form of new Set(sent.map((one) => one.form))) told[form] = (await send(secret, form)).status;
      const winner = await oneAnswer(wave, secret);
      for (const [form, status] of Object.entries(told)) expect(status).toBe(form === winner ? 303 : 409);
    }),
    { numRuns: 40 },
  );
});

describe('when a store fails', () => {
  const secretText =
    (...hidden: string[]) =>
    async (): Promise<never> => {
      throw new Error(`could not do it: ${hidden.join(' ')}`);
    };
  const broken = (hidden: string[]): [string, (deps: RespondDeps) => Partial<RespondDeps>][] => [
    ['the ticket cannot be read', ({ tickets }) => ({ tickets: { ...tickets, get: secretText(...hidden) } })],
    ['the wave cannot be read', ({ studio }) => ({ studio: { ...studio, wave: secretText(...hidden) } })],
    ['the version cannot be read', ({ studio }) => ({ studio: { ...studio, version: secretText(...hidden) } })],
    ['the answer cannot be kept', ({ answers }) => ({ answers: { ...answers, keep: secretText(...hidden) } })],
    ['the ticket cannot be settled', ({ tickets }) => ({ tickets: { ...tickets, settle: secretText(...hidden) } })],
  ];
  const fields = { receipt: 'f'.repeat(26), life: '8', open: 'Svært "privat" <ord>' };

  test.each(broken([]).map(([what]) => what))('%s: the form comes back whole and may be sent again', async (what) => {
    const wave = await world.wave();
    const secret = await world.ticket(wave, 'ar');
    const hidden = [secret, `/s/${secret}`, fields.receipt, fields.open];
    const [, breaking] = broken(hidden).find(([name]) => name === what) ?? [what, () => ({})];
    world.log.length = 0;
    const app = world.app(breaking(world.deps));
    const reply = await app.request(`/s/${secret}?lang=ar`, post(fields));
    expect(reply.status).toBe(503);
    expect(reply.headers.get('retry-after')).toBe('5');
    const page = await reply.text();
    expect(page).toContain(pageTexts.ar.failed.body);
    expect(page).toContain(`name="receipt" value="${fields.receipt}"`);
    expect(page).toContain('name="life" value="8"');
    expect(page).toContain('name="open" value="Svært &quot;privat&quot; &lt;ord&gt;"');

    expect(world.log.length).toBe(1);
    const logged = world.log.join('');
    for (const word of [...hidden, secret.slice(0, 8), 'privat', '/s/']) expect(logged).not.toContain(word);

    expect((await world.app().request(`/s/${secret}?lang=ar`, post(fields))).status).toBe(303);
    expect(await world.answersOf(wave)).toEqual([{ life: '8', open: fields.open }]);
  });

  test('a page that cannot be shown says when to come back, and keeps nothing', async () => {
    const secret = await world.ticket(await world.wave());
    world.log.length = 0;
    const app = world.app({ tickets: { ...world.deps.tickets, get: secretText(secret) } });
    const reply = await app.request(`/s/${secret}`, { headers: { 'accept-language': 'so' } });
    expect(reply.status).toBe(503);
    expect(await reply.text()).toContain(pageTexts.so.failed.reopen);
    expect(world.log.join('')).not.toContain(secret);
  });

  test('a stop that failed is not called stopped', async () => {
    const secret = await world.ticket(await world.wave());
    const app = world.app({ requests: { ...world.deps.requests, requestStop: secretText(secret) } });
    const reply = await app.request(`/s/${secret}/stop?lang=en`, { method: 'POST' });
    expect(reply.status).toBe(503);
    const page = await reply.text();
    expect(page).not.toContain(pageTexts.en.stop.done.title);
    expect(page).toContain(pageTexts.en.stop.button);
  });
});

test('an open wave is remembered for half a minute at most, and one that is not open never', async () => {
  const planned = await world.wave({ state: 'planned' });
  const secret = await world.ticket(planned);
  let now = planned.opensAt;
  const app = world.app({ now: () => now });
  const status = async () => (await app.request(`/s/${secret}`)).status;
  expect(await status()).toBe(403);
  const open = { ...planned, state: 'open' as const, openedAt: now, sent: [], revision: 2 };
  await world.stores.studio.changeWave(open);
  expect(await status()).toBe(200);
  const { sent, ...rest } = open;
  const stopped = { ...rest, state: 'closing' as const, closingAt: now, stopped: true, revision: 3 };
  await world.stores.studio.changeWave(stopped);
  now += 30_000;
  expect(await status()).toBe(410);
});
