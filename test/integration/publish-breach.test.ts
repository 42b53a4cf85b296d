import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { publicationsHandler } from '#functions/publish/publications.ts';
import { publish } from '#functions/publish/publish.ts';
import { type Attack, refuseBreach } from '#functions/publish/refuse-breach.ts';
import { attack as realAttack } from '#shared/privacy/attack/attack.ts';
import { ContradictionError } from '#shared/privacy/attack/report.ts';
import type { Release } from '#shared/release.ts';
import { graceMs } from '#shared/wave/due.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { hidden, release, shown, stay } from '#test/releases.ts';
import { code, type PipelineWorld, pipelineWorld } from './pipeline-world.ts';
import { closedWave } from './publish-closed-wave.ts';

const minute = 60_000;

let world: PipelineWorld;
let wave: Wave & { state: 'closing' };
beforeEach(async () => {
  world = await pipelineWorld();
  wave = await closedWave(world, { tickets: 14, answers: 12 });
  world.moveTo(wave.closingAt + graceMs);
});
afterEach(() => world.close());

/** An attack that gets somewhere, and writes down what it was given. */
const succeeding = () => {
  const given: { documents: readonly Release[]; wave: string }[] = [];
  const attack: Attack = (documents, options) => {
    given.push({ documents, wave: options.wave });
    return {
      breaches: [
        { table: `${options.wave} life` },
        { table: `${options.wave} belonging` },
        { table: `${options.wave} life` },
      ],
    };
  };
  return { given, attack };
};

const releasesWritten = async (): Promise<number> =>
  (await world.files.send(new ListObjectsV2Command({ Bucket: 'releases' }))).KeyCount ?? 0;

const handle = (attack: Attack) => {
  const { Records } = { Records: [{ messageId: 'm', body: JSON.stringify({ wave: wave.id }) }] } as SQSEvent;
  return publicationsHandler({ ...world.publishDeps, attack })(
    { Records },
    { getRemainingTimeInMillis: () => 900_000 },
  );
};

const nothingHappened = async () => {
  expect(await releasesWritten()).toBe(0);
  expect(await world.stores.studio.ledger(code)).toEqual({});
  expect(await world.leftOf(wave.id)).toEqual({ answers: 12, tickets: 14 });
  expect(await world.stores.studio.wave(wave.id)).toMatchObject({ state: 'closing' });
};

test('a release that the attack breaks is not written, nothing is deleted, and the tables are named', async () => {
  const { attack, given } = succeeding();
  await expect(publish({ ...world.publishDeps, attack }, wave.id)).rejects.toMatchObject({
    name: 'BreachError',
    tables: [`${wave.id} belonging`, `${wave.id} life`],
  });
  await nothingHappened();
  expect(given.map(({ documents, wave: attacked }) => [attacked, documents.map(({ audience }) => audience)])).toEqual([
    [wave.id, ['municipality', 'open']],
  ]);
});

test('the line in the log that sets off the alarm names the tables and no figure; the message is done with', async () => {
  expect(await handle(succeeding().attack)).toEqual({ batchItemFailures: [] });
  const lines = world.lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'not published');
  expect(lines).toMatchObject([
    { wave: wave.id, tables: [`${wave.id} belonging`, `${wave.id} life`], error: { name: 'BreachError' } },
  ]);
  expect(Object.keys(lines[0]).sort()).toEqual(['error', 'function', 'level', 'msg', 'tables', 'time', 'wave']);
});

test('while the cause is there, it is tried twice an hour, however often it is asked for', async () => {
  const { attack, given } = succeeding();
  const clockAndPublish = async () => {
    await runClock(world.clockDeps);
    for (const _ of world.publications.splice(0)) await handle(attack);
    await handle(attack); // and once more, as from a queue that brings a message twice
  };
  const begin = world.now();
  for (let now = begin; now < begin + 3 * 60 * minute; now += 5 * minute) {
    world.moveTo(now);
    await clockAndPublish();
  }
  expect(given).toHaveLength(6);
  await nothingHappened();
  const overdue = world.lines.filter((line) => JSON.parse(line).msg === 'overdue');
  expect(overdue).toHaveLength(2); // in the third hour: waiting does not silence the other alarm
});

test('once the cause is gone it is published, with everything that was answered', async () => {
  await handle(succeeding().attack);
  world.moveTo(world.now() + 30 * minute);
  await world.settle();
  const after = await world.stores.studio.wave(wave.id);
  expect(after).toMatchObject({ state: 'published' });
  expect(after).not.toHaveProperty('heldAt');
  expect(JSON.parse((await world.released(wave.id))?.municipality ?? '').response.answered).toEqual({
    shown: true,
    value: 12,
  });
  expect(await world.leftOf(wave.id)).toEqual({ answers: 0, tickets: 0 });
});

test('a document in which one person stands alone is refused by the attack that is deployed', async () => {
  const alone = stay(0, {
    measure: hidden('too-few-answers'),
    distribution: shown([
      { code: 'yes', count: 23 },
      { code: 'maybe', count: 0 },
      { code: 'no', count: 1 },
    ]),
  });
  const documents = (questions: object[]) => ({
    municipality: release({ series: 'abc123', audience: 'municipality', questions }),
    open: release({ series: 'abc123', questions: [] }),
  });
  const refuse = (questions: object[]) =>
    refuseBreach({ attack: realAttack, tallies: world.stores.tallies }, wave, documents(questions), {});
  await expect(refuse([alone])).rejects.toMatchObject({
    name: 'BreachError',
    tables: [expect.stringContaining('stay')],
  });
  await expect(refuse([])).resolves.toBeUndefined();
});

test('everything that was published of the municipality before is attacked with it, in whatever series', async () => {
  await world.settle();
  const other: Wave = { ...wave, id: `${code}-other0-1`, series: 'other0', revision: 1 };
  await world.stores.studio.addWave(other);
  const { given, attack } = succeeding();
  await expect(publish({ ...world.publishDeps, attack }, other.id)).rejects.toMatchObject({ name: 'BreachError' });
  expect(given[0]?.documents.map(({ wave: { id }, audience }) => `${id} ${audience}`)).toEqual([
    `${wave.id} municipality`,
    `${wave.id} open`,
    `${other.id} municipality`,
    `${other.id} open`,
  ]);
});

test('documents that contradict each other are held in the same way', async () => {
  const attack = () => {
    throw new ContradictionError(`${wave.id} life`);
  };
  expect(await handle(attack)).toEqual({ batchItemFailures: [] });
  await nothingHappened();
  const lines = world.lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'not published');
  expect(lines).toMatchObject([{ tables: [`${wave.id} life`], error: { name: 'ContradictionError' } }]);
  expect(await publish(world.publishDeps, wave.id)).toBe('too-early');
});

test('an attack that breaks down is no attack that failed: nothing is written, and it is tried again', async () => {
  const attack = () => {
    throw new Error('out of memory');
  };
  expect(await handle(attack)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm' }] });
  await nothingHappened();
});
