import type { FC } from 'hono/jsx';
import type { FieldProblem } from '#shared/survey/answers.ts';
import type { SurveyVersion, SurveyWords } from '#shared/survey/version.ts';
import type { YouthTexts } from '#web/texts/youth.ts';
import { Document, type Frame } from './document.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { LanguagePicker } from './language-picker.tsx';
import { problemText, QuestionField } from './question-field.tsx';
import { TrustLines } from './trust-lines.tsx';
import { unbroken } from './unbroken.ts';

export type SurveyPageProps = Frame & {
  version: SurveyVersion;
  words: SurveyWords;
  /** Somebody young reads it; `guardians` is the address of the page for parents, empty where there is none. */
  youth?: { texts: YouthTexts; guardians: string } | undefined;
  municipality: string;
  /** Addresses of recordings, by the ids of the questions that have one. */
  recordings: Readonly<Record<string, string>>;
  /** The municipality's number, for its pages. */
  code: string;
  /** How long the phone may keep what is filled in, ms; without it nothing is kept (a tablet that others use too). */
  keepMs?: number;
  /** The last day on which one may answer, written out. */
  lastDay: string;
  /** A form that came back: what was filled in, and what is to be mended. `failed` when it could not be taken as it was. */
  returned?: { fields: Readonly<Record<string, string>>; problems: readonly FieldProblem[] };
};

/**
 * The survey: everything on one page, to be answered without script. `web/survey/client.ts` makes a screen of the
 * introduction and of each question. The languages stand on the introduction only, and not on a form that came back,
 * because without script changing the language begins anew.
 */
export const SurveyPage: FC<SurveyPageProps> = (props) => {
  const { version, words, youth, code, keepMs, recordings, lastDay, returned, ...frame } = props;
  const { texts, language } = frame;
  const municipality = unbroken(props.municipality);
  const problemOf = (id: string) => returned?.problems.find(({ question }) => question === id)?.problem;
  const mend = version.questions.flatMap((question) => {
    const problem = problemOf(question.id);
    return problem ? [{ id: question.id, text: problemText(texts, question, problem) }] : [];
  });
  return (
    <Document title={`${words.title} – ${props.municipality}`} {...frame}>
      <header>
        <p class="place">
          <bdi>{municipality}</bdi>
        </p>
        <h1>{words.title}</h1>
      </header>
      {mend.length > 0 && <ErrorSummary title={texts.errors.title} errors={mend} />}
      {returned && mend.length === 0 && (
        <div class="summary" role="alert" tabindex={-1} id="summary">
          <h2>{texts.failed.title}</h2>
          <p>{texts.failed.body}</p>
        </div>
      )}
      <form
        id="survey"
        method="post"
        action={`?lang=${language}`}
        data-next={texts.next}
        data-progress={texts.progress}
        data-listen={texts.listen}
        data-stop={texts.stopListening}
        data-unsent={texts.sending.unsent}
        data-now={texts.sending.now}
        data-sent={texts.sending.sent}
        data-keep={keepMs || undefined}
        data-returned={returned ? '' : undefined}
      >
        <div class="progress" id="progress" hidden>
          <p role="status" />
          <progress aria-hidden="true" />
        </div>
        <div class="screen intro">
          {!returned && <LanguagePicker language={language} label={texts.languageLabel} />}
          <TrustLines texts={texts} municipality={municipality} lastDay={lastDay} />
          {youth && <p>{youth.texts.intro}</p>}
          <ul class="links">
            {youth?.guardians && (
              <li>
                <a href={youth.guardians}>{youth.texts.guardians}</a>
              </li>
            )}
            {(['real', 'privacy', 'accessibility'] as const).map((page) => (
              <li>
                <a href={`/m/${code}/${page}?lang=${language}`}>{texts.links[page]}</a>
              </li>
            ))}
          </ul>
        </div>
        {version.questions.map((question) => (
          <QuestionField
            question={question}
            words={words.questions[question.id] ?? { text: question.id, labels: {} }}
            texts={texts}
            municipality={municipality}
            recording={recordings[question.id]}
            value={returned?.fields[question.id] ?? ''}
            problem={problemOf(question.id)}
          />
        ))}
        <div class="summary" id="unsent" role="alert" tabindex={-1} hidden>
          <h2>{texts.sending.unsent}</h2>
          <p>{texts.sending.waiting}</p>
        </div>
        <div class="move">
          <p id="state" role="status" />
          <button type="submit" id="send">
            {texts.send}
          </button>
          <button id="back" type="button" class="quiet" hidden>
            {texts.back}
          </button>
        </div>
      </form>
    </Document>
  );
};
