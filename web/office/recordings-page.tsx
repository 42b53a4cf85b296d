import type { FC } from 'hono/jsx';
import { knownLanguages } from '#shared/language/known-languages.ts';
import { type Language, languages } from '#shared/language/languages.ts';
import { Table } from '#web/staff/table.tsx';
import { type Office, OfficePage } from './office-page.tsx';
import { recordingsTexts } from './recordings-texts.ts';
import { count } from './when.ts';

/** How far a language is: of each question, in order, whether it is read aloud. */
export type LanguageRow = { language: Language; people: number; read: readonly boolean[] };
export type SurveyRows = { title: string; path: string; rows: readonly LanguageRow[] };

type RecordingsPageProps = { office: Office; surveys: readonly SurveyRows[] };

/** What is read aloud in each language, and what is missing. */
export const RecordingsPage: FC<RecordingsPageProps> = ({ office, surveys }) => {
  const { language: own } = office.frame;
  const texts = recordingsTexts[own];
  const missing = (read: readonly boolean[]) => {
    const numbers = read.flatMap((there, i) => (there ? [] : [i + 1]));
    return numbers.length === 0 ? texts.none : numbers.length === read.length ? texts.all : numbers.join(', ');
  };
  return (
    <OfficePage office={office} title={texts.title} tab="recordings">
      <p class="lead">{texts.lead}</p>
      {surveys.map(({ title, path, rows }) => (
        <Table caption={title}>
          <thead>
            <tr>
              <th scope="col">{texts.column.language}</th>
              <th scope="col" data-numeric>
                {texts.column.people}
              </th>
              <th scope="col" data-numeric>
                {texts.column.done}
              </th>
              <th scope="col">{texts.column.missing}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ language, people, read }) => (
              <tr>
                <th scope="row">
                  <a href={`/office/${office.municipality.code}/recordings/${path}/${language}`}>
                    {knownLanguages[language].called[own]}
                  </a>{' '}
                  <span class="muted" lang={language} dir={languages[language].dir}>
                    {languages[language].name}
                  </span>
                </th>
                <td data-numeric>{count(own, people)}</td>
                <td data-numeric>{texts.done(read.filter(Boolean).length, read.length)}</td>
                <td>{missing(read)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      ))}
    </OfficePage>
  );
};
