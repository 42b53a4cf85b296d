import { Release } from '#shared/release.ts';

/** What a crafted release tells; whatever is left out is withheld. */
type Wanted = {
  number?: number;
  audience?: 'municipality' | 'open';
  invited?: number;
  answered?: number;
  rate?: number;
  questions?: readonly object[];
  breakdowns?: readonly object[];
};

const figure = <T>(value: T | undefined) =>
  value === undefined ? { shown: false, because: 'too-few-answers' } : { shown: true, value };

/** A mean on a scale; the interval is that of 24 people with a standard deviation of 2 points of ten, or 1 of five. */
export const mean = (value: number, scale: [number, number] = [0, 10], half = scale[1] > 5 ? 0.8 : 0.4) => ({
  type: 'mean',
  value,
  low: Math.max(scale[0], Math.round(10 * (value - half)) / 10),
  high: Math.min(scale[1], Math.round(10 * (value + half)) / 10),
  scale,
});

export const share = (of: string, value: number, low = 0, high = 1) => ({ type: 'share', of, value, low, high });

type Asked = { n?: number; measure?: object; counts?: readonly number[]; change?: object };

const question = (id: string, kind: string, codes: readonly string[], { n, measure, counts, change }: Asked) => ({
  id,
  kind,
  text: { nb: id, en: id },
  labels: Object.fromEntries(codes.map((code) => [code, { nb: code, en: code }])),
  n: figure(n),
  measure: figure(measure),
  distribution: figure(counts?.map((count, i) => ({ code: codes[i] ?? '', count }))),
  change: { previous: change ?? null, first: null },
});

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

/** A question with a mean from 0 to 10. */
export const scale = (id: string, asked: Asked) => question(id, 'scale', numbers(0, 10), asked);
/** A question with five points. */
export const points = (id: string, asked: Asked) => question(id, 'points', numbers(1, 5), asked);
/** A question with a choice of yes, maybe and no. */
export const choice = (id: string, asked: Asked) => question(id, 'choice', ['yes', 'maybe', 'no'], asked);

/** Groups of a dimension: how many answered, if told, and their points by question. */
export const breakdown = (
  dimension: string,
  groups: Readonly<Record<string, { answered?: number; measures?: Readonly<Record<string, object>> }>>,
) => ({
  dimension,
  text: { nb: dimension, en: dimension },
  groups: Object.entries(groups).map(([code, { answered, measures }]) => ({
    code,
    label: { nb: code, en: code },
    answered: figure(answered),
    measures: Object.fromEntries(Object.entries(measures ?? {}).map(([id, measure]) => [id, figure(measure)])),
  })),
});

/** A release of a wave of one series: Midtre Gauldal, waves 1, 2, … */
export const published = (wanted: Wanted): Release => {
  const { number = 1, audience = 'municipality' } = wanted;
  return Release.parse({
    format: 'tilhor-release/1',
    municipality: { code: '5027', name: 'Midtre Gauldal' },
    wave: { id: `5027-a1b2c3-${number}`, series: 'a1b2c3', number, opened: '2026-01-01', closed: '2026-01-21' },
    survey: { id: 'core', version: 1 },
    audience,
    k: audience === 'open' ? 10 : 5,
    synthetic: true,
    response: { invited: figure(wanted.invited), answered: figure(wanted.answered), rate: figure(wanted.rate) },
    questions: wanted.questions ?? [],
    breakdowns: wanted.breakdowns ?? [],
  });
};
