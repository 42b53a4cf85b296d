import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { open } from '#shared/wave/wave.ts';
import { coreWords } from '#web/texts/all-core.ts';
import { type PlanWorld, planWorld, year } from './office-plan-world.ts';
import { hiddenFields, words } from './office-world.ts';

let world: PlanWorld;
beforeAll(async () => {
  world = await planWorld();
});
beforeEach(() => world.begin());
afterAll(() => world.close());

describe('planning a year', () => {
  test('one form shows every date and what it costs; confirming twice makes one series', async () => {
    const add = (phone: string, language: 'nb' | 'uk' | 'am') =>
      world.stores.contacts.save({ id: phone, municipality: world.code(), phone, language });
    await Promise.all([add('+4790000001', 'nb'), add('+4790000002', 'nb'), add('+4790000003', 'am')]);
    await Promise.all([add('+4790000004', 'uk'), add('+4790000005', 'uk')]);
    await world.stores.contacts.mark(world.code(), '+4790000005', 'stopped');

    const kari = await world.office().as('kari');
    const form = words(await (await kari.get(world.path('/plan'))).text());
    expect(form).toContain('alder: 3 grupper, om lag 1 i hver');
    const response = await kari.post(world.path('/plan'), year);
    expect(response.status).toBe(200);
    const html = await response.text();
    const said = words(html);
    expect(await world.waves()).toEqual([]); // nothing is saved yet
    expect(said).toContain(
      'Runde 1 mandag 14. september 2026 kl. 10:00 til og med søndag 27. september 2026 fredag 18. september 2026 onsdag 23. september 2026',
    );
    expect(said).toContain('Runde 4 mandag 14. juni 2027');
    expect(said).toContain('Ingen meldinger mellom klokka 20:00 og 08:00.');
    expect(said).toContain('etter alder og grunn til å komme');
    // The link has 36 characters. Bokmål: 144 and 143 in GSM-7, one part, 3 people (one reads Amharic). Ukrainian: 127 and 128 in
    // UCS-2, two parts, 1 person. So at most 5 parts of 45 øre, and 2 × 5 for reminders, four times a year.
    expect(said).toContain('Invitasjoner høyst kr 2,25 høyst kr 9,00');
    expect(said).toContain('Påminnelser høyst kr 4,50 høyst kr 18,00');
    expect(said).toContain('bokmål 1 av dem leser et språk vi ikke har ennå 3 GSM-7 1 kr 1,35');
    expect(said).toContain('ukrainsk 1 UCS-2 2 kr 0,90');

    const confirm = () => kari.post(world.path('/plan/confirm'), hiddenFields(html, world.path('/plan/confirm')));
    const [first, second] = [await confirm(), await confirm()];
    expect([first.status, second.headers.get('location')]).toEqual([303, `${world.path()}?planned=4`]);
    expect(await world.stores.studio.seriesOf(world.code())).toHaveLength(1);
    expect(await world.waves()).toMatchObject(
      [1, 2, 3, 4].map((number) => ({ number, state: 'planned', breakdowns: ['age', 'reason'], synthetic: false })),
    );
    // A new installation has the survey from now on, in every language.
    expect(await world.stores.studio.version('core', 1)).toBeDefined();
    expect(await world.stores.studio.words('core', 1, 'ti')).toBeDefined();
    expect(words(await (await kari.get(`${world.path()}?planned=4`)).text())).toContain('Planen er lagret: 4 runder.');
  });

  test('the price does not tell who has asked for a pause, nor until when', async () => {
    const { contacts } = world.stores;
    await contacts.save({ id: 'a', municipality: world.code(), phone: '+4790000001', language: 'nb' });
    await contacts.save({ id: 'b', municipality: world.code(), phone: '+4790000002', language: 'uk' });
    const kari = await world.office().as('kari');
    const said = async (firstDay: string) =>
      words(await (await kari.post(world.path('/plan'), { ...year, firstDay })).text());
    const shown = () => Promise.all(['2026-09-14', '2026-12-14'].map(said));
    const before = await shown();
    await contacts.pause(world.code(), 'b', '2026-11-01');
    expect(await shown()).toEqual(before);
    expect(before[0]).toContain('De som har bedt om en pause, er regnet med');
  });

  test('brings the words of the survey as they are now, where they were corrected or reviewed since', async () => {
    const { studio } = world.stores;
    await studio.saveWords('core', 1, { ...coreWords.so, title: 'Hore' });
    await world.planned();
    expect(await studio.words('core', 1, 'so')).toEqual(coreWords.so);
  });

  test('is synthetic where the municipality is, and every page says so; a synthetic wave alone makes no plan synthetic', async () => {
    const { studio } = world.stores;
    const kari = await world.office().as('kari');
    const plan = async () => {
      const html = await (await kari.post(world.path('/plan'), year)).text();
      await kari.post(world.path('/plan/confirm'), hiddenFields(html, world.path('/plan/confirm')));
      return html;
    };
    const home = await studio.municipality(world.code());
    if (!home) throw new Error('no municipality');
    await studio.saveProfile({ ...home, synthetic: true });
    expect(words(await plan())).toContain('Syntetiske tall');
    for (const page of ['', '/people', '/people/import', '/plan', '/settings'])
      expect(words(await (await kari.get(world.path(page))).text())).toContain('Syntetiske tall');
    expect((await world.waves()).map(({ synthetic }) => synthetic)).toEqual([true, true, true, true]);
    await kari.post(world.path('/settings'), { defaultLanguage: 'nb', orePerPart: '45' });
    expect(await studio.municipality(world.code())).toMatchObject({ synthetic: true });

    await studio.saveProfile(home);
    const before = new Set((await world.waves()).map(({ id }) => id));
    await plan();
    const added = (await world.waves()).filter(({ id }) => !before.has(id));
    expect(added.map(({ synthetic }) => synthetic)).toEqual([false, false, false, false]);
  });

  test('what is wrong is told where it is, and what was typed is kept', async () => {
    const kari = await world.office().as('kari');
    const bad = { ...year, firstDay: '2026-09-01', openDays: '40', breakdowns: ['age', 'reason', 'time-here'] };
    const response = await kari.post(world.path('/plan'), bad, { 'accept-language': 'en' });
    expect(response.status).toBe(422);
    const html = await response.text();
    for (const field of ['firstDay', 'openDays', 'breakdowns']) expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('value="40"');
    expect(words(html)).toContain('it has already passed');
    expect(html.match(/checked/g)).toHaveLength(4); // three breakdowns and "go on"
    expect((await kari.post(world.path('/plan/confirm'), { ...bad, series: 'abc123' })).status).toBe(422);
    expect((await kari.post(world.path('/plan/confirm'), { ...year, series: '../x' })).status).toBe(422);
    expect(await world.waves()).toEqual([]);
  });

  test('"change" goes back to the form as it was', async () => {
    const kari = await world.office().as('kari');
    const html = await (await kari.post(world.path('/plan'), year)).text();
    const back = await kari.post(world.path('/plan'), {
      ...hiddenFields(html, world.path('/plan/confirm')),
      change: 'yes',
    });
    expect(back.status).toBe(200);
    expect(await back.text()).toContain('value="2026-09-14"');
  });

  test('a second plan at the same time is pointed out; confirming an old form brings back no cancelled wave', async () => {
    const first = await world.planned();
    const kari = await world.office().as('kari');
    const html = await (await kari.post(world.path('/plan'), { ...year, firstDay: '2026-09-20' })).text();
    expect(words(html)).toContain('Runde 1 i en annen plan er åpen samtidig.');
    await kari.post(world.path(`/waves/${first.id}/cancel`), { revision: '1' });
    const again = { ...year, series: first.series };
    expect((await kari.post(world.path('/plan/confirm'), again)).status).toBe(303);
    expect((await world.waves())[0]).toMatchObject({ id: first.id, state: 'cancelled' });
    expect((await kari.post(world.path('/plan/confirm'), { ...again, firstDay: '2026-10-20' })).status).toBe(422);
  });
});

test('a plan is ended: nothing more is added, what has not opened is cancelled, what is open goes on', async () => {
  const { studio } = world.stores;
  const wave = await world.planned();
  await studio.changeWave(open(wave, wave.opensAt));
  const kari = await world.office().as('kari');
  const address = world.path(`/series/${wave.series}/end`);
  expect(words(await (await kari.get(world.path())).text())).toContain(
    'Hver 3. måned fra 14. september 2026, fortsetter',
  );
  expect(words(await (await kari.get(address)).text())).toContain('Runde 2, mandag 14. desember 2026');
  for (const _ of ['once', 'twice'])
    expect((await kari.post(address, {})).headers.get('location')).toBe(`${world.path()}?ended=yes`);
  expect((await studio.seriesOf(world.code()))[0]).toMatchObject({ id: wave.series, repeats: false });
  expect((await world.waves()).map(({ state }) => state)).toEqual(['open', 'cancelled', 'cancelled', 'cancelled']);
  expect(words(await (await kari.get(`${world.path()}?ended=yes`)).text())).not.toContain('Avslutt planen');
  expect((await kari.get(world.path('/series/zzzzzz/end'))).status).toBe(404);
});
