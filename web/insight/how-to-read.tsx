import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { texts } from './texts.ts';

/** What the interval, "no clear change" and ":" mean, for somebody who never had statistics. */
export const HowToRead: FC<{ language: StaffLanguage }> = ({ language }) => {
  const { howToRead, interval, clear, symbol } = texts[language].trend;
  return (
    <section aria-labelledby="read-title">
      <h2 id="read-title">{howToRead}</h2>
      <p>{interval}</p>
      <p>{clear}</p>
      <p>{symbol}</p>
    </section>
  );
};
