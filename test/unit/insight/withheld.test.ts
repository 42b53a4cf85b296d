import { expect, test } from 'vitest';
import { languages, staffLanguages } from '#shared/language/languages.ts';
import { type Release, WithheldReason } from '#shared/release.ts';
import { hidden, life, release, shown, stay } from '#test/releases.ts';
import { texts } from '#web/insight/texts.ts';
import { becauseIn } from '#web/insight/words.ts';
import { type Part, partsOf } from './html-parts.ts';
import { type Reader, siteOf } from './site.ts';

const words = { nb: 'Grunn', en: 'Reason' };

/** One municipality in which every figure of these waves is withheld for one reason, as its officers and others get it. */
const withheldFor = (because: WithheldReason, numbers: readonly number[], also: readonly Release[] = []) => {
  const none = hidden(because);
  const questions = [life, stay].map((question) =>
    question(0, {
      ...{ n: none, measure: none, distribution: none },
      change: { previous: { since: '5027-abcdef-1', verdict: 'too-few' }, first: null },
      pooled: { waves: [1, 2, 3, 4], measure: none, change: null },
    }),
  );
  const group = (code: string) => ({
    code,
    label: { nb: code, en: code },
    answered: none,
    measures: { life: none, stay: none },
  });
  const more = {
    response: { invited: none, answered: none, rate: none },
    breakdowns: [{ dimension: 'reason', text: words, groups: [group('work'), group('family')] }],
  };
  const of = (audience: 'municipality' | 'open') => [
    ...also.map((one) => ({ ...one, audience })),
    ...numbers.map((number) =>
      release({
        number,
        audience,
        questions,
        more: { ...more, ...(audience === 'municipality' && { comments: none }) },
      }),
    ),
  ];
  return siteOf({ municipality: of('municipality'), open: of('open') });
};

/** Where a sign stands for a figure: alone, or in front of its own words. */
const signs = (parts: readonly Part[]): number[] =>
  parts.flatMap(({ text, attribute }, i) => (!attribute && /^:(?:$|\s)/.test(text) ? [i] : []));

const ways = WithheldReason.options.flatMap((because) =>
  staffLanguages.flatMap((language) =>
    (['officer', 'funder', 'anyone'] as const).flatMap((reader) => [
      { because, language, reader, path: '/insight/5027' },
      ...(reader === 'funder' ? [{ because, language, reader, path: '/insight/programme?question=life' }] : []),
    ]),
  ),
);

test.each(ways)(
  'every sign says why: $because for $reader in $language at $path',
  async ({ because, language, reader, path }) => {
    const parts = partsOf(await withheldFor(because, [1, 2, 3, 4])(path, reader, language));
    const reason = becauseIn(language, because);
    const found = signs(parts);
    // Two questions: in the overview, at the top, put together; three figures a wave; a breakdown's sizes and points.
    // The programme: one question, in its overview with the answers, put together, three figures a wave.
    expect(found).toHaveLength(path.includes('programme') ? 2 + 1 + 3 * 4 : 2 * (3 + 3 * 4) + 2 + 2 * 2);
    for (const at of found) {
      const said = [parts[at], parts[at + 1]].map((part) => part?.text ?? '').join(' ');
      expect(said, `sign ${at}`).toContain(reason);
    }
    // How the answers fell is told to be withheld in a sentence, not behind a fold.
    const { distribution, noDistribution } = texts[language].table;
    expect(parts.filter(({ text }) => text.includes(noDistribution(reason)))).toHaveLength(
      path.includes('programme') ? 0 : 2,
    );
    expect(parts.filter(({ text }) => text === distribution)).toEqual([]);
    expect(parts.filter(({ text }) => text.includes('undefined'))).toEqual([]);
  },
);

test.each(staffLanguages)(
  'who was asked and who answered is told to be withheld, with the reason (%s)',
  async (language) => {
    for (const because of WithheldReason.options) {
      const page = await withheldFor(because, [1])('/insight/5027', 'officer', language);
      const { response } = texts[language];
      const { answered, invited, rate } = response.names;
      const list = new Intl.ListFormat(languages[language].dates).format([answered, invited, rate]);
      expect(page).toContain(response.withheld(list, becauseIn(language, because)));
    }
  },
);

test.each(staffLanguages)('a table says once under it what its sign stands for (%s)', async (language) => {
  const page = await withheldFor('remainder-too-small', [1])('/insight/5027', 'anyone', language);
  const line = texts[language].reason.line(':', becauseIn(language, 'remainder-too-small'));
  const tables = [...page.matchAll(/<\/table><\/section>(<ul[^>]*>.*?<\/ul>)?/gs)];
  const under = tables.map(([, list]) => list?.includes(line) ?? false);
  // The overview has its words in each cell; each question and each breakdown has them under its table.
  expect(under).toEqual([false, true, true, true]);
});

test('two reasons in one table are told apart by a letter', async () => {
  const response = { invited: hidden('remainder-too-small'), answered: shown(31), rate: hidden('remainder-too-small') };
  const questions = [life(0, { n: hidden('too-few-answers'), measure: hidden('too-few-answers') })];
  const page = await siteOf({ municipality: [], open: [release({ questions, more: { response } })] })('/insight/5027');
  const read = partsOf(page).map(({ text }) => text);
  expect(read.join(' ')).toContain(':ᵃ withheld: too few people, in all or in a part of it');
  expect(read.join(' ')).toContain(':ᵇ withheld: it would give away a small group');
  expect(read).toContain('The sign :ᵃ here: too few people, in all or in a part of it.');
  expect(read).toContain('The sign :ᵇ here: it would give away a small group.');
});

test.each(ways.filter(({ path }) => path === '/insight/5027'))(
  'a gap in a chart and in its picture says why: $because for $reader in $language',
  async ({ because, language, reader }) => {
    const site = withheldFor(because, [2, 3], [release({ number: 1 }), release({ number: 4 })]);
    const charts = partsOf(await site('/insight/5027', reader, language)).filter(
      ({ attribute }) => attribute === 'data-chart',
    );
    expect(charts).toHaveLength(2);
    for (const { text } of charts) {
      const { points, foot } = JSON.parse(text) as { points: { mark?: string }[]; foot: string[] };
      expect(points.map(({ mark }) => mark)).toEqual([undefined, ':', ':', undefined]);
      expect(foot[0]).toContain(becauseIn(language, because));
    }
  },
);

test('a point whose number of answers is withheld says so in words, also where the chart is pointed at', async () => {
  const questions = [life(6.5, { n: hidden('remainder-too-small') })];
  const page = await siteOf({ municipality: [], open: [release({ questions })] })('/insight/5027');
  const [chart] = partsOf(page).filter(({ attribute }) => attribute === 'data-chart');
  expect(chart?.text).toContain('How many answered this very question is not shown: it would give away a small group');
  expect(chart?.text).not.toContain('Answers: :');
});

test('free text that is withheld is told so in words that fit texts', async () => {
  const officer: Reader = 'officer';
  expect(await withheldFor('too-few-answers', [1])('/insight/5027', officer)).toContain(
    'The texts are withheld: too few people wrote something',
  );
  expect(await withheldFor('remainder-too-small', [1])('/insight/5027', officer)).toContain(
    'The texts are withheld: it would give away a small group',
  );
});

test('free text that is withheld in many rounds takes one sentence and no fold', async () => {
  const page = await withheldFor('too-few-answers', [1, 2, 3, 4])('/insight/5027', 'officer');
  expect(page.split('The texts are withheld')).toHaveLength(2);
  expect(page).toContain('too few people wrote something (round 1, 2, 3 and 4).');
  expect(page).not.toContain('<summary>Round');
});

test('where nothing was asked nothing is withheld, and the mark is another', async () => {
  const before = release({ number: 1, questions: [stay(0.5)] });
  const page = await siteOf({ municipality: [], open: [before, release({ number: 2 })] })('/insight/5027');
  const read = partsOf(page)
    .map(({ text }) => text)
    .join(' ');
  expect(read).toContain('– not asked in this round');
  expect(read).not.toMatch(/withheld: not asked/);
  expect(read).toContain('The sign – here: not asked in this round.');
});
