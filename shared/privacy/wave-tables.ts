import { ArgumentError } from '#shared/statistics/argument-error.ts';
import { kindOf, type Question } from '#shared/survey/question.ts';
import type { SurveyVersion } from '#shared/survey/version.ts';
import { countedCodes } from './counted-codes.ts';
import type { Group, Tally } from './tally.ts';

/** One measured question: the codes that count, in order, and what of them is followed over time. */
export type Column = {
  id: string;
  codes: readonly string[];
  follows: { type: 'mean'; scores: readonly number[] } | { type: 'share'; of: string };
};

/** A group of people: how many answered the wave, and per question how many chose each of its column's codes. */
export type People = { answers: number; counts: Readonly<Record<string, readonly number[]>> };

/**
 * The linked tables of one wave: every question for everybody, and for each group of each declared dimension. Groups of one
 * dimension do not overlap and need not add up to everybody: some told no group. Both dimensions share the totals in `all`.
 */
export type WaveTables = {
  wave: string;
  /** People who were asked. */
  invited: number;
  columns: readonly Column[];
  all: People;
  /** dimension → code → people. */
  breakdowns: Readonly<Record<string, Readonly<Record<string, People>>>>;
  /** Open question → how many wrote something. */
  texts: Readonly<Record<string, number>>;
};

const columnOf = (question: Question): Column => {
  const codes = countedCodes(question);
  if (question.kind !== 'choice') {
    const scores = codes.map((code) => kindOf(question).score(question, code) ?? Number.NaN);
    return { id: question.id, codes, follows: { type: 'mean', scores } };
  }
  if (question.headline === null) throw new ArgumentError('version', `${question.id} is measured and needs a headline`);
  return { id: question.id, codes, follows: { type: 'share', of: question.headline } };
};

/** The tables of a tally. Background questions are no column of their own: they are the breakdowns. */
export const waveTables = (wave: string, version: SurveyVersion, tally: Tally, invited: number): WaveTables => {
  const columns = version.questions.filter((q) => q.role === 'core' && q.kind !== 'text').map(columnOf);
  const people = ({ answers, counts }: Group): People => ({
    answers,
    counts: Object.fromEntries(columns.map(({ id, codes }) => [id, codes.map((code) => counts[id]?.[code] ?? 0)])),
  });
  return {
    wave,
    invited,
    columns,
    all: people(tally.all),
    breakdowns: Object.fromEntries(
      Object.entries(tally.breakdowns).map(([dimension, groups]) => [
        dimension,
        Object.fromEntries(Object.entries(groups).map(([code, group]) => [code, people(group)])),
      ]),
    ),
    texts: Object.fromEntries(Object.entries(tally.texts).map(([id, { written }]) => [id, written])),
  };
};
