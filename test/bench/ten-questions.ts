import type { ReleaseInput } from '#shared/privacy/release-of.ts';
import { addAnswers, emptyTally } from '#shared/privacy/tally.ts';
import type { Answers } from '#shared/survey/answers.ts';
import type { Question } from '#shared/survey/question.ts';
import type { SurveyVersion, SurveyWords } from '#shared/survey/version.ts';

const own = { construct: '', anchor: null, licence: '' };
const groups = ['a', 'b', 'c', 'd', 'e', 'f'];
const dimensions = ['age', 'reason'];

const questionOf = (_: unknown, i: number): Question => ({
  ...own,
  role: 'core',
  exits: ['dont-know'],
  ...(i < 3
    ? { id: `scale-${i}`, kind: 'scale', from: 0, to: 10 }
    : i < 7
      ? { id: `points-${i}`, kind: 'points', points: 5 }
      : { id: `choice-${i}`, kind: 'choice', options: ['yes', 'maybe', 'no'], headline: 'yes' }),
});

const version: SurveyVersion = {
  survey: 'bench',
  version: 1,
  questions: [
    ...Array.from({ length: 10 }, questionOf),
    ...dimensions.map(
      (id): Question => ({
        ...{ ...own, id, role: 'background', kind: 'choice', options: groups, headline: null, exits: ['rather-not'] },
      }),
    ),
  ],
};

/** Numbers from 0 to 1 that are the same in every run (Lehmer; Park and Miller 1988). */
const numbers = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** A code of a question: the later ones less often; now and then none. */
const codeOf = (question: Question, next: () => number): string | undefined => {
  const codes =
    question.kind === 'scale'
      ? Array.from({ length: 11 }, (_, i) => String((17 - i) % 11))
      : question.kind === 'points'
        ? ['4', '5', '3', '2', '1']
        : question.kind === 'choice'
          ? question.options
          : [];
  return next() < 0.04 ? undefined : codes[Math.floor(next() ** 1.7 * codes.length)];
};

const words = (language: string): SurveyWords => ({ language, review: 'drafted', title: '', questions: {} });

/** A wave of ten questions and two breakdowns of six groups each, of which so many people answered and half as many more did not. */
export const tenQuestions = (people: number): ReleaseInput => {
  const next = numbers(people);
  const person = (): Answers =>
    Object.fromEntries(
      version.questions.flatMap((question) => {
        const code = codeOf(question, next);
        return code === undefined ? [] : [[question.id, code]];
      }),
    );
  const tally = emptyTally(version, dimensions);
  for (let n = 0; n < people; n++) addAnswers(tally, version, person());
  return {
    municipality: { code: '5027', name: 'Midtre Gauldal' },
    wave: { id: '5027-bench0-1', series: 'bench0', number: 1, opened: '2026-03-01', closed: '2026-03-15' },
    version,
    words: { nb: words('nb'), en: words('en') },
    invited: Math.round(people * 1.5),
    tally,
    audience: 'municipality',
    synthetic: true,
    previous: null,
    first: null,
    earlier: [],
  };
};
