import type { Language } from '#shared/language/languages.ts';
import type { Assets } from '#web/assets.ts';
import { kioskEnd } from '#web/survey/kiosk-end.tsx';
import { waysIn } from '#web/texts/ways.ts';

/** The end of a page on a tablet that many use: while somebody answers, or when she has done so or cannot. */
export const kiosk = async (language: Language, inline: Assets['inline'], at: 'survey' | 'end'): Promise<string> =>
  kioskEnd({ ways: await waysIn(language), inline, at });
