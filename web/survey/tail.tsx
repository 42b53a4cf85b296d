import type { Language } from '#shared/language/languages.ts';

/** Stands in a document where `tail` is to be put. */
export const tailMark = '<!--tail-->';

/** What on a page is one person's own. `receipt` only on a page that can be sent. */
export type Personal = { door: string; secret: string; receipt?: string };

/**
 * What names the link, or the form, put at the very end. The button "stop" stands in the footer, outside any other form, and
 * the survey's own form has the address of the page, so neither needs to name the link earlier. By "stop" the script knows the
 * link: it stands last, or a page that broke off between the two would be a survey by script that cannot be sent. A pause is
 * offered after an answer only, so not on a page that can be sent.
 */
export const tail = (language: Language, { door, secret, receipt }: Personal): string =>
  [
    receipt ? (
      <input type="hidden" name="receipt" value={receipt} form="survey" />
    ) : (
      <form id="pausing" method="post" action={`${door}/${secret}/pause?lang=${language}`} />
    ),
    <form id="stop" method="post" action={`${door}/${secret}/stop?lang=${language}`} />,
  ].join('');
