import type { ActionStatus } from '#shared/community/action.ts';
import type { ForWhom } from '#shared/community/activity.ts';
import type { About, HelpProblem, Reach, Wish } from '#shared/community/help.ts';
import type { Said } from '#shared/community/said.ts';
import { catalogue } from './catalogue.ts';

type Notice = { title: string; body: string };

/** What newcomers are told after they have answered: what came of it, what there is to do, how to ask for help. */
export type AfterTexts = {
  /** `{date}` = the last day of that wave; `{n}` people; `{value}` a mean. */
  said: {
    title: string;
    when: string;
    answered: string;
    life: string;
    belonging: Record<NonNullable<Said['belonging']>, string>;
    /** On the page of its own, where nothing has been published. */
    nothing: string;
  };
  did: {
    title: string;
    status: Record<ActionStatus, string>;
    /** `{name}`. */
    responsible: string;
    nothing: string;
    more: string;
  };
  activities: {
    title: string;
    weekly: string;
    free: string;
    /** `{kroner}`. */
    cost: string;
    for: Record<ForWhom, string>;
    /** `{contact}`. */
    ask: string;
    nothing: string;
    more: string;
  };
  /** The two links, and the form that they lead to. */
  help: {
    title: string;
    want: string;
    can: string;
    apart: string;
    /** Who reads it and what happens then. */
    next: string;
    wish: Record<Wish, string>;
    wishLabel: string;
    about: Record<About, string>;
    aboutLabel: string;
    text: string;
    textHint: string;
    reach: Record<Reach, string>;
    reachLabel: string;
    address: string;
    send: string;
    errorTitle: string;
    problems: Record<HelpProblem, string>;
    failed: string;
    sent: Notice & { again: string };
  };
  /** `{date}` = the first day on which messages come again. */
  pause: {
    title: string;
    explain: string;
    months: Record<'1' | '3' | '6', string>;
    date: string;
    button: string;
    problem: string;
    done: Notice;
  };
  /** On the page that says the messages are stopped, the way to take it back; and what is said then. `none`: where she had stopped otherwise too. */
  stopped: { mistake: string; button: string; back: Notice & { none: string } };
  /** `{date}` = the day on which the next wave opens. */
  nextTime: string;
};

export const afterIn = catalogue<'after', AfterTexts>('after', (language) => import(`./${language}/after.ts`));
