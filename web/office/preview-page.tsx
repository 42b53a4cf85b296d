import type { FC } from 'hono/jsx';
import type { CarriedLeftOut } from '#functions/office/phone-list/carry.ts';
import type { Change, Preview } from '#functions/office/phone-list/compare.ts';
import type { TableRow } from '#functions/office/phone-list/table.ts';
import { knownLanguages } from '#shared/language/known-languages.ts';
import { isLanguage, type StaffLanguage } from '#shared/language/languages.ts';
import { Table } from '#web/staff/table.tsx';
import { ImportForm } from './import-form.tsx';
import { changeWords, duplicateWords, refusalWords } from './line-words.ts';
import { type Office, OfficePage } from './office-page.tsx';
import { peopleTexts } from './people-texts.ts';
import { officeTexts } from './texts.ts';
import { count } from './when.ts';

/** Every table shows this many lines, and this much of each. */
const shownLines = 100;
const shownLetters = 200;

const beginning = (original: string): string =>
  original.length > shownLetters ? `${original.slice(0, shownLetters).toWellFormed()}…` : original;

const FirstOf: FC<{ language: StaffLanguage; all: number }> = ({ language, all }) =>
  all > shownLines ? (
    <p>{peopleTexts[language].preview.firstOf(count(language, shownLines), count(language, all))}</p>
  ) : null;

type LinesProps<Row> = {
  language: StaffLanguage;
  title: string;
  rows: readonly Row[];
  words: (language: StaffLanguage, row: Row) => string;
};

const Lines = <Row extends TableRow>({ language, title, rows, words }: LinesProps<Row>) => {
  const texts = peopleTexts[language].preview;
  return (
    <>
      <FirstOf language={language} all={rows.length} />
      <Table caption={title} hideCaption>
        <thead>
          <tr>
            <th scope="col" data-numeric>
              {texts.line}
            </th>
            <th scope="col">{texts.why}</th>
            <th scope="col">{texts.original}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownLines).map((row) => (
            <tr>
              <td data-numeric>{row.line}</td>
              <td>{words(language, row)}</td>
              <td class="original" dir="auto">
                {beginning(row.original)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
};

type ChangesProps = { office: Office; title: string; changes: readonly Change[] };

const Changes: FC<ChangesProps> = ({ office, title, changes }) => {
  const { language } = office.frame;
  const [texts, own] = [peopleTexts[language].preview, officeTexts[language]];
  const fallback = knownLanguages[office.municipality.defaultLanguage].called[language];
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <FirstOf language={language} all={changes.length} />
      <Table caption={title} hideCaption>
        <thead>
          <tr>
            <th scope="col" data-numeric>
              {texts.line}
            </th>
            <th scope="col">{own.phone}</th>
            <th scope="col">{own.language}</th>
            <th scope="col">{texts.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, shownLines).map((change) => {
            const called = knownLanguages[change.row.language].called[language];
            return (
              <tr>
                <td data-numeric>{change.row.line}</td>
                <td class="figure">{change.row.phone}</td>
                <td>{isLanguage(change.row.language) ? called : texts.fallback(called, fallback)}</td>
                <td>{changeWords(language, change)}</td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
};

const Figures: FC<{ language: StaffLanguage; preview: Preview }> = ({ language, preview }) => {
  const { figures } = peopleTexts[language].preview;
  const changed = (is: string) => preview.changes.filter((change) => change.is === is).length;
  const shown = [
    [figures.added, changed('added')],
    [figures.updated, changed('updated')],
    [figures.unchanged, changed('unchanged')],
    [figures.duplicates, preview.duplicates.length],
    [figures.refused, preview.refused.length],
  ] as const;
  return (
    <dl class="figures">
      {shown.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{count(language, value)}</dd>
        </div>
      ))}
    </dl>
  );
};

type PreviewPageProps = {
  office: Office;
  preview: Preview;
  /** Lines that would be written, as the next form carries them, and how many. */
  carried: { lines: string; count: number };
  /** The refused lines, as many as the download's form carries. */
  leftOut: CarriedLeftOut;
};

/** What becomes of every line, before anything is written. */
export const PreviewPage: FC<PreviewPageProps> = ({ office, preview, carried, leftOut }) => {
  const { language } = office.frame;
  const base = `/office/${office.municipality.code}/people`;
  const all = peopleTexts[language];
  const texts = all.preview;
  const byNumber = preview.refused.filter(({ because }) => because === 'no-number').length;
  const byYouth = preview.refused.filter(({ because }) => /youth|young/.test(because)).length;
  const byLanguage = preview.refused.length - byNumber - byYouth;
  const number = (value: number) => count(language, value);
  const isQuiet = (change: Change) => change.is !== 'added' && change.before.status !== 'active';
  const quiet = preview.changes.filter(isQuiet);
  const others = preview.changes.filter((change) => !isQuiet(change));
  return (
    <OfficePage office={office} title={texts.title} tab="people" scripts={['office.js']}>
      <p class="lead">
        {texts.accepted(number(preview.changes.length))} {texts.lead}
      </p>
      <Figures language={language} preview={preview} />
      {carried.count === 0 ? (
        <p class="row">
          <span>{texts.nothing}</span>
          <a class="ds-button" data-variant="secondary" href={`${base}/import`}>
            {texts.another}
          </a>
        </p>
      ) : (
        <ImportForm office={office} lines={carried.lines} from={0}>
          <div class="row">
            <button class="ds-button" type="submit">
              {texts.confirm(number(carried.count))}
            </button>
            <a href={`${base}/import`}>{texts.another}</a>
          </div>
        </ImportForm>
      )}
      {preview.refused.length > 0 && (
        <section>
          <h2>{texts.refusedTitle(number(preview.refused.length))}</h2>
          <ul>
            {byNumber > 0 && <li>{texts.refusedByNumber(number(byNumber))}</li>}
            {byLanguage > 0 && <li>{texts.refusedByLanguage(number(byLanguage))}</li>}
            {byYouth > 0 && <li>{texts.refusedByYouth(number(byYouth))}</li>}
          </ul>
          {leftOut.count > 0 && (
            <form class="row download" method="post" action={`${base}/left-out`} enctype="multipart/form-data">
              <input type="hidden" name="leftOut" value={leftOut.text} />
              <button class="ds-button" data-variant="secondary" type="submit">
                {texts.download}
              </button>
              <span class="muted">{texts.downloadHint}</span>
            </form>
          )}
          {leftOut.count < preview.refused.length && (
            <p>{texts.noRoom(number(leftOut.count), number(preview.refused.length))}</p>
          )}
          <Lines
            language={language}
            title={texts.refusedTitle(number(preview.refused.length))}
            rows={preview.refused}
            words={refusalWords}
          />
        </section>
      )}
      {preview.duplicates.length > 0 && (
        <section>
          <h2>{texts.duplicatesTitle(number(preview.duplicates.length))}</h2>
          <Lines
            language={language}
            title={texts.duplicatesTitle(number(preview.duplicates.length))}
            rows={preview.duplicates}
            words={duplicateWords}
          />
        </section>
      )}
      <Changes office={office} title={texts.quietTitle(number(quiet.length))} changes={quiet} />
      <Changes office={office} title={texts.changesTitle(number(others.length))} changes={others} />
    </OfficePage>
  );
};
