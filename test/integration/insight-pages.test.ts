import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainAssets } from '#test/plain-assets.ts';
import { hidden, life, release, shown, stay } from '#test/releases.ts';
import { type InsightWorld, insightWorld, officerOnly } from './insight-world.ts';

const profile = { defaultLanguage: 'nb', orePerPart: 45, publicReleases: true } as const;

let world: InsightWorld;
beforeAll(async () => {
  world = await insightWorld();
});
afterAll(() => world.close());

describe('what a trend page says', () => {
  test('that the people are made up', async () => {
    expect((await world.get('/insight/5027')).text).toContain('Synthetic figures');
    expect((await world.get('/insight/programme', 'funder')).text).toContain('Synthetic figures');
  });

  test('the change in words, the answers and the response', async () => {
    await world.publish(
      release({ code: '5022', name: 'Rennebu', audience: 'municipality' }),
      release({ code: '5022' }),
      true,
    );
    const change = {
      previous: {
        since: '5022-abcdef-1',
        verdict: 'no-clear-change',
        difference: { value: 0.4, low: -0.5, high: 1.3 },
      },
      first: { since: '5022-abcdef-1', verdict: 'up', difference: { value: 0.4, low: 0.1, high: 0.7 } },
    };
    const second = { code: '5022', name: 'Rennebu', number: 2, questions: [life(6.9, { change })] };
    await world.publish(release({ ...second, audience: 'municipality' }), release(second), true);
    const { text } = await world.get('/insight/5022');
    expect(text).toContain('No clear change');
    expect(text).toContain('Clearly higher: 0.4 points (between 0.1 and 0.7)');
    expect(text).toContain('24 of 40 people invited answered (60%)');
    expect(text).not.toContain('-0.5');
  });

  test('why a figure is withheld, in place of the figure, on the page and in what the chart is drawn from', async () => {
    const questions = [
      life(0, { n: hidden('too-few-answers'), measure: hidden('too-few-answers') }),
      stay(0, { measure: hidden('protects-another'), n: shown(31) }),
    ];
    const response = {
      invited: hidden('remainder-too-small'),
      answered: shown(31),
      rate: hidden('remainder-too-small'),
    };
    const wave = { number: 3, more: { response } };
    await world.publish(
      release({ ...wave, questions, audience: 'municipality' }),
      release({ ...wave, questions }),
      true,
    );
    const { text } = await world.get('/insight/5027');
    expect(text).toContain(': too few people, in all or in a part of it');
    expect(text).toContain(': with it, something about a few people could be worked out');
    expect(text).toContain('31 answered.');
    expect(text).not.toContain('of 40 people invited');
    const [chart = ''] = /data-chart="[^"]+"/.exec(text) ?? [];
    expect(chart).toContain('{&quot;mark&quot;:&quot;:&quot;}');
  });

  test('in the language that was asked for', async () => {
    const response = await world.app.request('/insight/5027', { headers: { 'Accept-Language': 'nb' } });
    const text = await response.text();
    expect(text).toContain('<html lang="nb">');
    expect(text).toContain('for få personer, i alt eller i en del av tallet');
  });
});

describe('the ways in', () => {
  test('the front page is for everybody', async () => {
    const { status, text } = await world.get('/');
    expect(status).toBe(200);
    expect(text).toContain('href="/insight"');
  });

  test('a municipality is opened by its code, and what is no code is asked for again', async () => {
    const found = await world.get('/insight?code=5027');
    expect([found.status, found.headers.get('Location')]).toEqual([303, '/insight/5027']);
    const refused = await world.get('/insight?code=abc');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('href="#code"');
  });

  test('everybody is led to their own municipalities', async () => {
    expect((await world.get('/insight', 'officer')).text).toContain('href="/insight/5027"');
    expect((await world.get('/insight', 'officer')).text).not.toContain('/insight/programme');
    expect((await world.get('/insight', 'funder')).text).toContain('/insight/programme');
    expect((await world.get('/insight', 'stranger')).text).toContain('You are signed in but have no access');
    expect((await world.get('/insight')).text).toContain('/sign-in?to=/insight');
  });

  test('pages run nothing but our own scripts and styles', async () => {
    const { headers, text } = await world.get('/insight/5027');
    expect(headers.get('Content-Security-Policy')).toMatch(/script-src 'self'.*style-src 'self'/);
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|\sstyle=|\son[a-z]+=/);
  });

  test('static files are kept for ever, under their exact name only', async () => {
    const file = plainAssets.linked['insight.js'];
    const { status, headers, text } = await world.get(file.path);
    expect([status, text]).toEqual([200, new TextDecoder().decode(file.body)]);
    expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect((await world.get('/static/insight.js')).status).toBe(404);
  });

  test('a document that the ledger names but that is not there is a failure, told without a trace', async () => {
    const { studio } = world.stores;
    await studio.addMunicipality({ ...profile, code: '5059', name: 'Orkland' });
    const releases = { municipality: 'a'.repeat(64), open: 'b'.repeat(64) };
    await studio.record('5059', {
      wave: '5059-abcdef-1',
      number: 1,
      series: 'abcdef',
      releases,
      tally: 'c',
      public: true,
    });
    const { status, text } = await world.get('/insight/5059');
    expect(status).toBe(500);
    expect(text).not.toContain('bbbb');
    expect(world.logged.join('')).toContain('request-failed');
  });

  test('a ledger that points to the municipality’s own document shows it to nobody else', async () => {
    const { studio, releases } = world.stores;
    const own = release({ code: '5026', name: 'Holtålen', audience: 'municipality', questions: [life(4.4)] });
    const hash = await releases.put('5026', new TextEncoder().encode(JSON.stringify(own)));
    await studio.addMunicipality({ ...profile, code: '5026', name: 'Holtålen' });
    const both = { municipality: hash, open: hash };
    await studio.record('5026', {
      wave: own.wave.id,
      number: 1,
      series: 'abcdef',
      releases: both,
      tally: 'c',
      public: true,
    });
    for (const path of ['/insight/5026', `/api/v1/municipalities/5026/releases/${own.wave.id}`]) {
      const { status, text } = await world.get(path);
      expect(status).toBe(500);
      expect(text).not.toContain(officerOnly);
    }
  });
});
