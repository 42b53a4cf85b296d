/** A piece of text that is not broken: a word, or a name in another direction than the text around it. */
export type Unit = { text: string; rtl: boolean; spaceBefore: boolean };

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const isolated = /\u2068([^\u2069]*)\u2069/;

/**
 * A text as the pieces between which a line may end: its words, and what stands in an isolate, which stays whole and so keeps its
 * own direction.
 */
export const unitsOf = (text: string): Unit[] => {
  const parts = text.split(isolated);
  let space = false;
  return parts.flatMap((part, i): Unit[] => {
    if (i % 2 === 1) {
      const unit = { text: part.trim(), rtl: rightToLeft.test(part), spaceBefore: space };
      space = part.endsWith(' ');
      return [unit];
    }
    const units: Unit[] = [];
    for (const piece of part.split(/(\s+)/)) {
      if (piece === '') continue;
      if (/^\s+$/.test(piece)) {
        space = true;
        continue;
      }
      units.push({ text: piece, rtl: rightToLeft.test(piece), spaceBefore: space });
      space = false;
    }
    return units;
  });
};

/** The units in lines that are no wider than `most`. A unit that is wider has a line of its own. */
export const linesOf = (units: readonly Unit[], most: number, widthOf: (text: string) => number): Unit[][] => {
  const lines: Unit[][] = [];
  let used = 0;
  for (const unit of units) {
    const width = widthOf(unit.text);
    const gap = unit.spaceBefore ? widthOf(' ') : 0;
    const line = lines.at(-1);
    if (line && used + gap + width <= most) {
      line.push(unit);
      used += gap + width;
    } else {
      lines.push([unit]);
      used = width;
    }
  }
  return lines;
};
