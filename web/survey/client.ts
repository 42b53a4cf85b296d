import { fetchAloud } from './fetch-aloud.ts';
import { forget, forgetOld } from './kept.ts';
import { leaveQuickly } from './leave.ts';
import { openPaper, type Paper } from './paper.ts';
import { showScreens } from './screens.ts';
import { sendByScript } from './send.ts';

// What is added when the browser can: one question at a time, and answers that outlive a reload and a dead network. Where
// the start fails, or the page broke off, it is shown as it came: whole, and working.
const root = document.documentElement;
root.classList.add('js');

const start = () => {
  leaveQuickly();
  const link = document
    .querySelector('#stop')
    ?.getAttribute('action')
    ?.replace(/\/stop.*/, '');
  const form = document.querySelector<HTMLFormElement>('#survey[data-next]');
  if (link && document.body.dataset.settled !== undefined) forget(link);
  if (!link || !form) {
    forgetOld(Date.now());
    return;
  }
  let paper: Paper | undefined;
  const open = () => {
    if (!paper) {
      forgetOld(Date.now());
      paper = openPaper(form, link, Date.now);
      sendByScript(form, link, paper);
    }
    return paper;
  };
  showScreens(form, open, fetchAloud);
  // A slow phone shows the introduction first, unless it was left at once. What goes on in the middle, or is not looked at, does
  // not wait.
  if (document.hidden || history.state || form.dataset.returned !== undefined) open();
  else requestAnimationFrame(() => setTimeout(() => form.isConnected && open()));
};

document.addEventListener('DOMContentLoaded', () => {
  try {
    start();
    root.classList.add('ready');
    // Words in other scripts need fonts that a slow phone takes long to open: they wait until the page is there.
    setTimeout(() => root.classList.add('rested'), 1_000);
  } catch {
    root.classList.remove('js');
  }
  document.querySelector<HTMLElement>('#summary')?.focus();
});
