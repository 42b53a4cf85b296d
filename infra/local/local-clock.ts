/** The local time: real time plus an offset that only grows, so that a year of waves can be shown in a minute. */
export type LocalClock = {
  /** Epoch ms; never less than before. */
  now(): number;
  /** Moves forward to `moment`. False, and nothing changes, when that lies in the past. */
  moveTo(moment: number): boolean;
};

type LocalClockOptions = {
  /** How far ahead of real time the clock was left, in ms. */
  ahead: number;
  /** Told of every new offset, to keep it. */
  keep: (ahead: number) => void;
  real?: () => number;
};

export const localClock = ({ ahead, keep, real = Date.now }: LocalClockOptions): LocalClock => {
  let offset = ahead;
  let last = real() + offset;
  const now = () => {
    last = Math.max(last, real() + offset); // the machine's own clock may be set back
    return last;
  };
  return {
    now,
    moveTo(moment) {
      if (moment < now()) return false;
      offset += moment - last;
      last = moment;
      keep(offset);
      return true;
    },
  };
};
