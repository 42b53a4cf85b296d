import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { type Language, languages } from '#shared/language/languages.ts';
import type { Question } from '#shared/survey/question.ts';
import type { QuestionWords, SurveyVersion, SurveyWords } from '#shared/survey/version.ts';
import { SelectField } from '#web/staff/fields.tsx';
import { StaffPage } from '#web/staff/layout.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { type SurveyPageTexts, surveyPageTexts, workshopTexts } from './texts.ts';
import { fill, questionText } from './words.ts';

type SurveyPageProps = {
  frame: Frame;
  municipality: Municipality;
  language: Language;
  version: SurveyVersion | undefined;
  words: SurveyWords | undefined;
};

/** What may be answered, short of showing every field: the labels there are, or the range. */
const AnswersOnOffer: FC<{ question: Question; words: QuestionWords; texts: SurveyPageTexts }> = (props) => {
  const { question, words, texts } = props;
  if (question.kind === 'text') return <p class="small muted">{fill(texts.open, { max: question.maxLength })}</p>;
  const labels =
    question.kind === 'scale'
      ? [question.from, question.to].map((code) => [String(code), words.labels[code]] as const)
      : (question.kind === 'choice' ? question.options : Object.keys(words.labels)).map(
          (code) => ['', words.labels[code]] as const,
        );
  return (
    <ul>
      {labels.map(([number, label]) => (
        <li>{number === '' ? label : `${number}: ${label}`}</li>
      ))}
    </ul>
  );
};

/** The survey as newcomers see it, in any of their languages, and who has vouched for the words. */
export const SurveyPage: FC<SurveyPageProps> = ({ frame, municipality, language, version, words }) => {
  const texts = surveyPageTexts[frame.language];
  const { dir } = languages[language];
  const here = `/workshop/${municipality.code}`;
  return (
    <StaffPage {...frame} title={texts.title}>
      <a class="back" href={here}>
        {workshopTexts[frame.language].back}
      </a>
      <h1>{texts.title}</h1>
      <p class="lead">{fill(texts.lead, { municipality: municipality.name })}</p>
      <form class="row language-choice" method="get" action={`${here}/survey`}>
        <SelectField
          id="in"
          label={texts.language}
          value={language}
          options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name, lang: value }))}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {texts.show}
        </button>
      </form>
      {words && version ? (
        <>
          <p class="ds-alert notice" data-color={words.review === 'reviewed' ? 'success' : 'warning'}>
            {texts.review[words.review]}
          </p>
          <ol class="questions">
            {version.questions.map((question) => {
              const own = words.questions[question.id];
              return (
                <li class="panel">
                  <p class="small muted">{texts.roles[question.role]}</p>
                  <div lang={language} dir={dir}>
                    <h2>{questionText(words, question.id, municipality)}</h2>
                    {own?.help && <p>{own.help}</p>}
                  </div>
                  {own && (
                    <div {...(question.kind !== 'text' && { lang: language, dir })}>
                      <AnswersOnOffer question={question} words={own} texts={texts} />
                    </div>
                  )}
                  {'exits' in question && question.exits.length === 2 && <p class="small muted">{texts.exits}</p>}
                  <a href={`${here}/propose?about=${question.id}`}>
                    {texts.change}
                    <span class="ds-sr-only">: {questionText(words, question.id, municipality)}</span>
                  </a>
                </li>
              );
            })}
          </ol>
        </>
      ) : (
        <p>{texts.noWords}</p>
      )}
    </StaffPage>
  );
};
