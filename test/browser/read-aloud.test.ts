import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTexts } from '#web/texts/all-pages.ts';
import { violations } from './axe.ts';
import { freshPage, phone } from './chromium.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
let office: Page;
/** Looked at by all, answered by none. */
let link: string;
beforeAll(async () => {
  town = await openTown();
  link = await town.openLink('uk');
  office = await town.signedIn('Kari Moen', '/office/5027/recordings');
  for (const language of ['ar', 'nb']) await record(language, 'life', 'tone.mp3');
});
afterAll(() => town.close());

const file = (name: string) => join(import.meta.dirname, '../fixtures/audio', name);

/** What the officer does: she chooses a file at a question and saves. */
const record = async (language: string, question: string, name: string) => {
  await office.goto(`${town.base}/office/5027/recordings/core/1/${language}`);
  await office.locator(`#file-${question}`).setInputFiles(file(name));
  await office.getByRole('button', { name: 'Save the recordings' }).click();
  await office.getByText('One recording is saved').waitFor();
};

type Voice = { lang: string; localService: boolean };
/** Gives the page a phone's voices, which come late and remember what they were given to say. */
const voices = (page: Page, list: readonly Voice[]) =>
  page.addInitScript(
    (later) => {
      const said: string[] = [];
      let there: Voice[] = [];
      class Utterance {
        onend?: () => void;
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      const speech = {
        getVoices: () => there,
        speak: ({ text }: Utterance) => said.push(text),
        cancel: () => said.push('(silence)'),
        onvoiceschanged: undefined as (() => void) | undefined,
      };
      const put = (name: string, value: unknown) => Object.defineProperty(window, name, { value, configurable: true });
      put('speechSynthesis', speech);
      put('SpeechSynthesisUtterance', Utterance);
      put('said', said);
      addEventListener('load', () =>
        setTimeout(() => {
          there = later;
          speech.onvoiceschanged?.();
          document.documentElement.dataset.voices = 'there';
        }),
      );
    },
    [...list],
  );
const said = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'said') as string[]);

/** Opens the survey, counting what is asked for besides; with script it stands at the question `screens` on. */
const open = async (language: 'ar' | 'nb' | 'ti', options: { script?: boolean; list?: Voice[] } = {}) => {
  const { page } = await freshPage(town.browser, { viewport: phone, script: options.script ?? true });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/m\//.test(request.url())) asked.push(request.url());
  });
  if (options.script !== false) await voices(page, options.list ?? []);
  await page.goto(`${link}?lang=${language}`, { waitUntil: 'load' });
  if (options.script !== false) await page.locator('html[data-voices]').waitFor();
  return { page, asked };
};
const next = (page: Page) => page.locator('#send').click();
const listen = (page: Page, language: 'ar' | 'nb' | 'ti') =>
  page.getByRole('button', { name: pageTexts[language].listen, exact: true });
const stop = (page: Page, language: 'ar' | 'nb' | 'ti') =>
  page.getByRole('button', { name: pageTexts[language].stopListening, exact: true });
const playing = (page: Page) => page.evaluate(() => [...document.querySelectorAll('audio')].some((one) => !one.paused));

describe.each(['ar', 'nb'] as const)('a recording in %s', (language) => {
  test('is loaded when she presses and not before, and is heard', async () => {
    const { page, asked } = await open(language);
    await next(page);
    const button = listen(page, language);
    const { width, height } = (await button.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
    expect(await violations(page)).toEqual([]);
    expect(asked).toEqual([]);
    const heard = page.evaluate(
      () => new Promise((done) => document.querySelector('audio')?.addEventListener('ended', () => done(true))),
    );
    await button.click();
    expect(await heard).toBe(true);
    expect(asked[0]).toMatch(new RegExp(`/m/5027/audio/core\\.1\\.${language}\\.life-[0-9a-f]{12}\\.mp3$`));
    await listen(page, language).waitFor(); // at its end the button is as it was
    expect(await violations(page)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('stops when another screen is shown, and where there is neither recording nor voice there is no button', async () => {
    const { page } = await open(language);
    await next(page);
    await page.evaluate(() => {
      for (const audio of document.querySelectorAll('audio')) audio.loop = true;
    });
    await listen(page, language).click();
    await expect.poll(() => playing(page)).toBe(true);
    await stop(page, language).waitFor();
    await next(page);
    await expect.poll(() => playing(page)).toBe(false);
    expect(await page.getByRole('button', { name: pageTexts[language].listen }).count()).toBe(0);
    expect(await page.locator('.listen:visible').count()).toBe(0);
  });

  test('is there without script too, as a player that loads nothing by itself', async () => {
    const { page, asked } = await open(language, { script: false });
    const player = page.locator('audio');
    expect(await player.count()).toBe(1);
    expect(await player.isVisible()).toBe(true);
    expect(await player.getAttribute('aria-label')).toBe(pageTexts[language].listen);
    expect(asked).toEqual([]);
  });
});

describe('the voice of the phone', () => {
  const own = (lang: string): Voice => ({ lang, localService: true });

  test('reads the question, its help and its answers, and is silent when another screen is shown', async () => {
    const { page } = await open('ar', { list: [own('en-US'), own('ar-SA')] });
    for (let screen = 0; screen < 3; screen++) await next(page);
    expect(await violations(page)).toEqual([]);
    await listen(page, 'ar').click();
    const words = await said(page);
    const [question = '', ...answers] = words;
    expect(question).toBe((await page.locator('h2:visible').textContent())?.trim());
    for (const label of await page.locator('.options:visible span').allTextContents()) expect(answers).toContain(label);
    await stop(page, 'ar').click();
    expect((await said(page)).at(-1)).toBe('(silence)');
    await listen(page, 'ar').click();
    await next(page);
    await expect.poll(async () => (await said(page)).at(-1)).toBe('(silence)');
  });

  test.each([
    ['there is none', []],
    ['it is of another language', [own('en-US'), own('nb-NO')]],
    ['it is somebody’s on the network', [{ lang: 'ti-ER', localService: false }]],
  ])('has no button where %s', async (_, list) => {
    const { page } = await open('ti', { list });
    await next(page);
    expect(await page.locator('.listen').count()).toBe(0);
  });

  test('reads instead of a recording that is gone', async () => {
    await record('ar', 'place', 'tone.ogg');
    const { page } = await open('ar', { list: [own('ar')] });
    await page.route('**/m/**', (route) => route.fulfill({ status: 404 }));
    await next(page);
    await listen(page, 'ar').click();
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(1);
    await stop(page, 'ar').waitFor();
  });
});

describe('the officer', () => {
  test('has pages without a violation, sees what is wrong with a file and hears what she sent', async () => {
    await office.goto(`${town.base}/office/5027/recordings`);
    expect(await violations(office)).toEqual([]);
    await office.getByRole('link', { name: 'Arabic' }).click();
    expect(await violations(office)).toEqual([]);
    await office.locator('#file-stay').setInputFiles({
      name: 'opptak.mp3',
      mimeType: 'audio/mpeg',
      buffer: await readFile(file('tone.m4a')),
    });
    await office.getByRole('button', { name: 'Save the recordings' }).click();
    await office.getByRole('alert').getByText('Question 8: the file is an M4A').waitFor();
    expect(await violations(office)).toEqual([]);
    const heard = office.evaluate(
      () => new Promise((done) => document.querySelector('audio')?.addEventListener('ended', () => done(true))),
    );
    await office.evaluate(() => document.querySelector('audio')?.play());
    expect(await heard).toBe(true);
  });
});
