import type { FC, PropsWithChildren } from 'hono/jsx';
import type { KeptHelp } from '#functions/store/help.ts';
import { type Action, inOrder } from '#shared/community/action.ts';
import { type Activity, upcoming } from '#shared/community/activity.ts';
import { type InLanguages, wordsFor } from '#shared/community/words.ts';
import { formatDay } from '#shared/language/dates.ts';
import { knownLanguages } from '#shared/language/known-languages.ts';
import { type Language, languages, languageTags } from '#shared/language/languages.ts';
import { dayOf } from '#shared/wave/zone.ts';
import { Notice } from '#web/staff/notice.tsx';
import { communityTexts } from './community-texts.ts';
import { type Office, OfficePage } from './office-page.tsx';

type CommunityPageProps = {
  office: Office;
  actions: readonly Action[];
  activities: readonly Activity[];
  requests: readonly KeptHelp[];
  done: 'saved' | 'removed' | 'seen' | 'forgotten' | undefined;
  now: number;
};

/** An entry of a list: what it is called, leading to its form, and a line or two about it. */
const EntryLine: FC<
  PropsWithChildren<{ office: Office; sort: 'actions' | 'activities'; id: string; words: InLanguages }>
> = (props) => {
  const { office, sort, id, words, children } = props;
  const { code, defaultLanguage } = office.municipality;
  const { language } = office.frame;
  const said = wordsFor(words, language, defaultLanguage);
  const names = languageTags.filter((tag) => words[tag]).map((tag) => knownLanguages[tag].called[language]);
  return (
    <li>
      <a href={`/office/${code}/community/${sort}/${id}`} lang={said.language} dir={languages[said.language].dir}>
        {said.title}
      </a>
      <p>{children}</p>
      <p class="muted small">{communityTexts[language].inLanguages(names.join(', '))}</p>
    </li>
  );
};

const RequestItem: FC<{ office: Office; request: KeptHelp }> = ({ office, request }) => {
  const { language } = office.frame;
  const texts = communityTexts[language].help;
  const { dates } = languages[language];
  const address = `/office/${office.municipality.code}/community/help`;
  const named = (tag: Language) => knownLanguages[tag].called[language];
  return (
    <li>
      <p>
        <strong>
          {texts.wish[request.wish]}: {texts.about[request.about]}
        </strong>
        {request.done && <span class="muted"> · {texts.isDone}</span>}
      </p>
      {request.text && (
        <p class="said" dir="auto">
          {request.text}
        </p>
      )}
      <p>
        {texts.reach[request.reach]} {request.address && <bdi>{request.address}</bdi>}
      </p>
      <p class="muted small">
        {formatDay(dates, request.day)}. {texts.writes(named(request.language))}.{' '}
        {texts.expires(formatDay(dates, dayOf(request.expires * 1000)))}
      </p>
      <div class="row">
        {!request.done && (
          <form method="post" action={`${address}/done`}>
            <input type="hidden" name="id" value={request.id} />
            <button class="ds-button" data-variant="secondary" type="submit">
              {texts.markDone}
            </button>
          </form>
        )}
        <form method="post" action={`${address}/forget`}>
          <input type="hidden" name="id" value={request.id} />
          <button class="ds-button" data-variant="tertiary" data-color="danger" type="submit">
            {texts.forget}
          </button>
        </form>
      </div>
    </li>
  );
};

/** What newcomers are told and what they ask for, on one page. */
export const CommunityPage: FC<CommunityPageProps> = ({ office, actions, activities, requests, done, now }) => {
  const { language } = office.frame;
  const { code } = office.municipality;
  const texts = communityTexts[language];
  const { dates } = languages[language];
  const coming = upcoming(activities, now);
  const over = activities.filter(({ id }) => !coming.some(({ activity }) => activity.id === id));
  const add = (sort: 'actions' | 'activities') => (
    <p>
      <a class="ds-button" href={`/office/${code}/community/${sort}/new`}>
        {texts.lists[sort].add}
      </a>
    </p>
  );
  return (
    <OfficePage office={office} title={texts.title} tab="community">
      {done && <Notice tone="success">{texts.done[done]}</Notice>}
      <p class="lead">{texts.lead}</p>
      <div class="stack">
        <section class="panel">
          <h2>{texts.help.title}</h2>
          <p class="muted">{texts.help.lead}</p>
          {requests.length === 0 ? (
            <p>{texts.help.none}</p>
          ) : (
            <ul class="entries">
              {requests.map((request) => (
                <RequestItem office={office} request={request} />
              ))}
            </ul>
          )}
        </section>
        <section class="panel">
          <h2>{texts.lists.activities.title}</h2>
          <p class="muted">
            {texts.lists.activities.lead} <a href={`/m/${code}/activities`}>{texts.seeThem}</a>
          </p>
          {coming.length === 0 && <p>{texts.lists.activities.none}</p>}
          <ul class="entries">
            {coming.map(({ activity, day }) => (
              <EntryLine office={office} sort="activities" id={activity.id} words={activity.words}>
                {formatDay(dates, day)}, {activity.when.time}
                {activity.when.until && ` (${texts.weekly(formatDay(dates, activity.when.until))})`} · {activity.place}{' '}
                · {texts.for[activity.for]} · {activity.kroner === 0 ? texts.free : `${activity.kroner} kr`}
              </EntryLine>
            ))}
          </ul>
          {over.length > 0 && (
            <details>
              <summary>
                {texts.past} ({over.length})
              </summary>
              <ul class="entries">
                {over.map((activity) => (
                  <EntryLine office={office} sort="activities" id={activity.id} words={activity.words}>
                    {formatDay(dates, activity.when.until ?? activity.when.day)} · {activity.place}
                  </EntryLine>
                ))}
              </ul>
            </details>
          )}
          {add('activities')}
        </section>
        <section class="panel">
          <h2>{texts.lists.actions.title}</h2>
          <p class="muted">
            {texts.lists.actions.lead} <a href={`/m/${code}/said`}>{texts.seeThem}</a>
          </p>
          {actions.length === 0 && <p>{texts.lists.actions.none}</p>}
          <ul class="entries">
            {inOrder(actions).map(({ id, words, status, day, responsible }) => (
              <EntryLine office={office} sort="actions" id={id} words={words}>
                {texts.status[status]} · {formatDay(dates, day)}
                {responsible && ` · ${responsible}`}
              </EntryLine>
            ))}
          </ul>
          {add('actions')}
        </section>
      </div>
    </OfficePage>
  );
};
