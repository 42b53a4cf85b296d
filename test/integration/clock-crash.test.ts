import { expect, test } from 'vitest';
import { momentOf } from '#shared/wave/zone.ts';
import { answersOf, code, phoneOf, pipelineWorld, refusedPhone, series } from './pipeline-world.ts';

/**
 * A wave from planning to its last evening: four people and a number that is refused; one answers, two ask to stop, and for a
 * pause before or after that, one for a pause alone, one takes a stop back, one is added too late. Clock and deliver are killed at their `n`th write, lose their queues and are started again.
 */
const lifeKilledAt = async (n: number) => {
  const world = await pipelineWorld();
  try {
    await world.seed();
    for (let i = 0; i < 4; i++) await world.addPerson(phoneOf(i));
    await world.addPerson(refusedPhone);
    await world.stores.studio.saveSeries({ ...series, everyMonths: 12 });
    world.fault.killAt(n);
    await world.walkTo(momentOf('2026-03-02', 12));
    await world.answer(phoneOf(0), answersOf(0));
    await world.stopFrom(phoneOf(1));
    await world.pauseFrom(phoneOf(1), '2026-04-01');
    await world.addPerson(phoneOf(9));
    await world.walkTo(momentOf('2026-03-06', 12));
    await world.pauseFrom(phoneOf(2), '2026-04-01');
    await world.pauseFrom(phoneOf(3), '2026-06-01');
    await world.walkTo(momentOf('2026-03-06', 15));
    await world.pauseFrom(phoneOf(2), '2026-05-01');
    await world.stopFrom(phoneOf(3)); // nothing more is sent in this wave, so only the clock can act on it
    await world.stopFrom(phoneOf(0));
    await world.walkTo(momentOf('2026-03-07', 12));
    await world.takeBackFrom(phoneOf(0));
    await world.walkTo(momentOf('2026-03-15', 23));
    const { contacts, requests, studio } = world.stores;
    const [wave] = await studio.waves(code);
    const rows = await contacts.invitations(wave?.id ?? '');
    return {
      reached: world.fault.writes() >= n,
      writes: world.fault.writes(),
      outcome: {
        wave,
        messages: world.messages().toSorted((a, b) => a.sentAt - b.sentAt || a.to.localeCompare(b.to)),
        contacts: (await contacts.list(code))
          .map(({ phone, status, pausedUntil }) => [phone, status, pausedUntil].join(' ').trim())
          .sort(),
        remembered: rows.map(({ contact, sent }) => `${contact} ${[...sent].sort().join(' ')}`).sort(),
        tickets: (await world.leftOf(wave?.id ?? '')).tickets,
        stops: [...(await requests.pendingStops(0)), ...(await requests.pendingTakenBack(0))],
        pauses: await requests.pendingPauses(0),
      },
    };
  } finally {
    await world.close();
  }
};

test('killed at any write and started again, each person got each message once and nobody is forgotten', async () => {
  const { outcome: undisturbed, writes } = await lifeKilledAt(Number.POSITIVE_INFINITY);
  expect(undisturbed.messages).toHaveLength(4 + 2);
  expect(undisturbed.wave).toMatchObject({ state: 'open', sent: ['invitation', 'reminder-1'] });
  expect(undisturbed.contacts).toEqual([
    `${phoneOf(0)} active`,
    `${phoneOf(1)} stopped 2026-04-01`,
    `${phoneOf(2)} active 2026-05-01`,
    `${phoneOf(3)} stopped 2026-06-01`,
    `${phoneOf(9)} active`,
    `${refusedPhone} undeliverable`,
  ]);
  expect([undisturbed.stops, [...undisturbed.pauses]]).toEqual([[], []]);
  expect(writes).toBeGreaterThan(20);

  let killed = 0;
  for (let n = 1; ; n++) {
    const { outcome, reached } = await lifeKilledAt(n);
    expect(outcome, `killed at write ${n}`).toEqual(undisturbed);
    if (!reached) break;
    killed += 1;
  }
  expect(killed).toBe(writes);
}, 300_000);
