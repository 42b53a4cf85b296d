import type { AnswerProblem } from '#shared/survey/question.ts';
import type { SurveyWords } from '#shared/survey/version.ts';

/** A page with nothing to fill in: a heading and a sentence or two. */
type Notice = { title: string; body: string };

/** What the newcomers' pages say around the questions. `{name}` marks what is filled in. */
export type PageTexts = {
  /**
   * Three lines before the first question: who asks and why; how long it takes, with `skip` and `until`; who can see it.
   * `{municipality}`, `{date}` = last day.
   */
  intro: { who: string; time: string; privacy: string; skip: string; until: string };
  /** Links to pages of the municipality, short: how to know that it is real, what becomes of answers, who can use the page. */
  links: { real: string; privacy: string; accessibility: string };
  /** The button that leaves at once for a page about something else. */
  leave: string;
  languageLabel: string;
  /** Shown where a text on the page has not been reviewed. */
  notReviewed: string;
  /** Shown on every page of the demonstration. */
  synthetic: string;
  exits: { 'dont-know': string; 'rather-not': string };
  next: string;
  back: string;
  send: string;
  /** How it stands with her answers: `unsent`, being sent `now`, `sent`; `waiting` for a network. */
  sending: { unsent: string; now: string; sent: string; waiting: string };
  /** On the button by which a question is read aloud, and then on the same while it is. */
  listen: string;
  stopListening: string;
  /** `{n}`, `{total}`. */
  progress: string;
  errors: { title: string } & Record<AnswerProblem, string>; // too-long has `{max}`
  thanks: Notice;
  answered: Notice;
  closed: Notice;
  /** `{date}` = the day it opens. */
  notYetOpen: Notice;
  unknown: Notice;
  /** Something failed on our side; what was filled in is kept on the page and may be sent again, or (`reopen`) there was nothing to keep. */
  failed: Notice & { reopen: string };
  stop: { explain: string; button: string; done: Notice };
};

/**
 * Text messages. `{municipality}`, `{link}`; the link stands inside the text, never last. No word says who the receiver is.
 * `code` confirms a number that somebody has typed: `{code}`, no link, and short enough for one part.
 */
export type SmsTexts = { invitation: string; reminder: string; code: string };

/** The words of the core survey: what is kept with them, their language and who has reviewed them, is not theirs to say. */
export type CoreTexts = Pick<SurveyWords, 'title' | 'questions'>;
