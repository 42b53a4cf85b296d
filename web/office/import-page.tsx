import type { FC } from 'hono/jsx';
import { type KnownLanguage, knownLanguages } from '#shared/language/known-languages.ts';
import { ErrorSummary, type FieldError, SelectField, TextAreaField, TextField } from '#web/staff/fields.tsx';
import { type Office, OfficePage } from './office-page.tsx';
import { peopleTexts } from './people-texts.ts';

export type ImportValues = { pasted: string; missing: string };

type ImportPageProps = { office: Office; values: ImportValues; errors: readonly FieldError[] };

/** Where a list is chosen or pasted. */
export const ImportPage: FC<ImportPageProps> = ({ office, values, errors }) => {
  const { language } = office.frame;
  const { code } = office.municipality;
  const texts = peopleTexts[language].form;
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.text;
  const known = (Object.keys(knownLanguages) as KnownLanguage[]).map((tag) => ({
    value: tag,
    label: knownLanguages[tag].called[language],
  }));
  return (
    <OfficePage office={office} title={texts.title} tab="people">
      <p class="lead">{texts.lead}</p>
      <ErrorSummary language={language} errors={errors} />
      <form class="stack" method="post" action={`/office/${code}/people/preview`} enctype="multipart/form-data">
        <TextField
          id="file"
          label={texts.file}
          hint={texts.fileHint}
          type="file"
          error={errorOf('file')}
          input={{ accept: '.csv,.txt,.tsv,text/csv,text/plain' }}
        />
        <TextAreaField
          id="pasted"
          label={texts.pasted}
          hint={texts.pastedHint}
          value={values.pasted}
          rows={8}
          error={errorOf('pasted')}
        />
        <SelectField
          id="missing"
          label={texts.missing}
          hint={texts.missingHint}
          value={values.missing}
          options={[{ value: '', label: texts.refuseMissing }, ...known]}
        />
        <button class="ds-button" type="submit">
          {texts.next}
        </button>
      </form>
    </OfficePage>
  );
};
