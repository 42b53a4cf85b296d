import type { BatchWriteItemCommand, DynamoDBClient, WriteRequest } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditTrail } from '#infra/operator/audit.ts';
import { deleteMunicipality } from '#infra/operator/delete-municipality.ts';
import { rowsOf } from '#infra/operator/rows.ts';
import { messageId } from '#shared/wave/ticket.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import type { Dump } from '#test/fixtures/dump.ts';
import { makeTowns } from '#test/fixtures/towns.ts';
import { killedAt } from './killed-at.ts';
import { type OperatorWorld, operatorWorld, withoutAudit } from './operator-world.ts';

const doomed = '9901';
const other = '9902';

let base: Embedded;
let world: OperatorWorld;
let full: Dump;
beforeAll(async () => {
  base = await embedded();
  await makeTowns(base.stores, [
    { code: doomed, name: 'Prøvedal', line: 9 },
    { code: other, name: 'Testvik', line: 8 },
  ]);
  full = await (await operatorWorld(base)).dump();
});
afterAll(() => base.close());
beforeEach(async () => {
  world = await operatorWorld(base);
  await world.wipe();
});

/** A municipality's code as a word of its own: numbers and hashes may hold its digits by chance. */
const names = (code: string) => (text: string) => new RegExp(`(?<![\\w+])${code}(?!\\w)`).test(text);

/** Every text and number that stands in rows and objects for which `mine` holds, and nowhere else. */
const tracesOf = ({ rows, objects }: Dump, mine: (text: string) => boolean): Set<string> => {
  const parts = (text: string) => text.match(/[\w+-]{8,}/g) ?? [];
  const all = [
    ...Object.values(rows)
      .flat()
      .map((row) => JSON.stringify(row)),
    ...objects.map((o) => JSON.stringify(o)),
  ];
  const others = new Set(all.filter((text) => !mine(text)).flatMap(parts));
  return new Set(
    all
      .filter(mine)
      .flatMap(parts)
      .filter((part) => !others.has(part)),
  );
};

/** Whether a row or an object is the doomed municipality's, found without the code that is tested. */
const isDoomed = (dumped: Dump) => {
  const tickets = dumped.rows.tickets.filter(({ wave }) => wave?.S?.startsWith(doomed)).map(({ pk }) => pk?.S ?? '');
  const invited = dumped.rows.contacts
    .filter(({ pk }) => pk?.S?.startsWith(`WAVE#${doomed}`))
    .map((row) => row.ticket?.S ?? '');
  const marks = [...tickets, ...invited].filter((mark) => mark !== '');
  const named = names(doomed);
  return (text: string) => (named(text) || marks.some((mark) => text.includes(mark))) && !text.includes('"amir"');
};

const amir = { pk: { S: 'MEMBER#amir' } };

test('deletion leaves nothing: no code, number, ticket or id that belonged to the municipality stands anywhere', async () => {
  await world.load(full);
  const [invited] = await base.stores.contacts.invitations(`${doomed}-bbb222-1`);
  const message = messageId(`${doomed}-bbb222-1`, invited?.contact ?? '', 'reminder-1');
  await base.stores.requests.keepReceipt({ message, state: 'undeliverable' }, world.now());
  world.older.add(JSON.stringify(['releases', `${doomed}/gone.json`, 'v1']));
  world.older.add(JSON.stringify(['tallies', `counted/${doomed}/gone.json`, 'v1']));
  world.older.add(JSON.stringify(['recordings', `${doomed}/core/1/ar/gone.mp3`, 'v1']));
  world.older.add(JSON.stringify(['releases', `${other}/kept.json`, 'v1']));
  const before = await world.dump();
  const traces = tracesOf(before, isDoomed(before));
  expect(traces.size).toBeGreaterThan(100);
  expect([...traces].some((trace) => trace.startsWith('+47999999'))).toBe(true);

  const counts = await deleteMunicipality(world.deps, doomed);
  expect(counts).toMatchObject({
    'list entries': 1,
    memberships: 2,
    contacts: 12,
    'requests and receipts': 7,
    releases: 3,
    recordings: 2,
  });
  expect(counts.answers).toBe(11);

  const after = withoutAudit(await world.dump());
  const text = JSON.stringify(after);
  expect(names(doomed)(text)).toBe(false);
  for (const trace of traces) expect(text.includes(trace), 'a trace is left').toBe(false);
  expect(text.includes(message)).toBe(false);
  expect([...world.older]).toEqual([JSON.stringify(['releases', `${other}/kept.json`, 'v1'])]);
  expect(world.removed).toEqual([`member-${doomed}`]);
}, 120_000);

test('deletion touches nothing of another municipality', async () => {
  await world.load(full);
  const before = await world.dump();
  const mine = isDoomed(before);
  const kept = <T>(values: readonly T[]) => values.filter((value) => !mine(JSON.stringify(value)));
  const isAmir = (row: Dump['rows']['studio'][number]) => row.pk?.S === amir.pk.S;
  await deleteMunicipality(world.deps, doomed);
  const after = withoutAudit(await world.dump());
  for (const table of ['contacts', 'tickets', 'answers'] as const)
    expect(after.rows[table]).toEqual(kept(before.rows[table]));
  expect(after.rows.studio.filter((row) => !isAmir(row))).toEqual(
    kept(before.rows.studio).filter((row) => !isAmir(row)),
  );
  expect(after.objects).toEqual(kept(before.objects));
  expect((await base.stores.studio.member('amir'))?.roles).toEqual([{ role: 'funder', municipalities: [other] }]);
  expect(await base.stores.studio.version('core', 1)).toBeDefined();
}, 120_000);

test('what a function was still writing is deleted after the wait', async () => {
  await world.load(full);
  const late = { ...world.deps };
  late.pause = async (ms) => {
    expect(ms).toBe(16 * 60_000); // a wave was closing: publish may have been at work
    await base.stores.tickets.issue('late', `${doomed}-bbb222-1`, 'nb');
    await base.stores.contacts.remember(`${doomed}-bbb222-1`, 'late', 'late', 'invitation', world.now());
    await base.stores.tallies.put(doomed, new TextEncoder().encode('{}'));
  };
  await deleteMunicipality(late, doomed);
  const left = JSON.stringify(withoutAudit(await world.dump()));
  expect(names(doomed)(left) || left.includes('"late"')).toBe(false);
}, 120_000);

test('it is written down what was deleted, without anything about a person', async () => {
  await world.load(full);
  await deleteMunicipality(world.deps, doomed);
  const trail = await auditTrail(world.deps);
  expect(trail.map(({ did }) => did)).toEqual(['municipality-deletion-begun', 'municipality-deleted']);
  expect(trail[1]).toMatchObject({ municipality: doomed, by: 'tilhor-0123456789ab', counts: { contacts: 12 } });
  expect(JSON.stringify(trail) + world.said.join()).not.toMatch(/\+47|Kari|member-/);
  await deleteMunicipality(world.deps, doomed);
  expect(world.said.at(-1)).toContain('Nothing here belongs to 9901');
}, 120_000);

test('what remains is said, the messages that nobody could deliver too', async () => {
  await world.load(full);
  await deleteMunicipality(world.deps, doomed);
  expect(world.said.join(' ')).toMatch(
    /What remains: .*35 days.*SMS gateway.*14 days.*dead-letter.*hashes of phone numbers/,
  );
}, 120_000);

test('what a busy table leaves of a batch is sent again, and not for ever', async () => {
  const keys = Array.from({ length: 60 }, (_, i) => ({ pk: `${doomed}-bbb222-1#0`, sk: `${i}` }));
  const sent: number[] = [];
  const waits: number[] = [];
  const table = (leaves: (requests: WriteRequest[]) => WriteRequest[]) => {
    const send = async ({ input }: BatchWriteItemCommand) => {
      const requests = input.RequestItems?.answers ?? [];
      sent.push(requests.length);
      return { UnprocessedItems: { answers: leaves(requests) } };
    };
    return rowsOf({ send } as unknown as DynamoDBClient, 'answers', async (ms) => waits.push(ms));
  };
  await table((requests) => requests.slice(10)).deleteMany([...keys, ...keys]);
  expect(sent.sort((a, b) => b - a)).toEqual([25, 25, 15, 15, 10, 5, 5]);
  waits.length = 0;
  await expect(table((requests) => requests).deleteMany(keys.slice(0, 1))).rejects.toThrow('too busy');
  expect(waits).toEqual([100, 200, 400, 800, 1600, 3200, 6400]);
});

/** Little enough that the deletion can be killed at each of its writes. */
const little = ({ rows, objects }: Dump): Dump => {
  const first = <T>(count: number, of: readonly T[], is: (text: string) => boolean) =>
    of.filter((value) => is(JSON.stringify(value))).slice(0, count);

  const both = <T>(count: number, values: readonly T[], and: (text: string) => boolean = () => true) =>
    [doomed, other].flatMap((code) => first(count, values, (text) => names(code)(text) && and(text)));
  return {
    rows: {
      contacts: [
        ...both(2, rows.contacts, (text) => text.includes('"MUNICIPALITY#')),
        ...both(2, rows.contacts, (text) => text.includes('"WAVE#')),
        ...rows.contacts.filter(({ pk }) => pk?.S === 'REQUEST#STOP'),
      ],
      tickets: both(2, rows.tickets),
      answers: both(2, rows.answers),
      studio: [
        ...rows.studio.filter(({ pk, sk }) => /^(MEMBER|MUNICIPALITIES)/.test(pk?.S ?? '') || sk?.S === 'LEDGER'),
        ...both(1, rows.studio, (text) => text.includes('"PROPOSAL#')),
        ...both(1, rows.studio, (text) => text.includes('"SERIES#')),
        ...['open', 'closing', 'published'].flatMap((state) =>
          both(1, rows.studio, (text) => text.includes(`"state":{"S":"${state}"}`)),
        ),
      ],
    },
    objects: both(1, objects),
  };
};

test('killed at any write and repeated, it ends the same', async () => {
  const some = little(full);
  const deletedKilledAt = async (n: number) => {
    await world.wipe();
    await world.load(some);
    const { killed, writes } = await killedAt(world, n, () => deleteMunicipality(world.deps, doomed));
    return { killed, writes, left: withoutAudit(await world.dump()), trail: await auditTrail(world.deps) };
  };
  const undisturbed = await deletedKilledAt(Number.POSITIVE_INFINITY);
  expect(names(doomed)(JSON.stringify(undisturbed.left))).toBe(false);
  expect(names(other)(JSON.stringify(undisturbed.left))).toBe(true);
  expect(undisturbed.writes).toBeGreaterThan(20);
  for (let n = 1; n <= undisturbed.writes; n++) {
    const { killed, left, trail } = await deletedKilledAt(n);
    expect(killed).toBe(true);
    expect(left, `killed at write ${n}`).toEqual(undisturbed.left);
    expect(trail.at(-1)?.did).toBe('municipality-deleted');
  }
}, 300_000);
