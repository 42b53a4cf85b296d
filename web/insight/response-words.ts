import { languages, type StaffLanguage } from '#shared/language/languages.ts';
import type { Release, WithheldReason } from '#shared/release.ts';
import { texts } from './texts.ts';
import { becauseIn, percent, whole } from './words.ts';

/** How many were asked and answered, as sentences; what is withheld of it with its reason. */
export const responseIn = (language: StaffLanguage, response: Release['response']): string => {
  const { response: say } = texts[language];
  const { answered, invited, rate } = response;
  if (answered.shown && invited.shown && rate.shown)
    return say.all(whole(language, answered.value), whole(language, invited.value), percent(language, rate.value));
  const shown = [
    answered.shown ? [say.answered(whole(language, answered.value))] : [],
    invited.shown ? [say.invited(whole(language, invited.value))] : [],
    rate.shown ? [say.rate(percent(language, rate.value))] : [],
  ].flat();
  const withheld = new Map<WithheldReason, string[]>();
  for (const name of ['answered', 'invited', 'rate'] as const) {
    const figure = response[name];
    if (!figure.shown) withheld.set(figure.because, [...(withheld.get(figure.because) ?? []), say.names[name]]);
  }
  const list = new Intl.ListFormat(languages[language].dates, { type: 'conjunction' });
  return [
    ...shown,
    ...[...withheld].map(([because, names]) => say.withheld(list.format(names), becauseIn(language, because))),
  ].join(' ');
};
