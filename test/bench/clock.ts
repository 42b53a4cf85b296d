import { runClock } from '#functions/clock/run.ts';
import { atOnce } from '#infra/local/parallel.ts';
import { contactId } from '#shared/wave/ticket.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { code, pipelineWorld, series } from '#test/integration/pipeline-world.ts';

const people = 40_000;

const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
  const began = performance.now();
  await work();
  console.log(`${what.padEnd(60)} ${((performance.now() - began) / 1000).toFixed(1)} s`);
};

/** One run of the clock over the longest list that docs/scale.md speaks of; in the cloud it has four minutes. */
export const clock = async (): Promise<void> => {
  const world = await pipelineWorld();
  const { contacts } = world.stores;
  await world.seed();
  await world.stores.studio.saveSeries({ ...series, everyMonths: 12 });
  const phones = Array.from({ length: people }, (_, i) => `+47${40_000_000 + i}`);
  await timed(`(preparing ${people} contacts)`, () =>
    atOnce(16, phones, (phone) =>
      contacts.save({ id: contactId(code, phone), municipality: code, phone, language: 'nb' }),
    ),
  );
  world.moveTo(momentOf(series.firstDay, 10));
  await timed('opens the wave and asks for the first messages', () => runClock(world.clockDeps));
  await timed('asks again, everybody missing', () => runClock(world.clockDeps));
  await timed('(remembering an invitation for each)', async () =>
    atOnce(16, await contacts.list(code), ({ id }) =>
      contacts.remember(`${code}-${series.id}-1`, id, 'k'.repeat(43), 'invitation', world.now()),
    ),
  );
  await timed('finds nobody missing', () => runClock(world.clockDeps));
  await world.close();
};
