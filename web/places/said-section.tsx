import type { FC } from 'hono/jsx';
import type { Said } from '#shared/community/said.ts';
import { formatNumber } from '#shared/language/dates.ts';
import { type Language, languages } from '#shared/language/languages.ts';
import { writtenDay } from '#shared/language/written-day.ts';
import { fill } from '#web/survey/fill.tsx';
import type { AfterTexts } from '#web/texts/after.ts';

type SaidProps = { said: Said; texts: AfterTexts['said']; language: Language };

/** Two or three sentences of what people said. A figure that is not shown is not spoken of. */
export const SaidLines: FC<SaidProps> = ({ said, texts, language }) => {
  const { dates } = languages[language];
  return (
    <>
      <p>{fill(texts.when, { date: writtenDay(language, Date.parse(said.closed)) })}</p>
      {said.answered !== undefined && <p>{fill(texts.answered, { n: formatNumber(dates, said.answered) })}</p>}
      {said.life !== undefined && <p>{fill(texts.life, { value: formatNumber(dates, said.life, 1) })}</p>}
      {said.belonging && <p>{texts.belonging[said.belonging]}</p>}
    </>
  );
};

/** The same as a part of a page, with its heading. */
export const SaidSection: FC<SaidProps> = (props) => (
  <section aria-labelledby="said">
    <h2 id="said">{props.texts.title}</h2>
    <SaidLines {...props} />
  </section>
);
