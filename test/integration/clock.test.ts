import { afterEach, beforeEach, expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { scheduledHandler } from '#functions/clock/scheduled.ts';
import { cancel, stop } from '#shared/wave/wave.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { answersOf, code, type PipelineWorld, phoneOf, pipelineWorld, series } from './pipeline-world.ts';

let world: PipelineWorld;
const first = `${code}-abc123-1`;
beforeEach(async () => {
  world = await pipelineWorld();
  await world.seed();
  await world.stores.studio.saveSeries(series);
});
afterEach(() => world.close());

const did = async () => (await runClock(world.clockDeps)).map(({ did }) => did);

test('two clocks at once open a wave once and ask for the same messages', async () => {
  await world.addPerson(phoneOf(0));
  await did();
  world.moveTo(momentOf('2026-03-02', 10));
  const both = (await Promise.all([did(), did()])).flat();
  expect(both.filter((what) => what === 'opened')).toHaveLength(1);
  expect(await world.stores.studio.wave(first)).toMatchObject({ state: 'open', revision: 2 });
  await world.settle();
  expect(world.messages()).toHaveLength(1);
});

test('while somebody is missing every run asks again; when nobody is, the step is recorded and asked no more', async () => {
  await world.addPerson(phoneOf(0));
  world.moveTo(momentOf('2026-03-02', 10));
  expect(await did()).toEqual(['planned', 'opened', 'sending']);
  expect(await did()).toEqual(['sending']);
  expect(world.deliveries).toHaveLength(2);
  await world.settle();
  expect(await world.stores.studio.wave(first)).toMatchObject({ sent: ['invitation'] });
  expect(await did()).toEqual([]);
});

test('who is added after the invitations starts with the next wave and is not reminded of this one', async () => {
  await world.addPerson(phoneOf(0));
  await world.walkTo(momentOf('2026-03-02', 12));
  await world.addPerson(phoneOf(1));
  await world.walkTo(momentOf('2026-03-15', 12));
  expect(new Set(world.messages().map(({ to }) => to))).toEqual(new Set([phoneOf(0)]));
  await world.walkTo(momentOf('2026-06-02', 12));
  expect(world.messages().filter(({ to }) => to === phoneOf(1))).toHaveLength(1);
});

test('who is added while invitations are still going out gets one too', async () => {
  await world.addPerson(phoneOf(0));
  world.moveTo(momentOf('2026-03-02', 10));
  await did();
  await world.addPerson(phoneOf(1));
  await world.settle();
  expect(
    world
      .messages()
      .map(({ to }) => to)
      .sort(),
  ).toEqual([phoneOf(0), phoneOf(1)]);
});

test('whoever answered is not reminded, and the reminder is over for everybody', async () => {
  await world.addPerson(phoneOf(0));
  await world.addPerson(phoneOf(1));
  await world.walkTo(momentOf('2026-03-02', 12));
  await world.answer(phoneOf(0), answersOf(0));
  await world.walkTo(momentOf('2026-03-05', 12));
  expect(world.messages().map(({ to }) => to)).toEqual([phoneOf(0), phoneOf(1), phoneOf(1)]);
  // Nothing on the contact's side tells who had answered: both rows are alike but for whose they are.
  const rows = await world.stores.contacts.invitations(first);
  expect(rows.map(({ sent }) => [...sent].sort())).toEqual(Array(2).fill(['invitation', 'reminder-1']));
  expect(await world.stores.studio.wave(first)).toMatchObject({ sent: ['invitation', 'reminder-1'] });
});

test('a wave that was taken back is not planned again and never opens', async () => {
  await did();
  const wave = await world.stores.studio.wave(first);
  if (!wave) throw new Error('not planned');
  await world.stores.studio.changeWave(cancel(wave, world.now()));
  await world.walkTo(momentOf('2026-03-20', 12));
  expect(await world.stores.studio.wave(first)).toMatchObject({ state: 'cancelled' });
});

test('an officer who stops a wave is not overruled by a clock that read it before', async () => {
  await world.walkTo(momentOf('2026-03-02', 12));
  const { studio } = world.stores;
  world.moveTo(momentOf('2026-03-16', 0));
  const stopping = {
    ...world.clockDeps,
    studio: {
      ...studio,
      waves: async (municipality: string) => {
        const waves = await studio.waves(municipality);
        const wave = await studio.wave(first);
        if (wave) await studio.changeWave(stop(wave, momentOf('2026-03-15', 12)));
        return waves;
      },
    },
  };
  await runClock(stopping);
  expect(await studio.wave(first)).toMatchObject({ state: 'closing', stopped: true });
});

test('what fails for one municipality is told at the end and keeps no other from running', async () => {
  await world.stores.studio.addMunicipality({
    code: '1103',
    name: 'Stavanger',
    defaultLanguage: 'nb',
    orePerPart: 45,
    publicReleases: false,
  });
  const { studio } = world.stores;
  const failing = {
    ...world.clockDeps,
    studio: {
      ...studio,
      waves: (municipality: string) =>
        municipality === '1103' ? Promise.reject(new Error('cannot be read')) : studio.waves(municipality),
    },
  };
  await world.stores.requests.requestStop('unknown', world.now());
  await expect(runClock(failing)).rejects.toThrow(AggregateError);
  expect(await studio.waves(code)).toHaveLength(4);
  // Whose request this is could not be found out everywhere, so it waits.
  expect(await world.stores.requests.pendingStops(0)).toEqual(['unknown']);
});

test('a series that cannot be planned does not keep the open wave from closing', async () => {
  await world.walkTo(momentOf('2026-03-02', 12));
  await world.stores.studio.saveSeries({ ...series, id: 'zzz999', everyMonths: 0 });
  world.moveTo(momentOf('2026-03-16', 0));
  await expect(runClock(world.clockDeps)).rejects.toThrow(AggregateError);
  expect(await world.stores.studio.wave(first)).toMatchObject({ state: 'closing' });
});

test('the schedule calls the clock, whatever its event says', async () => {
  const event = {
    version: '0',
    id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: '123456789012',
    time: '2026-03-02T09:00:00Z',
    region: 'eu-north-1',
    resources: ['arn:aws:scheduler:eu-north-1:123456789012:schedule/default/clock'],
    detail: '{}',
  };
  expect(await scheduledHandler(world.clockDeps)(event)).toEqual({ ran: 1 });
  expect(await world.stores.studio.waves(code)).toHaveLength(4);
});
