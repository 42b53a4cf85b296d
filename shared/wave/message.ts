import type { Step } from './wave.ts';

/** What the text messages of one language say; `{municipality}` and `{link}` mark what is filled in. */
export type MessageTexts = { invitation: string; reminder: string };

/** The link of a ticket. Every secret is 16 characters long, so every link of a deployment has the same length. */
export const linkOf = (linkBase: string, secret: string): string => `${linkBase.replace(/\/+$/, '')}/s/${secret}`;

/** The text of one message, as it is sent and as it is counted for the cost. Both reminders say the same. */
export const messageText = (
  texts: MessageTexts,
  step: Step,
  fill: Readonly<Record<'municipality' | 'link', string>>,
): string =>
  texts[step === 'invitation' ? 'invitation' : 'reminder'].replaceAll(
    /\{(municipality|link)\}/g,
    (_, name: keyof typeof fill) => fill[name],
  );
