import type { Language } from '../../shared/language/languages.ts';
import { smsParts } from '../../shared/language/sms.ts';
import { linkOf, messageText } from '../../shared/wave/message.ts';
import { smsTexts } from '../../web/texts/all-sms.ts';
import { assumed } from './assumed.ts';
import type { Plan } from './usage.ts';

/** Shares of people by the language they are written to in; together 1. */
export type Mix = Partial<Record<Language, number>>;

export type Messages = {
  /** Parts of one message in each language of the mix. */
  parts: { language: Language; share: number; invitation: number; reminder: number }[];
  /** Of one wave in one municipality: messages, and the parts that are paid for. */
  messages: number;
  partsAWave: number;
};

/** As long as the address of a distribution without a domain of its own; as long as a secret is. */
const sampleBase = 'https://d111111abcdef8.cloudfront.net';
const sampleSecret = '0'.repeat(16);

/** What a wave sends: everybody the invitation, who has not answered the reminders. */
export const messagesOf = (
  mix: Mix,
  plan: Pick<Plan, 'people' | 'answerRate' | 'reminders'>,
  linkBase = sampleBase,
): Messages => {
  const fill = { municipality: 'Midtre Gauldal', link: linkOf(linkBase, sampleSecret) };
  const parts = (Object.entries(mix) as [Language, number][]).map(([language, share]) => ({
    language,
    share,
    invitation: smsParts(messageText(smsTexts[language], 'invitation', fill)).parts,
    reminder: smsParts(messageText(smsTexts[language], 'reminder-1', fill)).parts,
  }));
  const waiting = assumed.answeredBefore.slice(0, plan.reminders).map((share) => 1 - plan.answerRate * share);
  const reminders = plan.people * waiting.reduce((a, b) => a + b, 0);
  const average = (of: 'invitation' | 'reminder') => parts.reduce((sum, part) => sum + part.share * part[of], 0);
  return {
    parts,
    messages: plan.people + reminders,
    partsAWave: plan.people * average('invitation') + reminders * average('reminder'),
  };
};
