/** Made-up people with numbers that nobody has. Who is first in the list refuses messages, as far as the gateway knows. */
export const refused = '+15035550100';
const languages = ['nb', 'en', 'uk', 'ar', 'so', 'pl'];
const number = (i: number) => `+150355501${String(i).padStart(2, '0')}`;

/** Twenty-four who get their messages. */
export const numbers = Array.from({ length: 24 }, (_, i) => number(i + 1));

/** Somebody on no list, who signs up. */
export const joining = number(50);

/** The list that an officer pastes. */
export const phoneList = ['telefon;språk', ...[refused, ...numbers].map((to, i) => `${to};${languages[i % 6]}`)].join(
  '\n',
);

/** Satisfaction with life in two waves (domain §3): means of 6.458333 and 7.090909. */
export const lives = [
  [7, 5, 8, 6, 9, 4, 7, 7, 6, 8, 5, 7, 3, 8, 6, 7, 9, 5, 6, 7, 8, 4, 6, 7],
  [8, 6, 8, 7, 9, 5, 7, 8, 7, 8, 6, 7, 5, 9, 7, 7, 8, 6, 7, 8, 6, 7],
] as const;

/** Stands in every free answer, so that it can be looked for where it must not be. */
export const inEveryAnswer = 'quokka-by-the-fjord';

const pick = <T>(values: readonly [T, ...T[]], i: number): T => values[i % values.length] ?? values[0];

/** A whole form, every field filled in. */
export const formOf = (life: number, i: number): Record<string, string> => ({
  life: String(life),
  place: String(5 + (i % 5)),
  belonging: pick(['2', '3', '4', '5'], i),
  network: pick(['1', '3', '4', '5'], i),
  'left-out': pick(['1', '2', '3'], i),
  activity: pick(['yes', 'no-cost', 'yes', 'no-language'], i),
  help: pick(['2', '3', '4'], i),
  stay: pick(['yes', 'maybe', 'yes', 'no'], i),
  open: `${inEveryAnswer} ${i}`,
  age: pick(['18-29', '30-44', '45-plus'], i),
  reason: pick(['protection', 'work', 'family'], i),
  'time-here': pick(['under-1', '1-to-3', '3-plus'], i),
});
