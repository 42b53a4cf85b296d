/** A heading and a sentence or two. */
type Notice = { title: string; body: string };

/**
 * What stands on the ways in for people who got no message: posters, slips of paper, the page to sign up on, the page to type a
 * code on, and the tablet that many use. `{name}` marks what is filled in. Nothing here says who somebody is.
 */
export type WaysTexts = {
  /** On paper. `{municipality}`. */
  poster: { title: string; body: string; scan: string; voluntary: string };
  /** One line on a slip of paper, beside its address and its code. `{municipality}`. */
  slip: string;
  /** Signing up with a phone number. `{municipality}`. */
  join: {
    title: string;
    body: string;
    phone: string;
    phoneHint: string;
    language: string;
    consent: string;
    send: string;
    wrong: string;
  };
  /** The poster's address is not used any more. */
  closed: Notice;
  /** Too many codes were asked for. */
  busy: Notice;
  /** Typing the six digits that came by SMS. `over`: too late, or too many tries. */
  confirm: { title: string; body: string; code: string; send: string; wrong: string; again: string; over: Notice };
  /** Confirmed. `soon` while a wave is open; `{date}` = the day on which the next one opens. */
  joined: { title: string; soon: string; date: string; later: string };
  /** Typing the code of a slip. `wrong` cannot be one, `unknown` is one that nobody has, or not any more. */
  code: { title: string; body: string; label: string; send: string; wrong: string; unknown: string };
  /** On a tablet that many use. `{n}` = seconds. `unsent`: what becomes of answers that no network takes. */
  kiosk: { left: string; stay: string; again: string; unsent: string };
};
