import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import type { Coming } from '#shared/community/activity.ts';
import { wordsFor } from '#shared/community/words.ts';
import { formatWeekday } from '#shared/language/dates.ts';
import { type Language, languages } from '#shared/language/languages.ts';
import { fill } from '#web/survey/fill.tsx';
import { unbrokenNumbers } from '#web/survey/unbroken.ts';
import type { AfterTexts } from '#web/texts/after.ts';
import { inTheirs } from './action-list.tsx';

type ActivityListProps = {
  activities: readonly Coming[];
  texts: AfterTexts['activities'];
  language: Language;
  municipality: Municipality;
  /** The level of their headings: below what stands above the list. */
  heading: 'h2' | 'h3';
};

/** What one can come to: when, what, where, for whom. */
export const ActivityList: FC<ActivityListProps> = ({
  activities,
  texts,
  language,
  municipality,
  heading: Heading,
}) => (
  <ul class="cards">
    {activities.map(({ day, activity: { words, when, place, kroner, for: whom, contact } }) => {
      const said = wordsFor(words, language, municipality.defaultLanguage);
      const theirs = inTheirs(said.language, language);
      const cost = kroner === 0 ? texts.free : fill(texts.cost, { kroner: String(kroner) });
      return (
        <li>
          <p class="when">
            <bdi>{formatWeekday(languages[language].dates, day)}</bdi> · <bdi>{when.time}</bdi>
            {when.until !== undefined && <span> · {texts.weekly}</span>}
          </p>
          <Heading {...theirs}>{said.title}</Heading>
          {said.about && <p {...theirs}>{said.about}</p>}
          <p>
            <bdi>{place}</bdi>
          </p>
          <p class="small">
            {texts.for[whom]} · {cost}
          </p>
          {contact && <p class="small">{fill(texts.ask, { contact: unbrokenNumbers(contact) })}</p>}
        </li>
      );
    })}
  </ul>
);
