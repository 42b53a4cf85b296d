import type { Answers } from '#shared/survey/answers.ts';
import type { Question } from '#shared/survey/question.ts';
import type { SurveyVersion } from '#shared/survey/version.ts';
import type { Series } from '#test/attack/publish-all.ts';

const own = { construct: '', anchor: null, licence: '', exits: [] };
const group = (id: string, options: string[]): Question => ({
  ...own,
  id,
  role: 'background',
  kind: 'choice',
  options,
  headline: null,
});

/** One question of a mean, one of a share, two breakdowns. */
const version: SurveyVersion = {
  survey: 'differencing',
  version: 1,
  questions: [
    { ...own, id: 'life', role: 'core', kind: 'scale', from: 0, to: 10 },
    { ...own, id: 'stay', role: 'core', kind: 'choice', options: ['yes', 'no'], headline: 'yes' },
    group('sex', ['woman', 'man']),
    group('age', ['young', 'middle', 'old']),
  ],
};

/** Waves of these people; everybody who was asked answers, unless `invited` says how many were. */
export const seriesOf = (
  waves: readonly { answers: readonly Answers[]; invited?: number }[],
  breakdowns: readonly string[] = [],
): Series => ({
  version,
  breakdowns,
  waves: waves.map(({ answers, invited = answers.length }) => ({ answers, invited })),
});

/** People who gave these scores to the question `life`. */
export const people = (scores: readonly number[], also: Answers = {}): Answers[] =>
  scores.map((score) => ({ life: String(score), ...also }));
