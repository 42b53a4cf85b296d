import type { Municipality, PublicContact } from '#functions/store/studio.ts';
import { isLanguage } from '#shared/language/languages.ts';
import { type Sent, text } from '../plan/values.ts';

/** The ages from which a municipality may ask young people. Adults are asked from 18. */
export const youthAges = [13, 14, 15, 16, 17] as const;

/** The form's fields, as they are typed. */
export type SettingsValues = {
  defaultLanguage: string;
  orePerPart: string;
  publicReleases: boolean;
  contactName: string;
  contactPhone: string;
  contactEmail: string;
  contactWeb: string;
  /** An age, or nothing: only adults are asked. */
  youthFrom: string;
};

/** What can be wrong with a field; `no-way`: a name without a way to reach it. */
export type SettingsProblem =
  | { field: 'defaultLanguage' | 'orePerPart' | 'contactPhone' | 'contactEmail' | 'contactWeb' | 'youthFrom' }
  | { field: 'contactName'; because: 'no-name' | 'no-way' };

export const valuesOf = ({ contact, youth, ...profile }: Municipality): SettingsValues => ({
  defaultLanguage: profile.defaultLanguage,
  orePerPart: String(profile.orePerPart),
  publicReleases: profile.publicReleases,
  contactName: contact?.name ?? '',
  contactPhone: contact?.phone ?? '',
  contactEmail: contact?.email ?? '',
  contactWeb: contact?.web ?? '',
  youthFrom: youth ? String(youth.from) : '',
});

export const sentValues = (sent: Sent): SettingsValues => {
  const line = (name: string) => text(sent, name).trim().replaceAll(/\s+/g, ' ');
  return {
    defaultLanguage: line('defaultLanguage'),
    orePerPart: line('orePerPart'),
    publicReleases: text(sent, 'publicReleases') !== '',
    contactName: line('contactName'),
    contactPhone: line('contactPhone'),
    contactEmail: line('contactEmail'),
    contactWeb: line('contactWeb'),
    youthFrom: line('youthFrom'),
  };
};

/** A page of the web, with `https` where nothing is said; undefined for anything that a browser would do something else with. */
const webPage = (typed: string): string | undefined => {
  const url = URL.parse(/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return /\.[a-z-]{2,}$/i.test(url.hostname) && url.href.length <= 200 ? url.href : undefined;
};
const isPhone = (typed: string) => /^\+?\d(?: ?\d){2,14}$/.test(typed);
const isEmail = (typed: string) =>
  typed.length <= 120 && /^[\w.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(typed);

const contactIn = (values: SettingsValues): { contact: PublicContact | undefined; problems: SettingsProblem[] } => {
  const { contactName: name, contactPhone: phone, contactEmail: email, contactWeb } = values;
  const web = contactWeb === '' ? '' : webPage(contactWeb);
  const problems: SettingsProblem[] = [];
  const ways = [phone, email, contactWeb].filter((way) => way !== '').length;
  if (ways > 0 && (name === '' || name.length > 80)) problems.push({ field: 'contactName', because: 'no-name' });
  if (ways === 0 && name !== '') problems.push({ field: 'contactName', because: 'no-way' });
  if (phone !== '' && !isPhone(phone)) problems.push({ field: 'contactPhone' });
  if (email !== '' && !isEmail(email)) problems.push({ field: 'contactEmail' });
  if (web === undefined) problems.push({ field: 'contactWeb' });
  const contact = { name, ...(phone && { phone }), ...(email && { email }), ...(web && { web }) };
  return { contact: ways > 0 ? contact : undefined, problems };
};

/** What the form makes of a municipality's profile; what it does not ask stays as it was. */
export const readSettings = (
  { contact: _, youth: __, ...before }: Municipality,
  values: SettingsValues,
): { ok: true; profile: Municipality } | { ok: false; problems: SettingsProblem[] } => {
  const { defaultLanguage, publicReleases } = values;
  const orePerPart = /^\d{1,4}$/.test(values.orePerPart) ? Number(values.orePerPart) : Number.NaN;
  const from = youthAges.find((age) => String(age) === values.youthFrom);
  const { contact, problems } = contactIn(values);
  const language = isLanguage(defaultLanguage) ? defaultLanguage : undefined;
  if (!(orePerPart <= 1000)) problems.unshift({ field: 'orePerPart' });
  if (!language) problems.unshift({ field: 'defaultLanguage' });
  if (values.youthFrom !== '' && !from) problems.push({ field: 'youthFrom' });
  if (problems.length > 0 || !language) return { ok: false, problems };
  const profile = { ...before, defaultLanguage: language, orePerPart, publicReleases };
  return { ok: true, profile: { ...profile, ...(contact && { contact }), ...(from && { youth: { from } }) } };
};
