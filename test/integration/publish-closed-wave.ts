import { atOnce } from '#infra/local/parallel.ts';
import { wavesOf } from '#shared/wave/series.ts';
import { answerKey, settlementKey, ticketKey } from '#shared/wave/ticket.ts';
import { close, open, type Wave } from '#shared/wave/wave.ts';
import { answersOf, type PipelineWorld, series } from './pipeline-world.ts';

/**
 * A world whose wave has just closed: so many tickets, so many of them answered, each on the form with that `receipt`. The time
 * is that of closing.
 */
export const closedWave = async (
  world: PipelineWorld,
  {
    tickets,
    answers,
    shards,
    receipt: receiptOf = (person) => `receipt ${person}`,
  }: { tickets: number; answers: number; shards?: number; receipt?: (person: number) => string },
): Promise<Wave & { state: 'closing' }> => {
  const { stores } = world;
  await world.seed();
  const [planned] = wavesOf(series, '2026-03-03');
  if (!planned) throw new Error('a series without waves');
  const spread = { ...planned, shards: shards ?? planned.shards };
  const wave = close(open(spread, spread.opensAt), spread.closesAt);
  if (wave.state !== 'closing') throw new Error('a wave that does not close');
  await stores.studio.addWave(wave);
  world.moveTo(wave.closingAt);
  await atOnce(
    16,
    Array.from({ length: tickets }, (_, i) => i),
    async (i) => {
      const key = ticketKey(`ticket ${i}`);
      await stores.tickets.issue(key, wave.id, 'nb');
      if (i >= answers) return;
      const receipt = receiptOf(i);
      await stores.answers.keep({ wave: wave.id, shards: wave.shards, key: answerKey(receipt) }, answersOf(i));
      await stores.tickets.settle({ key, wave: wave.id }, settlementKey(receipt));
    },
  );
  return wave;
};
