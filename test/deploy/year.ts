import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { functionNames } from '#functions/env.ts';
import { Release } from '#shared/release.ts';
import { addDays, addMonths, momentOf } from '#shared/wave/zone.ts';
import { hiddenFields, words } from '#test/integration/office-world.ts';
import { linkIn, receiptIn, valueIn } from './answering.ts';
import { change } from './change.ts';
import type { Deployment } from './deployment.ts';
import { readLogs } from './logs.ts';
import { enterMunicipality, operator, trial } from './operator.ts';
import { formOf, inEveryAnswer, joining, lives, numbers, refused } from './people.ts';
import type { Sms } from './sms-gateway.ts';
import { code, town } from './town.ts';
import { until } from './until.ts';
import type { Visitor } from './visitor.ts';

const minutes = 60_000;

/**
 * A year of a municipality, one test after the other: everything through the deployed API Gateway, the deployed schedule and
 * the SMS gateway. Only the time is moved.
 */
export const yearOfAMunicipality = (opened: () => Deployment) =>
  describe('a year of a municipality', () => {
    let world: Deployment;
    let here: ReturnType<typeof town>;
    let office: Visitor;
    let firstDay: string;
    let links: Map<string, Sms>;
    let [first, second] = ['', ''];
    beforeAll(() => {
      world = opened();
      here = town(world);
    });

    test('every stack deploys into an account that enforces permissions', async () => {
      await world.deploy();
      expect((await world.visitor().get('/')).status).toBe(200);
      expect((await world.visitor().get('/office')).to).toContain('/sign-in');
    }, 240_000);

    test('an officer signs in at the issuer, imports a list and plans a year', async () => {
      await enterMunicipality();
      firstDay = here.wakeAt(9);
      office = await world.signedIn();
      expect(await here.importList(office)).toContain('imported=25');
      expect(await here.plan(office, firstDay)).toContain('planned=4');
      expect(words((await office.get(`/office/${code}`)).body)).toContain('Midtre Gauldal');
      expect((await office.get(`/workshop/${code}`)).status, 'an officer is no co-designer').toBe(403);
    });

    test('a recording that the officer sends is heard, whole and in part; one that she removes is gone', async () => {
      const page = `/office/${code}/recordings/core/1/so`;
      const tone = await readFile(join(import.meta.dirname, '../fixtures/audio/tone.ogg'));
      const form = new FormData();
      for (const question of ['life', 'place']) form.append(`file-${question}`, new File([tone], 'opptak.ogg'));
      expect((await office.upload(page, form)).to).toContain('saved=2');
      const { body } = await office.get(page);
      const [life = '', place = ''] = [...body.matchAll(/src="(\/m\/[^"]*)"/g)].map(([, path = '']) => path);
      const phone = world.visitor();
      const whole = await phone.get(life);
      expect([whole.status, whole.headers['content-type']]).toEqual([200, 'audio/ogg']);
      expect(whole.headers['content-length']).toBe(String(tone.length));
      const part = await phone.get(life, { range: 'bytes=0-3' });
      expect([part.status, part.body]).toEqual([206, 'OggS']);
      await office.post(`${page}/remove`, { file: place.slice(place.lastIndexOf('/') + 1) });
      expect((await phone.get(place)).status).toBe(404);
      expect((await phone.get(life)).status).toBe(200);
    });

    test('the deployed clock opens the wave, and everybody gets one message', async () => {
      expect(world.gateway.sent()).toEqual([]);
      world.clock.moveTo(momentOf(firstDay, 10) + minutes);
      links = await here.messages(0, numbers.length);
      expect([...links.keys()].sort()).toEqual([...numbers].sort());
      expect(links.has(refused)).toBe(false);
      here.pass();
      expect([...world.gateway.tokens]).toHaveLength(1);
    });

    test('a link is opened without being spent, and answered once', async () => {
      const sms = links.get(numbers[0] ?? '');
      if (!sms) throw new Error('nobody was asked');
      const link = linkIn(sms);
      const browser = world.visitor();
      const before = [await here.rows('Answers'), await here.rows('Tickets')];
      const pages = [await browser.get(link), await browser.get(link)];
      expect(pages.map(({ status }) => status)).toEqual([200, 200]);
      expect([await here.rows('Answers'), await here.rows('Tickets')]).toEqual(before);

      const form = { ...formOf(lives[0][0], 0), receipt: receiptIn(pages[0]?.body ?? '') };
      const sent = await browser.post(link, form);
      expect(sent.status).toBe(303);
      expect((await browser.get(sent.to ?? '')).status).toBe(200);
      expect((await browser.post(link, form)).status, 'the same form again').toBe(303);
      const other = await browser.post(link, { ...formOf(1, 0), receipt: receiptIn(pages[1]?.body ?? '') });
      expect(other.status, 'another form').toBe(409);
      expect(await here.rows('Answers')).toBe(1);
    });

    test('who has not answered is reminded, and nobody else', async () => {
      await here.answers(links, lives[0], 1, 16);
      const before = world.gateway.sent().length;
      world.clock.moveTo(momentOf(addDays(firstDay, 3), 10) + minutes);
      const reminded = await here.messages(before, 8);
      expect([...reminded.keys()].sort()).toEqual(numbers.slice(16).sort());
      expect([...reminded.values()].map(linkIn)).toEqual(
        [...reminded.keys()].map((to) => linkIn(links.get(to) as Sms)),
      );
      await here.answers(reminded, lives[0], 16, 24);
    });

    test('the deployed clock closes the wave, and its counts are published', async () => {
      const link = linkIn(links.get(numbers[0] ?? '') as Sms);
      world.clock.moveTo(momentOf(addDays(firstDay, 7), 0) + minutes);
      office = await world.signedIn();
      [first = '', second = ''] = await here.waves(office);
      await here.waveIs(office, first, 'closing');
      expect(await here.rows('Answers')).toBe(24);
      here.pass();
      await here.waveIs(office, first, 'published');
      expect(await here.released()).toEqual([first]);
      expect([await here.rows('Answers'), await here.rows('Tickets')], 'what was counted is destroyed').toEqual([0, 0]);
      expect((await world.visitor().get(link)).status, 'nobody knows the link any more').toBe(404);
    }, 120_000);

    test('the next wave goes on while the stack is updated in place with a changed function', async () => {
      const before = world.gateway.sent().length;
      world.clock.moveTo(momentOf(addMonths(firstDay, 3), 10) + minutes);
      links = await here.messages(before, numbers.length);
      const stopping = numbers.slice(22).map((number) => `${linkIn(links.get(number) as Sms)}/stop`);
      for (const stop of stopping) expect((await world.visitor().post(stop, {})).status).toBe(200);
      await here.answers(links, lives[1], 0, 11);

      const robots = async () =>
        (await world.visitor().get(linkIn(links.get(numbers[20] ?? '') as Sms))).headers['x-robots-tag'];
      const resources = await world.resources();
      expect(await robots()).toBe(change.before);
      await world.deploy(`${process.execPath} test/deploy/changed-app.ts ${world.folder}`);
      expect(await robots(), 'the new code answers').toBe(change.after);
      expect(await world.resources(), 'nothing was made anew').toEqual(resources);
      expect(await here.rows('Answers')).toBe(11);
      await here.answers(links, lives[1], 11, 22);
    }, 240_000);

    test('the officer stops the wave, and reads the trend of two', async () => {
      office = await world.signedIn();
      const address = `/office/${code}/waves/${second}`;
      const ask = await office.get(`${address}/stop`);
      expect((await office.post(`${address}/stop`, hiddenFields(ask.body, `${address}/stop`))).status).toBe(303);
      await here.waveIs(office, second, 'closing');
      here.pass();
      await here.waveIs(office, second, 'published');
      const trend = await office.get(`/insight/${code}`);
      expect(trend.status).toBe(200);
      expect(words(trend.body)).toMatch(/Round 1 \w+ \d{4} 6\.5 5\.8–7\.1 24/);
      expect(words(trend.body)).toMatch(/Round 2 \w+ \d{4} 7\.1 6\.6–7\.6 22/);
    }, 120_000);

    test('somebody on no list signs up from a poster with a code from her phone, and is on it', async () => {
      const [waysIn, people] = [`/office/${code}/ways-in`, `/office/${code}/people`];
      expect((await office.post(`${waysIn}/poster`, {})).to).toContain('said=made');
      const address = /\/join\/\d{4}-[0-9a-z]{4}/.exec((await office.get(waysIn)).body)?.[0] ?? '';
      const before = world.gateway.sent().length;
      const phone = world.visitor();
      const nonce = valueIn((await phone.get(address)).body, 'nonce');
      const confirm = await phone.post(address, { nonce, phone: joining, language: 'ti' });
      const sms = (await here.messages(before, 1)).get(joining);
      const join = valueIn(confirm.body, 'join');
      const typed = /\d{6}/.exec(sms?.text ?? '')?.[0] ?? '';
      expect((await phone.post(`${address}/confirm`, { join, code: typed })).status).toBe(200);
      here.pass();
      await until('she is on the list', 60, async () =>
        (await office.get(people)).body.includes(joining) ? true : undefined,
      );
    }, 120_000);

    test('anybody exports what is public, machines too', async () => {
      const anybody = world.visitor();
      const [one, two] = await here.released();
      expect([one, two]).toEqual([first, second]);
      const at = (ending: string) => `/api/v1/municipalities/${code}/releases/${second}.${ending}`;
      const release = Release.parse(JSON.parse((await anybody.get(at('json'))).body));
      expect(release.response.answered).toEqual({ shown: true, value: 22 });
      const life = release.questions.find(({ id }) => id === 'life');
      expect(life?.measure).toMatchObject({ shown: true, value: { type: 'mean', value: 7.1 } });
      expect((await anybody.get(at('csv'))).headers['content-type']).toContain('text/csv');
      expect((await anybody.get(`/insight/${code}/releases.csv`)).body).toContain('7,1');
      expect((await anybody.get(`/insight/${code}`)).body).not.toContain(inEveryAnswer);
    });

    test('the operator saves everything but tickets and answers, in a role of her own', async () => {
      expect(await operator('backup', ...trial, '--to', join(world.folder, 'backup'))).toMatch(
        /, 4 releases, 1 recordings\.\nNo tickets/,
      );
    }, 120_000);

    test('no log holds a number, a link, a receipt or an answer', async () => {
      const lines = await readLogs(process.env.DEPLOY_PYTHON ?? '');
      for (const name of functionNames.filter((one) => one !== 'receipts' && one !== 'rotate'))
        expect(
          lines.some(({ group }) => group.includes(`${name}Log`)),
          `${name} has a log`,
        ).toBe(true);
      const text = lines.map(({ message }) => message).join('\n');
      const private_ = [
        inEveryAnswer,
        ...numbers,
        refused,
        joining,
        ...world.gateway.sent().flatMap(({ text }) => /(?<=\/s\/)[0-9a-z]+/.exec(text) ?? []),
      ];
      for (const word of private_) expect(text.includes(word)).toBe(false);
      expect(text).not.toMatch(/[0-9a-hjkmnp-tv-z]{26}/);
      expect(text).not.toMatch(/\+\d{8,}/);
    });
  });
