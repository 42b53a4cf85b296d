import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import type { Action } from '#shared/community/action.ts';
import type { Coming } from '#shared/community/activity.ts';
import type { Said } from '#shared/community/said.ts';
import { writtenDay } from '#shared/language/written-day.ts';
import { Document, type Frame } from '#web/survey/document.tsx';
import { fill } from '#web/survey/fill.tsx';
import { LanguagePicker } from '#web/survey/language-picker.tsx';
import { PlaceHeading } from '#web/survey/place-heading.tsx';
import type { AfterTexts } from '#web/texts/after.ts';
import { ActionList } from './action-list.tsx';
import { ActivityList } from './activity-list.tsx';
import { HelpLinks } from './help-links.tsx';
import { PauseForm } from './pause-form.tsx';
import { SaidSection } from './said-section.tsx';

type ThanksPageProps = Frame & {
  after: AfterTexts;
  /** What it says first: to whoever has just answered, or to whoever opens her link once more. */
  which: 'thanks' | 'answered';
  municipality: Municipality;
  said: Said | undefined;
  actions: readonly Action[];
  /** What was asked, by the ids that actions name. */
  questions: Readonly<Record<string, string>>;
  activities: readonly Coming[];
  /** When the next wave opens (epoch ms). */
  next: number | undefined;
  /** Somebody young reads it: what is for them comes first, here and on the page with the rest. */
  youth: boolean;
};

/** So many of each stand on the thanks; the rest has a page of its own. */
const shown = 3;

/** Thanks, and a few calm blocks, each only where there is something to tell. */
export const ThanksPage: FC<ThanksPageProps> = (props) => {
  const { after, which, municipality, said, actions, questions, activities, next, youth, ...page } = props;
  const { language, texts } = page;
  const { title, body } = texts[which];
  const about = { language, municipality, heading: 'h3' as const };
  const to = (path: string) => `/m/${municipality.code}/${path}?lang=${language}`;
  return (
    <Document {...page} title={title} sheet="place.css" settled>
      <PlaceHeading municipality={municipality} language={language} title={title} />
      <LanguagePicker language={language} label={texts.languageLabel} />
      <p class="notice">{body}</p>
      {next !== undefined && <p class="notice">{fill(after.nextTime, { date: writtenDay(language, next) })}</p>}
      {said && <SaidSection said={said} texts={after.said} language={language} />}
      {actions.length > 0 && (
        <section aria-labelledby="did">
          <h2 id="did">{after.did.title}</h2>
          <ActionList {...about} actions={actions.slice(0, shown)} questions={questions} texts={after.did} />
          {actions.length > shown && (
            <p>
              <a class="more" href={to('said')}>
                {after.did.more}
              </a>
            </p>
          )}
        </section>
      )}
      {activities.length > 0 && (
        <section aria-labelledby="activities">
          <h2 id="activities">{after.activities.title}</h2>
          <ActivityList {...about} activities={activities.slice(0, shown)} texts={after.activities} />
          <p>
            <a class="more" href={`${to('activities')}${youth ? '&youth=yes' : ''}`}>
              {after.activities.more}
            </a>
          </p>
        </section>
      )}
      <HelpLinks code={municipality.code} language={language} texts={after.help} />
      {page.stop && (
        <section aria-labelledby="pause-title">
          <h2 id="pause-title">{after.pause.title}</h2>
          <PauseForm texts={after.pause} />
        </section>
      )}
    </Document>
  );
};
