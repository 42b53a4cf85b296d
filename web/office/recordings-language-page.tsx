import type { FC } from 'hono/jsx';
import { knownLanguages } from '#shared/language/known-languages.ts';
import { type Language, languages, type StaffLanguage } from '#shared/language/languages.ts';
import { kindOf, type Question } from '#shared/survey/question.ts';
import type { QuestionWords } from '#shared/survey/version.ts';
import { ErrorSummary, errorOf, type FieldError, TextField } from '#web/staff/fields.tsx';
import { Notice } from '#web/staff/notice.tsx';
import { fill } from '#web/survey/fill.tsx';
import { type Office, OfficePage } from './office-page.tsx';
import { recordingsTexts } from './recordings-texts.ts';

/** A question, what is to be read, and what was. */
export type ReadQuestion = {
  question: Question;
  words: QuestionWords;
  /** The question in the officer's own language, where that is another: she may not read what is read aloud. */
  means?: string | undefined;
  recording?: { file: string; bytes: number; outdated: boolean } | undefined;
};

type LanguagePageProps = {
  office: Office;
  language: Language;
  /** The page's own address, where the form goes. */
  path: string;
  /** Undefined where the survey has no words in this language. */
  questions: readonly ReadQuestion[] | undefined;
  errors: readonly FieldError[];
  saved?: number | undefined;
  removed?: boolean;
};

/** The id of the field for a question's file. */
export const fileField = (question: string): string => `file-${question}`;

/** Bytes as they are told: to one decimal, rounded up, so that what is too large never looks as if it were not. */
export const kilobytes = (language: StaffLanguage, bytes: number): string =>
  (Math.ceil(bytes / 100) / 10).toLocaleString(language === 'nb' ? 'nb-NO' : 'en-GB');

type QuestionProps = Omit<ReadQuestion, 'question'> & {
  question: Question;
  n: number;
  office: Office;
  language: Language;
  error: string | undefined;
};

const QuestionSection: FC<QuestionProps> = ({ question, words, means, recording, n, office, language, error }) => {
  const texts = recordingsTexts[office.frame.language];
  const shown = { lang: language, dir: languages[language].dir };
  const { code, name } = office.municipality;
  const labels = kindOf(question)
    .codes(question)
    .flatMap((answer) => words.labels[answer] ?? []);
  return (
    <section class="recording" aria-labelledby={`question-${question.id}`}>
      <h2 id={`question-${question.id}`}>{texts.question(n)}</h2>
      <blockquote {...shown}>
        <p class="lead">{fill(words.text, { municipality: name })}</p>
        {words.help !== undefined && <p>{words.help}</p>}
        {labels.length > 0 && (
          <ul>
            {labels.map((label) => (
              <li>{label}</li>
            ))}
          </ul>
        )}
      </blockquote>
      {means !== undefined && <p class="muted">{fill(means, { municipality: name })}</p>}
      {recording && (
        <div class="row">
          <audio controls preload="none" src={`/m/${code}/audio/${recording.file}`} aria-label={texts.listen(n)} />
          <span class="muted">{texts.now(kilobytes(office.frame.language, recording.bytes))}</span>
          <button
            class="ds-button"
            data-variant="tertiary"
            type="submit"
            form="remove"
            name="file"
            value={recording.file}
            aria-label={texts.removeOne(n)}
          >
            {texts.remove}
          </button>
        </div>
      )}
      {recording?.outdated && <p class="ds-validation-message">{texts.outdated}</p>}
      <TextField
        id={fileField(question.id)}
        label={recording ? texts.replace(n) : texts.upload(n)}
        hint={texts.hint}
        type="file"
        error={error}
        input={{ accept: '.mp3,.ogg,.oga,.opus,.webm,audio/mpeg,audio/ogg,audio/webm' }}
      />
    </section>
  );
};

/** What is to be read aloud in one language, what was, and a field for each file. */
export const RecordingsLanguagePage: FC<LanguagePageProps> = (props) => {
  const { office, language, path, questions, errors, saved, removed } = props;
  const { language: own } = office.frame;
  const texts = recordingsTexts[own];
  return (
    <OfficePage office={office} title={texts.titleIn(knownLanguages[language].called[own])} tab="recordings">
      <a class="back" href={`/office/${office.municipality.code}/recordings`}>
        {texts.back}
      </a>
      {saved !== undefined && <Notice tone="success">{texts.saved(saved)}</Notice>}
      {removed && <Notice tone="success">{texts.removed}</Notice>}
      <ErrorSummary language={own} errors={errors} />
      {!questions && <p>{texts.noWords}</p>}
      {questions && (
        <>
          <details class="panel">
            <summary>{texts.how}</summary>
            <ol>
              {texts.steps.map((step) => (
                <li>{step}</li>
              ))}
            </ol>
          </details>
          <form id="remove" method="post" action={`${path}/remove`} />
          <form method="post" action={path} enctype="multipart/form-data">
            {questions.map((one, i) => (
              <QuestionSection
                {...{ ...one, office, language }}
                n={i + 1}
                error={errorOf(errors, fileField(one.question.id))}
              />
            ))}
            <button class="ds-button" type="submit">
              {texts.save}
            </button>
          </form>
        </>
      )}
    </OfficePage>
  );
};
