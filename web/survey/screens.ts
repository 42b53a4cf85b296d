import type { Paper } from './paper.ts';
import { enterSoon, goBack, placeIn } from './place.ts';

/**
 * Shows the introduction, then one question at a time. Each screen is an entry in the browser's history, so the phone's own
 * "back" is the previous question and not the way out. Enter sends the form, which until the last screen means "next".
 * What was kept is put in by `open`, which is called before the first question is shown.
 */
export const showScreens = (
  form: HTMLFormElement,
  open: () => Pick<Paper, 'kept' | 'filled'>,
  onQuestion: () => void,
): void => {
  const screens = [...form.querySelectorAll<HTMLElement>('.screen')];
  const last = screens.length - 1;
  const find = <E extends HTMLElement>(selector: string) => form.querySelector<E>(selector) as E;
  const next = find('#send');
  const back = find('#back');
  const progress = find('#progress');
  const bar = find<HTMLProgressElement>('progress');
  const status = find('[role=status]');
  const languages = form.querySelector<HTMLElement>('.languages');
  const { next: nextText, progress: progressText } = form.dataset as { next: string; progress: string };
  const sendText = next.textContent;
  let at = 0;

  const show = (to: number) => {
    at = to;
    screens.forEach((screen, i) => {
      screen.hidden = i !== at;
    });
    back.hidden = progress.hidden = at === 0;
    next.textContent = at === last ? sendText : nextText;
    status.textContent = progressText.replace('{n}', `${at}`).replace('{total}', `${last}`);
    bar.max = last;
    bar.value = at;
    document.body.classList.toggle('asking', at > 0);
    document.body.classList.toggle('last', at === last);
    if (at > 0) onQuestion();
  };
  const focus = () => {
    const title = screens[at]?.querySelector<HTMLElement>('[tabindex]');
    title?.focus({ preventScroll: true });
    scrollTo(0, 0);
    // On a screen enlarged four times the name of the survey would fill it.
    if (title && title.getBoundingClientRect().bottom > innerHeight) title.scrollIntoView();
  };
  const go = (to: number, way: readonly number[] = [to]) => {
    show(to);
    focus();
    enterSoon(way);
  };
  /** The questions up to one; the introduction needs no entry of its own. */
  const wayTo = (to: number) => [...screens.keys()].slice(1, to + 1);
  /** The screen after the last that was filled in: there somebody goes on who comes back. */
  const goOn = () => {
    open();
    const isFilled = (screen: HTMLElement) =>
      screen.querySelector(':checked') ?? screen.querySelector('textarea')?.value;
    const filled = screens.reduce((found, screen, i) => (isFilled(screen) ? i : found), 0);
    const to = Math.min(filled + 1, last);
    go(to, wayTo(to));
  };

  form.addEventListener('submit', (event) => {
    if (at === last) return;
    event.preventDefault();
    if (at > 0) go(at + 1);
    else goOn();
  });
  // The second tap of a double one is none: it would pass over a question, or send before the last was seen.
  next.onclick = (event) => event.detail !== 2;
  back.onclick = (event) => event.detail !== 2 && goBack();
  window.onpopstate = (event) => {
    show(placeIn(event.state).screen);
    // A new language is a new page: where nothing is kept it is on offer until something has been filled in.
    if (languages) languages.hidden = !open().kept && open().filled();
    focus();
  };
  document.querySelector('#summary')?.addEventListener('click', (event) => {
    const id = (event.target as Element).closest('a')?.hash.slice(1);
    const field = id ? document.getElementById(id) : null;
    const to = screens.findIndex((screen) => screen.contains(field));
    if (to < 0) return;
    event.preventDefault();
    if (to !== at) go(to);
    field?.focus();
  });

  languages?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    location.replace(link.href); // the same page: it is not left behind in the history
  });

  // A page that is loaded again stays where it was.
  if (history.state) {
    show(Math.min(placeIn(history.state).screen, last));
    return;
  }
  // A form that came back begins at its first error, with the screens before it behind it.
  const wrong = Math.max(
    screens.findIndex((screen) => screen.dataset.error !== undefined),
    0,
  );
  enterSoon(wayTo(wrong));
  show(wrong);
};
