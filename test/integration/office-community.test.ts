import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HelpRequest } from '#shared/community/help.ts';
import { receiptOf } from '#shared/wave/ticket.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { communityTexts } from '#web/office/community-texts.ts';
import { officeWorld } from './office-world.ts';

const now = Date.parse('2026-03-10T11:00:00Z');
const { nb } = communityTexts;
const base = '/office/5027/community';
const activity = {
  revision: '0',
  'title-nb': 'Språkkafé',
  'about-nb': 'Kom som du er',
  'title-ar': 'مقهى اللغة',
  place: 'Biblioteket',
  day: '2026-03-17',
  time: '18.00',
  weekly: 'yes',
  until: '16.6.2026',
  kroner: '',
  for: 'women',
  contact: '',
};
const action = {
  revision: '0',
  'title-nb': 'Ny buss',
  status: 'doing',
  day: '2026-02-01',
  responsible: 'Teknisk',
  question: 'left-out',
};

let world: Embedded;
let kari: Awaited<ReturnType<ReturnType<typeof officeWorld>['as']>>;
let lines: string[];
beforeAll(async () => {
  world = await embedded();
  const { studio } = world.stores;
  await studio.addMunicipality({
    code: '5027',
    name: 'Midtre Gauldal',
    defaultLanguage: 'nb',
    orePerPart: 45,
    publicReleases: true,
  });
  await studio.saveMember({ subject: 'kari', name: 'Kari', roles: [{ role: 'officer', municipalities: ['5027'] }] });
  const office = officeWorld(world.stores, () => now);
  kari = await office.as('kari');
  lines = office.lines;
});
afterAll(() => world.close());

const newAddress = async (sort: string): Promise<string> => {
  const page = await (await kari.get(`${base}/${sort}/new`)).text();
  return new RegExp(`action="(${base}/${sort}/[^"]+)"`).exec(page)?.[1] ?? '';
};
const activities = () => world.stores.community.activities('5027');

test('an activity is written once, however often its form is sent, and in more than one language', async () => {
  const address = await newAddress('activities');
  for (let i = 0; i < 2; i++) {
    const reply = await kari.post(address, activity);
    expect([reply.status, reply.headers.get('location')]).toEqual([303, `${base}?done=saved`]);
  }
  const { entries, revision } = await activities();
  expect(revision).toBe(1);
  expect(entries).toMatchObject([
    {
      revision: 1,
      words: { nb: { title: 'Språkkafé', about: 'Kom som du er' }, ar: { title: 'مقهى اللغة', about: '' } },
      when: { day: '2026-03-17', time: '18:00', until: '2026-06-16' },
      kroner: 0,
      for: 'women',
    },
  ]);
  const page = await (await kari.get(base)).text();
  expect(page).toContain('Språkkafé');
  expect(page).toContain('17. mars 2026, 18:00');
});

test('two officers at once: the second is shown what the first wrote, and loses nothing of her own', async () => {
  const [entry] = (await activities()).entries;
  const address = `${base}/activities/${entry?.id}`;
  const asSeen = { ...activity, revision: String(entry?.revision) };
  expect((await kari.post(address, { ...asSeen, place: 'Rådhuset' })).status).toBe(303);
  const second = await kari.post(address, { ...asSeen, place: 'Kirka' });
  expect(second.status).toBe(409);
  const page = await second.text();
  for (const text of [nb.changed.title, 'value="Kirka"', 'Rådhuset', 'name="revision" value="2"'])
    expect(page).toContain(text);
  expect((await activities()).entries).toMatchObject([{ place: 'Rådhuset' }]);
  expect((await kari.post(address, { ...asSeen, revision: '2', place: 'Kirka' })).status).toBe(303);
  expect((await activities()).entries).toMatchObject([{ place: 'Kirka' }]);
});

test('two officers who write different things at the same moment both succeed', async () => {
  const addresses = await Promise.all([1, 2, 3, 4].map(() => newAddress('actions')));
  const replies = await Promise.all(addresses.map((address) => kari.post(address, action)));
  expect(replies.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  expect((await world.stores.community.actions('5027')).entries).toHaveLength(4);
});

test('every fault is named at once, at its field, and what was typed comes back', async () => {
  const reply = await kari.post(await newAddress('activities'), {
    ...activity,
    ...{
      'title-nb': '',
      'about-ar': 'x'.repeat(301),
      place: '',
      day: '31.2.2026',
      time: '25:00',
      kroner: '-1',
      for: 'x',
      until: '',
    },
  });
  expect(reply.status).toBe(422);
  const page = await reply.text();
  for (const id of ['title-nb', 'about-ar', 'place', 'day', 'time', 'kroner', 'for', 'until'])
    expect(page).toContain(`href="#${id}"`);
  // In the list above the form each says which field it means.
  for (const name of ['Tittel', 'Kort forklaring (arabisk)', 'Sted', 'Dag', 'Klokkeslett'])
    expect(page.replaceAll(/<a [^>]*>/g, '<a>')).toContain(`<a>${name}: `);
  expect(page).toContain('value="31.2.2026"');
});

test('an entry that is taken away is gone, and so is one that was asked for twice', async () => {
  const [entry] = (await world.stores.community.actions('5027')).entries;
  for (let i = 0; i < 2; i++) {
    const reply = await kari.post(`${base}/actions/${entry?.id}/remove`, { revision: '1' });
    expect(reply.headers.get('location')).toBe(`${base}?done=removed`);
  }
  expect((await world.stores.community.actions('5027')).entries).toHaveLength(3);
  expect((await kari.get(`${base}/actions/${entry?.id}`)).status).toBe(404);
});

test('requests for help are listed, seen to and deleted; no address of theirs is in an address or a log', async () => {
  const id = receiptOf(new Uint8Array(16));
  const request: HelpRequest = {
    id,
    municipality: '5027',
    wish: 'want',
    about: 'school',
    text: 'Барнехаге <b>',
    reach: 'phone',
    address: '900 00 001',
    language: 'uk',
    day: '2026-03-10',
  };
  await world.stores.help.ask(request);
  const page = await (await kari.get(base)).text();
  for (const text of ['Барнехаге &lt;b&gt;', '900 00 001', 'ukrainsk', '8. juni 2026']) expect(page).toContain(text);
  await kari.post(`${base}/help/done`, { id });
  expect(await world.stores.help.list('5027', now)).toMatchObject([{ done: true }]);
  await kari.post(`${base}/help/forget`, { id });
  expect(await world.stores.help.list('5027', now)).toEqual([]);
  expect(lines.join('')).not.toContain('900');
});

test('a pause, which is offered after an answer, is counted and stands beside no number; it gives way to a stop', async () => {
  const { contacts } = world.stores;
  for (const id of ['a', 'b', 'c']) {
    await contacts.save({ id, municipality: '5027', phone: `+4790000${id.charCodeAt(0)}0`, language: 'uk' });
    await contacts.pause('5027', id, id === 'c' ? '2026-03-10' : '2026-06-01');
  }
  await contacts.mark('5027', 'b', 'stopped');
  for (const status of ['', 'active', 'paused', 'stopped']) {
    const list = await (await kari.get(`/office/5027/people?status=${status}`)).text();
    expect(list).not.toMatch(/juni|2026-06|pause/);
    const active = ['+4790000970', '+4790000990'].map((phone) => list.includes(phone));
    expect(active).toEqual(status === 'stopped' ? [false, false] : [true, true]);
  }
  const overview = await (await kari.get('/office/5027')).text();
  expect(overview).toMatch(/Har bedt om en pause<\/th><td[^>]*>1<\/td>/);
  expect(overview).toMatch(/ukrainsk<\/th><td[^>]*>2<\/td>/);
});

test('nobody but an officer of the municipality gets there', async () => {
  const eva = await officeWorld(world.stores, () => now).as('nobody');
  expect((await eva.get(base)).status).toBe(403);
  expect((await kari.get('/office/5021/community')).status).toBe(403);
});
