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
