import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactStore } from '#functions/store/contacts.ts';
import { contentHash, documentStore } from '#functions/store/documents.ts';
import { requestStore } from '#functions/store/requests.ts';
import { Table } from '#functions/store/table.ts';
import { objectsOf } from '#infra/operator/objects.ts';
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

test('a stop by one link counts also where one by another link is taken back in that moment', async () => {
  const contact = { id: 'c2', municipality: '5027', phone: '+4790000002', language: 'nb' as const };
  const { contacts } = world.stores;
  await contacts.save(contact);
  await contacts.stop('5027', 'c2', 'one');
  const table = new Table(world.db, 'contacts');
  const update = table.update.bind(table);
  let writes = 0;
  table.update = async (...terms) => {
    if (++writes === 2) await contacts.takeBackStop('5027', 'c2', 'one', '2026-03-10');
    return update(...terms);
  };
  await contactStore(table).stop('5027', 'c2', 'another');
  expect((await contacts.list('5027')).find(({ id }) => id === 'c2')?.status).toBe('stopped');
});

test('only the first form settles a ticket, and may do so again', async () => {
  const { tickets } = world.stores;
  await tickets.issue('k1', '5027-abcdef-1', 'ar');
  expect(await tickets.settle({ key: 'k1', wave: '5027-abcdef-1' }, 'form-a')).toBe(true);
  expect(await tickets.settle({ key: 'k1', wave: '5027-abcdef-1' }, 'form-b')).toBe(false);
  expect(await tickets.settle({ key: 'k1', wave: '5027-abcdef-1' }, 'form-a')).toBe(true);
  await tickets.issue('k1', '5027-abcdef-1', 'ar');
  expect(await tickets.get('k1')).toMatchObject({ state: 'answered', settledBy: 'form-a' });
  expect(await Array.fromAsync(tickets.pagesOf('5027-abcdef-1'))).toEqual([['k1']]);
  await tickets.delete(['k1']);
  expect(await Array.fromAsync(tickets.pagesOf('5027-abcdef-1'))).toEqual([[]]);
});

test('a slip that nobody has used is asked to nobody; used, it counts like any other ticket, and knows its wave', async () => {
  const { tickets } = world.stores;
  const wave = '5027-abcdef-7';
  await tickets.issueSlip('s1', wave, 'ar');
  await tickets.issueSlip('s2', wave, 'ar');
  expect(await tickets.issueSlip('s1', wave, 'nb')).toBe(false);
  expect(await tickets.get('s1')).toMatchObject({ wave, state: 'open', language: 'ar' });
  const of = async () => ({
    asked: (await Array.fromAsync(tickets.pagesOf(wave))).flat(),
    unused: (await Array.fromAsync(tickets.unusedSlips(wave))).flat().sort(),
  });
  expect(await of()).toEqual({ asked: [], unused: ['s1', 's2'] });
  expect(await tickets.settle({ key: 's1', wave }, 'form')).toBe(true);
  expect(await tickets.settle({ key: 's1', wave }, 'another form')).toBe(false);
  expect(await of()).toEqual({ asked: ['s1'], unused: ['s2'] });
});

test('however tickets, slips and answers come, no more are answered than were asked', async () => {
  const { tickets } = world.stores;
  let number = 0;
  const happens = fc.constantFrom('message', 'slip', 'message answered', 'slip answered', 'another form');
  await fc.assert(
    fc.asyncProperty(fc.array(happens, { maxLength: 12 }), async (all) => {
      number += 1;
      const wave = `5027-slips0-${number}`;
      let answered = 0;
      for (const [i, what] of all.entries()) {
        const key = `${wave} ${i}`;
        await (what.startsWith('slip') ? tickets.issueSlip(key, wave, 'nb') : tickets.issue(key, wave, 'nb'));
        if (what.endsWith('answered') && (await tickets.settle({ key, wave }, key))) answered += 1;
        if (what === 'another form' && i > 0 && (await tickets.settle({ key: `${wave} ${i - 1}`, wave }, key)))
          answered += 1;
      }
      const asked = (await Array.fromAsync(tickets.pagesOf(wave))).flat().length;
      expect(asked).toBeGreaterThanOrEqual(answered);
      const slips = all.filter((what) => what.startsWith('slip')).length;
      expect(asked).toBeGreaterThanOrEqual(all.length - slips);
    }),
    { numRuns: 30 },
  );
});

test('settling a ticket that does not exist creates none', async () => {
  const { tickets } = world.stores;
  expect(await tickets.settle({ key: 'nobody', wave: '5027-abcdef-1' }, 'form-a')).toBe(false);
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

/** The object store, which answers the first puts with these errors, in turn; counts the puts. */
const answering = (...names: readonly string[]) => {
  let puts = 0;
  const send = async (command: object) => {
    const name = command instanceof PutObjectCommand ? names[puts++] : undefined;
    if (name) throw new S3ServiceException({ name, $fault: 'client', $metadata: {} });
    return world.files.send(command as never);
  };
  const client = new Proxy(world.files, { get: (files, key) => (key === 'send' ? send : Reflect.get(files, key)) });
  return { client, puts: () => puts };
};
const conflict = 'ConditionalRequestConflict';
const bytes = new TextEncoder().encode('{"b":1}');

describe('of two that write one object at the same moment', () => {
  test('one is asked to try again, and does, in the functions and in the commands of the operator', async () => {
    const ours = answering(conflict, conflict, conflict);
    const documents = documentStore(ours.client, 'releases');
    expect(await documents.get('5027', await documents.put('5027', bytes))).toEqual(bytes);
    const operators = answering(conflict, conflict, conflict);
    const objects = objectsOf(operators.client, 'releases');
    expect(await objects.putNew('5027/b.json', bytes)).toBe(true);
    expect(new Uint8Array(await objects.get('5027/b.json'))).toEqual(bytes);
    expect([ours.puts(), operators.puts()]).toEqual([4, 4]);
  });

  test('one may hear then that the other was faster', async () => {
    const { client, puts } = answering(conflict, 'PreconditionFailed');
    expect(await documentStore(client, 'releases').put('5027', bytes)).toBe(await contentHash(bytes));
    expect(puts()).toBe(2);
    const objects = objectsOf(answering(conflict, 'PreconditionFailed').client, 'releases');
    expect(await objects.putNew('5027/c.json', bytes)).toBe(false);
  });

  test('one is not asked for ever; another refusal is thrown at once', async () => {
    const endless = answering(...Array<string>(100).fill(conflict));
    const put = (client: S3Client) => documentStore(client, 'releases').put('5027', bytes);
    await expect(put(endless.client)).rejects.toMatchObject({ name: conflict });
    const refused = answering('AccessDenied');
    await expect(put(refused.client)).rejects.toMatchObject({ name: 'AccessDenied' });
    expect([endless.puts(), refused.puts()]).toEqual([6, 1]);
  });
});

test('stop requests are found from wherever the reading begins, until they are settled', async () => {
  const { requests } = world.stores;
  const keys = ['-a', '0a', 'Aa', '_a', 'za'];
  for (const key of keys) await requests.requestStop(key, 0);
  for (let run = 0; run < 64; run++)
    expect((await requests.pendingStops(run * 5 * 60_000)).sort()).toEqual([...keys].sort());
  await requests.settleStop('Aa', 0);
  expect(await requests.pendingStops(0)).not.toContain('Aa');
  expect(await requests.askedToStop(['Aa'])).toEqual(new Set(['Aa']));
});

test('one reading of stop requests ends, however many there are', async () => {
  let pages = 0;
  const endless = {
    send: async () => {
      pages += 1;
      return { Items: [], LastEvaluatedKey: { pk: { S: 'REQUEST#STOP' }, sk: { S: 'k' } } };
    },
  } as unknown as DynamoDBClient;
  expect(await requestStore(new Table(endless, 'contacts')).pendingStops(0)).toEqual([]);
  expect(pages).toBe(20);
});
