import type { Language } from '#shared/language/languages.ts';

/** How the made-up newcomers of one municipality are doing. */
export type Place = {
  code: string;
  people: number;
  /** Six characters of `[0-9a-z]`. */
  series: string;
  /** North American area codes; each has the hundred numbers 555-0100 to 555-0199, which are kept for fiction. */
  areas: readonly string[];
  /** How much better it gets from wave to wave, as a share of the spread between people. */
  rise: number;
  /** Declared before the waves open; a small place has no groups that could be shown. */
  breakdowns: readonly string[];
  /** The last so many of its people are young, and asked from that age on. */
  youth?: { from: number; people: number };
  /** Four characters: the poster by which people on no list sign up. */
  poster?: string;
};

/** In two of the four something gets better; in the other two only chance moves the figures. */
export const places: readonly Place[] = [
  {
    code: '5027',
    people: 40,
    series: 'mgk001',
    areas: ['206'],
    rise: 0.22,
    breakdowns: [],
    youth: { from: 15, people: 6 },
    poster: 'k3p9',
  },
  { code: '5021', people: 60, series: 'opp001', areas: ['312'], rise: 0, breakdowns: ['age'] },
  { code: '5028', people: 80, series: 'mel001', areas: ['404'], rise: 0.09, breakdowns: ['age'] },
  { code: '5059', people: 120, series: 'ork001', areas: ['503', '602'], rise: 0, breakdowns: ['age', 'reason'] },
];

/** In this order even the forty people of the smallest place speak all of them. */
const languageShares: Partial<Record<Language, number>> = {
  uk: 28,
  ar: 14,
  ti: 9,
  pl: 9,
  so: 6,
  en: 6,
  nn: 2,
  sw: 3,
  ru: 4,
  my: 1,
  nb: 3,
  ps: 3,
  lt: 3,
  ku: 3,
  'fa-AF': 5,
  fr: 1,
};

export type MadeUp = { phone: string; language: Language; youth: boolean };

/** The phone list of a place: as many people as it has, in the languages of newcomers, in a fixed mixture. */
export const peopleOf = ({ people, areas, youth }: Pick<Place, 'people' | 'areas' | 'youth'>): MadeUp[] => {
  const languages = Object.entries(languageShares).flatMap(([language, share]) =>
    Array<Language>(share).fill(language as Language),
  );
  return Array.from({ length: people }, (_, i) => ({
    phone: `+1${areas[Math.floor(i / 100)] ?? '206'}55501${String(i % 100).padStart(2, '0')}`,
    // 37 shares no factor with 100, so every hundred people speak each language as often as its share says.
    language: languages[(i * 37) % 100] ?? 'en',
    youth: i >= people - (youth?.people ?? 0),
  }));
};
