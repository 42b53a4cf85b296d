import type { FC } from 'hono/jsx';
import type { Said } from '#shared/community/said.ts';
import { formatNumber } from '#shared/language/dates.ts';
import { type Language, languages } from '#shared/language/languages.ts';
import { writtenDay } from '#shared/language/written-day.ts';
import { fill } from '#web/survey/fill.tsx';
import type { AfterTexts } from '#web/texts/after.ts';

/** Two or three sentences of what people said. A figure that is not shown is not spoken of. */
export const SaidSection: FC<{ said: Said; texts: AfterTexts['said']; language: Language }> = (props) => {
  const { said, texts, language } = props;
  const { dates } = languages[language];
  return (
    <section aria-labelledby="said">
      <h2 id="said">{texts.title}</h2>
      <p>{fill(texts.when, { date: writtenDay(language, Date.parse(said.closed)) })}</p>
      {said.answered !== undefined && <p>{fill(texts.answered, { n: formatNumber(dates, said.answered) })}</p>}
      {said.life !== undefined && <p>{fill(texts.life, { value: formatNumber(dates, said.life, 1) })}</p>}
      {said.belonging && <p>{texts.belonging[said.belonging]}</p>}
    </section>
  );
};
