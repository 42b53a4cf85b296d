import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importFile } from '#functions/office/phone-list/import.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { hiddenFields, officeWorld, words } from './office-world.ts';

const noon = Date.UTC(2026, 8, 1, 10);
const sample = new URL('../../../shared/data/contacts.csv', import.meta.url);

let world: Embedded;
beforeAll(async () => {
  world = await embedded();
  await world.stores.studio.saveMember({
    subject: 'kari',
    name: 'Kari',
    roles: [
      {
        role: 'officer',
        municipalities: ['0001', '0002', '0003', '0004', '0005', '0006', '0007', '0008', '0009', '0010'],
      },
    ],
  });
});
afterAll(() => world.close());

// Every test has a municipality of its own.
let code = '0000';
beforeEach(async () => {
  code = String(Number(code) + 1).padStart(4, '0');
  await world.stores.studio.addMunicipality({
    code,
    name: 'Prøvedal',
    defaultLanguage: 'nb',
    orePerPart: 45,
    publicReleases: false,
  });
});
const people = async () =>
  (await world.stores.contacts.list(code))
    .map(({ phone, language, status }) => `${phone} ${language} ${status}`)
    .sort();

/** Sends a list, confirms what the preview offers, and gives back what both said. */
const importing = async (now: () => number, list: string | File) => {
  const { as, lines } = officeWorld(world.stores, now);
  const kari = await as('kari');
  const base = `/office/${code}/people`;
  const preview = await kari.post(`${base}/preview`, typeof list === 'string' ? { pasted: list } : { file: list });
  const html = await preview.text();
  const confirm = async () => kari.post(`${base}/import`, hiddenFields(html, `${base}/import`));
  return { kari, preview, html, said: words(html), confirm, lines, base };
};

test.skipIf(!existsSync(sample))(
  'the sample list (skipped where it is not beside the project): previewed, imported, and again without any change',
  async () => {
    const file = new File([new Uint8Array(readFileSync(sample))], 'contacts.csv');
    const { said, confirm, lines, html } = await importing(() => noon, file);
    expect(await people()).toEqual([]); // the preview writes nothing
    expect(said).toContain('361 linjer er gode.');
    expect(said).toContain('Gjentatt i lista: 12');
    expect(said).toContain('7 uten gyldig telefonnummer');
    expect(said).toContain('3 med ukjent språk');
    expect(html).not.toMatch(/(href|action)="[^"]*\d{6}/); // no number in an address
    const done = await confirm();
    expect([done.status, done.headers.get('location')]).toEqual([303, `/office/${code}/people?imported=361`]);
    expect(await world.stores.contacts.list(code)).toHaveLength(361);
    const numbers = (await world.stores.contacts.list(code)).map(({ phone }) => phone.slice(1));
    expect(numbers.filter((number) => lines.join('\n').includes(number))).toEqual([]); // nor in the log

    const stopped = (await world.stores.contacts.list(code))[7];
    if (!stopped) throw new Error('nobody was imported');
    await world.stores.contacts.mark(code, stopped.id, 'stopped');
    const before = await people();
    const again = await importing(() => noon, file);
    expect(again.said).toContain('Lista endrer ingenting');
    expect(again.said).toContain('har bedt om å slippe meldinger, og får fortsatt ingen');
    expect(again.said).toContain('Gode linjer, men får fortsatt ingen meldinger: 1');
    const whole = await importFile({ contacts: world.stores.contacts, now: () => noon }, code, await file.bytes());
    expect(whole).toEqual({ ok: true, accepted: 361, written: 0, duplicates: 12, refused: 10 });
    expect(await people()).toEqual(before);
  },
);

test('a new list adds, changes languages, and never revives somebody who has stopped', async () => {
  const { contacts } = world.stores;
  await (await importing(() => noon, '90000001;uk\n90000002;uk\n')).confirm();
  const second = (await contacts.list(code)).find(({ phone }) => phone === '+4790000002');
  await contacts.mark(code, second?.id ?? '', 'stopped');
  const { said, confirm } = await importing(
    () => noon,
    '90000001;ar\n90000002;pl\n90000003;Amharisk\n90000003;uk\n5;uk\n',
  );
  expect(said).toContain('Språk endres fra ukrainsk til arabisk');
  expect(said).toContain('Språk endres fra ukrainsk til polsk; har bedt om å slippe meldinger');
  expect(said).toContain('amharisk, får meldinger på bokmål');
  expect(said).toContain('Samme nummer som på linje 3, som gjelder; her står det ukrainsk');
  expect(said).toContain('5 Ikke et gyldig telefonnummer 5;uk');
  await confirm();
  const after = ['+4790000001 ar active', '+4790000002 pl stopped', '+4790000003 am active'];
  expect(await people()).toEqual(after);
  await confirm(); // pressed twice
  expect(await people()).toEqual(after);
});

describe('a list that cannot be read', () => {
  test('is told as such in the reader’s language, with what was pasted kept, and nothing is imported', async () => {
    const { preview, html, said } = await importing(() => noon, 'telefon;navn\n90000001;"Kari\n');
    expect(preview.status).toBe(422);
    expect(said).toContain('Et anførselstegn er åpnet og aldri lukket. Ingenting er lagt inn. Se på linje 2.');
    expect(html).toContain('href="#pasted"');
    expect(html).toContain('90000001;&quot;Kari');
    const { kari, base } = await importing(() => noon, '');
    const english = { 'accept-language': 'en' };
    const xlsx = new File([Uint8Array.of(80, 75, 3, 4, 0, 0)], 'list.xlsx');
    expect(words(await (await kari.post(`${base}/preview`, { file: xlsx }, english)).text())).toContain(
      'The file is not text.',
    );
    expect(words(await (await kari.post(`${base}/preview`, {}, english)).text())).toContain(
      'Choose a file or paste the list',
    );
    expect(await people()).toEqual([]);
  });

  test('a tampered confirmation is refused', async () => {
    const { kari, base } = await importing(() => noon, '90000001;uk');
    expect((await kari.post(`${base}/import`, { lines: '' })).status).toBe(422);
    expect((await kari.post(`${base}/left-out`, { leftOut: '{"rows":1}' })).status).toBe(422);
    expect(await people()).toEqual([]);
  });
});

test('the refused lines come as a file that can be mended and imported', async () => {
  const { kari, base, html } = await importing(() => noon, 'navn;telefon;språk\n=1+1;90000001;klingon\nOla;1;uk\n');
  const response = await kari.post(`${base}/left-out`, hiddenFields(html, `${base}/left-out`));
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="linjer-som-ikke-ble-med.csv"');
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  expect(csv).toBe(
    "\uFEFFLinje;Årsak;navn;telefon;språk\r\n2;Ukjent språk;'=1+1;90000001;klingon\r\n3;Ikke et gyldig telefonnummer;Ola;1;uk\r\n",
  );
  const mended = new File([csv.replace('klingon', 'ti').replace(';1;', ';90000002;')], 'mended.csv');
  await (await importing(() => noon, mended)).confirm();
  expect(await people()).toEqual(['+4790000001 ti active', '+4790000002 uk active']);
});

test('a long list goes on where it stopped, without script by a button, with script in pieces', async () => {
  let time = noon;
  const slow = () => {
    time += 11_000; // every look at the clock: two blocks fill the 20 seconds
    return time;
  };
  const list = Array.from({ length: 500 }, (_, i) => `${90_000_000 + i};uk`).join('\n');
  const { confirm, kari, base } = await importing(slow, list);
  let page = await confirm();
  let pages = 0;
  while (page.status === 200) {
    pages += 1;
    const html = await page.text();
    const [done, total] = /([\d ]+) av ([\d ]+) linjer er lagt inn/.exec(words(html))?.slice(1) ?? [];
    expect([Number(done?.replace(' ', '')), total?.replace(' ', '')]).toEqual([(await people()).length, '500']);
    page = await kari.post(`${base}/import`, hiddenFields(html, `${base}/import`));
  }
  expect(pages).toBeGreaterThan(0);
  expect(page.headers.get('location')).toBe(`/office/${code}/people?imported=500`);
  expect(await people()).toHaveLength(500);

  const piece = { lines: 'telefon;språk\n+4790000000;ar\n+4790000499;ar\n', from: '0' };
  const answer = await kari.post(`${base}/import`, piece, { accept: 'application/json' });
  expect(await answer.json()).toEqual({ done: 2, total: 2 });
  expect((await people()).filter((line) => line.includes(' ar '))).toEqual([
    '+4790000000 ar active',
    '+4790000499 ar active',
  ]);
});

test('a number that did not work stays so when the list is imported again, until the officer asks to try it again', async () => {
  const { contacts } = world.stores;
  await (await importing(() => noon, '90000001;uk\n90000002;uk\n90000003;uk\n')).confirm();
  const at = async (phone: string) => (await contacts.list(code)).find((one) => one.phone === phone)?.id ?? '';
  await contacts.mark(code, await at('+4790000001'), 'undeliverable');
  await contacts.mark(code, await at('+4790000002'), 'stopped');
  const { kari, base, confirm } = await importing(() => noon, '90000001;ar\n90000002;uk\n90000003;uk\n');
  await confirm();
  expect(await people()).toEqual(['+4790000001 ar undeliverable', '+4790000002 uk stopped', '+4790000003 uk active']);

  const html = await (await kari.get(base)).text();
  expect(html.split(`action="${base}/retry"`)).toHaveLength(2); // one button, and not for her who stopped
  const tried = await kari.post(`${base}/retry`, hiddenFields(html, `${base}/retry`));
  expect(tried.headers.get('location')).toBe(`${base}?status=undeliverable&retried=yes`);
  expect(words(await (await kari.get(`${base}?retried=yes`)).text())).toContain('Nummeret prøves igjen');
  for (const contact of [await at('+4790000002'), await at('+4790000003'), 'nobody', '']) {
    const refused = await kari.post(`${base}/retry`, { contact });
    expect(refused.headers.get('location')).toBe(`${base}?status=undeliverable`);
  }
  expect(await people()).toEqual(['+4790000001 ar active', '+4790000002 uk stopped', '+4790000003 uk active']);
});
