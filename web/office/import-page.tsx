import type { FC } from 'hono/jsx';
import { type KnownLanguage, knownLanguages } from '#shared/language/known-languages.ts';
import {
  ErrorSummary,
  errorOf,
  type FieldError,
  fieldsOf,
  SelectField,
  TextAreaField,
  TextField,
} from '#web/staff/fields.tsx';
import { type Office, OfficePage } from './office-page.tsx';
import { peopleTexts } from './people-texts.ts';

export type ImportValues = { pasted: string; missing: string };

type ImportPageProps = { office: Office; values: ImportValues; errors: readonly FieldError[] };

/** Where a list is chosen or pasted. */
export const ImportPage: FC<ImportPageProps> = ({ office, values, errors }) => {
  const { language } = office.frame;
  const { code } = office.municipality;
  const texts = peopleTexts[language].form;
  const field = fieldsOf({ values, errors });
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
          error={errorOf(errors, 'file')}
          input={{ accept: '.csv,.txt,.tsv,text/csv,text/plain' }}
        />
        <TextAreaField {...field('pasted')} label={texts.pasted} hint={texts.pastedHint} rows={8} />
        <SelectField
          {...field('missing')}
          label={texts.missing}
          hint={texts.missingHint}
          options={[{ value: '', label: texts.refuseMissing }, ...known]}
        />
        <button class="ds-button" type="submit">
          {texts.next}
        </button>
      </form>
    </OfficePage>
  );
};
