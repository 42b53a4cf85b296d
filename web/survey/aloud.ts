import { readAloud } from './read-aloud.ts';

// A script of its own, which `fetch-aloud.ts` puts into the page.
const form = document.querySelector<HTMLFormElement>('#survey');
if (form) readAloud(form);
