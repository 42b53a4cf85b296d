/** What must be known of a voice to choose one. */
export type Voice = { lang: string; localService: boolean };

/** Phones write the language of a voice in more than one way, and call bokmål "Norwegian". */
const tagOf = (lang: string): string => lang.toLowerCase().replace(/_/g, '-').replace(/^no\b/, 'nb');
const primary = (tag: string): string | undefined => tag.split('-')[0];

/**
 * The voice of the phone that reads a language: of the same region where there is one. Never a voice of some service on the
 * network: that she is reading this survey is nobody's business.
 */
export const voiceFor = <V extends Voice>(voices: readonly V[], language: string): V | undefined => {
  const wanted = tagOf(language);
  const fit = voices.filter(({ lang, localService }) => localService && primary(tagOf(lang)) === primary(wanted));
  return fit.find(({ lang }) => tagOf(lang) === wanted) ?? fit[0];
};
