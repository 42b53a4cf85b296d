import type { AttackedCell, Breach, Report } from '../../shared/privacy/attack/report.ts';

const words: Record<Breach, string> = {
  'told-small': 'BREACH: fewer than k people are told',
  narrow: 'BREACH: fewer than k people follow from what is told',
  'narrow-answer': 'BREACH: how many gave this answer follows too closely',
  identical: 'BREACH: all of a group are proved to have answered alike',
  moved: 'BREACH: fewer than k people can have come or gone between two figures',
};

const wave = String.raw`\d{4}-[0-9a-z]{6}-\d+(?: open)?`;
const ofRelease = new RegExp(`^${wave} `);
/** The place of a comparison: who and what, and the wave before. */
const comparison = new RegExp(`^(${wave} .*) since (${wave})$`);

/** In words where the range is of a difference: a bare place would look like a number of people. */
const named = (place: string): string => place.replace(comparison, '$1, how many more or fewer answered than in $2');

const line = ({ place, low, high, breach }: AttackedCell): string => {
  const range = Number.isFinite(high) ? `${low} to ${high}` : `${low} or more`;
  return `${named(place)}: ${range}${breach ? `  ${words[breach]}` : ''}`;
};

/** Of a release: what two published numbers tell by subtraction, and may. */
const isTold = ({ place, low, high, breach }: AttackedCell): boolean =>
  !breach && low === high && ofRelease.test(place) && / (?:response silent|left out)$/.test(place);

/** A line for each cell that was not told, and the sum of all in the last. */
export const printedReport = ({ cells, breaches }: Report): string => {
  const told = cells.filter(isTold).length;
  return [
    ...cells.filter((cell) => !isTold(cell)).map(line),
    ...(told > 0
      ? [`${told} not listed: how many were silent or left a question out, where published numbers tell it and may`]
      : []),
    `${cells.length} cells attacked, ${breaches.length} breaches`,
  ].join('\n');
};
