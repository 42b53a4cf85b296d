import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { codesignApp } from '#functions/codesign/app.tsx';
import { proposalRoutes } from '#functions/office/proposals.tsx';
import { staffApp } from '#functions/staff/base-app.tsx';
import { core } from '#shared/survey/core.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { sessionCookie } from '#test/signed-in.ts';
import { staffWorld, standingClock } from '#test/staff-world.ts';
import { coreWords } from '#web/texts/all-core.ts';

const base = 'http://localhost';
const noon = Date.UTC(2026, 8, 1, 12);
const minute = 60_000;

let world: Embedded;
beforeAll(async () => {
  world = await embedded();
  const { studio } = world.stores;
  for (const [code, name] of [
    ['5027', 'Midtre Gauldal'],
    ['5028', 'Melhus'],
  ] as const)
    await studio.addMunicipality({ code, name, defaultLanguage: 'nb', orePerPart: 45, publicReleases: false });
  await studio.addVersion(core);
  await studio.saveWords('core', 1, coreWords.nb);
  await studio.saveWords('core', 1, coreWords.ar);
  const codesigner = (codes: string[]) => [{ role: 'codesigner' as const, municipalities: codes }];
  await studio.saveMember({ subject: 'selam', name: 'Selam', roles: codesigner(['5027']) });
  await studio.saveMember({ subject: 'amir', name: 'Amir', roles: codesigner(['5027', '5028']) });
  await studio.saveMember({ subject: 'kari', name: 'Kari', roles: [{ role: 'officer', municipalities: ['5027'] }] });
  await studio.saveMember({ subject: 'per', name: 'Per', roles: [{ role: 'officer', municipalities: ['5028'] }] });
});
afterAll(() => world.close());

let clock = standingClock(noon);
beforeEach(() => {
  clock = standingClock(noon);
});

const open = () => {
  const { deps, lines } = staffWorld(world.stores.studio, () => clock.now());
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const { proposals } = world.stores;
  const workshop = codesignApp({ ...deps, proposals, random });
  const office = staffApp(deps).route('/', proposalRoutes({ ...deps, proposals }));
  const as = (subject: string) => {
    const send = async (path: string, fields?: Record<string, string>) =>
      (path.startsWith('/office') ? office : workshop).request(base + path, {
        headers: { cookie: await sessionCookie(deps, subject, subject), origin: base },
        ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
      });
    const page = async (path: string) => {
      const response = await send(path);
      expect(response.status).toBe(200);
      return response.text();
    };
    /** Reads the hidden id off a page's form, fills in the rest and sends it to `to`. */
    const submit = async (from: string, to: string, fields: Record<string, string>) =>
      send(to, { form: /name="form" value="([0-9a-f]{24})"/.exec(await page(from))?.[1] ?? '', ...fields });
    const propose = async (title: string, text = 'Fordi det mangler', about = '') => {
      const done = await submit('/workshop/5027/propose', '/workshop/5027/propose', { title, text, about });
      expect(done.status).toBe(303);
      return /proposals\/([0-9a-f]{24})/.exec(done.headers.get('location') ?? '')?.[1] ?? '';
    };
    return { send, page, submit, propose };
  };
  return { as, lines, proposals };
};

test('a co-designer of one municipality comes straight in; one of several chooses', async () => {
  const { as } = open();
  expect((await as('selam').send('/workshop')).headers.get('location')).toBe('/workshop/5027');
  const choice = await as('amir').page('/workshop');
  expect(choice).toContain('href="/workshop/5027"');
  expect(choice).toContain('href="/workshop/5028"');
});

test('a co-designer sees the questions as newcomers do, in any language, and who has vouched for the words', async () => {
  const { as } = open();
  const inNorwegian = await as('selam').page('/workshop/5027/survey');
  expect(inNorwegian).toContain('hører til i \u2068Midtre Gauldal\u2069?');
  for (const { id } of core.questions) expect(inNorwegian).toContain(`propose?about=${id}`);
  const inArabic = await as('selam').page('/workshop/5027/survey?in=ar');
  expect(inArabic).toContain('<div lang="ar" dir="rtl">');
  expect(inArabic).toContain('ingen med dette morsmålet har lest gjennom');
  expect(await as('selam').page('/workshop/5027/survey?in=ti')).toContain('finnes ikke på dette språket ennå');
});

test('the survey shown is that of the open wave, although another one is planned', async () => {
  const { as } = open();
  const { studio } = world.stores;
  const plan = {
    municipality: '5028',
    series: 'abcdef',
    remindersAt: [],
    quiet: { from: 20, to: 8 },
    breakdowns: [],
    shards: 1,
    synthetic: false,
    revision: 0,
  };
  const wave = (number: number, survey: string, opensAt: number, state: object) =>
    ({
      ...plan,
      id: `5028-abcdef-${number}`,
      number,
      survey: { id: survey, version: 1 },
      opensAt,
      closesAt: opensAt + minute,
      state: 'planned',
      ...state,
    }) as Wave;
  const [life] = core.questions;
  await studio.addVersion({ survey: 'shorter', version: 1, questions: life ? [life] : [] });
  await studio.saveWords('shorter', 1, coreWords.nb);
  await studio.addWave(wave(1, 'core', noon + 9 * minute, {}));
  await studio.addWave(wave(2, 'shorter', noon - minute, { state: 'open', openedAt: noon - minute, sent: [] }));
  const page = await as('amir').page('/workshop/5028/survey');
  expect(page.match(/propose\?about=/g)).toHaveLength(1);
});

test('from proposal to answer: proposed, supported, discussed, answered by the officer, read by the proposer', async () => {
  const { as } = open();
  const [selam, amir, kari] = [as('selam'), as('amir'), as('kari')];
  const id = await selam.propose('Spør om buss', 'Mange når ikke fram til det som skjer.', 'activity');
  const here = `/workshop/5027/proposals/${id}`;
  expect(await selam.page(here)).toContain('Ditt forslag');
  expect(await amir.page(here)).not.toContain('Ditt forslag');

  await amir.send(`${here}/support`, { support: 'yes' });
  expect(await selam.page(here)).toContain('1 støtter dette');
  await amir.submit(here, `${here}/comments`, { comment: 'Enig!\r\nSærlig om kvelden.' });
  expect(await selam.page(here)).toContain('Enig!\nSærlig om kvelden.');

  const office = `/office/5027/proposals/${id}`;
  expect(await kari.page('/office/5027/proposals')).toContain('Spør om buss');
  expect(await kari.page(office)).toContain('Særlig om kvelden.');
  clock.forward(minute);
  const saved = await kari.send(office, { state: 'planned', reason: 'Kommer i neste runde.' });
  expect(saved.status).toBe(303);
  const became = await selam.page('/workshop/5027');
  expect(became).toContain('Planlagt');
  expect(became).toContain('Kommer i neste runde.');
});

test('nobody’s name or account stands beside what was said', async () => {
  const { as, proposals } = open();
  const id = await as('selam').propose('Anonymt forslag');
  const kept = JSON.stringify(await proposals.get('5027', id));
  expect(kept).not.toMatch(/selam/i);
  expect(await as('amir').page(`/workshop/5027/proposals/${id}`)).not.toMatch(/selam/i);
});

test('one person is one support, however often and however fast it is given, and can take it back', async () => {
  const { as, proposals } = open();
  const id = await as('selam').propose('En stemme hver');
  const support = (who: string, yes: boolean) =>
    as(who).send(`/workshop/5027/proposals/${id}/support`, { support: yes ? 'yes' : 'no' });
  await Promise.all(['amir', 'amir', 'selam', 'amir', 'selam'].map((who) => support(who, true)));
  expect((await proposals.get('5027', id))?.supporters.size).toBe(2);
  await Promise.all([support('amir', false), support('amir', false)]);
  expect((await proposals.get('5027', id))?.supporters.size).toBe(1);
  await support('selam', false);
  expect((await proposals.get('5027', id))?.supporters.size).toBe(0);
});

test('a form sent twice is one proposal and one comment', async () => {
  const { as, proposals } = open();
  const selam = as('selam');
  const before = (await proposals.list('5027')).length;
  const form = 'a'.repeat(24);
  const twice = { form, title: 'Dobbelt', text: 'trykk', about: '' };
  await Promise.all([selam.send('/workshop/5027/propose', twice), selam.send('/workshop/5027/propose', twice)]);
  expect(await proposals.list('5027')).toHaveLength(before + 1);
  const comment = { form: 'b'.repeat(24), comment: 'Ja' };
  const path = `/workshop/5027/proposals/${form}/comments`;
  const sent = await Promise.all([selam.send(path, comment), selam.send(path, comment)]);
  expect(sent.map(({ status }) => status)).toEqual([303, 303]);
  expect((await proposals.get('5027', form))?.comments).toHaveLength(1);
});

test('what needs mending is said in words, linked to its field, and what was typed stays', async () => {
  const { as } = open();
  const sent = await as('selam').submit('/workshop/5027/propose', '/workshop/5027/propose', {
    title: 'x'.repeat(101),
    text: ' ',
    about: 'no-such-question',
  });
  expect(sent.status).toBe(422);
  const page = await sent.text();
  expect(page).toContain('Noe må rettes');
  for (const field of ['about', 'title', 'text']) expect(page).toContain(`<a href="#${field}">`);
  expect(page).toContain('Skriv det kortere: høyst 100 tegn.');
  expect(page).toContain(`value="${'x'.repeat(101)}"`);
});

test('a length is counted in characters as people count them', async () => {
  const { as } = open();
  expect(await as('selam').propose('🙂'.repeat(100))).not.toBe('');
});

test('what people write is text, never markup', async () => {
  const { as } = open();
  const id = await as('selam').propose('<script>alert(1)</script>', '<img src=x onerror=alert(1)>');
  const page = await as('amir').page(`/workshop/5027/proposals/${id}`);
  expect(page).not.toContain('<script>alert');
  expect(page).not.toContain('<img');
});

test('an answer other than "new" gives a reason', async () => {
  const { as, proposals } = open();
  const id = await as('selam').propose('Uten grunn');
  const answer = (state: string, reason: string) => as('kari').send(`/office/5027/proposals/${id}`, { state, reason });
  expect((await answer('declined', '  ')).status).toBe(422);
  expect((await answer('whatever', 'fordi')).status).toBe(422);
  expect((await proposals.get('5027', id))?.answer.state).toBe('new');
  expect((await answer('declined', 'Finnes allerede.')).status).toBe(303);
  expect((await answer('new', '')).status).toBe(303);
});

test('a proposal takes a hundred comments and says so when it is full', async () => {
  const { as, proposals } = open();
  const id = await as('selam').propose('Mye å si');
  for (let i = 0; i < 100; i++)
    await proposals.comment('5027', id, { id: `c${i}`, person: 'p', text: 'x'.repeat(1_000), at: noon + i });
  const path = `/workshop/5027/proposals/${id}`;
  const sent = await as('selam').submit(path, `${path}/comments`, { comment: 'én til' });
  expect(sent.status).toBe(422);
  expect(await sent.text()).toContain('ikke plass til flere');
});

test('what belongs to another municipality or another role is out of reach', async () => {
  const { as, proposals } = open();
  const id = await as('selam').propose('Bare for Midtre Gauldal');
  const refused = [
    () => as('selam').send('/workshop/5028'),
    () => as('kari').send('/workshop/5027'),
    () => as('selam').send('/office/5027/proposals'),
    () => as('per').send(`/office/5027/proposals/${id}`),
    () => as('per').send(`/office/5027/proposals/${id}`, { state: 'done', reason: 'x' }),
    () => as('selam').send(`/workshop/5028/proposals/${id}/support`, { support: 'yes' }),
  ];
  for (const attempt of refused) expect((await attempt()).status).toBe(403);
  // Amir is at home in both, but the proposal is not.
  expect((await as('amir').send(`/workshop/5028/proposals/${id}`)).status).toBe(404);
  expect((await as('amir').send(`/workshop/5028/proposals/${id}/support`, { support: 'yes' })).status).toBe(404);
  expect((await as('nobody').send('/workshop')).status).toBe(403);
  expect((await proposals.get('5027', id))?.answer.state).toBe('new');
});

test('a person’s key says nothing across municipalities', async () => {
  const { proposals, as } = open();
  const here = await as('amir').propose('Her');
  const form = 'c'.repeat(24);
  await as('amir').send('/workshop/5028/propose', { form, title: 'Der', text: 'Fordi', about: '' });
  const [one, other] = [await proposals.get('5027', here), await proposals.get('5028', form)];
  expect(one?.person).toMatch(/^[\w-]{22}$/);
  expect(one?.person).not.toBe(other?.person);
});
