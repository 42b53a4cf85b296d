import type { StaffLanguage } from '#shared/language/languages.ts';
import { graceMs, upcoming } from '#shared/wave/due.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { officeTexts } from './texts.ts';
import { waveTexts } from './wave-texts.ts';
import { moment, until } from './when.ts';

/** The messages that are going out now, and the next one after them. */
const nextMessages = (wave: Wave, now: number) => {
  const messages = upcoming(wave, now).filter((coming) => coming.do === 'send');
  return messages.slice(0, messages.filter(({ at }) => at === now).length + 1);
};

/** What happens next with a wave, in whole sentences. */
export const nextWords = (language: StaffLanguage, wave: Wave, now: number): string[] => {
  const texts = waveTexts[language].next;
  const at = (instant: number) => moment(language, instant);
  if (wave.state === 'planned') return [texts.opens(at(wave.opensAt))];
  if (wave.state === 'cancelled') return [texts.cancelled(at(wave.cancelledAt))];
  if (wave.state === 'published') return [texts.published(at(wave.publishedAt))];
  if (wave.state === 'closing') {
    const from = wave.closingAt + graceMs;
    return [from > now ? texts.counts(at(from)) : texts.countsNow];
  }
  return [
    ...nextMessages(wave, now).map((message) => {
      const called = officeTexts[language].step[message.step];
      return message.at === now ? texts.sending(called) : texts.sends(called, at(message.at));
    }),
    texts.closes(until(language, wave.closesAt)),
  ];
};
