import { describe, expect, test } from 'vitest';
import { core } from '#shared/survey/core.ts';
import { kindOf } from '#shared/survey/question.ts';
import { fill } from '#web/survey/fill.tsx';
import { SurveyPage, type SurveyPageProps } from '#web/survey/survey-page.tsx';
import { coreWords } from '#web/texts/all-core.ts';
import { pageTexts } from '#web/texts/all-pages.ts';

const props: SurveyPageProps = {
  language: 'ar',
  texts: pageTexts.ar,
  inline: {
    'survey.css': 'p{}',
    'survey.js': 'go()',
    'aloud.js': '',
    'place.css': 'p{}',
    'ways.css': 'p{}',
    'kiosk.js': 'go()',
    'kiosk.css': 'p{}',
  },
  drafted: true,
  synthetic: false,
  stop: true,
  version: core,
  words: coreWords.ar,
  municipality: 'Ås & <b>',
  recordings: {},
  code: '3021',
  lastDay: '14 مارس 2026',
};
const page = (more: Partial<SurveyPageProps> = {}) => (<SurveyPage {...props} {...more} />).toString();
const counted = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

test('says that a text on the page is a draft, below all else, and only where one is', () => {
  const line = pageTexts.ar.notReviewed;
  expect(page().split(line)).toHaveLength(2);
  expect(page().indexOf(line)).toBeGreaterThan(page().indexOf('<footer'));
  expect(page({ drafted: false })).not.toContain(line);
});

describe('without script', () => {
  test('every question is a fieldset with a legend, and every code a radio button of its own', () => {
    const html = page();
    expect(counted(html, /<fieldset/g)).toBe(core.questions.length);
    expect(counted(html, /<legend><h2/g)).toBe(core.questions.length);
    for (const question of core.questions) {
      const codes = [...html.matchAll(new RegExp(`type="radio" name="${question.id}" value="([^"]+)"`, 'g'))];
      expect(codes.map((found) => found[1])).toEqual([...kindOf(question).codes(question)]);
      expect(counted(html, new RegExp(` id="${question.id}"`, 'g')), question.id).toBe(1);
    }
  });

  test('nothing is hidden that is needed', () => {
    const hidden = [...page().matchAll(/<\w+[^>]* hidden=""[^>]*>/g)].map(([tag]) => /id="(\w+)"/.exec(tag)?.[1]);
    expect(hidden).toEqual(['progress', 'unsent', 'back']);
  });

  test('a question that is read aloud has a player with a name, which loads nothing by itself; the others have none', () => {
    const html = page({ recordings: { life: '/m/5027/audio/life.mp3' } });
    expect(counted(html, /<audio/g)).toBe(1);
    expect(html).toMatch(
      /<\/legend><audio controls="" preload="none" src="\/m\/5027\/audio\/life.mp3" aria-label="[^"]+">/,
    );
    expect(page()).not.toContain('<audio');
  });

  test('every id stands once', () => {
    const ids = [...page().matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(ids.length).toBe(new Set(ids).size);
  });
});

test('the name of the municipality is isolated, and only text', () => {
  const html = page();
  expect(html).toContain('<bdi>Ås\u00a0&amp;\u00a0&lt;b&gt;</bdi>');
  expect(html).not.toContain('<b>&');
  expect(html).not.toMatch(/[\u2066-\u2069]/);
});

test('what a form brought back is chosen again, and the languages are not on offer', () => {
  const html = page({ returned: { fields: { life: '0', stay: 'rather-not', open: 'سطر' }, problems: [] } });
  expect([...html.matchAll(/value="([^"]+)"[^>]* checked/g)].map((found) => found[1])).toEqual(['0', 'rather-not']);
  expect(html).toContain('>سطر</textarea>');
  expect(html).not.toContain('class="languages"');
});

test('a text is filled in, and what has no value stays as it is', () => {
  expect((<p>{fill('\u2068{place}\u2069: {n}', { place: 'Ås' })}</p>).toString()).toBe('<p><bdi>Ås</bdi>: {n}</p>');
});

test('faces stand beside labels where a question says so, and never say anything themselves', () => {
  const html = page();
  for (const question of core.questions) {
    const field = html.split('<fieldset').find((part) => part.includes(`id="${question.id}-question"`)) ?? '';
    const faced = question.kind === 'points' && question.faces ? question.points : 0;
    expect(counted(field, /<svg viewBox="0 0 24 24" aria-hidden="true"><circle/g), question.id).toBe(faced);
    const drawn = [...field.matchAll(/r="10"[^d]*<path d="([^"]+)"/g)].map(([, path]) => path);
    expect(new Set(drawn).size, question.id).toBe(faced);
  }
});

test('a page for a tablet that others use too says nothing of keeping', () => {
  expect(page({ keepMs: 5_000 })).toContain('data-keep="5000"');
  expect(page()).not.toContain('data-keep');
  expect(page({ keepMs: 0 })).not.toContain('data-keep');
});

test('three lines come before the first question, with the ways to know more and a way out', () => {
  const html = page();
  const intro = html.slice(html.indexOf('class="screen intro"'), html.indexOf('<fieldset'));
  expect(counted(intro, /<p[ >]/g)).toBe(3);
  for (const name of ['real', 'privacy', 'accessibility']) expect(intro).toContain(`href="/m/3021/${name}?lang=ar"`);
  expect(html).toMatch(/<a id="leave" href="https:\/\/www\.yr\.no\/" rel="noreferrer">/);
});
