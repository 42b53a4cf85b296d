import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import type { Action } from '#shared/community/action.ts';
import { wordsFor } from '#shared/community/words.ts';
import { type Language, languages } from '#shared/language/languages.ts';
import { fill } from '#web/survey/fill.tsx';
import type { AfterTexts } from '#web/texts/after.ts';

/** The language of words that are not in the reader's own. */
export const inTheirs = (language: Language, reader: Language) =>
  language === reader ? {} : { lang: language, dir: languages[language].dir };

type ActionListProps = {
  actions: readonly Action[];
  texts: AfterTexts['did'];
  language: Language;
  municipality: Municipality;
  /** The level of their headings: below what stands above the list. */
  heading: 'h2' | 'h3';
};

/** What the municipality does about what people said. */
export const ActionList: FC<ActionListProps> = ({ actions, texts, language, municipality, heading: Heading }) => (
  <ul class="cards">
    {actions.map(({ status, words, responsible }) => {
      const said = wordsFor(words, language, municipality.defaultLanguage);
      const theirs = inTheirs(said.language, language);
      return (
        <li>
          <p class={`tag ${status}`}>{texts.status[status]}</p>
          <Heading {...theirs}>{said.title}</Heading>
          {said.about && <p {...theirs}>{said.about}</p>}
          {responsible && <p class="small">{fill(texts.responsible, { name: responsible })}</p>}
        </li>
      );
    })}
  </ul>
);
