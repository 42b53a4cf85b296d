import type { FC } from 'hono/jsx';
import type { PageTexts } from '#web/texts/texts.ts';
import { fill } from './fill.tsx';

const Sign: FC<{ draw: string }> = ({ draw }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={draw} />
  </svg>
);
const house = 'M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6';
const clock = 'M12 3a9 9 0 100 18 9 9 0 100-18M12 7v5l3 3';
const lock = 'M6 11h12v9H6zM8 11V8a4 4 0 018 0v3';

/** What she may want to know before the first question: who asks and why, how long it takes, who can see it. */
export const TrustLines: FC<{ texts: PageTexts; municipality: string; lastDay: string }> = (props) => {
  const { municipality, lastDay } = props;
  const { intro } = props.texts;
  return (
    <>
      <p tabindex={-1}>
        <Sign draw={house} />
        <span>{fill(intro.who, { municipality })}</span>
      </p>
      <p>
        <Sign draw={clock} />
        <span>
          {intro.time} {intro.skip} {fill(intro.until, { date: lastDay })}
        </span>
      </p>
      <p>
        <Sign draw={lock} />
        <span>{intro.privacy}</span>
      </p>
    </>
  );
};
