import type { Measure, Release } from '#shared/release.ts';
import { type AskedAnswers, askAnswers, askOthers } from './ask-answers.ts';
import { type Part, sayBreakdown } from './breakdown-rows.ts';
import { codesOf } from './codes.ts';
import { sayEarlierPoint, sayMeasure } from './point-rows.ts';
import { saySizes } from './sizes.ts';
import { System } from './system.ts';
import { toldBy, unique } from './told.ts';

/** A point of this wave that follows from a change told later; how it was rounded is not known. */
export type EarlierPoint = { question: string; measure: Measure };

type Result = { question: Release['questions'][number]; k: number; open: boolean };

const resultsOf = (documents: readonly Release[], id: string): Result[] =>
  documents.flatMap(({ questions, k, audience }) =>
    questions.filter((question) => question.id === id).map((question) => ({ question, k, open: audience === 'open' })),
  );

/** What the documents tell of one question for everybody: how many answered, the counts, points and their intervals. */
const sayQuestion = (system: System, table: string, results: readonly Result[], answered: number): AskedAnswers => {
  const codes = codesOf(results.map(({ question }) => question));
  const distributions = results.flatMap(({ question: { distribution } }) =>
    distribution.shown ? [distribution.value] : [],
  );
  const figures = [
    ...results.map(({ question }) => question.n),
    ...distributions.map((counts) => ({
      shown: true as const,
      value: counts.reduce((sum, { count }) => sum + count, 0),
    })),
  ];
  const n = toldBy(figures, table);
  const all = askAnswers(system, { place: table, table, codes, n, counted: distributions.length > 0 });
  system.sum(table, answered, [...all.counts, all.missing]);
  if (n !== undefined) {
    const terms = all.counts.map((count) => [count, 1] as const);
    system.say(table, terms, n, n);
  }
  for (const counts of distributions) {
    for (const [i, unknown] of all.counts.entries()) {
      system.tell(unknown, counts.find(({ code }) => code === codes[i])?.count ?? 0, table);
    }
  }
  const most = system.told(answered) ?? Number.POSITIVE_INFINITY;
  for (const { question, k, open } of results) {
    const exact = question.n.shown ? question.n.value : undefined;
    if (question.measure.shown) sayMeasure(system, all, question.measure.value, { n: exact, most, k, open });
  }
  const share = results.flatMap(({ question: { measure } }) =>
    measure.shown && measure.value.type === 'share' ? measure.value.of : [],
  );
  if (share[0] !== undefined && distributions.length === 0) askOthers(system, table, all, share[0]);
  return all;
};

/** The linear system of one wave, from all documents about it (domain page §4, "the attack"), and what follows from its targets. */
export const waveSystem = (
  name: string,
  documents: readonly Release[],
  earlier: readonly EarlierPoint[],
): { system: System; parts: Part[] } => {
  const system = new System();
  const sizes = saySizes(system, name, documents);
  const ids = unique(documents.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const parts = ids.flatMap((id) => {
    const all = sayQuestion(system, `${name} ${id}`, resultsOf(documents, id), sizes.answered);
    for (const { question, measure } of earlier) if (question === id) sayEarlierPoint(system, all, measure);
    const question = { id, all, documents, sizes };
    return [...sizes.groups.keys()].flatMap((dimension) => sayBreakdown(system, dimension, question));
  });
  return { system, parts };
};
