import { isCopy } from '../../shared/texts/faults.ts';
import { type AllTexts, textIn } from './library.ts';
import { isReviewed } from './marks.ts';

/** How far the texts of one catalogue are in one language. */
export type Progress = { texts: number; reviewed: number; notTranslated: number };

export const progressOf = (all: AllTexts, language: string, catalogue: string): Progress => {
  const texts = [...(all.get(language)?.texts.get(catalogue) ?? [])];
  const copied = ([path, text]: [string, string]) =>
    language !== 'en' && isCopy(text, textIn(all, 'en', catalogue, path) ?? '');
  return {
    texts: texts.length,
    reviewed: texts.filter(([path]) => isReviewed(all, language, catalogue, path)).length,
    notTranslated: texts.filter(copied).length,
  };
};

/** A line for each language, a column for each catalogue: "reviewed/texts". Below it what nobody has translated. */
export const statusOf = (all: AllTexts): string => {
  const catalogues = [...(all.get('nb')?.texts.keys() ?? [])];
  const lines = [...all.keys()].map((language) => ({
    language,
    cells: catalogues.map((name) => progressOf(all, language, name)),
  }));
  const table = [
    ['', ...catalogues],
    ...lines.map(({ language, cells }) => [language, ...cells.map(({ texts, reviewed }) => `${reviewed}/${texts}`)]),
  ];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const drawn = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  const copies = lines.flatMap(({ language, cells }) => {
    const named = cells.flatMap(({ notTranslated }, at) =>
      notTranslated > 0 ? [`${catalogues[at]} ${notTranslated}`] : [],
    );
    return named.length === 0 ? [] : [`  ${language.padEnd(widths[0] ?? 0)}  ${named.join(', ')}`];
  });
  return [
    'Reviewed by a native speaker, of how many texts:',
    ...drawn,
    '',
    ...(copies.length === 0
      ? ['Every text is translated.']
      : ['Not translated, still word for word the English:', ...copies]),
  ].join('\n');
};
