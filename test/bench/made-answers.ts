import type { Answers } from '#shared/survey/answers.ts';

/** The answers of person `n` without a random generator, so that every run counts the same; every `textEvery`th writes a text. */
export const madeAnswers = (n: number, textEvery: number): Answers => ({
  life: String((n * 7 + (n >> 3)) % 11),
  place: String((n * 5 + (n >> 2)) % 11),
  belonging: String((n % 5) + 1),
  network: String(((n * 3) % 5) + 1),
  'left-out': String(((n >> 1) % 5) + 1),
  activity: n % 2 === 0 ? 'yes' : 'no-time',
  help: String(((n + 2) % 5) + 1),
  stay: n % 3 === 0 ? 'maybe' : 'yes',
  age: ['18-29', '30-44', '45-plus'][n % 3] ?? '30-44',
  reason: ['protection', 'work', 'family'][(n >> 2) % 3] ?? 'work',
  ...(n % textEvery === 0 && { open: `Takk, nummer ${n}` }),
});
