import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { close, open, published, type Wave } from '#shared/wave/wave.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { standingClock } from '#test/staff-world.ts';
import { coreWords } from '#web/texts/all-core.ts';
import { hiddenFields, officeWorld, words } from './office-world.ts';

let world: Embedded;
let code = '1000';
beforeAll(async () => {
  world = await embedded();
  await world.stores.studio.saveMember({
    subject: 'kari',
    name: 'Kari',
    roles: [{ role: 'officer', municipalities: Array.from({ length: 20 }, (_, i) => String(1001 + i)) }],
  });
});
afterAll(() => world.close());

let clock = standingClock(0);
beforeEach(async () => {
  clock = standingClock(momentOf('2026-09-01', 12));
  code = String(Number(code) + 1);
  await world.stores.studio.addMunicipality({
    code,
    name: 'Prøvedal',
    defaultLanguage: 'nb',
    orePerPart: 45,
    publicReleases: false,
  });
});

const year = {
  survey: 'core.1',
  firstDay: '2026-09-14',
  everyMonths: '3',
  openDays: '14',
  reminder1: '4',
  reminder2: '9',
  quietFrom: '20',
  quietTo: '8',
  breakdowns: ['age', 'reason'],
  repeats: 'yes',
};
const office = () => officeWorld(world.stores, () => clock.now());
const path = (rest = '') => `/office/${code}${rest}`;
const waves = () => world.stores.studio.waves(code);

/** A year that has been planned, and its first wave. */
const planned = async (change: Partial<typeof year> = {}): Promise<Wave> => {
  const kari = await office().as('kari');
  const html = await (await kari.post(path('/plan'), { ...year, ...change })).text();
  await kari.post(path('/plan/confirm'), hiddenFields(html, path('/plan/confirm')));
  const [first] = await waves();
  if (!first) throw new Error('nothing was planned');
  return first;
};

describe('planning a year', () => {
  test('one form shows every date and what it costs; confirming twice makes one series', async () => {
    const add = (phone: string, language: 'nb' | 'uk' | 'am') =>
      world.stores.contacts.save({ id: phone, municipality: code, phone, language });
    await Promise.all([add('+4790000001', 'nb'), add('+4790000002', 'nb'), add('+4790000003', 'am')]);
    await Promise.all([add('+4790000004', 'uk'), add('+4790000005', 'uk')]);
    await world.stores.contacts.mark(code, '+4790000005', 'stopped');

    const kari = await office().as('kari');
    const form = words(await (await kari.get(path('/plan'))).text());
    expect(form).toContain('alder: 3 grupper, om lag 1 i hver');
    const response = await kari.post(path('/plan'), year);
    expect(response.status).toBe(200);
    const html = await response.text();
    const said = words(html);
    expect(await waves()).toEqual([]); // nothing is saved yet
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

    const confirm = () => kari.post(path('/plan/confirm'), hiddenFields(html, path('/plan/confirm')));
    const [first, second] = [await confirm(), await confirm()];
    expect([first.status, second.headers.get('location')]).toEqual([303, `${path()}?planned=4`]);
    expect(await world.stores.studio.seriesOf(code)).toHaveLength(1);
    expect(await waves()).toMatchObject(
      [1, 2, 3, 4].map((number) => ({ number, state: 'planned', breakdowns: ['age', 'reason'], synthetic: false })),
    );
    // A new installation has the survey from now on, in every language.
    expect(await world.stores.studio.version('core', 1)).toBeDefined();
    expect(await world.stores.studio.words('core', 1, 'ti')).toBeDefined();
    expect(words(await (await kari.get(`${path()}?planned=4`)).text())).toContain('Planen er lagret: 4 runder.');
  });

  test('the price does not tell who has asked for a pause, nor until when', async () => {
    const { contacts } = world.stores;
    await contacts.save({ id: 'a', municipality: code, phone: '+4790000001', language: 'nb' });
    await contacts.save({ id: 'b', municipality: code, phone: '+4790000002', language: 'uk' });
    const kari = await office().as('kari');
    const said = async (firstDay: string) =>
      words(await (await kari.post(path('/plan'), { ...year, firstDay })).text());
    const shown = () => Promise.all(['2026-09-14', '2026-12-14'].map(said));
    const before = await shown();
    await contacts.pause(code, 'b', '2026-11-01');
    expect(await shown()).toEqual(before);
    expect(before[0]).toContain('De som har bedt om en pause, er regnet med');
  });

  test('brings the words of the survey as they are now, where they were corrected or reviewed since', async () => {
    const { studio } = world.stores;
    await studio.saveWords('core', 1, { ...coreWords.so, title: 'Hore' });
    await planned();
    expect(await studio.words('core', 1, 'so')).toEqual(coreWords.so);
  });

  test('is synthetic where the municipality is, and every page says so; a synthetic wave alone makes no plan synthetic', async () => {
    const { studio } = world.stores;
    const kari = await office().as('kari');
    const plan = async () => {
      const html = await (await kari.post(path('/plan'), year)).text();
      await kari.post(path('/plan/confirm'), hiddenFields(html, path('/plan/confirm')));
      return html;
    };
    const home = await studio.municipality(code);
    if (!home) throw new Error('no municipality');
    await studio.saveProfile({ ...home, synthetic: true });
    expect(words(await plan())).toContain('Syntetiske tall');
    for (const page of ['', '/people', '/people/import', '/plan', '/settings'])
      expect(words(await (await kari.get(path(page))).text())).toContain('Syntetiske tall');
    expect((await waves()).map(({ synthetic }) => synthetic)).toEqual([true, true, true, true]);
    await kari.post(path('/settings'), { defaultLanguage: 'nb', orePerPart: '45' });
    expect(await studio.municipality(code)).toMatchObject({ synthetic: true });

    await studio.saveProfile(home);
    const before = new Set((await waves()).map(({ id }) => id));
    await plan();
    const added = (await waves()).filter(({ id }) => !before.has(id));
    expect(added.map(({ synthetic }) => synthetic)).toEqual([false, false, false, false]);
  });

  test('what is wrong is told where it is, and what was typed is kept', async () => {
    const kari = await office().as('kari');
    const bad = { ...year, firstDay: '2026-09-01', openDays: '40', breakdowns: ['age', 'reason', 'time-here'] };
    const response = await kari.post(path('/plan'), bad, { 'accept-language': 'en' });
    expect(response.status).toBe(422);
    const html = await response.text();
    for (const field of ['firstDay', 'openDays', 'breakdowns']) expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('value="40"');
    expect(words(html)).toContain('it has already passed');
    expect(html.match(/checked/g)).toHaveLength(4); // three breakdowns and "go on"
    expect((await kari.post(path('/plan/confirm'), { ...bad, series: 'abc123' })).status).toBe(422);
    expect((await kari.post(path('/plan/confirm'), { ...year, series: '../x' })).status).toBe(422);
    expect(await waves()).toEqual([]);
  });

  test('"change" goes back to the form as it was', async () => {
    const kari = await office().as('kari');
    const html = await (await kari.post(path('/plan'), year)).text();
    const back = await kari.post(path('/plan'), { ...hiddenFields(html, path('/plan/confirm')), change: 'yes' });
    expect(back.status).toBe(200);
    expect(await back.text()).toContain('value="2026-09-14"');
  });

  test('a second plan at the same time is pointed out; confirming an old form brings back no cancelled wave', async () => {
    const first = await planned();
    const kari = await office().as('kari');
    const html = await (await kari.post(path('/plan'), { ...year, firstDay: '2026-09-20' })).text();
    expect(words(html)).toContain('Runde 1 i en annen plan er åpen samtidig.');
    await kari.post(path(`/waves/${first.id}/cancel`), { revision: '1' });
    const again = { ...year, series: first.series };
    expect((await kari.post(path('/plan/confirm'), again)).status).toBe(303);
    expect((await waves())[0]).toMatchObject({ id: first.id, state: 'cancelled' });
    expect((await kari.post(path('/plan/confirm'), { ...again, firstDay: '2026-10-20' })).status).toBe(422);
  });
});

test('a plan is ended: nothing more is added, what has not opened is cancelled, what is open goes on', async () => {
  const { studio } = world.stores;
  const wave = await planned();
  await studio.changeWave(open(wave, wave.opensAt));
  const kari = await office().as('kari');
  const address = path(`/series/${wave.series}/end`);
  expect(words(await (await kari.get(path())).text())).toContain('Hver 3. måned fra 14. september 2026, fortsetter');
  expect(words(await (await kari.get(address)).text())).toContain('Runde 2, mandag 14. desember 2026');
  for (const _ of ['once', 'twice'])
    expect((await kari.post(address, {})).headers.get('location')).toBe(`${path()}?ended=yes`);
  expect((await studio.seriesOf(code))[0]).toMatchObject({ id: wave.series, repeats: false });
  expect((await waves()).map(({ state }) => state)).toEqual(['open', 'cancelled', 'cancelled', 'cancelled']);
  expect(words(await (await kari.get(`${path()}?ended=yes`)).text())).not.toContain('Avslutt planen');
  expect((await kari.get(path('/series/zzzzzz/end'))).status).toBe(404);
});

describe('a wave', () => {
  test('is changed until it opens, by whoever looked last', async () => {
    const wave = await planned();
    const kari = await office().as('kari');
    const address = path(`/waves/${wave.id}`);
    const form = await (await kari.get(`${address}/change`)).text();
    expect(form).toContain('value="2026-09-14"');
    const change = { ...year, ...hiddenFields(form, `${address}/change`), firstDay: '2026-09-21', reminder2: '' };
    expect((await kari.post(`${address}/change`, { ...change, openDays: '3' })).status).toBe(422);
    const done = await kari.post(`${address}/change`, change);
    expect(done.headers.get('location')).toBe(`${address}?done=changed`);
    const after = await world.stores.studio.wave(wave.id);
    expect(after).toMatchObject({
      opensAt: momentOf('2026-09-21', 10),
      closesAt: momentOf('2026-10-05', 0),
      remindersAt: [momentOf('2026-09-25', 10)],
      revision: 2,
    });
    const late = await kari.post(`${address}/change`, change); // still shows revision 1
    expect(late.status).toBe(409);
    expect(words(await late.text())).toContain('Noen andre har endret runden');
    expect((await kari.post(`${address}/cancel`, { revision: '1' })).status).toBe(409);
    expect(await world.stores.studio.wave(wave.id)).toEqual(after);
  });

  test('can be cancelled before it opens, and stays so', async () => {
    const wave = await planned();
    const kari = await office().as('kari');
    const address = path(`/waves/${wave.id}`);
    const ask = await (await kari.get(`${address}/cancel`)).text();
    await kari.post(`${address}/cancel`, hiddenFields(ask, `${address}/cancel`));
    expect(await world.stores.studio.wave(wave.id)).toMatchObject({ state: 'cancelled' });
    for (const rest of ['/change', '/cancel', '/stop']) expect((await kari.get(address + rest)).status).toBe(409);
    expect(words(await (await kari.get(address)).text())).toContain('Runden ble avlyst');
  });

  test('is stopped while it is open, also when the clock writes at the same time, and is never opened again', async () => {
    const wave = await planned();
    const { studio, contacts } = world.stores;
    clock.forward(wave.opensAt - clock.now());
    await studio.changeWave(open(wave, clock.now()));
    await contacts.save({ id: 'a', municipality: code, phone: '+4790000001', language: 'nb' });
    await contacts.save({ id: 'b', municipality: code, phone: '+4790000002', language: 'nb' });
    await contacts.mark(code, 'b', 'undeliverable');
    await contacts.remember(wave.id, 'a', 'ticket-a', 'invitation', clock.now());

    let losses = 1;
    const busy = {
      ...studio,
      changeWave: (next: Wave) => (losses-- > 0 ? Promise.resolve(false) : studio.changeWave(next)),
    };
    const { as, lines } = officeWorld(world.stores, () => clock.now(), { studio: busy });
    const kari = await as('kari');
    const address = path(`/waves/${wave.id}`);
    const said = words(await (await kari.get(address)).text());
    expect(said).toContain('Invitasjon er på vei ut nå.');
    expect(said).toContain('Ingen, heller ikke du, ser svar mens runden er åpen.');
    expect(said).toContain('Invitasjon 1');
    expect(said).toContain('SMS kommer ikke fram til 1 på telefonlista.');
    expect(said).not.toContain('90000002');
    const overview = words(await (await kari.get(path())).text());
    expect(overview).toContain('+47 … 002');
    expect(overview).not.toContain('90000002');
    expect((await kari.get(`${address}/change`)).status).toBe(409);
    expect((await kari.get(`${address}/stop`)).status).toBe(200);
    const done = await kari.post(`${address}/stop`, {});
    expect(done.headers.get('location')).toBe(`${address}?done=stopped`);
    expect(await studio.wave(wave.id)).toMatchObject({ state: 'closing', stopped: true, closesAt: clock.now() });
    const after = words(await (await kari.get(`${address}?done=stopped`)).text());
    expect(after).toContain('En runde som er lukket, åpnes aldri igjen.');
    for (const rest of ['/change', '/cancel', '/stop'])
      expect((await kari.post(address + rest, { ...year, revision: '3' })).status).toBe(409);
    expect(lines.join('\n')).not.toContain('9000000');
  });

  test('says what happens next in every state', async () => {
    const wave = await planned();
    const { studio } = world.stores;
    const next = async () => words(await (await (await office().as('kari')).get(path(`/waves/${wave.id}`))).text());
    expect(await next()).toContain('Runden åpner mandag 14. september 2026 kl. 10:00');
    const opened = open(wave, wave.opensAt);
    await studio.changeWave(opened);
    clock.forward(wave.closesAt - clock.now());
    const closed = close(opened, wave.closesAt);
    await studio.changeWave(closed);
    expect(await next()).toContain('Svarene telles opp mandag 28. september 2026 kl. 00:02');
    await studio.changeWave(published(closed, wave.closesAt + 180_000));
    expect(await next()).toContain('Tallene ble publisert mandag 28. september 2026 kl. 00:03');
  });
});

test('a municipality decides its language, its price and who may see its figures', async () => {
  const kari = await office().as('kari');
  const bad = await kari.post(path('/settings'), { defaultLanguage: 'xx', orePerPart: '0,45' });
  expect(bad.status).toBe(422);
  expect(await bad.text()).toContain('value="0,45"');
  await kari.post(path('/settings'), { defaultLanguage: 'nn', orePerPart: '39', publicReleases: 'yes' });
  const profile = { code, name: 'Prøvedal', defaultLanguage: 'nn', orePerPart: 39, publicReleases: true };
  expect(await world.stores.studio.municipality(code)).toEqual(profile);
});

test('a municipality says whom to ask and from which age, and gets a text for its own web page', async () => {
  const kari = await office().as('kari');
  const form = { defaultLanguage: 'nb', orePerPart: '39', contactName: 'Servicetorget' };
  const bad = await kari.post(path('/settings'), { ...form, contactWeb: 'http://x', youthFrom: '12' });
  expect(bad.status).toBe(422);
  const shown = await bad.text();
  for (const id of ['contactWeb', 'youthFrom']) expect(shown).toContain(`id="${id}-error"`);
  expect(shown).toContain('value="http://x"');
  await kari.post(path('/settings'), { ...form, contactWeb: 'x.no/ny', youthFrom: '15' });
  expect(await world.stores.studio.municipality(code)).toMatchObject({
    contact: { name: 'Servicetorget', web: 'https://x.no/ny' },
    youth: { from: 15 },
  });
  const page = await (await kari.get(path('/settings'))).text();
  expect(page).toContain('value="https://x.no/ny"');
  expect(page).toContain('begynner med https://x.example/ .');
  expect(page.match(new RegExp(`https://x.example/m/${code}`, 'g'))).toHaveLength(3);
  await kari.post(path('/settings'), { ...form, contactName: '' });
  expect(await world.stores.studio.municipality(code)).not.toHaveProperty('youth');
});
