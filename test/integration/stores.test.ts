import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactStore } from '#functions/store/contacts.ts';
import { Table } from '#functions/store/table.ts';
import { type Embedded, embedded } from '#test/embedded.ts';

let world: Embedded;
beforeAll(async () => {
  world = await embedded();
});
afterAll(() => world.close());

test('importing a contact again never revives one who has stopped', async () => {
  const { contacts } = world.stores;
  const contact = { id: 'c1', municipality: '5027', phone: '+4790000001', language: 'nb' as const };
  await contacts.save(contact);
  expect(await contacts.mark('5027', 'c1', 'stopped')).toBe(true);
  await contacts.save({ ...contact, language: 'ar' });
  expect(await contacts.list('5027')).toEqual([{ ...contact, language: 'ar', status: 'stopped' }]);
  expect(await contacts.mark('5027', 'c1', 'undeliverable')).toBe(false);
});

test('only the first form settles a ticket, and may do so again', async () => {
  const { tickets } = world.stores;
  await tickets.issue('k1', '5027-abcdef-1', 'ar');
  expect(await tickets.settle('k1', 'form-a')).toBe(true);
  expect(await tickets.settle('k1', 'form-b')).toBe(false);
  expect(await tickets.settle('k1', 'form-a')).toBe(true);
  await tickets.issue('k1', '5027-abcdef-1', 'ar');
  expect(await tickets.get('k1')).toMatchObject({ state: 'answered', settledBy: 'form-a' });
  expect(await Array.fromAsync(tickets.pagesOf('5027-abcdef-1'))).toEqual([['k1']]);
  await tickets.delete(['k1']);
  expect(await Array.fromAsync(tickets.pagesOf('5027-abcdef-1'))).toEqual([[]]);
});

test('settling a ticket that does not exist creates none', async () => {
  const { tickets } = world.stores;
  expect(await tickets.settle('nobody', 'form-a')).toBe(false);
  expect(await tickets.get('nobody')).toBeUndefined();
});

test('two steps remembered at once both stay', async () => {
  const { contacts } = world.stores;
  await Promise.all([
    contacts.remember('5027-abcdef-1', 'c1', 'k1', 'invitation', 0),
    contacts.remember('5027-abcdef-1', 'c1', 'k1', 'reminder-1', 0),
  ]);
  const [row] = await contacts.invitations('5027-abcdef-1');
  expect([...(row?.sent ?? [])].sort()).toEqual(['invitation', 'reminder-1']);
});

test('the ledger takes the first release of a wave and refuses a second', async () => {
  const { studio } = world.stores;
  await studio.addMunicipality({
    code: '5027',
    name: 'Midtre Gauldal',
    defaultLanguage: 'nb',
    orePerPart: 45,
    publicReleases: true,
  });
  const entry = {
    wave: '5027-abcdef-1',
    number: 1,
    series: 'abcdef',
    releases: { municipality: 'a', open: 'b' },
    tally: 'c',
    public: true,
  };
  expect(await studio.record('5027', entry)).toBe(true);
  expect(await studio.record('5027', { ...entry, tally: 'd' })).toBe(false);
  expect(await studio.ledger('5027')).toEqual({ '5027-abcdef-1': entry });
});

test('adding a municipality again keeps what its officer has set', async () => {
  const { studio } = world.stores;
  const profile = {
    code: '5021',
    name: 'Oppdal',
    defaultLanguage: 'nb',
    orePerPart: 45,
    publicReleases: true,
  } as const;
  await studio.addMunicipality(profile);
  await studio.saveProfile({ ...profile, orePerPart: 60 });
  await studio.addMunicipality(profile);
  expect(await studio.municipality('5021')).toMatchObject({ orePerPart: 60 });
});

test('documents are named by their content', async () => {
  const { releases } = world.stores;
  const bytes = new TextEncoder().encode('{"a":1}');
  const hash = await releases.put('5027', bytes);
  expect(await releases.put('5027', bytes)).toBe(hash);
  expect(await releases.get('5027', hash)).toEqual(new Uint8Array(bytes));
  expect(await releases.get('5027', 'f'.repeat(64))).toBeUndefined();
});

test('stop requests are found from wherever the reading begins, until they are settled', async () => {
  const { contacts } = world.stores;
  const keys = ['-a', '0a', 'Aa', '_a', 'za'];
  for (const key of keys) await contacts.requestStop(key, 0);
  for (let run = 0; run < 64; run++)
    expect((await contacts.pendingStops(run * 5 * 60_000)).sort()).toEqual([...keys].sort());
  await contacts.settleStop('Aa', 0);
  expect(await contacts.pendingStops(0)).not.toContain('Aa');
  expect(await contacts.askedToStop(['Aa'])).toEqual(new Set(['Aa']));
});

test('one reading of stop requests ends, however many there are', async () => {
  let pages = 0;
  const endless = {
    send: async () => {
      pages += 1;
      return { Items: [], LastEvaluatedKey: { pk: { S: 'REQUEST#STOP' }, sk: { S: 'k' } } };
    },
  } as unknown as DynamoDBClient;
  expect(await contactStore(new Table(endless, 'contacts')).pendingStops(0)).toEqual([]);
  expect(pages).toBe(20);
});
