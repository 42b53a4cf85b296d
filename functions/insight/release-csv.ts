import type { Cell } from '#functions/csv.ts';
import type { Change, Figure, Measure, Pooled, QuestionResult, Release } from '#shared/release.ts';

/** The columns of a release as a table: one figure a line, so that files of several waves can be put one under another. */
export const releaseColumns = [
  'municipality',
  'wave',
  'closed',
  'dimension', // empty: everybody
  'group',
  'question',
  'figure',
  'code', // the option of a share or a count; the verdict of a change
  'value',
  'low', // ends of the 95 % interval
  'high',
  'status', // shown or withheld
  'reason',
] as const;

type Place = { dimension?: string; group?: string; question?: string };
type Line = { figure: string; code?: string; value?: number; low?: number; high?: number; because?: string };

const number = (name: string, figure: Figure<number>): Line =>
  figure.shown ? { figure: name, value: figure.value } : { figure: name, because: figure.because };

/** A point; `of` goes before its name. The corrected interval is a line of its own, because the columns hold one interval. */
const measure = (figure: Figure<Measure>, of = ''): Line[] => {
  if (!figure.shown) return [{ figure: `${of}measure`, because: figure.because }];
  const { type, value, low, high, population } = figure.value;
  return [
    { figure: `${of}${type}`, value, low, high, ...(figure.value.type === 'share' && { code: figure.value.of }) },
    ...(population ? [{ figure: `${of}population-interval`, ...population }] : []),
  ];
};

const distribution = ({ distribution: figure }: QuestionResult): Line[] =>
  figure.shown
    ? figure.value.map(({ code, count }) => ({ figure: 'count', code, value: count }))
    : [{ figure: 'count', because: figure.because }];

const change = (since: string, of: Change | null): Line[] => {
  if (of === null) return [];
  const line = { figure: `change-since-${since}`, code: of.verdict, ...of.difference };
  return of.detectable === undefined ? [line] : [line, { figure: `detectable-since-${since}`, value: of.detectable }];
};

const pooled = (of: Pooled | undefined): Line[] =>
  of ? [...measure(of.measure, 'pooled-'), ...change('previous-pool', of.change)] : [];

const questionLines = (question: QuestionResult): Line[] => [
  number('n', question.n),
  ...measure(question.measure),
  ...distribution(question),
  ...change('previous', question.change.previous),
  ...change('first', question.change.first),
  ...pooled(question.pooled),
];

/** The figures of a release as lines under `releaseColumns`. What is withheld has no value and says why. Free text is not a figure. */
export const releaseLines = (release: Release): Cell[][] => {
  const at = ({ dimension, group, question }: Place, lines: readonly Line[]): Cell[][] =>
    lines.map(({ figure, code, value, low, high, because }) => [
      ...[release.municipality.code, release.wave.id, release.wave.closed, dimension, group, question, figure, code],
      ...[value, low, high, because === undefined ? 'shown' : 'withheld', because],
    ]);
  const { invited, answered, rate } = release.response;
  return [
    ...at({}, [number('invited', invited), number('answered', answered), number('response-rate', rate)]),
    ...release.questions.flatMap((question) => at({ question: question.id }, questionLines(question))),
    ...release.breakdowns.flatMap(({ dimension, groups }) =>
      groups.flatMap(({ code, answered: people, measures }) => [
        ...at({ dimension, group: code }, [number('answered', people)]),
        ...Object.entries(measures).flatMap(([question, figure]) =>
          at({ dimension, group: code, question }, measure(figure)),
        ),
      ]),
    ),
  ];
};
