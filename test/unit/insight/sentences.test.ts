import { expect, test } from 'vitest';
import { staffLanguages } from '#shared/language/languages.ts';
import { hidden, life, release, shown } from '#test/releases.ts';
import { texts } from '#web/insight/texts.ts';
import { partsOf } from './html-parts.ts';
import { siteOf } from './site.ts';

const mean = { type: 'mean', value: 6.5, low: 5.9, high: 7.2, scale: [0, 10] };
const population = { low: 6.1, high: 6.9 };
const measured = (more: object = {}) => ({ measure: shown({ ...mean, ...more }) });
const none = { since: '5027-abcdef-1', verdict: 'no-clear-change', difference: { value: 0.1, low: -1, high: 1.2 } };

const read = async (of: readonly object[], language: 'nb' | 'en' = 'en') => {
  const open = of.map((more, i) => release({ number: i + 1, questions: [life(6.5, more)] }));
  const html = await siteOf({ municipality: [], open })('/insight/5027', 'anyone', language);
  return partsOf(html)
    .flatMap(({ text, attribute }) => (attribute ? [] : [text]))
    .join(' ');
};

test('where both intervals are published, each is shown with what it is for', async () => {
  const page = await read([measured({ population })]);
  expect(page).toContain(
    'Had everybody invited answered, the figure would probably lie between 6.1 and 6.9, if those who did not answer are like those who did.',
  );
  expect(page).toContain('To compare with other rounds, use the uncertainty (5.9–7.2).');
});

test('where there is only one interval, or both are the same, nothing is said of two', async () => {
  const { ifAllHadAnswered } = texts.en.intervals;
  const start = ifAllHadAnswered('', '').slice(0, 30);
  for (const more of [{}, { population: { low: 5.9, high: 7.2 } }])
    expect(await read([measured(more)])).not.toContain(start);
  expect(await read([measured({ population }), { measure: hidden('too-few-answers') }])).not.toContain(start);
});

test('how large a change would have shown is said under each verdict of no clear change, also where it is the same', async () => {
  const say = (size: string) => `only a change of about ${size} points or more would be likely to show`;
  const change = (previous: number, first: number) => ({
    change: {
      previous: { ...none, since: '5027-abcdef-2', detectable: previous },
      first: { ...none, detectable: first },
    },
  });
  const same = await read([{}, {}, change(1.2, 1.2)]);
  expect(same.split(say('1.2'))).toHaveLength(3);
  const different = await read([{}, {}, change(1.2, 1.4)]);
  for (const size of ['1.2', '1.4']) expect(different.split(say(size))).toHaveLength(2);
});

test('four rounds together stand with their own interval and change, also in the rounds after them', async () => {
  const since = '5027-abcdef-4';
  const pooled = {
    waves: [5, 6, 7, 8],
    ...measured({ low: 6.2, high: 6.8 }),
    change: { ...none, since, verdict: 'up', difference: { value: 0.4, low: 0.1, high: 0.7 } },
  };
  const page = await read([{}, {}, {}, {}, {}, {}, {}, { pooled }, {}]);
  expect(page).toContain('Rounds 5 to 8 together 6.5 (6.2–6.8)');
  expect(page).toContain('Since the four rounds before those Clearly higher: 0.4 points (between 0.1 and 0.7)');
  expect(await read([{}, {}])).not.toContain('together 6.5');
});

test('a set of rounds that has clearly changed is told in short and in the overview, and nothing says that none has', async () => {
  const since = '5027-abcdef-4';
  const pooled = (verdict: string) => ({
    waves: [5, 6, 7, 8],
    ...measured({ low: 6.2, high: 6.8 }),
    change: { ...none, since, verdict, difference: { value: 0.4, low: 0.1, high: 0.7 } },
  });
  const page = await read([{}, {}, {}, {}, {}, {}, {}, { pooled: pooled('up') }, {}]);
  const set = 'Rounds 5 to 8 together, since the four before: ';
  expect(page).toContain(`${set}clearly higher: 0.4 points (between 0.1 and 0.7)`);
  expect(page.split(`${set}clearly higher`)).toHaveLength(3);
  expect(page).not.toContain(texts.en.trend.briefNone);
  const still = await read([{}, {}, {}, {}, {}, {}, {}, { pooled: pooled('no-clear-change') }, {}]);
  expect(still.split(`${set}no clear change`)).toHaveLength(2);
  expect(still).toContain(texts.en.trend.briefNone);
});

test.each(staffLanguages)('that the open figures say less is told to every reader (%s)', async (language) => {
  const site = siteOf({ municipality: [release({ audience: 'municipality' })], open: [release()] });
  for (const reader of ['officer', 'funder', 'anyone'] as const)
    expect(await site('/insight/5027', reader, language)).toContain(texts[language].trend.coarser);
});

test('the response is told as far as it is shown', async () => {
  const told = async (response: object) => {
    const open = [release({ more: { response } })];
    return siteOf({ municipality: [], open })('/insight/5027');
  };
  const silent = hidden('remainder-too-small');
  expect(await told({ invited: shown(40), answered: shown(24), rate: shown(0.6) })).toContain(
    '24 of 40 people invited answered (60%).',
  );
  expect(await told({ invited: silent, answered: shown(24), rate: silent })).toContain(
    '24 answered. Withheld: how many were invited and the response rate (it would give away a small group).',
  );
});

test.each(staffLanguages)('every answer to how the figures are read is on the page (%s)', async (language) => {
  const page = await read([{}], language);
  const { title, ...asked } = texts[language].howToRead;
  for (const text of [title, ...Object.values(asked).flatMap((one) => [one.asked, one.answer])])
    expect(page).toContain(text);
});
