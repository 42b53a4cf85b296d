import { readAloud } from './read-aloud.ts';
import { forgetReceipt, keepReceipt } from './receipt.ts';
import { showScreens } from './screens.ts';
import { sendByScript } from './send.ts';

// What is added when the browser can: one question at a time, and a receipt that survives a reload. If anything here
// fails, the page is shown as it came: whole, and working.
const root = document.documentElement;
root.classList.add('js');

const start = () => {
  const link = document
    .querySelector('#stop')
    ?.getAttribute('action')
    ?.replace(/\/stop.*/, '');
  const form = document.querySelector<HTMLFormElement>('#survey[data-next]');
  if (link && document.body.dataset.settled !== undefined) forgetReceipt(link);
  if (!link || !form) return;
  const receipt = document.querySelector<HTMLInputElement>('input[name=receipt]');
  if (receipt) keepReceipt(link, receipt);
  showScreens(form);
  readAloud(form);
  sendByScript(form, link);
};

document.addEventListener('DOMContentLoaded', () => {
  try {
    start();
    root.classList.add('ready');
  } catch {
    root.classList.remove('js');
  }
  document.querySelector<HTMLElement>('#summary')?.focus();
});
