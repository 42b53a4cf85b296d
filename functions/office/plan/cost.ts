import type { Contact } from '#functions/store/contacts.ts';
import type { Municipality } from '#functions/store/studio.ts';
import { shippedLanguage } from '#shared/language/known-languages.ts';
import type { Language } from '#shared/language/languages.ts';
import { type SmsParts, smsParts } from '#shared/language/sms.ts';
import { linkOf, type MessageTexts, messageText } from '#shared/wave/message.ts';
import { isWrittenTo } from '#shared/wave/written-to.ts';

/** What one language costs in one wave. */
export type LanguageCost = {
  /** The language of the message. */
  language: Language;
  people: number;
  /** Those among them who read the fallback because their own language is not shipped. */
  inFallback: number;
  invitation: SmsParts;
  reminder: SmsParts;
};

/**
 * What one wave costs at most: as if nobody had a pause, and nobody had answered before the last reminder. Pauses are not taken
 * off, as they will be when messages are sent: whoever takes one has answered, and the row of a language with one person, or a first
 * day moved to and fro, would tell who and until when (docs/decisions/0021-a-pause.md). Money is øre.
 */
export type WaveCost = {
  people: number;
  languages: LanguageCost[];
  first: { parts: number; ore: number };
  reminders: { parts: number; ore: number };
};

const sampleSecret = '0'.repeat(16);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Counts the very texts that will be sent, with a link as long as theirs. Only those count who are sent anything, in a pause or not. */
export const costOf = (
  contacts: readonly Contact[],
  municipality: Municipality,
  texts: Record<Language, MessageTexts>,
  options: { linkBase: string; reminders: number },
): WaveCost => {
  const fill = { municipality: municipality.name, link: linkOf(options.linkBase, sampleSecret) };
  const byLanguage = new Map<Language, { people: number; inFallback: number }>();
  for (const contact of contacts) {
    if (!isWrittenTo(contact, municipality.youth !== undefined)) continue;
    const language = shippedLanguage(contact.language, municipality.defaultLanguage);
    const { people, inFallback } = byLanguage.get(language) ?? { people: 0, inFallback: 0 };
    byLanguage.set(language, {
      people: people + 1,
      inFallback: inFallback + (language === contact.language ? 0 : 1),
    });
  }
  const languages = [...byLanguage]
    .map(
      ([language, counted]): LanguageCost => ({
        language,
        ...counted,
        invitation: smsParts(messageText(texts[language], 'invitation', fill)),
        reminder: smsParts(messageText(texts[language], 'reminder-1', fill)),
      }),
    )
    .sort((a, b) => b.people - a.people || a.language.localeCompare(b.language));
  const priced = (parts: number) => ({ parts, ore: Math.round(parts * municipality.orePerPart) });
  return {
    people: sum(languages.map(({ people }) => people)),
    languages,
    first: priced(sum(languages.map(({ people, invitation }) => people * invitation.parts))),
    reminders: priced(options.reminders * sum(languages.map(({ people, reminder }) => people * reminder.parts))),
  };
};
