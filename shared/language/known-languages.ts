import { isLanguage, type Language, languages, languageTags, type StaffLanguage } from './languages.ts';

/** What staff call a language (the lists of municipalities use these names too), and other tags and names by which lists mean exactly this one, in lower case. */
type Called = { called: Record<StaffLanguage, string>; also: readonly string[] };

/** Lists note people with these too; `name` is what their speakers call them. */
const notShipped = {
  fa: {
    name: 'فارسی',
    called: { nb: 'persisk', en: 'Persian' },
    also: ['fas', 'per', 'pes', 'farsi', 'فارسي'],
  },
  am: { name: 'አማርኛ', called: { nb: 'amharisk', en: 'Amharic' }, also: ['amh'] },
  ckb: {
    name: 'سۆرانی',
    called: { nb: 'sorani', en: 'Sorani' },
    also: ['ku-arab', 'sentralkurdisk', 'central kurdish'],
  },
} satisfies Record<string, Called & { name: string }>;

/** Shipped languages: one that is not here yet is called what `Intl` calls it. */
const shipped: Partial<Record<Language, Called>> = {
  nb: {
    called: { nb: 'bokmål', en: 'Bokmål' },
    also: ['no', 'nor', 'nob', 'bokmal', 'norwegian bokmål', 'norwegian bokmal', 'norsk (bokmål)'],
  },
  nn: {
    called: { nb: 'nynorsk', en: 'Nynorsk' },
    also: ['nno', 'norwegian nynorsk', 'norsk (nynorsk)'],
  },
  en: { called: { nb: 'engelsk', en: 'English' }, also: ['eng'] },
  uk: { called: { nb: 'ukrainsk', en: 'Ukrainian' }, also: ['ukr'] },
  ru: { called: { nb: 'russisk', en: 'Russian' }, also: ['rus'] },
  pl: { called: { nb: 'polsk', en: 'Polish' }, also: ['pol'] },
  lt: { called: { nb: 'litauisk', en: 'Lithuanian' }, also: ['lit', 'lietuviu'] },
  ar: { called: { nb: 'arabisk', en: 'Arabic' }, also: ['ara', 'عربي', 'عربية'] },
  'fa-AF': { called: { nb: 'dari', en: 'Dari' }, also: ['prs', 'دري'] },
  ps: { called: { nb: 'pashto', en: 'Pashto' }, also: ['pus', 'pasjto', 'pashtu', 'پشتو'] },
  ti: { called: { nb: 'tigrinja', en: 'Tigrinya' }, also: ['tir', 'tigrinia'] },
  so: { called: { nb: 'somali', en: 'Somali' }, also: ['som', 'somalisk', 'af-soomaali'] },
  sw: { called: { nb: 'swahili', en: 'Swahili' }, also: ['swa', 'swh'] },
  ku: {
    called: { nb: 'kurmanji', en: 'Kurmanji' },
    also: ['kmr', 'kur', 'kurmanci', 'kurmandji', 'nordkurdisk', 'northern kurdish'],
  },
  my: { called: { nb: 'burmesisk', en: 'Burmese' }, also: ['mya', 'bur', 'myanmar'] },
  fr: { called: { nb: 'fransk', en: 'French' }, also: ['fra', 'fre', 'francais'] },
};

/** What staff call a language of which nobody has said it here. */
export const calledByIntl = (tag: string): Called['called'] => {
  const calledIn = (staff: StaffLanguage) => new Intl.DisplayNames(staff, { type: 'language' }).of(tag) ?? tag;
  return { nb: calledIn('nb'), en: calledIn('en') };
};

/** A language that a contact may be noted with, shipped or not (domain §2). */
export type KnownLanguage = Language | keyof typeof notShipped;

type Known = Called & { name: string };

const ofShipped = (tag: Language): Known => ({
  name: languages[tag].name,
  ...(shipped[tag] ?? { called: calledByIntl(tag), also: [] }),
});

/** Every such language; `name` is what its speakers call it. */
export const knownLanguages: Readonly<Record<KnownLanguage, Known>> = {
  ...(Object.fromEntries(languageTags.map((tag) => [tag, ofShipped(tag)])) as Record<Language, Known>),
  ...notShipped,
};

const tags = Object.keys(knownLanguages) as KnownLanguage[];
const plain = (text: string) => text.trim().normalize('NFC').toLowerCase().replaceAll('_', '-').replace(/\s+/g, ' ');

const byName = new Map<string, KnownLanguage>(
  tags.flatMap((tag) => {
    const { name, called, also } = knownLanguages[tag];
    return [tag, name, called.nb, called.en, ...also].map((text) => [plain(text), tag] as const);
  }),
);
/** Names of two languages at once: bokmål or nynorsk, Kurmanji or Sorani. The list must say which. */
const ambiguous = new Set(['norsk', 'norwegian', 'kurdisk', 'kurdish', 'kurdî', 'کوردی']);

/**
 * The language that a list means by a tag ("no", "prs", "ar-SY") or a name in Norwegian, English or its own script.
 * `ambiguous` where the name covers two of ours; undefined where it is none of them.
 */
export const readLanguage = (text: string): KnownLanguage | 'ambiguous' | undefined => {
  const wanted = plain(text);
  if (ambiguous.has(wanted)) return 'ambiguous';
  const region = /^([a-z]{2,3})-[a-z]{2}$/.exec(wanted);
  return byName.get(wanted) ?? (region?.[1] === undefined ? undefined : byName.get(region[1]));
};

/**
 * The language in which a person is written to and meets the page: her own where its texts are shipped, otherwise the
 * fallback, which is the municipality's default language. Another language of hers is not guessed.
 */
export const shippedLanguage = (tag: KnownLanguage, fallback: Language): Language => (isLanguage(tag) ? tag : fallback);
