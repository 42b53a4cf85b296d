import { type Audience, Release } from '#shared/release.ts';
import { hidden, life, release, shown, stay } from '#test/releases.ts';

/** Numbers that mean something by themselves and stay what they are: where a scale begins and ends, which wave it is. */
const kept = new Set(['scale', 'waves', 'number', 'version']);

/** Whole numbers of seven digits, and others with three decimals: no two alike, so that what is computed of them is none of them. */
const marks = (seed: number) => {
  let state = (seed * 2_654_435_761) >>> 0;
  return (whole: boolean): number => {
    // Numerical Recipes' generator: good enough to be told apart.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const digits = 1_000_000 + (state % 8_999_999);
    return whole ? digits : digits + 0.137;
  };
};

const marking = (value: unknown, next: (whole: boolean) => number, name = ''): unknown => {
  if (typeof value === 'number') return kept.has(name) ? value : Math.sign(value || 1) * next(Number.isInteger(value));
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value)
    ? value.map((one) => marking(one, next, name))
    : Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, kept.has(key) ? one : marking(one, next, key)]),
      );
};

const since = '5027-abcdef-1';
const ends = (value: number) => ({ value, low: value - 0.1, high: value + 0.1 });
const up = { since, verdict: 'up', difference: ends(0.5), detectable: 0.4 };
const down = { since, verdict: 'down', difference: ends(-0.5), detectable: 0.4 };
const none = { since, verdict: 'no-clear-change', difference: ends(0.5), detectable: 0.4 };
const population = { low: 0.35, high: 0.45 };
const mean = shown({ type: 'mean', ...ends(6.5), scale: [0, 10], population });
const share = shown({ type: 'share', of: 'yes', ...ends(0.5), population });
const counts = (...codes: string[]) => shown(codes.map((code) => ({ code, count: 7 })));

const questions = [
  [
    life(0, { measure: mean, distribution: counts('0', '10'), change: { previous: up, first: none } }),
    stay(0, { measure: share, distribution: counts('yes', 'maybe', 'no'), change: { previous: none, first: down } }),
  ],
  [
    life(0, { measure: hidden('protects-another'), n: hidden('too-few-answers') }),
    stay(0, { measure: share, n: hidden('remainder-too-small'), distribution: counts('yes', 'no') }),
  ],
  [
    life(0, {
      ...{ measure: mean, distribution: counts('0', '10'), change: { previous: none, first: down } },
      pooled: { waves: [1, 2, 3, 4], measure: mean, change: none },
    }),
    stay(0, {
      ...{ measure: share, distribution: counts('yes', 'maybe', 'no'), change: { previous: up, first: down } },
      pooled: { waves: [1, 2, 3, 4], measure: share, change: up },
    }),
  ],
] as const;

const group = (code: string, life: object) => ({
  code,
  label: { nb: code, en: code },
  answered: shown(20),
  measures: { life, stay: share },
});

/** Three waves of one municipality in which every number is a mark of its own; some figures are withheld. */
export const marked = (seed: number, audience: Audience): Release[] => {
  const next = marks(seed);
  return questions.map((of, i) => {
    const silent = i === 1 ? hidden('remainder-too-small') : undefined;
    const more = {
      response: { invited: silent ?? shown(40), answered: shown(24), rate: silent ?? shown(0.6) },
      breakdowns: [
        {
          dimension: 'reason',
          text: { nb: 'Grunn', en: 'Reason' },
          groups: [group('work', mean), group('family', hidden('protects-another'))],
        },
      ],
      ...(audience === 'municipality' && { comments: shown(['a text']) }),
    };
    const { wave, ...rest } = release({ number: [1, 2, 4][i] ?? 1, audience, questions: of, more });
    return Release.parse({ ...(marking(rest, next) as object), wave });
  });
};

/** The numbers that a text holds, each as it is written; "1 234,5" and "1,234.5" are one number. */
export const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? [];
