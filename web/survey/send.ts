import type { Paper } from './paper.ts';
import { fromTheFirst } from './place.ts';
import { pauseAfter, post } from './post.ts';

/**
 * Sends without leaving the page, so that a bad network loses nothing, and goes on by itself until it has arrived: with
 * pauses that grow, and at once when the network or the reader is back. Whoever changes an answer presses "send" again. A
 * reply other than "thanks" is asked for again as a page; that too is the same form.
 */
export const sendByScript = (form: HTMLFormElement, link: string, paper: Paper): void => {
  const address = form.getAttribute('action') ?? '';
  const find = (id: string) => document.getElementById(id) as HTMLElement;
  const [state, unsent] = [find('state'), find('unsent')];
  let sending = false;
  let wish = paper.wished;
  let pressed = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (which: 'unsent' | 'now' | 'sent') => {
    state.className = which;
    state.textContent = form.dataset[which] ?? '';
  };
  const attempt = async () => {
    clearTimeout(timer);
    if (sending || !wish || !form.isConnected) return;
    sending = true;
    show('now');
    const outcome = await post(address, form);
    sending = false;
    if (!form.isConnected) return; // the page was left quickly: nothing leads back to it, and nothing is kept anew
    if (outcome === 'sent') {
      paper.done();
      show('sent');
      fromTheFirst(() => location.replace(`${link}/thanks${address}`)); // whoever leaves the thanks leaves no way back
    } else if (outcome === 'to-read') {
      paper.note(false);
      HTMLFormElement.prototype.submit.call(form);
    } else {
      show('unsent');
      if (!wish) return;
      unsent.hidden = false;
      if (pressed) unsent.focus();
      pressed = false;
      const pause = pauseAfter(++tries);
      if (pause !== undefined) timer = setTimeout(attempt, pause);
    }
  };
  const again = () => {
    tries = 0;
    attempt();
  };

  form.addEventListener('input', () => {
    wish = false;
    unsent.hidden = true;
    clearTimeout(timer);
    paper.note(false);
    if (!sending) show('unsent');
  });
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    wish = pressed = true;
    paper.note(true);
    again();
  });
  addEventListener('online', again);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) again();
  });

  if (paper.filled()) show('unsent');
  attempt();
};
