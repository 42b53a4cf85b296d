import type { Answers } from '#shared/survey/answers.ts';
import type { Question } from '#shared/survey/question.ts';
import { kindOf } from '#shared/survey/question.ts';
import type { SurveyVersion } from '#shared/survey/version.ts';
import { draw } from './draw.ts';
import { codeAt } from './shapes.ts';
import type { Asked, Dimension, Round, World } from './world.ts';

const own = { construct: '', anchor: null, licence: '' };
const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

const questionOf = ({ kind, options }: Asked, i: number): Question => {
  const base = { ...own, id: `q${i + 1}`, role: 'core', exits: ['dont-know'] } as const;
  if (kind === 'scale') return { ...base, kind, from: 0, to: 10, exits: [...base.exits] };
  if (kind === 'points') return { ...base, kind, points: 5, exits: [...base.exits] };
  return { ...base, kind, options: letters.slice(0, options), headline: 'a', exits: [...base.exits] };
};

const dimensionId = (i: number): string => `d${i + 1}`;

/** The ids of a world's breakdowns. */
export const breakdownsIn = ({ dimensions }: World): string[] => dimensions.map((_, i) => dimensionId(i));

/** The survey that a world asks. */
export const versionOf = ({ questions, dimensions }: World): SurveyVersion => ({
  survey: 'made-up',
  version: 1,
  questions: [
    ...questions.map(questionOf),
    ...dimensions.map(
      ({ groups }, i): Question => ({
        ...own,
        id: dimensionId(i),
        role: 'background',
        kind: 'choice',
        options: letters.slice(0, groups),
        headline: null,
        exits: ['rather-not'],
      }),
    ),
  ],
});

// What is drawn of a person, so that no two draws are the same.
const [stays, from, answers, silent, mind, changed, out, tells, belongs] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Whether she lives there when wave `i` of `waves` is sent. */
const isThere = (world: World, person: number, i: number): boolean => {
  if (draw(person, stays) >= world.churn) return true;
  const at = draw(person, from) * 2 - 1;
  return at < 0 ? i >= -at * world.rounds.length : i < at * world.rounds.length;
};

/** Most people always answer or never do; a part decides anew in each wave. */
const answersIn = (person: number, { seed, rate }: Round): boolean =>
  (draw(person, answers) < 0.7 ? draw(person, silent) : draw(person, silent, seed)) < rate;

const groupOf = (person: number, { seed, groups, lean, untold }: Dimension): number | undefined =>
  draw(person, seed, tells) < untold ? undefined : Math.floor(draw(person, seed, belongs) ** lean * groups);

const answerOf = (world: World, person: number, asked: Asked, question: Question, round: Round): string | undefined => {
  const { seed, shape, top, leftOut, dontKnow } = asked;
  const u = draw(person, seed, round.seed, out);
  if (u < leftOut) return undefined;
  if (u < leftOut + dontKnow) return 'dont-know';
  const codes = kindOf(question).codes(question);
  const m = codes.length - 1; // without "don't know"
  const anew = draw(person, seed, round.seed, changed) < world.noise;
  const [first] = world.dimensions;
  const group = world.divided && first ? (groupOf(person, first) ?? 0) : 0;
  const at = (Math.floor(top * m) + group) % m;
  return codes[codeAt(shape, m, at, anew ? draw(person, seed, round.seed, mind) : draw(person, seed, mind))];
};

/** Who was asked in wave `i` (from 0), and what those said who answered, in the order of the people. */
export const waveIn = (world: World, i: number): { invited: number; answers: Answers[] } => {
  const { questions } = versionOf(world);
  const round = world.rounds[i];
  if (!round) throw new RangeError(`the world has no wave ${i}`);
  const there = world.people.filter((person) => isThere(world, person, i));
  const said = (person: number): Answers =>
    Object.fromEntries(
      [
        ...world.questions.map((asked, q) => {
          const question = questions[q];
          return [`q${q + 1}`, question && answerOf(world, person, asked, question, round)] as const;
        }),
        ...world.dimensions.map((dimension, d) => {
          const group = groupOf(person, dimension);
          return [dimensionId(d), group === undefined ? undefined : letters[group]] as const;
        }),
      ].flatMap(([id, code]) => (code === undefined ? [] : [[id, code]])),
    );
  return { invited: there.length, answers: there.filter((person) => answersIn(person, round)).map(said) };
};
