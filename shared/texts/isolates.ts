/**
 * First-strong isolate and its end, around Latin names in right-to-left texts. Nobody sees them, so whoever edits a text soon
 * loses one: they are taken out of what a translator gets, and put back by rule.
 */
const [open, end] = ['\u2068', '\u2069'];

/** A text as a translator sees it: without the isolates around what is filled in. */
export const withoutIsolates = (text: string): string => text.replace(/\u2068\{(municipality|link)\} ?\u2069/g, '{$1}');

/**
 * A right-to-left text as it is kept. In a message a space before the end of the link's isolate ends the link: some phones
 * would take the isolate for a part of it.
 */
export const withIsolates = (text: string, { sms }: { sms: boolean }): string =>
  withoutIsolates(text)
    .replaceAll('{municipality}', `${open}{municipality}${end}`)
    .replaceAll('{link}', `${open}{link}${sms ? ' ' : ''}${end}`);
