import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Change } from '#shared/release.ts';
import { changeIn, detectableIn } from './change-words.ts';
import { texts } from './texts.ts';
import { type Trend, type TrendRow, type Unit, unitOf } from './trend.ts';
import { becauseIn, intervalIn, valueIn, whole, withheld } from './words.ts';

type Reader = { language: StaffLanguage };
type Moved = Reader & {
  unit: Unit | undefined;
  change: Change | null | undefined;
  rows: readonly TrendRow[];
  note: string | undefined;
};

/** The verdict, and under it what is noted of it. */
const Verdict: FC<Moved> = ({ language, unit, change, rows, note }) => (
  <dd>
    {changeIn(language, unit, change, rows)}
    {note && <span class="note">{note}</span>}
  </dd>
);

/** The rounds of a set as one figure, with its own change. */
const Pooled: FC<Reader & { pooled: NonNullable<Trend['pooled']> }> = ({ language, pooled }) => {
  const { pooled: say } = texts[language];
  const { measure, waves, change } = pooled;
  const title = say.rounds(whole(language, waves[0] ?? 0), whole(language, waves.at(-1) ?? 0));
  if (!measure.shown)
    return (
      <>
        <dt>{title}</dt>
        <dd>
          {withheld} {becauseIn(language, measure.because)}
        </dd>
      </>
    );
  const unit = unitOf(measure.value);
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {valueIn(language, unit, measure.value.value)} ({intervalIn(language, unit, measure.value)})
      </dd>
      {change && (
        <>
          <dt>{say.since}</dt>
          <Verdict
            language={language}
            unit={unit}
            change={change}
            rows={[]}
            note={detectableIn(language, unit, change)}
          />
        </>
      )}
    </>
  );
};

/** How the latest round compares with the one before and with the first; then the rounds of a set together. */
export const Changes: FC<Reader & { trend: Trend }> = ({ language, trend: { latest, unit, rows, pooled } }) => {
  const { previous, first } = latest?.change ?? { previous: null, first: null };
  const say = texts[language].change;
  const note = { previous: detectableIn(language, unit, previous), first: detectableIn(language, unit, first) };
  const common = { language, unit, rows };
  return (
    <dl class="changes">
      {previous?.since !== first?.since && (
        <>
          <dt>{say.previous}</dt>
          <Verdict {...common} change={previous} note={note.previous} />
        </>
      )}
      <dt>{say.first}</dt>
      <Verdict {...common} change={first} note={note.first} />
      {pooled && <Pooled language={language} pooled={pooled} />}
    </dl>
  );
};
