import type { FC } from 'hono/jsx';
import type { Values } from '#functions/office/community/fields.ts';
import { actionStatuses } from '#shared/community/action.ts';
import { forWhom } from '#shared/community/activity.ts';
import { knownLanguages } from '#shared/language/known-languages.ts';
import { type Language, languages, languageTags } from '#shared/language/languages.ts';
import {
  ChoiceField,
  ErrorSummary,
  type FieldError,
  fieldsOf,
  SelectField,
  TextAreaField,
  TextField,
} from '#web/staff/fields.tsx';
import { Notice } from '#web/staff/notice.tsx';
import { coreWords } from '#web/texts/all-core.ts';
import { communityTexts } from './community-texts.ts';
import { type Office, OfficePage } from './office-page.tsx';

type FormProps = { office: Office; values: Values; errors: readonly FieldError[] };

type EntryPageProps = FormProps & {
  sort: 'actions' | 'activities';
  id: string;
  revision: number;
  /** The questions that an action may answer. */
  questions: readonly string[];
  /** What somebody else has written meanwhile; `gone` when it was removed. */
  theirs: Values | 'gone' | undefined;
  full: boolean;
};

/** In the list of faults each stands with the name of its field; a title also with its language. */
const named = ({ office, errors }: FormProps, sort: EntryPageProps['sort']): FieldError[] => {
  const { language } = office.frame;
  const { fields: texts } = communityTexts[language];
  const { title, about, ...others } = { title: texts.titleIn, about: texts.aboutIn, ...texts };
  const labels: Partial<Record<string, string>> = { ...others, ...(sort === 'actions' && { day: texts.statusDay }) };
  for (const tag of languageTags) {
    const called = tag === office.municipality.defaultLanguage ? '' : ` (${knownLanguages[tag].called[language]})`;
    labels[`title-${tag}`] = `${title}${called}`;
    labels[`about-${tag}`] = `${about}${called}`;
  }
  return errors.map(({ id, text }) => ({ id, text: `${labels[id] ?? id}: ${text}` }));
};

/** Title and text in one language. The labels are in the officer's own, what is typed is not. */
const WordPair: FC<FormProps & { tag: Language }> = ({ tag, ...props }) => {
  const { fields: texts } = communityTexts[props.office.frame.language];
  const field = fieldsOf(props);
  const typed = { lang: tag, dir: languages[tag].dir };
  return (
    <>
      <TextField {...field(`title-${tag}`)} label={texts.titleIn} input={{ maxlength: 80, ...typed }} />
      <TextAreaField
        {...field(`about-${tag}`)}
        label={texts.aboutIn}
        hint={texts.aboutHint}
        rows={3}
        maxlength={300}
        area={typed}
      />
    </>
  );
};

/** Every language but the municipality's own, folded away where nothing is written in it. */
const OtherLanguages: FC<FormProps> = (props) => {
  const { frame, municipality } = props.office;
  const { fields: texts } = communityTexts[frame.language];
  const isFilled = (tag: Language) =>
    [`title-${tag}`, `about-${tag}`].some((id) => props.values[id] || props.errors.some((error) => error.id === id));
  return (
    <div>
      <h2>{texts.languages}</h2>
      <p class="muted">{texts.languagesHint}</p>
      {languageTags
        .filter((tag) => tag !== municipality.defaultLanguage)
        .map((tag) => (
          <details class="languages" open={isFilled(tag)}>
            <summary>
              {knownLanguages[tag].called[frame.language]} <span lang={tag}>({languages[tag].name})</span>
            </summary>
            <div class="stack">
              <WordPair {...props} tag={tag} />
            </div>
          </details>
        ))}
    </div>
  );
};

const ActionFields: FC<FormProps & { questions: readonly string[] }> = (props) => {
  const { language } = props.office.frame;
  const { fields: texts, status } = communityTexts[language];
  const field = fieldsOf(props);
  const asked = props.questions.map((id) => ({ value: id, label: coreWords[language].questions[id]?.text ?? id }));
  return (
    <>
      <ChoiceField
        {...field('status')}
        legend={texts.status}
        type="radio"
        values={[props.values.status ?? '']}
        options={[...actionStatuses].reverse().map((value) => ({ value, label: status[value] }))}
      />
      <TextField {...field('day')} label={texts.statusDay} type="date" short />
      <TextField
        {...field('responsible')}
        label={texts.responsible}
        hint={texts.responsibleHint}
        input={{ maxlength: 80 }}
      />
      <SelectField
        {...field('question')}
        label={texts.question}
        options={[{ value: '', label: texts.noQuestion }, ...asked]}
      />
    </>
  );
};

const ActivityFields: FC<FormProps> = (props) => {
  const { fields: texts, for: whom } = communityTexts[props.office.frame.language];
  const field = fieldsOf(props);
  return (
    <>
      <TextField {...field('day')} label={texts.day} type="date" short />
      <TextField {...field('time')} label={texts.time} input={{ type: 'time' }} short />
      <div class="repeats stack">
        <ChoiceField
          {...field('weekly')}
          legend={texts.weekly}
          type="checkbox"
          values={[props.values.weekly ?? '']}
          options={[{ value: 'yes', label: texts.weeklyLabel }]}
        />
        <TextField {...field('until')} label={texts.until} hint={texts.untilHint} type="date" short />
      </div>
      <TextField {...field('place')} label={texts.place} input={{ maxlength: 80 }} />
      <TextField
        {...field('kroner')}
        label={texts.kroner}
        hint={texts.kronerHint}
        input={{ inputmode: 'numeric' }}
        short
      />
      <SelectField
        {...field('for')}
        label={texts.for}
        options={forWhom.map((value) => ({ value, label: whom[value] }))}
        short
      />
      <TextField {...field('contact')} label={texts.contact} hint={texts.contactHint} input={{ maxlength: 120 }} />
    </>
  );
};

/** What the other officer wrote, to compare with and to copy from. */
const Theirs: FC<{ office: Office; values: Values }> = ({ office, values }) => (
  <section class="panel" aria-labelledby="theirs">
    <h2 id="theirs">{communityTexts[office.frame.language].changed.theirs}</h2>
    <ul>
      {Object.entries(values)
        .filter(([, value]) => value !== '')
        .map(([, value]) => (
          <li dir="auto">{value}</li>
        ))}
    </ul>
  </section>
);

/** The form of an action or an activity. It names the revision that it shows, so that nobody writes over another unseen. */
export const EntryPage: FC<EntryPageProps> = ({ sort, id, revision, questions, theirs, full, ...form }) => {
  const { office } = form;
  const { language } = office.frame;
  const texts = communityTexts[language];
  const list = texts.lists[sort];
  const address = `/office/${office.municipality.code}/community`;
  return (
    <OfficePage office={office} title={revision === 0 ? list.new : list.change} tab="community">
      {theirs && (
        <Notice tone="warning">
          <strong>{texts.changed.title}</strong>
          <p>{theirs === 'gone' ? texts.changed.gone : texts.changed.body}</p>
        </Notice>
      )}
      {full && <Notice tone="warning">{texts.full}</Notice>}
      <ErrorSummary language={language} errors={named(form, sort)} />
      <form class="stack" method="post" action={`${address}/${sort}/${id}`}>
        <input type="hidden" name="revision" value={String(revision)} />
        <WordPair {...form} tag={office.municipality.defaultLanguage} />
        {sort === 'actions' ? <ActionFields {...form} questions={questions} /> : <ActivityFields {...form} />}
        <OtherLanguages {...form} />
        <div class="row">
          <button class="ds-button" type="submit">
            {texts.save}
          </button>
          {revision > 0 && (
            <button
              class="ds-button"
              data-variant="tertiary"
              data-color="danger"
              type="submit"
              formaction={`${address}/${sort}/${id}/remove`}
            >
              {list.remove}
            </button>
          )}
          <a href={address}>{texts.back}</a>
        </div>
      </form>
      {theirs && theirs !== 'gone' && <Theirs office={office} values={theirs} />}
    </OfficePage>
  );
};
