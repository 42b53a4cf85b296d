import { isLanguage, type Language, type StaffLanguage } from './languages.ts';

type Known = {
  /** What its speakers call it. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** What staff call it; the lists of municipalities use these names too. */
  called: Record<StaffLanguage, string>;
  /** Other tags and names by which lists mean exactly this language, in lower case. */
  also: readonly string[];
};

/** Every language that a contact may be noted with, shipped or not (domain §2). Direction is declared, never guessed. */
export const knownLanguages = {
  nb: {
    name: 'Norsk bokmål',
    dir: 'ltr',
    called: { nb: 'bokmål', en: 'Bokmål' },
    also: ['no', 'nor', 'nob', 'bokmal', 'norwegian bokmål', 'norwegian bokmal', 'norsk (bokmål)'],
  },
  nn: {
    name: 'Norsk nynorsk',
    dir: 'ltr',
    called: { nb: 'nynorsk', en: 'Nynorsk' },
    also: ['nno', 'norwegian nynorsk', 'norsk (nynorsk)'],
  },
  en: { name: 'English', dir: 'ltr', called: { nb: 'engelsk', en: 'English' }, also: ['eng'] },
  uk: { name: 'Українська', dir: 'ltr', called: { nb: 'ukrainsk', en: 'Ukrainian' }, also: ['ukr'] },
  ru: { name: 'Русский', dir: 'ltr', called: { nb: 'russisk', en: 'Russian' }, also: ['rus'] },
  pl: { name: 'Polski', dir: 'ltr', called: { nb: 'polsk', en: 'Polish' }, also: ['pol'] },
  lt: { name: 'Lietuvių', dir: 'ltr', called: { nb: 'litauisk', en: 'Lithuanian' }, also: ['lit', 'lietuviu'] },
  ar: { name: 'العربية', dir: 'rtl', called: { nb: 'arabisk', en: 'Arabic' }, also: ['ara', 'عربي', 'عربية'] },
  'fa-AF': { name: 'دری', dir: 'rtl', called: { nb: 'dari', en: 'Dari' }, also: ['prs', 'دري'] },
  fa: {
    name: 'فارسی',
    dir: 'rtl',
    called: { nb: 'persisk', en: 'Persian' },
    also: ['fas', 'per', 'pes', 'farsi', 'فارسي'],
  },
  ps: { name: 'پښتو', dir: 'rtl', called: { nb: 'pashto', en: 'Pashto' }, also: ['pus', 'pasjto', 'pashtu', 'پشتو'] },
  ti: { name: 'ትግርኛ', dir: 'ltr', called: { nb: 'tigrinja', en: 'Tigrinya' }, also: ['tir', 'tigrinia'] },
  am: { name: 'አማርኛ', dir: 'ltr', called: { nb: 'amharisk', en: 'Amharic' }, also: ['amh'] },
  so: {
    name: 'Soomaali',
    dir: 'ltr',
    called: { nb: 'somali', en: 'Somali' },
    also: ['som', 'somalisk', 'af-soomaali'],
  },
  sw: { name: 'Kiswahili', dir: 'ltr', called: { nb: 'swahili', en: 'Swahili' }, also: ['swa', 'swh'] },
  ku: {
    name: 'Kurmancî',
    dir: 'ltr',
    called: { nb: 'kurmanji', en: 'Kurmanji' },
    also: ['kmr', 'kur', 'kurmanci', 'kurmandji', 'nordkurdisk', 'northern kurdish'],
  },
  ckb: {
    name: 'سۆرانی',
    dir: 'rtl',
    called: { nb: 'sorani', en: 'Sorani' },
    also: ['ku-arab', 'sentralkurdisk', 'central kurdish'],
  },
  my: { name: 'မြန်မာ', dir: 'ltr', called: { nb: 'burmesisk', en: 'Burmese' }, also: ['mya', 'bur', 'myanmar'] },
  fr: { name: 'Français', dir: 'ltr', called: { nb: 'fransk', en: 'French' }, also: ['fra', 'fre', 'francais'] },
} as const satisfies Record<string, Known>;
export type KnownLanguage = keyof typeof knownLanguages;

const tags = Object.keys(knownLanguages) as KnownLanguage[];
const plain = (text: string) => text.trim().normalize('NFC').toLowerCase().replaceAll('_', '-').replace(/\s+/g, ' ');

const byName = new Map<string, KnownLanguage>(
  tags.flatMap((tag) => {
    const { name, called, also }: Known = knownLanguages[tag];
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
