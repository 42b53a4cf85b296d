/**
 * Shows the introduction, then one question at a time. Each screen is an entry in the browser's history, so the phone's own
 * "back" is the previous question and not the way out. Enter sends the form, which until the last screen means "next".
 */
export const showScreens = (form: HTMLFormElement): void => {
  const screens = [...form.querySelectorAll<HTMLElement>('.screen')];
  const last = screens.length - 1;
  const find = <E extends HTMLElement>(selector: string) => form.querySelector<E>(selector) as E;
  const next = find('#send');
  const back = find('#back');
  const progress = find('#progress');
  const bar = find<HTMLProgressElement>('progress');
  const status = find('[role=status]');
  const languages = form.querySelector<HTMLElement>('.languages');
  const { next: nextText = '', progress: progressText = '' } = form.dataset;
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
    // A new language is a new page: it is on offer until something has been filled in.
    const filled = [...new FormData(form)].some(([name, value]) => name !== 'receipt' && value !== '');
    if (languages) languages.hidden = filled;
  };
  const focus = () => {
    screens[at]?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  const go = (to: number) => {
    history.pushState(to, '');
    show(to);
    focus();
  };

  form.addEventListener('submit', (event) => {
    if (at === last) return;
    event.preventDefault();
    go(at + 1);
  });
  back.addEventListener('click', () => history.back());
  addEventListener('popstate', (event) => {
    show(Number(event.state ?? 0));
    focus();
  });
  document.querySelector('#summary')?.addEventListener('click', (event) => {
    const id = (event.target as Element).closest('a')?.hash.slice(1);
    const field = id ? document.getElementById(id) : null;
    const to = screens.findIndex((screen) => screen.contains(field));
    if (to < 0) return;
    event.preventDefault();
    if (to !== at) go(to);
    field?.focus();
  });

  // A form that came back begins at its first error, with the screens before it behind it.
  history.replaceState(0, '');
  const wrong = Math.max(
    screens.findIndex((screen) => screen.dataset.error !== undefined),
    0,
  );
  for (let i = 1; i <= wrong; i++) history.pushState(i, '');
  show(wrong);
};
