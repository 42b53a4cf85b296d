import type { StaffLanguage } from '#shared/language/languages.ts';
import { dueNow, graceMs } from '#shared/wave/due.ts';
import { type Step, steps, type Wave } from '#shared/wave/wave.ts';
import { afterQuiet } from '#shared/wave/zone.ts';
import { officeTexts } from './texts.ts';
import { waveTexts } from './wave-texts.ts';
import { moment, until } from './when.ts';

/** The message that is due next and when it may go; undefined when none is left to send. */
const nextMessage = (wave: Wave & { state: 'open' }, now: number): { step: Step; at: number } | undefined => {
  const due = dueNow(wave, now);
  if (due?.do === 'send') return { step: due.step, at: now };
  const left = [wave.openedAt, ...wave.remindersAt]
    .map((at, i) => ({ step: steps[i] as Step, at: afterQuiet(wave.quiet, Math.max(at, now)) }))
    .filter(({ step, at }) => !wave.sent.includes(step) && at < wave.closesAt);
  return left.find(({ at }) => at > now);
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
  const message = nextMessage(wave, now);
  const called = message && officeTexts[language].step[message.step];
  return [
    ...(message && called ? [message.at === now ? texts.sending(called) : texts.sends(called, at(message.at))] : []),
    texts.closes(until(language, wave.closesAt)),
  ];
};
