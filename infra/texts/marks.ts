import { markOf } from '../../shared/texts/mark.ts';
import { type AllTexts, type ByPath, textIn } from './library.ts';

/** Whether somebody has reviewed a text as it is now, beside its Bokmål as it is now. */
export const isReviewed = (all: AllTexts, language: string, catalogue: string, path: string): boolean => {
  const mark = all.get(language)?.reviewed.get(catalogue)?.get(path);
  const [source, text] = [textIn(all, 'nb', catalogue, path), textIn(all, language, catalogue, path)];
  return source !== undefined && text !== undefined && mark === markOf(language, source, text);
};

/** Without the marks that no longer fit: where a text or its Bokmål has changed, nobody has reviewed what stands there now. */
export const tidied = (all: AllTexts): AllTexts => {
  const marksOf = (language: string, texts: ByPath, reviewed: ByPath): ByPath =>
    new Map(
      [...texts].flatMap(([catalogue, texts]) => {
        const paths = [...texts.keys()];
        const kept = paths.flatMap((path): [string, string][] => {
          const mark = reviewed.get(catalogue)?.get(path);
          return mark !== undefined && isReviewed(all, language, catalogue, path) ? [[path, mark]] : [];
        });
        return kept.length === 0 ? [] : [[catalogue, new Map(kept)] as const];
      }),
    );
  return new Map(
    [...all].map(([language, { texts, reviewed }]) => [
      language,
      { texts, reviewed: marksOf(language, texts, reviewed) },
    ]),
  );
};

/** The catalogues of a language in which every text is reviewed. */
export const wholeIn = (all: AllTexts, language: string): string[] =>
  [...(all.get(language)?.texts ?? [])].flatMap(([catalogue, texts]) =>
    [...texts.keys()].every((path) => isReviewed(all, language, catalogue, path)) ? [catalogue] : [],
  );
