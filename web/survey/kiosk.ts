import { fromTheFirst } from './place.ts';

// A tablet that many use, one after the other. It stands at the end of the page and runs before everything that is added when
// the page is there, so that the survey is told in time to keep nothing.
const bar = document.querySelector<HTMLElement>('#kiosk');

/** Every part of what one person did that the page itself could give to the next. */
const keepNothing = () => {
  for (const form of document.forms) form.setAttribute('autocomplete', 'off');
  document.querySelector('#survey')?.removeAttribute('data-keep');
  // These lead to pages that know nothing of the tablet, and would stay open on it.
  for (const link of document.querySelectorAll('#leave, a[href^="/m/"]')) link.remove();
};

const home = '/kiosk'; // in the tablet's own language: the next person may read another than the last

/** The alert of a form that no network takes; on a phone it says that nothing is lost, which is not true here. */
const unsent = document.querySelector<HTMLElement>('#unsent');

const sayWhatIsLost = (text: string) => {
  const line = document.createElement('p');
  line.textContent = text;
  unsent?.append(line);
};

/** Before the first touch there is nothing to clear. */
const isAsItCame = () =>
  location.search === '' && [...document.querySelectorAll('input')].every(({ value }) => value === '');

const start = ({ dataset }: HTMLElement) => {
  const left = document.querySelector<HTMLElement>('#kiosk-left');
  const [shown, said] = left?.querySelectorAll('span') ?? [];
  const stay = left?.querySelector('button');
  if (!left || !shown || !said || !stay) return;
  sayWhatIsLost(left.dataset.unsent ?? '');
  const warned = Number(dataset.warned);
  let after = Number(dataset.after);
  let until = Date.now() + after * 1000;
  let leaving = false;

  const clear = () => {
    if (leaving) return;
    leaving = true;
    document.body.remove(); // not emptied: a form that is tried again by itself would be sent so
    fromTheFirst(() => location.replace(home));
  };
  /** Somebody is here. At the end of the survey only the button says so: whoever takes her hand away has touched the page too. */
  const here = () => {
    until = Date.now() + after * 1000;
    left.hidden = true;
    said.textContent = '';
  };
  const tick = () => {
    if (dataset.at === 'start' && isAsItCame()) return here();
    const seconds = Math.ceil((until - Date.now()) / 1000);
    if (seconds <= 0) return clear();
    if (seconds > warned) return;
    const time = (left.dataset.left ?? '').replace('{n}', String(seconds));
    const text = unsent && !unsent.hidden ? `${time} ${left.dataset.unsent}` : time;
    shown.textContent = text;
    if (left.hidden || seconds === 10) said.textContent = text; // spoken twice, not every second
    left.hidden = false;
  };

  // The bar itself answers to its own button: it must not go away under the finger that is on it.
  const touched = ({ target }: Event) => {
    if (!left.contains(target as Node | null)) here();
  };
  if (dataset.at !== 'end')
    for (const event of ['pointerdown', 'keydown', 'input']) addEventListener(event, touched, true);
  stay.addEventListener('click', () => {
    after = Math.max(after, 90);
    here();
  });
  document.querySelector('#kiosk a')?.addEventListener('click', (event) => {
    event.preventDefault();
    clear();
  });
  // Back, or a tablet that wakes up: what the browser had put aside is not shown.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.replace(home);
  });
  addEventListener('pagehide', () => {
    document.documentElement.style.display = 'none';
  });
  setInterval(tick, 500);
  tick();
};

keepNothing();
if (bar) start(bar);
