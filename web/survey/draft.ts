/** All that a phone keeps for one link until its answers are confirmed. */
export type Draft = {
  /** Makes every sending of these answers the same form. */
  receipt: string;
  /** When the phone forgets it, epoch ms. */
  until: number;
  /** She has pressed "send", and it has not arrived yet. */
  wish: boolean;
  answers: Readonly<Record<string, string>>;
};

const day = 86_400_000;
/** A draft does not lie on a lent phone for longer. */
export const mostDaysKept = 7;

/** How long a draft may be kept, ms: until the wave closes, and never longer than `mostDaysKept`. */
export const keepFor = (closesAt: number, now: number): number =>
  Math.max(0, Math.min(closesAt - now, mostDaysKept * day));

const receiptForm = /^[0-9a-hjkmnp-tv-z]{26}$/;

/** Reads what was kept. Whatever is too old, damaged or somebody else's is nothing. */
export const readDraft = (kept: string | null, now: number): Draft | undefined => {
  try {
    const draft = JSON.parse(kept ?? '');
    return receiptForm.test(draft.receipt) && now < draft.until && draft.answers ? draft : undefined;
  } catch {
    return undefined;
  }
};
