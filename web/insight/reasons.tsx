import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { texts } from './texts.ts';
import type { Gap } from './trend.ts';
import { becauseIn, markOf, spokenReason } from './words.ts';

type Props = { language: StaffLanguage; reasons: readonly Gap[] };

/** The reasons that occur in one table, each once, in the order in which they are met. */
export const reasonsAmong = (gaps: readonly (Gap | undefined)[]): Gap[] => [
  ...new Set(gaps.flatMap((gap) => gap ?? [])),
];

/** The sign in a cell: ":" alone, or with a letter where signs of one table have different reasons. */
const signOf = (because: Gap, reasons: readonly Gap[]): { mark: string; letter: string } => {
  const alike = reasons.filter((other) => markOf(other) === markOf(because));
  return { mark: markOf(because), letter: alike.length > 1 ? 'ᵃᵇᶜ'.charAt(alike.indexOf(because)) : '' };
};

/** In place of a figure in a table, with `Reasons` under the table. Who cannot see the table hears the reason at once. */
export const NoFigure: FC<Props & { because: Gap }> = ({ language, because, reasons }) => {
  const { mark, letter } = signOf(because, reasons);
  return (
    <span class="withheld">
      <span aria-hidden="true">
        {mark}
        {letter}
      </span>
      <span class="ds-sr-only">{spokenReason(language, because)}</span>
    </span>
  );
};

/** Under a table: what each sign in it stands for. Nothing where there is none. */
export const Reasons: FC<Props> = ({ language, reasons }) =>
  reasons.length === 0 ? null : (
    <ul class="gaps small muted">
      {reasons.map((because) => {
        const { mark, letter } = signOf(because, reasons);
        return <li>{texts[language].reason.line(`${mark}${letter}`, becauseIn(language, because))}</li>;
      })}
    </ul>
  );
