import type { StaffLanguage } from '#shared/language/languages.ts';
import { en } from './texts-en.ts';
import { nb } from './texts-nb.ts';
import type { Gap } from './trend.ts';

/** What somebody might ask of the figures, and the answer. */
type Explained = { asked: string; answer: string };

/** All that the insight pages say. Numbers, dates and names come in already written for the reader. */
export type InsightTexts = {
  front: {
    title: string;
    lead: string;
    parts: readonly { title: string; body: string }[];
    insight: string;
    api: string;
  };
  start: {
    title: string;
    mine: string;
    programme: string;
    programmeAbout: string;
    none: string;
    signIn: string;
    signInAbout: string;
    open: string;
    openAbout: string;
    code: string;
    codeHelp: string;
    show: string;
  };
  trend: {
    title: (municipality: string) => string;
    as: { officer: (k: string) => string; funder: (k: string) => string; anyone: (k: string) => string };
    /** Why the open figures may say less of the same thing than the municipality's own. */
    coarser: string;
    latest: (number: string, day: string) => string;
    brief: string;
    briefNone: string;
    briefSome: string;
    glance: string;
    byQuestion: string;
    otherSeries: string;
    seriesName: (from: string, to: string) => string;
  };
  response: {
    all: (answered: string, invited: string, rate: string) => string;
    answered: (answered: string) => string;
    invited: (invited: string) => string;
    rate: (rate: string) => string;
    /** `what` is a list of `names`. */
    withheld: (what: string, because: string) => string;
    names: Record<'answered' | 'invited' | 'rate', string>;
  };
  howToRead: Record<'bar' | 'intervals' | 'verdicts' | 'detectable' | 'pooled' | 'symbol', Explained> & {
    title: string;
  };
  /** The two intervals of the latest point, a sentence for each. */
  intervals: {
    ifAllHadAnswered: (low: string, high: string) => string;
    comparing: (ends: string) => string;
    more: string;
  };
  /** Rounds of a set as one figure. */
  pooled: { rounds: (first: string, last: string) => string; since: string; sinceBefore: (rounds: string) => string };
  table: {
    question: string;
    wave: string;
    closed: string;
    value: { mean: string; share: (answer: string) => string; unknown: string };
    interval: string;
    n: string;
    /** In place of the number of answers to a question. */
    nWithheld: (because: string) => string;
    people: string;
    rate: string;
    latest: string;
    sincePrevious: string;
    sinceFirst: string;
    answer: string;
    count: string;
    group: string;
    municipality: string;
    numbers: string;
    distribution: string;
    noDistribution: (because: string) => string;
    waveName: (number: string) => string;
  };
  scale: (low: string, lowLabel: string, high: string, highLabel: string) => string;
  scaleBare: (low: string, high: string) => string;
  change: {
    up: string;
    down: string;
    'no-clear-change': string;
    tooFew: string;
    askedOtherwise: string;
    notBoth: string;
    nothingEarlier: string;
    points: (size: string) => string;
    percentagePoints: (size: string) => string;
    between: (near: string, far: string) => string;
    /** How large a change must be to show. */
    detectable: (size: string) => string;
    previous: string;
    first: string;
  };
  because: Record<Gap, string>;
  /** `line` says what a sign in a table stands for; `spoken` stands where there is no sign. */
  reason: { line: (sign: string, because: string) => string; spoken: (because: string) => string };
  breakdowns: { title: string; about: string };
  comments: { title: string; about: string; withheld: (because: string, rounds: string) => string; tooFew: string };
  download: { title: string; csv: string; csvAbout: string; api: string; png: string };
  chart: {
    alt: (question: string) => string;
    /** What the bars are; gets the name of the interval. */
    bars: (interval: string) => string;
    /** Why points are missing: the mark, the rounds it stands for, the reason. */
    gap: (mark: string, months: string, because: string) => string;
    source: (municipality: string) => string;
    synthetic: string;
  };
  programme: {
    title: string;
    about: string;
    pick: string;
    show: string;
    glance: string;
    nothing: string;
    noneYet: string;
    municipality: string;
    whole: string;
  };
  notPublished: { title: string; body: string; back: string };
};

export const texts: Record<StaffLanguage, InsightTexts> = { nb, en };
