import * as z from 'zod/mini';
import type { Language } from '../language/languages.ts';

export const wishes = ['want', 'can'] as const;
export type Wish = (typeof wishes)[number];
export const abouts = ['forms', 'language', 'transport', 'school', 'friends', 'work', 'other'] as const;
export type About = (typeof abouts)[number];
export const reaches = ['phone', 'email', 'office'] as const;
export type Reach = (typeof reaches)[number];

/** Somebody wants help, or can help. It names no link and no answer, and of its time the day alone. */
export type HelpRequest = {
  id: string;
  municipality: string;
  wish: Wish;
  about: About;
  text: string;
  reach: Reach;
  /** The number or the address; empty for whoever comes to the office. */
  address: string;
  /** In which language it was written, as far as we know. */
  language: Language;
  /** `YYYY-MM-DD`. */
  day: string;
};

export const helpTextMost = 500;
/** So many requests a municipality takes in one day. Anybody may send them, and somebody has to read them. */
export const mostHelpPerDay = 40;

const Form = z.object({
  wish: z.enum(wishes),
  about: z.enum(abouts),
  text: z.string().check(z.trim(), z.maxLength(helpTextMost)),
  reach: z.enum(reaches),
});
// What is too long is looked at no further: anybody may send it, and to take an expression back and forth takes time.
const most = (length: number) => z.maxLength(length, { abort: true });
const addresses = {
  phone: z.string().check(z.trim(), most(40), z.regex(/^\+?[\d\s()./-]*$/), z.regex(/(\d\D*){5}/)),
  email: z.string().check(z.trim(), most(200), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/)),
};

/** What is to be mended, by the field that it is about; `phone` and `email` are about the one field for both. */
export type HelpProblem = keyof z.infer<typeof Form> | keyof typeof addresses;
export type HelpForm = z.infer<typeof Form> & Pick<HelpRequest, 'address'>;

/** Digits of other scripts as those of ours: a phone's keyboard may write them. */
const latinDigits = (text: string) =>
  text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9\u1040-\u1049]/g, (digit) => String(digit.charCodeAt(0) % 16));

/** Reads the form; every fault is named at once. */
export const readHelp = (
  fields: Readonly<Record<string, string>>,
): { ok: true; form: HelpForm } | { ok: false; problems: HelpProblem[] } => {
  const form = Form.safeParse({ ...fields, text: (fields.text ?? '').replaceAll('\r\n', '\n') });
  const problems = new Set(form.error?.issues.map(({ path }) => path[0] as HelpProblem));
  const reach = fields.reach === 'phone' || fields.reach === 'email' ? fields.reach : undefined;
  const address = reach && addresses[reach].safeParse(latinDigits(fields.address ?? ''));
  if (reach && !address?.success) problems.add(reach);
  return form.success && problems.size === 0
    ? { ok: true, form: { ...form.data, address: address?.data ?? '' } }
    : { ok: false, problems: [...problems] };
};
