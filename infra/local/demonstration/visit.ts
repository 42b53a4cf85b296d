import type { Answers } from '#shared/survey/answers.ts';

/** The survey page, as an app that one asks. */
type Page = { request: (path: string, init?: RequestInit) => Response | Promise<Response> };

const linkIn = /https?:\/\/[^\s/]+(\/s\/[0-9a-z]{16})/;
const receiptIn = /name="?receipt"? value="?([0-9a-z]{26})/;

/** The path of the link in a text message; undefined when there is none. */
export const pathIn = (text: string): string | undefined => linkIn.exec(text)?.[1];

/** Does what a browser without script does: opens the page, fills in the form and sends it. Throws when that fails. */
export const answerAt = async (page: Page, path: string, answers: Answers): Promise<void> => {
  const opened = await page.request(path);
  const receipt = receiptIn.exec(await opened.text())?.[1];
  if (receipt === undefined) throw new Error(`the survey page answered ${opened.status}, without a form`);
  const sent = await page.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ receipt, ...answers }).toString(),
  });
  if (sent.status !== 303) throw new Error(`the survey page took no answer: ${sent.status}`);
};
