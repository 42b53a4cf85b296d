import type { FC } from 'hono/jsx';
import { type SettingsValues, youthAges } from '#functions/office/settings/form.ts';
import { languages, staffLanguages } from '#shared/language/languages.ts';
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
import { type Office, OfficePage } from './office-page.tsx';
import { settingsTexts } from './settings-texts.ts';

type Fields = { office: Office; values: SettingsValues; errors: readonly FieldError[] };
type SettingsProps = Fields & {
  /** The municipality's page for newcomers, and what all our addresses begin with. */
  address: string;
  linkBase: string;
  saved?: boolean;
};

const ContactFields: FC<Fields> = (props) => {
  const { title, lead, name, phone, email, web } = settingsTexts[props.office.frame.language].contact;
  const field = fieldsOf(props);
  return (
    <>
      <h2>{title}</h2>
      <p>{lead}</p>
      <TextField {...name} {...field('contactName')} input={{ maxlength: 80 }} />
      <TextField {...phone} {...field('contactPhone')} input={{ inputmode: 'tel' }} />
      <TextField {...email} {...field('contactEmail')} input={{ inputmode: 'email' }} />
      <TextField {...web} {...field('contactWeb')} input={{ inputmode: 'url' }} />
    </>
  );
};

const YouthFields: FC<Fields> = (props) => {
  const { title, lead, label, off, from } = settingsTexts[props.office.frame.language].youth;
  const field = fieldsOf(props);
  return (
    <>
      <h2>{title}</h2>
      <p>{lead}</p>
      <SelectField
        {...field('youthFrom')}
        label={label}
        options={[{ value: '', label: off }, ...youthAges.map((age) => ({ value: String(age), label: from(age) }))]}
      />
    </>
  );
};

/** The words for the municipality's own site, in both languages, and where its page with us is. */
const OwnPage: FC<Pick<SettingsProps, 'office' | 'address' | 'linkBase'>> = ({ office, address, linkBase }) => {
  const { title, lead, open } = settingsTexts[office.frame.language].page;
  return (
    <section>
      <h2>{title}</h2>
      <p>{lead}</p>
      {staffLanguages.map((language) => {
        const { label, text } = settingsTexts[language].page;
        const value = text({ municipality: office.municipality.name, linkBase, address });
        return (
          <div lang={language}>
            <TextAreaField id={`own-page-${language}`} label={label} value={value} rows={5} readonly />
          </div>
        );
      })}
      <p>
        <a href={address}>{open}</a>
      </p>
    </section>
  );
};

/** What a municipality decides for itself. */
export const SettingsPage: FC<SettingsProps> = ({ office, values, errors, saved, address, linkBase }) => {
  const { language } = office.frame;
  const texts = settingsTexts[language];
  const field = fieldsOf({ values, errors });
  return (
    <OfficePage office={office} title={texts.title} tab="settings">
      {saved && <Notice tone="success">{texts.saved}</Notice>}
      <ErrorSummary language={language} errors={errors} />
      <form class="stack" method="post" action={`/office/${office.municipality.code}/settings`}>
        <SelectField
          {...texts.defaultLanguage}
          {...field('defaultLanguage')}
          options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name, lang: value }))}
        />
        <TextField
          {...texts.orePerPart}
          {...field('orePerPart')}
          type="number"
          input={{ min: 0, max: 1000, inputmode: 'numeric' }}
          short
        />
        <ChoiceField
          id="publicReleases"
          legend={texts.publicReleases}
          hint={texts.publicHint}
          type="checkbox"
          values={values.publicReleases ? ['yes'] : []}
          options={[{ value: 'yes', label: texts.publicLabel }]}
        />
        <ContactFields {...{ office, values, errors }} />
        <YouthFields {...{ office, values, errors }} />
        <button class="ds-button" type="submit">
          {texts.save}
        </button>
      </form>
      <OwnPage {...{ office, address, linkBase }} />
    </OfficePage>
  );
};
