import { forget, keep, nameOf, readKept } from './kept.ts';

/** The form as it is filled in, and what the phone keeps of it. */
export type Paper = {
  /** Whether what is filled in outlives the page. */
  readonly kept: boolean;
  /** She had pressed "send" when the page was closed. */
  readonly wished: boolean;
  filled(): boolean;
  /** Keeps what is filled in now, and whether it is to be sent. */
  note(wish: boolean): void;
  /** It has arrived: nothing is kept any more. */
  done(): void;
};

/** Puts in what was kept, for those questions and answers that there still are. */
const putIn = (form: HTMLFormElement, answers: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(answers)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || field instanceof HTMLTextAreaElement) field.value = value;
  }
};

/**
 * What is filled in is kept under the link, with its receipt: a reload, another tab, another language or a closed browser is
 * the same form and cannot count twice. `data-keep` says for how many ms; a form without it keeps nothing (a shared tablet).
 * A form that came back is as it was sent, and is not filled in from what was kept.
 */
export const openPaper = (form: HTMLFormElement, link: string, now: () => number): Paper => {
  const keepMs = Number(form.dataset.keep ?? 0);
  const until = now() + keepMs;
  const returned = form.dataset.returned !== undefined;
  const receipt = form.elements.namedItem('receipt') as HTMLInputElement;
  const draft = keepMs > 0 ? readKept(link, now()) : undefined;
  if (draft) receipt.value = draft.receipt;
  if (draft && !returned) putIn(form, draft.answers);

  let over = keepMs <= 0;
  const answers = () =>
    Object.fromEntries(
      ([...new FormData(form)] as [string, string][]).filter(([name, value]) => name !== 'receipt' && value !== ''),
    );
  const note = (wish: boolean): boolean =>
    !over && keep(link, { receipt: receipt.value, until, wish, answers: answers() });
  const wished = !returned && Boolean(draft?.wish);
  const kept = note(wished);

  // Another tab has sent it or has been left quickly: what is shown here is over too.
  addEventListener('storage', ({ key, newValue }) => {
    if (kept && key === nameOf(link) && newValue === null) location.reload();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (kept && persisted && !readKept(link, now())) location.reload();
  });

  return {
    kept,
    wished,
    filled: () => Object.keys(answers()).length > 0,
    note,
    done: () => {
      over = true;
      forget(link);
    },
  };
};
