import type { PageTexts } from '#web/texts/texts.ts';

const exits = { 'dont-know': true, 'rather-not': true } satisfies Record<keyof PageTexts['exits'], true>;

/** Whether a code is a way out of a question, whose label is the page's and not the survey's. */
export const isExit = (code: string): code is keyof PageTexts['exits'] => Object.hasOwn(exits, code);
