import type { AttackedCell, Breach, Report } from '../../shared/privacy/attack/report.ts';

const words: Record<Breach, string> = {
  'told-small': 'BREACH: fewer than k people are told',
  narrow: 'BREACH: fewer than k people follow from what is told',
  'narrow-answer': 'BREACH: how many gave this answer follows too closely',
  identical: 'BREACH: all of a group are proved to have answered alike',
  moved: 'BREACH: fewer than k people can have come or gone between two figures',
};

const line = ({ place, low, high, breach }: AttackedCell): string => {
  const range = Number.isFinite(high) ? `${low} to ${high}` : `${low} or more`;
  return `${place}: ${range}${breach ? `  ${words[breach]}` : ''}`;
};

/** A line for each cell, and the sum of all in the last. */
export const printedReport = ({ cells, breaches }: Report): string =>
  [...cells.map(line), `${cells.length} cells attacked, ${breaches.length} breaches`].join('\n');
