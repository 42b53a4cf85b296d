/** What is filled in, in Norwegian and in English: she reads at least one of them. */
const meanings: Readonly<Record<string, string>> = {
  age: 'alder / an age',
  authority: 'nettadresse / a web address',
  code: 'en kode med tall / a code of digits',
  contact: 'hvem man spør / whom to ask',
  date: 'en dato / a date',
  days: 'antall dager / a number of days',
  kroner: 'et beløp / an amount of money',
  link: 'nettadresse / a web address',
  max: 'et tall / a number',
  municipality: 'navnet på kommunen / the name of the municipality',
  n: 'et tall / a number',
  name: 'et navn / a name',
  total: 'et tall / a number',
  value: 'et tall / a number',
};

export type Noted = {
  /** With their braces. */
  placeholders: readonly string[];
  /** The most characters of a text message. */
  room: number | undefined;
  /** Nobody has translated it yet. */
  copy: boolean;
};

/** What a translator is told beside a text. */
export const wordsFor = ({ placeholders, room, copy }: Noted): string =>
  [
    ...(copy ? ['Ikke oversatt ennå / not translated yet.'] : []),
    ...[...new Set(placeholders)].map((name) => {
      const meaning = meanings[name.slice(1, -1)] ?? 'fylles ut / is filled in';
      return `${name} = ${meaning}: ikke endre / keep as it is.`;
    }),
    ...(room === undefined ? [] : [`SMS: høyst ${room} tegn / at most ${room} characters.`]),
  ].join(' ');
