import { afterEach, beforeEach, expect, test } from 'vitest';
import { Table } from '#functions/store/table.ts';
import { codeLivesMs } from '#shared/join/join.ts';
import { contactId, joinId, ticketKey } from '#shared/wave/ticket.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { code, type PipelineWorld, phoneOf, pipelineWorld, series } from './pipeline-world.ts';

let world: PipelineWorld;
const first = `${code}-abc123-1`;
beforeEach(async () => {
  world = await pipelineWorld();
  await world.seed();
  await world.stores.studio.saveSeries(series);
});
afterEach(() => world.close());

/** Somebody has typed her number on the page of a poster, and her code, unless she did not. */
const signUp = async (phone: string, confirmed = true) => {
  const id = joinId('nonce', phone);
  const until = world.now() + codeLivesMs;
  const { joins } = world.stores;
  await joins.ask({ id, municipality: code, phone, language: 'nb', code: '123456', until, confirmed: false });
  if (confirmed) expect(await joins.confirm(code, id, '123456')).toBe(true);
};
const rowsOf = async () => Array.fromAsync(new Table(world.db, 'contacts').query(`REQUEST#JOIN#${code}`));
const contacts = () => world.stores.contacts.list(code);
const to = (phone: string) => world.messages().filter((message) => message.to === phone);

test('who confirms her number is on the list, and her number stands nowhere else', async () => {
  await signUp(phoneOf(1));
  await signUp(phoneOf(2), false);
  await world.settle();
  expect(await contacts()).toMatchObject([{ phone: phoneOf(1), status: 'active', joined: true, language: 'nb' }]);
  const rows = await rowsOf();
  expect(rows.filter(({ phone }) => phone === phoneOf(1))).toEqual([]);
  expect(rows.filter(({ phone }) => phone === phoneOf(2))).toHaveLength(1);
});

test('a number that nobody confirmed is taken out when its hour is over', async () => {
  await signUp(phoneOf(2), false);
  world.moveTo(world.now() + codeLivesMs);
  await world.settle();
  expect(JSON.stringify(await rowsOf())).not.toContain(phoneOf(2).slice(3));
  expect(await contacts()).toEqual([]);
});

test('who joins an open wave gets her link at once; whom an officer added after the invitations does not', async () => {
  await world.addPerson(phoneOf(0));
  await world.walkTo(momentOf('2026-03-02', 12));
  await world.addPerson(phoneOf(3));
  await signUp(phoneOf(1));
  await world.settle();
  expect(to(phoneOf(1))).toHaveLength(1);
  expect(to(phoneOf(3))).toEqual([]);
  expect(await world.stores.studio.wave(first)).toMatchObject({ state: 'open', sent: ['invitation'], late: true });
  await world.walkTo(momentOf('2026-03-15', 12));
  expect(to(phoneOf(1))).toHaveLength(2); // and the reminder, like everybody
  expect(to(phoneOf(0))).toHaveLength(2);
});

test('in quiet hours nobody is written to, and in the morning she is', async () => {
  await world.addPerson(phoneOf(0));
  await world.walkTo(momentOf('2026-03-02', 22));
  await signUp(phoneOf(1));
  await world.settle();
  expect(to(phoneOf(1))).toEqual([]);
  await world.walkTo(momentOf('2026-03-03', 9));
  expect(to(phoneOf(1))).toHaveLength(1);
});

test('who is on the list already stays as she is, once', async () => {
  await world.addPerson(phoneOf(1));
  await signUp(phoneOf(1));
  await world.walkTo(momentOf('2026-03-02', 12));
  expect(await contacts()).toMatchObject([{ id: contactId(code, phoneOf(1)), status: 'active' }]);
  expect(to(phoneOf(1))).toHaveLength(1);
});

test('who had stopped and signs up herself has changed her mind: she is reminded too', async () => {
  await world.addPerson(phoneOf(1));
  await world.walkTo(momentOf('2026-03-02', 12));
  await world.stopFrom(phoneOf(1));
  await world.settle();
  expect(await contacts()).toMatchObject([{ status: 'stopped' }]);
  await signUp(phoneOf(1));
  await world.settle();
  expect(await contacts()).toMatchObject([{ status: 'active' }]);
  await world.walkTo(momentOf('2026-03-06', 12));
  expect(to(phoneOf(1))).toHaveLength(2);
  await world.stopFrom(phoneOf(1));
  await world.settle();
  expect(await contacts()).toMatchObject([{ status: 'stopped' }]);
});

test('of two wishes in the same minutes, to be left alone counts', async () => {
  await world.addPerson(phoneOf(1));
  await world.walkTo(momentOf('2026-03-02', 12));
  await signUp(phoneOf(1));
  await world.stopFrom(phoneOf(1));
  await world.settle();
  expect(await contacts()).toMatchObject([{ status: 'stopped' }]);
});

test('who signs up in a pause ends it: she is reminded; one that she asks for afterwards counts, a shorter one too', async () => {
  await world.addPerson(phoneOf(1));
  await world.walkTo(momentOf('2026-03-02', 12));
  await world.pauseFrom(phoneOf(1), '2026-09-01');
  await world.settle();
  expect(await contacts()).toMatchObject([{ pausedUntil: '2026-09-01' }]);
  await signUp(phoneOf(1));
  await world.settle();
  expect((await contacts())[0]).not.toHaveProperty('pausedUntil');
  await world.walkTo(momentOf('2026-03-06', 12));
  expect(to(phoneOf(1))).toHaveLength(2);
  expect((await contacts())[0]).not.toHaveProperty('pausedUntil');
  await world.pauseFrom(phoneOf(1), '2026-04-01');
  await world.settle();
  expect(await contacts()).toMatchObject([{ status: 'active', pausedUntil: '2026-04-01' }]);
});

test('of signing up and a pause in the same minutes the pause counts', async () => {
  await world.addPerson(phoneOf(1));
  await world.walkTo(momentOf('2026-03-02', 12));
  await world.pauseFrom(phoneOf(1), '2026-04-01');
  await signUp(phoneOf(1));
  await world.settle();
  expect(await contacts()).toMatchObject([{ pausedUntil: '2026-04-01' }]);
});

test('an import again does not bring back who had stopped', async () => {
  await world.addPerson(phoneOf(1));
  await world.stores.contacts.mark(code, contactId(code, phoneOf(1)), 'stopped');
  await world.addPerson(phoneOf(1));
  expect(await contacts()).toMatchObject([{ status: 'stopped' }]);
});

test('killed between any two writes and started again, she is on the list, asked once, and the request is settled', async () => {
  for (let at = 1; ; at++) {
    const other = await pipelineWorld();
    try {
      await other.seed();
      await other.stores.studio.saveSeries(series);
      await other.addPerson(phoneOf(0));
      await other.walkTo(momentOf('2026-03-02', 12));
      const id = joinId('nonce', phoneOf(1));
      const join = { id, municipality: code, phone: phoneOf(1), language: 'nb', code: '123456' } as const;
      await other.stores.joins.ask({ ...join, until: other.now() + codeLivesMs, confirmed: false });
      await other.stores.joins.confirm(code, id, '123456');
      other.fault.killAt(at);
      let killed = false;
      other.whenRestarted(async () => {
        killed = true;
      });
      await other.walkTo(other.now());
      expect(other.messages().filter((message) => message.to === phoneOf(1))).toHaveLength(1);
      expect(await other.stores.joins.pending(code)).toEqual([]);
      expect(await other.stores.tickets.get(ticketKey(other.linkOf(phoneOf(1))))).toMatchObject({ state: 'open' });
      if (!killed) return expect(at, 'so many writes were killed at').toBeGreaterThan(3);
    } finally {
      await other.close();
    }
  }
});
