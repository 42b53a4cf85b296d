import type { Municipality } from '#functions/store/studio.ts';
import type { Ticket } from '#functions/store/tickets.ts';
import { type Language, languageTags } from '#shared/language/languages.ts';
import type { Recordings } from '#shared/survey/recording.ts';
import type { SurveyVersion, SurveyWords } from '#shared/survey/version.ts';
import { waveMemoryMs } from '#shared/wave/remembered.ts';
import { municipalityOf, type Wave } from '#shared/wave/wave.ts';
import type { YouthTexts } from '#web/texts/youth.ts';
import type { RespondDeps } from './deps.ts';
import { memory } from './memory.ts';

/** Versions never change; words and names do so rarely, and may be this old. */
export const textsMemoryMs = 5 * 60_000;

/** What a ticket is about. */
export type Found = { ticket: Ticket; wave: Wave; municipality: Municipality };

/** A survey in one language: the one that was wished for, or else one that it has. `youth` where somebody young reads it. */
export type Survey = {
  version: SurveyVersion;
  words: SurveyWords;
  language: Language;
  recordings: Recordings;
  youth?: YouthTexts;
};

/**
 * Reads what a page is about. Only tickets are read anew each time; an open wave is remembered for `waveMemoryMs`, which the
 * clock waits for before it counts. A wave in another state is never remembered, so that a survey opens on time.
 */
export const library = ({ tickets, studio, now }: Pick<RespondDeps, 'tickets' | 'studio' | 'now'>) => {
  const texts = { maxAge: textsMemoryMs, most: 256, now, worth: (value: unknown) => value !== undefined };
  const municipalities = memory<Municipality | undefined>(texts);
  const versions = memory<SurveyVersion | undefined>(texts);
  const wordings = memory<SurveyWords | undefined>(texts);
  const read = memory<Recordings>(texts);
  const waves = memory<Wave | undefined>({
    ...texts,
    maxAge: waveMemoryMs,
    worth: (wave) => wave?.state === 'open',
  });

  const wordsOf = ({ id, version }: Wave['survey'], language: Language) =>
    wordings.get(`${id} ${version} ${language}`, () => studio.words(id, version, language));

  const readAloud = (code: string, { id: survey, version }: Wave['survey'], language: Language) =>
    read.get(`${code} ${survey} ${version} ${language}`, () => studio.recordings(code, { survey, version, language }));

  /** The version of a wave, whoever reads it. */
  const versionOf = async ({ id, version: number }: Wave['survey']): Promise<SurveyVersion> => {
    const version = await versions.get(`${id} ${number}`, () => studio.version(id, number));
    if (!version) throw new Error('the version of a wave is not in the studio');
    return version;
  };

  const municipalityWith = (code: string) => municipalities.get(code, () => studio.municipality(code));

  return {
    /** The municipality with a code; undefined when there is none. */
    municipality: municipalityWith,

    /** The words of a survey in a language, where it has some. */
    words: wordsOf,

    /** What the ticket with this key is about; undefined when nobody has it. */
    async find(key: string): Promise<Found | undefined> {
      const ticket = await tickets.get(key);
      if (!ticket) return undefined;
      const code = municipalityOf(ticket.wave);
      const [wave, municipality] = await Promise.all([
        waves.get(ticket.wave, () => studio.wave(ticket.wave)),
        municipalityWith(code),
      ]);
      return wave && municipality && { ticket, wave, municipality };
    },

    /** What is asked, for whoever reads answers: no words and no recordings, which a page alone needs. Throws when the version is missing. */
    async version({ ticket, wave }: Found): Promise<SurveyVersion> {
      const version = await versionOf(wave.survey);
      return ticket.youth ? (await import('./youth.ts')).askedOfYoung(version) : version;
    },

    /** The survey of a wave, in the first language that has words for it. Throws when the version or all words are missing. */
    async survey({ ticket, wave, municipality }: Found, wished: Language): Promise<Survey> {
      const [version, inWished, readInWished] = await Promise.all([
        versionOf(wave.survey),
        wordsOf(wave.survey, wished),
        readAloud(wave.municipality, wave.survey, wished),
      ]);
      const order = new Set([wished, municipality.defaultLanguage, ...languageTags]);
      for (const language of order) {
        const words = language === wished ? inWished : await wordsOf(wave.survey, language);
        if (!words) continue;
        const read = language === wished ? readInWished : await readAloud(wave.municipality, wave.survey, language);
        const survey = { version, words, language, recordings: read };
        return ticket.youth ? (await import('./youth.ts')).forYoung(survey) : survey;
      }
      throw new Error('the version of a wave has no words');
    },
  };
};
export type Library = ReturnType<typeof library>;
