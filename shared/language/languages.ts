/** Languages that the newcomers' pages are shipped in. Direction is declared, never guessed. */
export const languages = {
  nb: { name: 'Norsk bokmål', dir: 'ltr', dates: 'nb-NO' },
  nn: { name: 'Norsk nynorsk', dir: 'ltr', dates: 'nn-NO' },
  en: { name: 'English', dir: 'ltr', dates: 'en-GB' },
  uk: { name: 'Українська', dir: 'ltr', dates: 'uk' },
  ru: { name: 'Русский', dir: 'ltr', dates: 'ru' },
  ar: { name: 'العربية', dir: 'rtl', dates: 'ar' },
  ti: { name: 'ትግርኛ', dir: 'ltr', dates: 'ti' },
  so: { name: 'Soomaali', dir: 'ltr', dates: 'so' },
  'fa-AF': { name: 'دری', dir: 'rtl', dates: 'fa-AF' },
  ps: { name: 'پښتو', dir: 'rtl', dates: 'ps' },
  ku: { name: 'Kurmancî', dir: 'ltr', dates: 'ku' },
  pl: { name: 'Polski', dir: 'ltr', dates: 'pl' },
  lt: { name: 'Lietuvių', dir: 'ltr', dates: 'lt' },
  sw: { name: 'Kiswahili', dir: 'ltr', dates: 'sw' },
  my: { name: 'မြန်မာ', dir: 'ltr', dates: 'my' },
  fr: { name: 'Français', dir: 'ltr', dates: 'fr' },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl'; dates: string }>;

export type Language = keyof typeof languages;

/** All of them, in the order in which they are offered. */
export const languageTags = Object.keys(languages) as Language[];

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(languages, tag);

/** Staff pages come in these; newcomers' pages in all of `languages`. */
export const staffLanguages = ['nb', 'en'] as const;
export type StaffLanguage = (typeof staffLanguages)[number];
