import type { AllTexts, ByPath } from '#infra/texts/library.ts';
import { markOf } from '#shared/texts/mark.ts';

const byPath = (texts: Record<string, Record<string, string>>): ByPath =>
  new Map(Object.entries(texts).map(([name, paths]) => [name, new Map(Object.entries(paths))]));

const texts = {
  nb: {
    page: { 'intro.who': '{municipality} kommune spør.', 'intro.until': 'Svar innen {date}.', send: 'Send' },
    sms: { invitation: 'Hei! {municipality}: {link} Ingen ser svaret.' },
  },
  en: {
    page: { 'intro.who': '{municipality} asks a question.', 'intro.until': 'Answer by {date}.', send: 'Send' },
    sms: { invitation: 'Hello! {municipality}: {link} Nobody sees the answer.' },
  },
  so: {
    page: { 'intro.who': '{municipality} asks a question.', 'intro.until': 'Ka jawaab {date}.', send: 'Dir' },
    sms: { invitation: 'Salaan! {municipality}: {link} Cidna ma arki doonto.' },
  },
  ar: {
    page: { 'intro.who': 'تسأل \u2068{municipality}\u2069.', 'intro.until': 'حتى {date}.', send: 'إرسال' },
    sms: { invitation: 'مرحبا \u2068{municipality}\u2069: \u2068{link} \u2069 لا أحد يرى.' },
  },
};
type Tag = keyof typeof texts;

/** A few texts in four languages; `reviewed` are paths of the page in Somali. */
export const world = (reviewed: readonly (keyof (typeof texts)['nb']['page'])[] = []): AllTexts =>
  new Map(
    (Object.keys(texts) as Tag[]).map((tag) => {
      const marks = Object.fromEntries(
        reviewed.map((path) => [path, markOf('so', texts.nb.page[path], texts.so.page[path])]),
      );
      return [
        tag,
        { texts: byPath(texts[tag]), reviewed: byPath(tag === 'so' && reviewed.length > 0 ? { page: marks } : {}) },
      ];
    }),
  );
