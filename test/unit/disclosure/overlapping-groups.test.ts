import { expect, test } from 'vitest';
import { attack } from '#shared/privacy/attack/attack.ts';
import type { Release } from '#shared/release.ts';
import { documentsOf, publishSeries } from '#test/attack/publish-all.ts';
import { people, seriesOf } from './survey.ts';

const shownOf = ({ breakdowns }: Release, dimension: string, question: string): string[] =>
  (breakdowns.find((breakdown) => breakdown.dimension === dimension)?.groups ?? []).flatMap(({ code, measures }) =>
    measures[question]?.shown ? [code] : [],
  );

const women = [5, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 7, 7];
const first = async (waves: ReturnType<typeof seriesOf>) => {
  const published = await publishSeries(waves);
  const release = published[0]?.releases.municipality ?? expect.fail('one wave');
  return { release, breaches: attack(documentsOf(published)).breaches };
};

test('E11: everybody and the women; the four men do not follow', async () => {
  const answers = [...people(women, { sex: 'woman' }), ...people([4, 4, 5, 4], { sex: 'man' })];
  const { release, breaches } = await first(seriesOf([{ answers, invited: 40 }], ['sex']));
  expect(release.questions[0]?.measure.shown).toBe(true);
  expect(shownOf(release, 'sex', 'life')).toEqual([]);
  expect(breaches).toEqual([]);
});

test('with six men both are told: the rule withholds no more than it must', async () => {
  const answers = [...people(women, { sex: 'woman' }), ...people([2, 4, 4, 5, 6, 7], { sex: 'man' })];
  const { release, breaches } = await first(seriesOf([{ answers, invited: 40 }], ['sex']));
  expect(shownOf(release, 'sex', 'life')).toEqual(['woman', 'man']);
  expect(breaches).toEqual([]);
});

test('two breakdowns of the same people: neither gives away what the other withholds', async () => {
  const answers = [
    ...people([3, 4, 5, 6, 6, 7, 8], { sex: 'woman', age: 'young', stay: 'yes' }),
    ...people([5, 6, 6, 7, 9, 9], { sex: 'woman', age: 'middle', stay: 'no' }),
    ...people([4, 5, 7, 7, 8], { sex: 'man', age: 'young', stay: 'no' }),
    ...people([6, 8, 8, 9, 10, 10], { sex: 'man', age: 'middle', stay: 'yes' }),
    ...people([2, 3], { sex: 'man', age: 'old', stay: 'yes' }),
  ];
  const { release, breaches } = await first(seriesOf([{ answers, invited: 60 }], ['sex', 'age']));
  expect(shownOf(release, 'age', 'life')).not.toContain('old');
  expect(shownOf(release, 'age', 'life').length).toBeLessThan(2);
  expect(breaches).toEqual([]);
});

test('somebody who tells no group is a group, too: one person is not what is left', async () => {
  const answers = [
    ...people([3, 4, 5, 6, 6, 7, 8], { sex: 'woman' }),
    ...people([5, 6, 6, 7, 9, 9], { sex: 'man' }),
    ...people([10]),
  ];
  const { release, breaches } = await first(seriesOf([{ answers, invited: 30 }], ['sex']));
  expect(shownOf(release, 'sex', 'life').length).toBeLessThan(2);
  expect(breaches).toEqual([]);
});
