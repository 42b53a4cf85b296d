import { Release } from '#shared/release.ts';

type Shown<T> = { shown: true; value: T };
export const shown = <T>(value: T): Shown<T> => ({ shown: true, value });
export const hidden = (because: 'too-few-answers' | 'remainder-too-small' | 'protects-another') =>
  ({ shown: false, because }) as const;

const question = (id: string, kind: 'scale' | 'points' | 'choice', nb: string, en: string) => ({
  id,
  kind,
  text: { nb, en },
  labels: {},
  n: shown(24),
  distribution: hidden('too-few-answers'),
  change: { previous: null, first: null },
});

/** A scale from 0 to 10. */
export const life = (value: number, more: object = {}) => ({
  ...question('life', 'scale', 'Hvor fornøyd er du med livet?', 'How satisfied are you with life?'),
  labels: { 0: { nb: 'Ikke fornøyd', en: 'Not satisfied' }, 10: { nb: 'Helt fornøyd', en: 'Fully satisfied' } },
  measure: shown({ type: 'mean', value, low: value - 0.6, high: value + 0.7, scale: [0, 10] }),
  ...more,
});

/** The share of a yes. */
export const stay = (value: number, more: object = {}) => ({
  ...question('stay', 'choice', 'Vil du bo her om to år?', 'Will you live here in two years?'),
  labels: { yes: { nb: 'Ja', en: 'Yes' }, maybe: { nb: 'Kanskje', en: 'Maybe' }, no: { nb: 'Nei', en: 'No' } },
  measure: shown({ type: 'share', of: 'yes', value, low: value - 0.15, high: value + 0.15 }),
  ...more,
});

const closings = ['2024-03-21', '2024-06-21', '2024-09-21', '2024-12-21', '2025-03-21', '2025-06-21'];

type Wanted = {
  code?: string;
  name?: string;
  number?: number;
  series?: string;
  audience?: 'municipality' | 'open';
  questions?: readonly object[];
  more?: object;
};

/** A valid release: what is not said is filled in. Throws where it would be none. */
export const release = (wanted: Wanted = {}): Release => {
  const { code = '5027', name = 'Midtre Gauldal', number = 1, series = 'abcdef', audience = 'open' } = wanted;
  const closed = closings[number - 1] ?? '2026-01-21';
  return Release.parse({
    format: 'tilhor-release/1',
    municipality: { code, name },
    wave: { id: `${code}-${series}-${number}`, series, number, opened: closed.replace('-21', '-01'), closed },
    survey: { id: 'core', version: 1 },
    audience,
    k: audience === 'open' ? 10 : 5,
    synthetic: false,
    response: { invited: shown(40), answered: shown(24), rate: shown(0.6) },
    questions: wanted.questions ?? [life(6.5), stay(0.7)],
    breakdowns: [],
    ...wanted.more,
  });
};
