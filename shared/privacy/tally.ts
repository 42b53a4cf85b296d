import type { Answers } from '#shared/survey/answers.ts';
import { kindOf } from '#shared/survey/question.ts';
import type { SurveyVersion } from '#shared/survey/version.ts';
import { countedCodes } from './counted-codes.ts';
import { addText, emptySample, mergeSamples, type TextSample } from './text-sample.ts';

/** question id → code → count. Free text is not counted; who left a question out is `answers` minus the sum. */
export type Counts = Record<string, Record<string, number>>;

/** The counts of one group of people. */
export type Group = { answers: number; counts: Counts };

/**
 * The counts of a wave before protection: everybody, each group of each declared breakdown, and the free texts.
 * A tally is a sum: tallies of shards add up to the tally of all, in any order. Its size does not depend on how many answered.
 */
export type Tally = {
  all: Group;
  /** dimension → code → the people who gave that code; "rather not say" and no answer belong to no group. */
  breakdowns: Record<string, Record<string, Group>>;
  /** Answers to open questions by question id. Their order tells nothing of that in which they came. */
  texts: Record<string, TextSample>;
};

const emptyGroup = (version: SurveyVersion): Group => ({
  answers: 0,
  counts: Object.fromEntries(
    version.questions
      .filter((question) => question.kind !== 'text')
      .map((question) => [
        question.id,
        Object.fromEntries(
          kindOf(question)
            .codes(question)
            .map((code) => [code, 0]),
        ),
      ]),
  ),
});

/**
 * A tally of nobody. Every declared code is there with 0, so that two tallies of a version always have the same shape.
 * `breakdowns` are ids of background questions of the version; anything else throws a RangeError.
 */
export const emptyTally = (version: SurveyVersion, breakdowns: readonly string[]): Tally => ({
  all: emptyGroup(version),
  breakdowns: Object.fromEntries(
    breakdowns.map((dimension) => {
      const question = version.questions.find((q) => q.id === dimension && q.role === 'background');
      if (!question) throw new RangeError(`not a background question: ${dimension}`);
      return [dimension, Object.fromEntries(countedCodes(question).map((code) => [code, emptyGroup(version)]))];
    }),
  ),
  texts: Object.fromEntries(version.questions.filter((q) => q.kind === 'text').map((q) => [q.id, emptySample()])),
});

const own = <T>(record: Record<string, T>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * The tally with one more person's answers. Mutates and returns `tally`: a wave may have a hundred thousand.
 * A code or question that the version does not know is not counted; the person is.
 */
export const addAnswers = (tally: Tally, version: SurveyVersion, answers: Answers): Tally => {
  const groups = [tally.all];
  for (const dimension of Object.keys(tally.breakdowns)) {
    const group = own(own(tally.breakdowns, dimension) ?? {}, own(answers, dimension));
    if (group) groups.push(group);
  }
  for (const group of groups) group.answers += 1;
  for (const { id, kind } of version.questions) {
    const given = own(answers, id);
    if (given === undefined) continue;
    const sample = kind === 'text' ? own(tally.texts, id) : undefined;
    if (sample && given) addText(sample, given);
    for (const group of groups) {
      const counts = own(group.counts, id);
      const count = own(counts ?? {}, given);
      if (counts && count !== undefined) counts[given] = count + 1;
    }
  }
  return tally;
};

const sumOver = <T>(a: Record<string, T>, b: Record<string, T>, sum: (x: T, y: T) => T): Record<string, T> => {
  if (Object.keys(a).length !== Object.keys(b).length) throw new RangeError('tallies of different versions');
  return Object.fromEntries(
    Object.entries(a).map(([key, x]) => {
      const y = own(b, key);
      if (y === undefined) throw new RangeError(`tallies of different versions: ${key}`);
      return [key, sum(x, y)];
    }),
  );
};

const sumCounts = (a: Record<string, number>, b: Record<string, number>) => sumOver(a, b, (x, y) => x + y);

const sumGroups = (a: Group, b: Group): Group => ({
  answers: a.answers + b.answers,
  counts: sumOver(a.counts, b.counts, sumCounts),
});

/** The sum of two tallies of the same version and breakdowns; neither is changed. Throws a RangeError on others. */
export const mergeTallies = (a: Tally, b: Tally): Tally => ({
  all: sumGroups(a.all, b.all),
  breakdowns: sumOver(a.breakdowns, b.breakdowns, (x, y) => sumOver(x, y, sumGroups)),
  texts: sumOver(a.texts, b.texts, mergeSamples),
});
