import type { Figure, Release } from '#shared/release.ts';
import type { Protected } from './protect.ts';

/** A figure that an earlier release of the same wave withheld would now be shown; `figure` is its place, never a value. */
export class RevealError extends Error {
  readonly figure: string;
  constructor(wave: string, figure: string) {
    super(`an earlier release of wave ${wave} withholds ${figure}`);
    this.name = 'RevealError';
    this.figure = figure;
  }
}

type Figures = Record<string, Figure<unknown>>;

const under = (name: string, figures: Figures): [string, boolean][] =>
  Object.entries(figures).map(([part, figure]) => [`${name}.${part}`, figure.shown]);

/** place → whether it is shown, in a release and in what is about to become one. */
const placesIn = ({ response, questions, breakdowns }: Release): Map<string, boolean> =>
  new Map([
    ...under('response', response),
    ...questions.flatMap(({ id, n, measure, distribution }) => under(id, { n, measure, distribution })),
    ...breakdowns.flatMap(({ dimension, groups }) =>
      groups.flatMap(({ code, answered, measures }) => under(`${dimension}.${code}`, { answered, ...measures })),
    ),
  ]);

const placesOf = ({ response, questions, breakdowns }: Protected): Map<string, boolean> =>
  new Map([
    ...under('response', response),
    ...Object.entries(questions).flatMap(([id, figures]) => under(id, figures)),
    ...Object.entries(breakdowns).flatMap(([dimension, groups]) =>
      Object.entries(groups).flatMap(([code, { answered, measures }]) =>
        under(`${dimension}.${code}`, { answered, ...measures }),
      ),
    ),
  ]);

/** Throws a RevealError if `now` shows what a release of the same wave, for eyes that may see as much or more, withheld. */
export const refuseToReveal = (now: Protected, wave: string, k: number, earlier: readonly Release[]): void => {
  const places = placesOf(now);
  for (const release of earlier) {
    if (release.wave.id !== wave || release.k > k) continue;
    for (const [place, shown] of placesIn(release)) if (!shown && places.get(place)) throw new RevealError(wave, place);
  }
};
