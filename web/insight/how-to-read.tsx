import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { texts } from './texts.ts';

/** Where the pages lead who asks what something means. */
export const readMore = { intervals: 'read-intervals' } as const;

/** What the figures mean, for somebody who never had statistics: a question each, that opens on its answer. */
export const HowToRead: FC<{ language: StaffLanguage }> = ({ language }) => {
  const { title, bar, intervals, verdicts, detectable, pooled, symbol } = texts[language].howToRead;
  const parts = [bar, { ...intervals, id: readMore.intervals }, verdicts, detectable, pooled, symbol];
  return (
    <section class="how-to-read" aria-labelledby="read-title">
      <h2 id="read-title">{title}</h2>
      {parts.map(({ asked, answer, ...part }) => (
        <details class="ds-details">
          <summary>{asked}</summary>
          <p {...part}>{answer}</p>
        </details>
      ))}
    </section>
  );
};
