/** What newcomers are told of a wave: a few figures of its open release, and nothing that is not shown there. */
export type Said = {
  wave: string;
  /** The last day on which it took answers, `YYYY-MM-DD`. */
  closed: string;
  answered?: number;
  /** The mean of "life", from 0 to 10, to one decimal. */
  life?: number;
  /** How "belonging" moved since the wave before. */
  belonging?: 'up' | 'down' | 'no-clear-change';
};

/** Of what was said in waves that anybody may see, the latest; nothing while the municipality lets nobody see its figures. */
export const latestSaid = (
  entries: readonly { public: boolean; said?: Said }[],
  { publicReleases }: { publicReleases: boolean },
): Said | undefined =>
  entries
    .flatMap((entry) => (publicReleases && entry.public && entry.said ? [entry.said] : []))
    .sort((a, b) => a.closed.localeCompare(b.closed) || a.wave.localeCompare(b.wave))
    .at(-1);
