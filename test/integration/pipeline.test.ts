import { afterAll, beforeAll, expect, test } from 'vitest';
import { Release } from '#shared/release.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { answersOf, code, type PipelineWorld, phoneOf, pipelineWorld, refusedPhone, series } from './pipeline-world.ts';

let world: PipelineWorld;
beforeAll(async () => {
  world = await pipelineWorld();
  await world.seed();
});
afterAll(() => world.close());

const people = 30;
const wave = (number: number) => `${code}-abc123-${number}`;
const firstDays = ['2026-03-02', '2026-06-02', '2026-09-02'];
const counts = (texts: readonly { to: string }[]) => {
  const found: Record<string, number> = {};
  for (const { to } of texts) found[to] = (found[to] ?? 0) + 1;
  return found;
};

test('from phone list to trend over three waves', async () => {
  for (let i = 0; i < people; i++) await world.addPerson(phoneOf(i));
  await world.addPerson(refusedPhone);
  await world.stores.studio.saveSeries(series);

  // First wave: a quarter of an hour before it opens nothing is sent; then everybody gets one invitation.
  await world.walkTo(momentOf('2026-03-02', 9) + 45 * 60_000);
  expect(world.messages()).toEqual([]);
  expect(await world.stores.studio.waves(code)).toHaveLength(4);
  await world.walkTo(momentOf('2026-03-02', 12));
  expect(counts(world.messages())).toEqual(
    Object.fromEntries(Array.from({ length: people }, (_, i) => [phoneOf(i), 1])),
  );
  const undeliverable = (await world.stores.contacts.list(code)).filter(({ status }) => status === 'undeliverable');
  expect(undeliverable.map(({ phone }) => phone)).toEqual([refusedPhone]);

  // Twenty answer, one asks for no more messages, one comes to the municipality; the rest is reminded once.
  for (let i = 0; i < 20; i++) expect(await world.answer(phoneOf(i), answersOf(i))).toBe(true);
  await world.stopFrom(phoneOf(29));
  await world.addPerson(phoneOf(40));
  const invited = world.messages().length;
  await world.walkTo(momentOf('2026-03-06', 12));
  const reminded = world.messages().slice(invited);
  expect(counts(reminded)).toEqual(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [phoneOf(20 + i), 1])));
  expect(reminded.every(({ sentAt }) => sentAt === momentOf('2026-03-05', 10))).toBe(true);

  // It closes at midnight after its last day and is published when every request has ended; nothing but counts is left.
  await world.walkTo(momentOf('2026-03-15', 23));
  expect(await world.leftOf(wave(1))).toEqual({ answers: 20, tickets: 31 });
  expect(await world.released(wave(1))).toBeUndefined();
  await world.walkTo(momentOf('2026-03-16', 1));
  expect(await world.leftOf(wave(1))).toEqual({ answers: 0, tickets: 0 });
  expect(await world.stores.studio.wave(wave(1))).toMatchObject({ state: 'published', stopped: false });

  // Two more waves; the stopped one gets nothing more, the newcomer is asked, the refused number is left alone.
  for (const [i, day] of firstDays.slice(1).entries()) {
    const before = world.messages().length;
    await world.walkTo(momentOf(day, 12));
    const asked = counts(world.messages().slice(before));
    expect(Object.keys(asked).sort()).toEqual(
      [...Array.from({ length: 29 }, (_, n) => phoneOf(n)), phoneOf(40)].sort(),
    );
    for (let n = 0; n < 24; n++) await world.answer(phoneOf(n), answersOf(n + i));
  }
  await world.walkTo(momentOf('2026-10-01', 12));

  const releases = await Promise.all([1, 2, 3].map((number) => world.released(wave(number))));
  const own = releases.map((both) => Release.parse(JSON.parse(both?.municipality ?? '')));
  const open = releases.map((both) => Release.parse(JSON.parse(both?.open ?? '')));
  expect(own.map(({ k, audience }) => [k, audience])).toEqual(Array(3).fill([5, 'municipality']));
  expect(open.map(({ k, comments }) => [k, comments])).toEqual(Array(3).fill([10, undefined]));
  expect(own.map((release) => release.response.answered)).toEqual(
    [20, 24, 24].map((value) => ({ shown: true, value })),
  );
  expect(own[0]?.wave).toMatchObject({ opened: '2026-03-02', closed: '2026-03-15', number: 1 });
  const changes = own.map(({ questions }) => questions.find(({ id }) => id === 'life')?.change);
  expect(changes.map((change) => [change?.previous?.since, change?.first?.since])).toEqual([
    [undefined, undefined],
    [wave(1), wave(1)],
    [wave(2), wave(1)],
  ]);
  expect(own[0]?.questions.find(({ id }) => id === 'life')?.text.nb).not.toContain('{municipality}');
});

test('the tally that is kept holds counts and no free text', async () => {
  const entry = (await world.stores.studio.ledger(code))[wave(1)];
  const tally = JSON.parse(new TextDecoder().decode(await world.stores.tallies.get(code, entry?.tally ?? '')));
  expect(tally.tally.all.answers).toBe(20);
  expect(tally.tally.texts).toEqual({ open: [] });
});

test('no line of any log holds a number, a link or an answer', () => {
  expect(world.lines.length).toBeGreaterThan(100);
  expect(world.lines.filter((line) => /\+?479\d{7}|\/s\/|svar\.example|Tekst|no-cost/.test(line))).toEqual([]);
});
