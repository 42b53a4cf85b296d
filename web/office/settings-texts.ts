import type { SettingsProblem } from '#functions/office/settings/form.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';

type Field = { label: string; hint?: string };

type SettingsTexts = {
  title: string;
  defaultLanguage: Field;
  orePerPart: Field;
  publicReleases: string;
  publicHint: string;
  publicLabel: string;
  contact: { title: string; lead: string; name: Field; phone: Field; email: Field; web: Field };
  youth: { title: string; lead: string; label: string; off: string; from: (age: number) => string };
  save: string;
  saved: string;
  problem: Record<Exclude<SettingsProblem['field'], 'contactName'> | 'no-name' | 'no-way', string>;
  page: { title: string; lead: string; open: string; label: string; text: (of: OwnPage) => string };
};

/** What stands in the text for the municipality's own web page. */
export type OwnPage = { municipality: string; linkBase: string; address: string };

export const settingsTexts: Record<StaffLanguage, SettingsTexts> = {
  nb: {
    title: 'Innstillinger',
    defaultLanguage: {
      label: 'Kommunens språk',
      hint: 'De som leser et språk vi ikke har ennå, får meldinger og spørsmål på dette.',
    },
    orePerPart: {
      label: 'Pris per del av en melding, i øre',
      hint: 'Står i avtalen med leverandøren av SMS; ofte 30 til 50 øre.',
    },
    publicReleases: 'Hvem kan se tallene?',
    publicHint:
      'Krysser du av, gjelder det runder som publiseres fra da av. Tar du bort krysset, kan ingen runder lenger ses av alle, heller ikke de som er publisert.',
    publicLabel: 'Alle kan se tallene som er trygge å vise fram (minst 10 svar i hver gruppe, aldri fritekst)',
    contact: {
      title: 'Hvem kan folk spørre?',
      lead: 'Vises for alle på kommunens side om spørsmålene. Skriv kontoret, ikke en privatperson, og minst én måte å nå det på.',
      name: { label: 'Kontorets navn', hint: 'For eksempel «Flyktningtjenesten» eller «Servicetorget».' },
      phone: { label: 'Telefon' },
      email: { label: 'E-post' },
      web: { label: 'Nettside', hint: 'En side på kommunens eget nettsted, helst den der teksten nedenfor står.' },
    },
    youth: {
      title: 'Ungdom',
      lead: 'Ungdom er de som står med «ja» i kolonnen «ungdom» i telefonlista. De får spørsmålene i egne ord, ikke spørsmålet om alder, og en side for foreldre. Avklar samtykke fra foresatte før du legger noen inn. Mens dette er slått av, får ingen av dem meldinger.',
      label: 'Spør dere ungdom?',
      off: 'Nei, bare voksne',
      from: (age) => `Ja, fra ${age} år`,
    },
    save: 'Lagre',
    saved: 'Innstillingene er lagret.',
    problem: {
      defaultLanguage: 'Velg et av språkene',
      orePerPart: 'Skriv prisen som et helt antall øre fra 0 til 1000',
      'no-name': 'Skriv hvilket kontor dette er, med høyst 80 tegn',
      'no-way': 'Skriv minst én av telefon, e-post og nettside, eller ta bort navnet',
      contactPhone: 'Skriv telefonnummeret bare med sifre, for eksempel 72 40 00 00',
      contactEmail: 'Skriv e-postadressen slik: post@kommunen.no',
      contactWeb: 'Skriv en adresse som begynner med https://',
      youthFrom: 'Velg en av aldrene',
    },
    page: {
      title: 'Til kommunens nettsted',
      lead: 'Legg denne teksten på kommunens egen nettside. Da kan den som er i tvil om en melding, se at den er ekte.',
      open: 'Åpne kommunens side om spørsmålene',
      label: 'Tekst på bokmål',
      text: ({ municipality, linkBase, address }) =>
        `Har du fått en SMS med spørsmål fra ${municipality} kommune?\nVi spør folk som har flyttet hit, hvordan det er å bo her. Lenken i en ekte melding begynner med ${linkBase}/ . Vi spør aldri om navn, fødselsnummer, bank, passord eller BankID. Les mer på mange språk: ${address}`,
    },
  },
  en: {
    title: 'Settings',
    defaultLanguage: {
      label: "The municipality's language",
      hint: 'Those who read a language that we do not have yet get messages and questions in this one.',
    },
    orePerPart: {
      label: 'Price of one part of a message, in øre',
      hint: 'As agreed with the SMS provider; often 30 to 50 øre.',
    },
    publicReleases: 'Who may see the figures?',
    publicHint:
      'Ticked, it holds for waves that are published from then on. Unticked, no wave can be seen by everybody any more, not even those that have been published.',
    publicLabel:
      'Everybody may see the figures that are safe to show (at least 10 answers in each group, never free text)',
    contact: {
      title: 'Whom can people ask?',
      lead: 'Shown to everybody on the municipality’s page about the questions. Name the office, not a private person, and at least one way to reach it.',
      name: { label: 'Name of the office', hint: 'For example “Refugee services” or “Service desk”.' },
      phone: { label: 'Phone' },
      email: { label: 'E-mail' },
      web: { label: 'Web page', hint: 'A page of the municipality’s own site, best the one with the text below.' },
    },
    youth: {
      title: 'Young people',
      lead: 'The young are those with “yes” in the column “youth” of the phone list. They get the questions in words of their own, not the question about age, and a page for parents. Settle the consent of guardians before you enter anybody. While this is off none of them gets messages.',
      label: 'Do you ask young people?',
      off: 'No, adults only',
      from: (age) => `Yes, from the age of ${age}`,
    },
    save: 'Save',
    saved: 'The settings are saved.',
    problem: {
      defaultLanguage: 'Choose one of the languages',
      orePerPart: 'Write the price as a whole number of øre from 0 to 1000',
      'no-name': 'Say which office this is, in at most 80 characters',
      'no-way': 'Write a phone number, an e-mail or a web page, or take the name away',
      contactPhone: 'Write the phone number in digits only, for example 72 40 00 00',
      contactEmail: 'Write the e-mail address like this: post@municipality.no',
      contactWeb: 'Write an address that begins with https://',
      youthFrom: 'Choose one of the ages',
    },
    page: {
      title: 'For the municipality’s web site',
      lead: 'Put this text on the municipality’s own web page. Then whoever doubts a message can see that it is real.',
      open: 'Open the municipality’s page about the questions',
      label: 'Text in English',
      text: ({ municipality, linkBase, address }) =>
        `Did you get a text message with questions from the municipality of ${municipality}?\nWe ask people who have moved here what it is like to live here. The link in a real message begins with ${linkBase}/ . We never ask for names, national identity numbers, bank details, passwords or BankID. Read more in many languages: ${address}`,
    },
  },
};
