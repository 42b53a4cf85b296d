import type { SQSRecord } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publicationsHandler } from '#functions/publish/publications.ts';
import { publish } from '#functions/publish/publish.ts';
import type { Answers } from '#shared/survey/answers.ts';
import { graceMs } from '#shared/wave/due.ts';
import { answerKey } from '#shared/wave/ticket.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { answersOf, code, type PipelineWorld, pipelineWorld } from './pipeline-world.ts';
import { closedWave } from './publish-closed-wave.ts';

type Row = { key: { pk: string; sk: string }; answers: Answers };

let world: PipelineWorld;
let wave: Wave & { state: 'closing' };
beforeEach(async () => {
  world = await pipelineWorld();
  wave = await closedWave(world, { tickets: 14, answers: 12 });
  world.moveTo(wave.closingAt + graceMs);
});
afterEach(() => world.close());

const own = async () => JSON.parse((await world.released(wave.id))?.municipality ?? 'null');
const late = async (receipt: string) =>
  world.stores.answers.keep({ wave: wave.id, shards: wave.shards, key: answerKey(receipt) }, answersOf(1));

test('a wave is published once; asking again changes nothing', async () => {
  expect(await publish(world.publishDeps, wave.id)).toBe('published');
  const before = await world.released(wave.id);
  expect(await publish(world.publishDeps, wave.id)).toBe('already-published');
  expect(await world.released(wave.id)).toEqual(before);
  expect((await own()).response).toMatchObject({ answered: { shown: true, value: 12 } });
  expect(await world.leftOf(wave.id)).toEqual({ answers: 0, tickets: 0 });
});

test('nothing is counted while a request that began before closing may still be running', async () => {
  world.moveTo(wave.closingAt + graceMs - 1);
  expect(await publish(world.publishDeps, wave.id)).toBe('too-early');
  expect(await world.leftOf(wave.id)).toEqual({ answers: 12, tickets: 14 });
});

test('a wave that is planned, or that nobody knows, is not published', async () => {
  expect(await publish(world.publishDeps, `${code}-abc123-9`)).toBe('not-closing');
});

test('two publishers at once make one release and delete everything', async () => {
  const outcomes = await Promise.all([publish(world.publishDeps, wave.id), publish(world.publishDeps, wave.id)]);
  expect(outcomes).toEqual(['published', 'published']);
  expect((await own()).response.answered).toEqual({ shown: true, value: 12 });
  expect(await world.leftOf(wave.id)).toEqual({ answers: 0, tickets: 0 });
});

test('a publisher who counts while another deletes drops its own short tally', async () => {
  const { answers } = world.stores;
  let overtaken = false;
  const slow = {
    ...world.publishDeps,
    answers: {
      ...answers,
      async *shard(id: string, shard: number) {
        if (!overtaken) {
          overtaken = true;
          await publish(world.publishDeps, wave.id);
        }
        yield* answers.shard(id, shard);
      },
    },
  };
  expect(await publish(slow, wave.id)).toBe('published');
  expect((await own()).response.answered).toEqual({ shown: true, value: 12 });
});

/** The stores, where the second look at each shard sees something else than the first. */
const onSecondLook = (see: (row: Row, n: number) => Row[]) => {
  const { answers } = world.stores;
  const looks = new Map<number, number>();
  return {
    ...world.publishDeps,
    answers: {
      ...answers,
      async *shard(id: string, shard: number) {
        const look = (looks.get(shard) ?? 0) + 1;
        looks.set(shard, look);
        let n = 0;
        for await (const row of answers.shard(id, shard)) yield* look === 1 ? [row] : see(row, n++);
      },
    },
  };
};

test('when a second look gives other counts nothing is released and nothing deleted', async () => {
  const flickering = onSecondLook((row, n) => (n === 0 ? [] : [row]));
  await expect(publish(flickering, wave.id)).rejects.toMatchObject({ name: 'TallyMismatch' });
  expect(await world.stores.studio.ledger(code)).toEqual({});
  expect(await world.leftOf(wave.id)).toEqual({ answers: 12, tickets: 14 });
});

test('an answer that the second look reads differently is noticed too', async () => {
  const changing = onSecondLook((row) => [{ ...row, answers: { ...row.answers, life: '0' } }]);
  await expect(publish(changing, wave.id)).rejects.toMatchObject({ name: 'TallyMismatch' });
});

test('an answer that was not counted is never deleted, however often publish is asked', async () => {
  const { studio } = world.stores;
  const tooLate = {
    ...world.publishDeps,
    studio: {
      ...studio,
      record: async (...entry: Parameters<typeof studio.record>) => {
        const recorded = await studio.record(...entry);
        await late('much too late');
        return recorded;
      },
    },
  };
  await expect(publish(tooLate, wave.id)).rejects.toMatchObject({ name: 'UncountedAnswers' });
  await expect(publish(world.publishDeps, wave.id)).rejects.toMatchObject({ name: 'UncountedAnswers' });
  expect((await world.leftOf(wave.id)).answers).toBe(1);
  expect((await own()).response.answered).toEqual({ shown: true, value: 12 });
  expect(await studio.wave(wave.id)).toMatchObject({ state: 'closing' });
});

test('more answers than tickets, as after a crash of respond, are published all the same', async () => {
  for (let i = 0; i < 3; i++) await late(`sent again from a fresh page ${i}`);
  expect(await publish(world.publishDeps, wave.id)).toBe('published');
  expect((await own()).response).toMatchObject({ answered: { shown: true, value: 15 } });
});

test('a wave that nobody answered is published too, and says nothing', async () => {
  const empty = await pipelineWorld();
  try {
    const silent = await closedWave(empty, { tickets: 3, answers: 0 });
    empty.moveTo(silent.closingAt + graceMs);
    expect(await publish(empty.publishDeps, silent.id)).toBe('published');
    const release = JSON.parse((await empty.released(silent.id))?.municipality ?? '');
    expect(release.response.answered).toEqual({ shown: false, because: 'too-few-answers' });
  } finally {
    await empty.close();
  }
});

const record = (messageId: string, body: string): SQSRecord => ({
  messageId,
  receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
  body,
  attributes: {
    ApproximateReceiveCount: '2',
    SentTimestamp: '1773615600000',
    SenderId: 'AIDAIENQZJOLO23YVJ4VO',
    ApproximateFirstReceiveTimestamp: '1773615600001',
  },
  messageAttributes: {},
  md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-north-1:123456789012:publications',
  awsRegion: 'eu-north-1',
});

const withTime = (ms: number) => ({ getRemainingTimeInMillis: () => ms });

test('a call whose time is over is no failure: its message is done with, and the clock asks for the rest', async () => {
  const message = record('long', JSON.stringify({ wave: wave.id }));
  const handle = publicationsHandler(world.publishDeps);
  expect(await handle({ Records: [message] }, withTime(0))).toEqual({ batchItemFailures: [] });
  expect(await world.stores.studio.wave(wave.id)).toMatchObject({ state: 'closing' });
  expect((await own()).response.answered).toEqual({ shown: true, value: 12 });
  await world.settle();
  expect(await world.stores.studio.wave(wave.id)).toMatchObject({ state: 'published' });
  expect(await world.leftOf(wave.id)).toEqual({ answers: 0, tickets: 0 });
});

test('what an earlier release recorded with one list for all shards is finished all the same', async () => {
  const { tallies, studio } = world.stores;
  const { record } = studio;
  const stopped = {
    ...world.publishDeps,
    answers: { ...world.stores.answers, delete: () => Promise.reject(new Error('dies here')) },
  };
  const asOfOld = {
    ...stopped,
    studio: {
      ...studio,
      async record(municipality: string, entry: Parameters<typeof record>[1]) {
        const read = async (folder: string, hash: string) =>
          JSON.parse(new TextDecoder().decode(await tallies.get(folder, hash)));
        const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
        const tally = await read(municipality, entry.tally ?? '');
        const lists: string[][] = await Promise.all(
          tally.counted.map((hash: string) => read(`counted/${municipality}`, hash)),
        );
        const counted = await tallies.put(`counted/${municipality}`, bytes(lists.flat().sort()));
        return record(municipality, { ...entry, tally: await tallies.put(municipality, bytes({ ...tally, counted })) });
      },
    },
  };
  await expect(publish(asOfOld, wave.id)).rejects.toThrow('dies here');
  expect(await publish(world.publishDeps, wave.id)).toBe('published');
  expect(await world.leftOf(wave.id)).toEqual({ answers: 0, tickets: 0 });
});

test('a publication that fails goes back to the queue, the others are done', async () => {
  const { studio } = world.stores;
  const failing = {
    ...world.publishDeps,
    studio: {
      ...studio,
      wave: (id: string) => (id.endsWith('-2') ? Promise.reject(new Error('cannot be read')) : studio.wave(id)),
    },
  };
  const { batchItemFailures } = await publicationsHandler(failing)(
    {
      Records: [
        record('fails', JSON.stringify({ wave: `${code}-abc123-2` })),
        record('works', JSON.stringify({ wave: wave.id })),
        record('is none', '{"wave":"5027"}'),
      ],
    },
    withTime(900_000),
  );
  expect(batchItemFailures).toEqual([{ itemIdentifier: 'fails' }, { itemIdentifier: 'is none' }]);
  expect(await studio.wave(wave.id)).toMatchObject({ state: 'published' });
});
