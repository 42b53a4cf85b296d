const form = /^[0-9a-hjkmnp-tv-z]{26}$/;
const nameOf = (link: string) => `receipt ${link}`;

/**
 * Keeps the receipt of a link on the phone until it is confirmed, so that a reload or a second tab is the same form and
 * cannot count twice. It is the only thing that is stored. A browser that stores nothing goes without.
 */
export const keepReceipt = (link: string, field: HTMLInputElement): void => {
  try {
    const kept = localStorage.getItem(nameOf(link)) ?? '';
    if (form.test(kept)) field.value = kept;
    else localStorage.setItem(nameOf(link), field.value);
  } catch {
    // Storage is switched off or full.
  }
};

/** The link has been answered or is closed. */
export const forgetReceipt = (link: string): void => {
  try {
    localStorage.removeItem(nameOf(link));
  } catch {
    // Nothing was stored either.
  }
};
