import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { officeTexts } from './texts.ts';

const colours = {
  planned: 'info',
  open: 'success',
  closing: 'warning',
  published: 'neutral',
  cancelled: 'neutral',
} as const;

/** The state of a wave, in words. */
export const WaveStateTag: FC<{ wave: Wave; language: StaffLanguage }> = ({ wave, language }) => {
  const texts = officeTexts[language];
  const stopped = 'stopped' in wave && wave.stopped;
  return (
    <span class="ds-tag" data-color={colours[wave.state]}>
      {texts.state[wave.state]}
      {stopped && ` · ${texts.stopped.toLowerCase()}`}
    </span>
  );
};
