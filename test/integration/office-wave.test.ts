import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { close, open, published, type Wave } from '#shared/wave/wave.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { type PlanWorld, planWorld, year } from './office-plan-world.ts';
import { hiddenFields, officeWorld, words } from './office-world.ts';

let world: PlanWorld;
beforeAll(async () => {
  world = await planWorld();
});
beforeEach(() => world.begin());
afterAll(() => world.close());

describe('a wave', () => {
  test('is changed until it opens, by whoever looked last', async () => {
    const wave = await world.planned();
    const kari = await world.office().as('kari');
    const address = world.path(`/waves/${wave.id}`);
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
    const wave = await world.planned();
    const kari = await world.office().as('kari');
    const address = world.path(`/waves/${wave.id}`);
    const ask = await (await kari.get(`${address}/cancel`)).text();
    await kari.post(`${address}/cancel`, hiddenFields(ask, `${address}/cancel`));
    expect(await world.stores.studio.wave(wave.id)).toMatchObject({ state: 'cancelled' });
    for (const rest of ['/change', '/cancel', '/stop']) expect((await kari.get(address + rest)).status).toBe(409);
    expect(words(await (await kari.get(address)).text())).toContain('Runden ble avlyst');
  });

  test('is stopped while it is open, also when the clock writes at the same time, and is never opened again', async () => {
    const wave = await world.planned();
    const { studio, contacts } = world.stores;
    world.clock().forward(wave.opensAt - world.clock().now());
    await studio.changeWave(open(wave, world.clock().now()));
    await contacts.save({ id: 'a', municipality: world.code(), phone: '+4790000001', language: 'nb' });
    await contacts.save({ id: 'b', municipality: world.code(), phone: '+4790000002', language: 'nb' });
    await contacts.mark(world.code(), 'b', 'undeliverable');
    await contacts.remember(wave.id, 'a', 'ticket-a', 'invitation', world.clock().now());

    let losses = 1;
    const busy = {
      ...studio,
      changeWave: (next: Wave) => (losses-- > 0 ? Promise.resolve(false) : studio.changeWave(next)),
    };
    const { as, lines } = officeWorld(world.stores, () => world.clock().now(), { studio: busy });
    const kari = await as('kari');
    const address = world.path(`/waves/${wave.id}`);
    const said = words(await (await kari.get(address)).text());
    expect(said).toContain('Invitasjon er på vei ut nå.');
    expect(said).toContain('Ingen, heller ikke du, ser svar mens runden er åpen.');
    expect(said).toContain('Invitasjon 1');
    expect(said).toContain('SMS kommer ikke fram til 1 på telefonlista.');
    expect(said).not.toContain('90000002');
    const overview = words(await (await kari.get(world.path())).text());
    expect(overview).toContain('+47 … 002');
    expect(overview).not.toContain('90000002');
    expect((await kari.get(`${address}/change`)).status).toBe(409);
    expect((await kari.get(`${address}/stop`)).status).toBe(200);
    const done = await kari.post(`${address}/stop`, {});
    expect(done.headers.get('location')).toBe(`${address}?done=stopped`);
    expect(await studio.wave(wave.id)).toMatchObject({
      state: 'closing',
      stopped: true,
      closesAt: world.clock().now(),
    });
    const after = words(await (await kari.get(`${address}?done=stopped`)).text());
    expect(after).toContain('En runde som er lukket, åpnes aldri igjen.');
    for (const rest of ['/change', '/cancel', '/stop'])
      expect((await kari.post(address + rest, { ...year, revision: '3' })).status).toBe(409);
    expect(lines.join('\n')).not.toContain('9000000');
  });

  test('says what happens next in every state', async () => {
    const wave = await world.planned();
    const { studio } = world.stores;
    const next = async () =>
      words(await (await (await world.office().as('kari')).get(world.path(`/waves/${wave.id}`))).text());
    expect(await next()).toContain('Runden åpner mandag 14. september 2026 kl. 10:00');
    const opened = open(wave, wave.opensAt);
    await studio.changeWave(opened);
    world.clock().forward(wave.closesAt - world.clock().now());
    const closed = close(opened, wave.closesAt);
    await studio.changeWave(closed);
    expect(await next()).toContain('Svarene telles opp mandag 28. september 2026 kl. 00:02');
    await studio.changeWave(published(closed, wave.closesAt + 180_000));
    expect(await next()).toContain('Tallene ble publisert mandag 28. september 2026 kl. 00:03');
  });
});
