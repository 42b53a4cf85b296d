import { forgetOld } from './kept.ts';
import { fromTheFirst } from './place.ts';

const twiceMs = 1_000;

/**
 * "Leave quickly": what the phone keeps is forgotten, the page goes blank, and the place in the browser's history where it
 * stood is the other page's. Escape, pressed twice, does the same. Without script it is a link like any other.
 */
export const leaveQuickly = (): void => {
  const door = document.querySelector<HTMLAnchorElement>('#leave');
  if (!door) return;
  const leave = () => {
    forgetOld();
    document.title = '';
    document.body.textContent = '';
    addEventListener('pageshow', () => location.reload()); // or “back” might find the page blank
    fromTheFirst(() => location.replace(door.href));
  };
  let escaped = -twiceMs;
  door.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener('keydown', ({ key, timeStamp }) => {
    if (key !== 'Escape') return;
    if (timeStamp - escaped < twiceMs) leave();
    escaped = timeStamp;
  });
};
