import { afterEach, beforeEach, expect, test } from 'vitest';
import { respondApp } from '#functions/respond/app.tsx';
import { core } from '#shared/survey/core.ts';
import { contactId, ticketKey } from '#shared/wave/ticket.ts';
import { waveId } from '#shared/wave/wave.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { plainAssets } from '#test/plain-assets.ts';
import { coreWords } from '#web/texts/all-core.ts';
import { youthTexts } from '#web/texts/all-youth.ts';
import { code, type PipelineWorld, phoneOf, pipelineWorld, series } from './pipeline-world.ts';
import { post, receiptIn } from './respond-world.ts';

const [adult, young] = [phoneOf(0), phoneOf(1)];
const opening = momentOf('2026-03-02', 12);
const afterReminder = momentOf('2026-03-06', 12);

let world: PipelineWorld;
beforeEach(async () => {
  world = await pipelineWorld();
  await world.seed();
  await world.stores.studio.saveSeries(series);
  await world.addPerson(adult);
  const contact = { id: contactId(code, young), municipality: code, phone: young, language: 'nb' as const };
  await world.stores.contacts.save({ ...contact, youth: true });
});
afterEach(() => world.close());

const ask = async (from: number | undefined) => {
  const { youth: _, ...profile } = (await world.stores.studio.municipality(code)) ?? expect.fail('no municipality');
  await world.stores.studio.saveProfile({ ...profile, ...(from && { youth: { from } }) });
};
const written = () => world.messages().map(({ to }) => to);
const page = () =>
  respondApp({
    confirmations: { send: async () => {} },
    ...world.stores,
    assets: plainAssets.inline,
    linkBase: 'https://svar.example.no',
    now: world.now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    log: world.clockDeps.log,
  });
const open = async (phone: string) => (await page().request(`/s/${world.linkOf(phone)}?lang=nb`)).text();

test('where only adults are asked nobody young is written to, and the clock does not go on asking for them', async () => {
  await world.walkTo(afterReminder);
  expect(new Set(written())).toEqual(new Set([adult]));
  expect(await world.stores.studio.wave(waveId(code, series.id, 1))).toMatchObject({
    sent: ['invitation', 'reminder-1'],
  });
});

test('where the young are asked they are; once they are not any more no reminder goes to them', async () => {
  await ask(15);
  await world.walkTo(opening);
  expect(written().toSorted()).toEqual([adult, young]);
  await ask(undefined);
  await world.walkTo(afterReminder);
  expect(written().filter((to) => to === young)).toHaveLength(1);
});

test('the young read their own words, are not asked their age, and their parents find a page', async () => {
  await ask(15);
  await world.walkTo(opening);
  const [hers, his] = [await open(young), await open(adult)];
  expect(hers).toContain(youthTexts.nb.title);
  expect(hers).toContain(youthTexts.nb.questions.network?.help);
  expect(hers).toContain(`href="/m/${code}/guardians?lang=nb"`);
  expect(hers).not.toContain('name="age"');
  expect(hers).toContain('name="reason"');
  expect(his).toContain(coreWords.nb.title);
  expect(his).toContain('name="age"');
  expect(his).not.toContain('guardians');
});

test('a link of before still speaks to somebody young when the page for parents is gone', async () => {
  await ask(15);
  await world.walkTo(opening);
  await ask(undefined);
  const hers = await open(young);
  expect(hers).toContain(youthTexts.nb.title);
  expect(hers).not.toContain('guardians');
});

test('an answer has the same questions and codes as everybody’s, and nothing that says who is young', async () => {
  await ask(15);
  await world.walkTo(opening);
  const secret = world.linkOf(young);
  expect(await world.stores.tickets.get(ticketKey(secret))).toMatchObject({ youth: true });
  const receipt = receiptIn(await open(young));
  const sent = await page().request(
    `/s/${secret}`,
    post({ receipt, life: '7', stay: 'yes', age: '18-29', youth: '1' }),
  );
  expect(sent.status).toBe(303);
  const wave = (await world.stores.studio.wave(waveId(code, series.id, 1))) ?? expect.fail('no wave');
  const kept: object[] = [];
  for (let shard = 0; shard < wave.shards; shard++)
    for await (const { answers } of world.stores.answers.shard(wave.id, shard)) kept.push(answers);
  expect(kept).toEqual([{ life: '7', stay: 'yes' }]);
  expect(core.questions.map(({ id }) => id)).toEqual(expect.arrayContaining(['life', 'stay']));
});

test('an import that does not say who is young leaves it as it was; one that does changes it', async () => {
  const contact = { id: contactId(code, young), municipality: code, phone: young, language: 'uk' as const };
  const stored = async () => (await world.stores.contacts.list(code)).find(({ phone }) => phone === young);
  await world.stores.contacts.save(contact);
  expect(await stored()).toMatchObject({ language: 'uk', youth: true });
  await world.stores.contacts.save({ ...contact, youth: false });
  expect(await stored()).not.toHaveProperty('youth');
});
