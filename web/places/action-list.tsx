import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import type { Action } from '#shared/community/action.ts';
import { wordsFor } from '#shared/community/words.ts';
import { type Language, languages } from '#shared/language/languages.ts';
import { fill } from '#web/survey/fill.tsx';
import { unbroken } from '#web/survey/unbroken.ts';
import type { AfterTexts } from '#web/texts/after.ts';

/** The language of words that are not in the reader's own. */
export const inTheirs = (language: Language, reader: Language) =>
  language === reader ? {} : { lang: language, dir: languages[language].dir };

type ActionListProps = {
  actions: readonly Action[];
  /** What was asked, by the ids that actions name. */
  questions: Readonly<Record<string, string>>;
  texts: AfterTexts['did'];
  language: Language;
  municipality: Municipality;
  /** The level of their headings: below what stands above the list. */
  heading: 'h2' | 'h3';
};

/** What the municipality does about what people said, each below the question to which it is an answer. */
export const ActionList: FC<ActionListProps> = (props) => {
  const { actions, questions, texts, language, municipality, heading: Heading } = props;
  return (
    <ul class="cards">
      {actions.map(({ status, words, responsible, question }) => {
        const asked = question && questions[question];
        const said = wordsFor(words, language, municipality.defaultLanguage);
        const theirs = inTheirs(said.language, language);
        return (
          <li>
            <p class={`tag ${status}`}>{texts.status[status]}</p>
            {asked && (
              <p class="small">
                <q>{fill(asked, { municipality: unbroken(municipality.name) })}</q>
              </p>
            )}
            <Heading {...theirs}>{said.title}</Heading>
            {said.about && <p {...theirs}>{said.about}</p>}
            {responsible && <p class="small">{fill(texts.responsible, { name: responsible })}</p>}
          </li>
        );
      })}
    </ul>
  );
};
