import type { Municipality } from '#functions/store/studio.ts';
import type { SurveyWords } from '#shared/survey/version.ts';

/** Fills `{name}` in a text. A name that is not given stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** First-strong isolate and its end: a Latin name keeps its place inside a right-to-left sentence. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/** What a question asks, with the municipality's name in it; the question's id where there are no words for it. */
export const questionText = (
  words: SurveyWords | undefined,
  id: string,
  { name }: Pick<Municipality, 'name'>,
): string => fill(words?.questions[id]?.text ?? id, { municipality: isolated(name) });
