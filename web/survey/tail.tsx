import type { Language } from '#shared/language/languages.ts';

/** Stands in a document where `tail` is to be put. */
export const tailMark = '<!--tail-->';

/** What on a page is one person's own. `receipt` only on a page that can be sent. */
export type Personal = { door: string; secret: string; receipt?: string };

/**
 * The forms that name the link, put at the very end. The button "stop" stands in the footer, outside any other form, and
 * the survey's own form has the address of the page, so neither needs to name the link earlier.
 */
export const tail = (language: Language, { door, secret, receipt }: Personal): string =>
  [
    <form id="stop" method="post" action={`${door}/${secret}/stop?lang=${language}`} />,
    receipt && <input type="hidden" name="receipt" value={receipt} form="survey" />,
  ].join('');
