import type { FC } from 'hono/jsx';
import { languages, type StaffLanguage } from '#shared/language/languages.ts';
import { ChoiceField, ErrorSummary, type FieldError, SelectField, TextField } from '#web/staff/fields.tsx';
import { Notice } from '#web/staff/notice.tsx';
import { type Office, OfficePage } from './office-page.tsx';

type SettingsTexts = {
  title: string;
  defaultLanguage: string;
  defaultLanguageHint: string;
  orePerPart: string;
  orePerPartHint: string;
  publicReleases: string;
  publicHint: string;
  publicLabel: string;
  save: string;
  saved: string;
  notOre: string;
  notLanguage: string;
};

export const settingsTexts: Record<StaffLanguage, SettingsTexts> = {
  nb: {
    title: 'Innstillinger',
    defaultLanguage: 'Kommunens språk',
    defaultLanguageHint: 'De som leser et språk vi ikke har ennå, får meldinger og spørsmål på dette.',
    orePerPart: 'Pris per del av en melding, i øre',
    orePerPartHint: 'Står i avtalen med leverandøren av SMS; ofte 30 til 50 øre.',
    publicReleases: 'Hvem kan se tallene?',
    publicHint:
      'Krysser du av, gjelder det runder som publiseres fra da av. Tar du bort krysset, kan ingen runder lenger ses av alle, heller ikke de som er publisert.',
    publicLabel: 'Alle kan se tallene som er trygge å vise fram (minst 10 svar i hver gruppe, aldri fritekst)',
    save: 'Lagre',
    saved: 'Innstillingene er lagret.',
    notOre: 'Skriv prisen som et helt antall øre fra 0 til 1000',
    notLanguage: 'Velg et av språkene',
  },
  en: {
    title: 'Settings',
    defaultLanguage: "The municipality's language",
    defaultLanguageHint: 'Those who read a language that we do not have yet get messages and questions in this one.',
    orePerPart: 'Price of one part of a message, in øre',
    orePerPartHint: 'As agreed with the SMS provider; often 30 to 50 øre.',
    publicReleases: 'Who may see the figures?',
    publicHint:
      'Ticked, it holds for waves that are published from then on. Unticked, no wave can be seen by everybody any more, not even those that have been published.',
    publicLabel:
      'Everybody may see the figures that are safe to show (at least 10 answers in each group, never free text)',
    save: 'Save',
    saved: 'The settings are saved.',
    notOre: 'Write the price as a whole number of øre from 0 to 1000',
    notLanguage: 'Choose one of the languages',
  },
};

export type SettingsValues = { defaultLanguage: string; orePerPart: string; publicReleases: boolean };
type SettingsProps = { office: Office; values: SettingsValues; errors: readonly FieldError[]; saved?: boolean };

/** What a municipality decides for itself. */
export const SettingsPage: FC<SettingsProps> = ({ office, values, errors, saved }) => {
  const { language } = office.frame;
  const texts = settingsTexts[language];
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.text;
  return (
    <OfficePage office={office} title={texts.title} tab="settings">
      {saved && <Notice tone="success">{texts.saved}</Notice>}
      <ErrorSummary language={language} errors={errors} />
      <form class="stack" method="post" action={`/office/${office.municipality.code}/settings`}>
        <SelectField
          id="defaultLanguage"
          label={texts.defaultLanguage}
          hint={texts.defaultLanguageHint}
          value={values.defaultLanguage}
          error={errorOf('defaultLanguage')}
          options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name, lang: value }))}
        />
        <TextField
          id="orePerPart"
          label={texts.orePerPart}
          hint={texts.orePerPartHint}
          type="number"
          value={values.orePerPart}
          error={errorOf('orePerPart')}
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
        <button class="ds-button" type="submit">
          {texts.save}
        </button>
      </form>
    </OfficePage>
  );
};
