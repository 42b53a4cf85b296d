import fc from 'fast-check';
import type { CountedWave, ReleaseInput } from '#shared/privacy/release-of.ts';
import { addAnswers, emptyTally } from '#shared/privacy/tally.ts';
import type { Answers } from '#shared/survey/answers.ts';
import type { SurveyVersion, SurveyWords } from '#shared/survey/version.ts';

const own = { construct: '', anchor: null, licence: '' };
const exits = ['dont-know', 'rather-not'] as const;

/** A small survey with a question of every kind and two background questions. */
export const small: SurveyVersion = {
  survey: 'small',
  version: 1,
  questions: [
    { ...own, id: 'life', role: 'core', kind: 'scale', from: 0, to: 10, exits: [...exits] },
    { ...own, id: 'home', role: 'core', kind: 'points', points: 5, exits: [...exits] },
    {
      ...own,
      id: 'stay',
      role: 'core',
      kind: 'choice',
      options: ['yes', 'maybe', 'no'],
      headline: 'yes',
      exits: [...exits],
    },
    { ...own, id: 'member', role: 'core', kind: 'choice', options: ['yes', 'no'], headline: 'yes', exits: [] },
    { ...own, id: 'open', role: 'open', kind: 'text', maxLength: 1000 },
    {
      ...own,
      id: 'age',
      role: 'background',
      kind: 'choice',
      options: ['young', 'middle', 'old'],
      headline: null,
      exits: ['rather-not'],
    },
    {
      ...own,
      id: 'reason',
      role: 'background',
      kind: 'choice',
      options: ['flight', 'work'],
      headline: null,
      exits: [],
    },
  ],
};

const words = (language: string): SurveyWords => ({
  language,
  review: 'drafted',
  title: 'Small',
  questions: { life: { text: 'Life in {municipality}', labels: { '0': 'worst', '10': 'best' } } },
});

export const tallyOf = (people: readonly Answers[], breakdowns: readonly string[] = [], version = small) =>
  people.reduce((tally, answers) => addAnswers(tally, version, answers), emptyTally(version, breakdowns));

export const countedWave = (
  id: string,
  people: readonly Answers[],
  breakdowns: readonly string[] = [],
): CountedWave => ({
  id,
  version: small,
  invited: people.length * 2,
  tally: tallyOf(people, breakdowns),
});

/** What a release of these people is made from; `change` overrides any part. */
export const releaseInput = (people: readonly Answers[], change: Partial<ReleaseInput> = {}): ReleaseInput => ({
  municipality: { code: '5027', name: 'Midtre Gauldal' },
  wave: { id: 'w2', series: 's', number: 2, opened: '2026-03-01', closed: '2026-03-15' },
  version: small,
  words: { nb: words('nb'), en: words('en') },
  invited: people.length * 2,
  tally: tallyOf(people, ['age', 'reason']),
  audience: 'municipality',
  synthetic: true,
  previous: null,
  first: null,
  earlier: [],
  ...change,
});

/** A code of a list, the later ones rarer the larger `lean`; '' is a question left out. */
const leaning = (codes: readonly string[]) =>
  fc
    .tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom(1, 1, 2, 4))
    .map(([u, lean]) => codes[Math.floor(u ** lean * codes.length)] ?? '');

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

const person: fc.Arbitrary<Answers> = fc
  .record({
    life: leaning([...numbers(0, 10).reverse(), '']),
    home: leaning(['4', '3', '5', '2', '1', 'dont-know', '']),
    stay: leaning(['yes', 'maybe', 'no', 'rather-not', '']),
    member: leaning(['no', 'yes', '']),
    age: leaning(['young', 'middle', 'old', 'rather-not', '']),
    reason: leaning(['flight', 'work']),
    open: fc.constantFrom('', '', 'Takk', 'Buss!'),
  })
  .map((answers) => Object.fromEntries(Object.entries(answers).filter(([, code]) => code !== '')));

/** A wave of 1 to 400 people, small ones more often. */
export const wave: fc.Arbitrary<Answers[]> = fc
  .oneof(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 10, max: 50 }), fc.integer({ min: 40, max: 400 }))
  .chain((size) => fc.array(person, { minLength: size, maxLength: size, size: 'max' }));
