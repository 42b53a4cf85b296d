import type { Figure, Release } from '#shared/release.ts';

/** What is done to a figure of a release at a place such as `measure q1 d2=b`; the place is that of no other figure. */
type Change = <T>(place: string, figure: Figure<T>) => Figure<T>;

/** A release with every figure changed. Invited and rate are one figure: either follows from the other. Changes are taken out. */
export const changed = (release: Release, change: Change): Release => ({
  ...release,
  response: {
    invited: change('invited', release.response.invited),
    answered: change('answered', release.response.answered),
    rate: change('invited', release.response.rate),
  },
  questions: release.questions.map((question) => ({
    ...question,
    n: change(`n ${question.id}`, question.n),
    measure: change(`measure ${question.id}`, question.measure),
    distribution: change(`distribution ${question.id}`, question.distribution),
    change: { previous: null, first: null },
  })),
  breakdowns: release.breakdowns.map((breakdown) => ({
    ...breakdown,
    groups: breakdown.groups.map((group) => {
      const where = `${breakdown.dimension}=${group.code}`;
      return {
        ...group,
        answered: change(`answered ${where}`, group.answered),
        measures: Object.fromEntries(
          Object.entries(group.measures).map(([id, figure]) => [id, change(`measure ${id} ${where}`, figure)]),
        ),
      };
    }),
  })),
});

/** The places of all figures of a release, and of those that it withholds. */
export const placesIn = (release: Release): { all: Set<string>; withheld: Set<string> } => {
  const all = new Set<string>();
  const withheld = new Set<string>();
  changed(release, (place, figure) => {
    all.add(place);
    if (!figure.shown) withheld.add(place);
    return figure;
  });
  return { all, withheld };
};
