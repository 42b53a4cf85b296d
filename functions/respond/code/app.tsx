import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Hono } from 'hono/tiny';
import { plainDigits } from '#shared/join/join.ts';
import { readSecret, ticketKey } from '#shared/wave/ticket.ts';
import { kioskEnd } from '#web/survey/kiosk-end.tsx';
import { pageIn } from '#web/texts/page.ts';
import { areReviewed } from '#web/texts/reviewed.ts';
import { waysIn } from '#web/texts/ways.ts';
import { CodePage, type TypedCode } from '#web/ways/code-page.tsx';
import { chooseLanguage } from '../choose-language.ts';
import type { RespondDeps } from '../deps.ts';
import { type Door, doorOf, doors } from '../door.ts';
import { readForm } from '../form.ts';
import type { Library } from '../library.ts';
import { headOf } from '../pages.tsx';
import { press } from '../press.ts';
import { reply } from '../reply.ts';

const mostBytes = 4 * 1024;

type CodeDeps = Pick<RespondDeps, 'assets'> & { books: Library; headers: Record<string, string> };

/** Somebody may also type, or paste, the whole address, and her keyboard may have other digits. */
const secretIn = (typed: string): string | undefined =>
  readSecret(plainDigits(typed).replace(/^.*\/(?:s|kiosk)\//, ''));

/**
 * Typing the code of a slip of paper. Nothing is written here: a code that is right leads to its survey.
 *
 * | request              | answer                                                         |
 * | -------------------- | -------------------------------------------------------------- |
 * | GET `/s`, `/kiosk`   | the field                                                      |
 * | POST `/s`, `/kiosk`  | 303 to `/s/<code>`, `/kiosk/<code>`; 404 or 422 with the field |
 */
export const codeApp = ({ assets: inline, books, headers }: CodeDeps): Hono => {
  const app = new Hono();
  const languageOf = (c: Context) =>
    chooseLanguage({
      asked: c.req.query('lang'),
      ticket: undefined,
      header: c.req.header('accept-language'),
      home: undefined,
    });
  const show = async (c: Context, door: Door, status = 200, typed?: TypedCode) => {
    const language = languageOf(c);
    const [texts, ways] = await Promise.all([pageIn(language), waysIn(language)]);
    const drafted = !(await areReviewed(language, 'page', 'ways'));
    const frame = { language, texts, ways, inline, drafted, synthetic: false, stop: false };
    const page = <CodePage {...frame} door={door} typed={typed} />;
    const end = door === '/kiosk' ? kioskEnd({ ways, inline, at: 'start' }) : '\n';
    return reply(c, headers, { status, language, pressed: press(headOf(String(page))), end });
  };

  for (const door of doors) {
    app.get(door, (c) => show(c, door));
    app.post(door, bodyLimit({ maxSize: mostBytes, onError: (c) => show(c, doorOf(c), 413) }), async (c) => {
      const { code = '' } = readForm(await c.req.text()).fields;
      const secret = secretIn(code);
      if (secret === undefined) return show(c, door, 422, { value: code, is: 'wrong' });
      const found = await books.find(ticketKey(secret));
      if (!found) return show(c, door, 404, { value: code, is: 'unknown' });
      const asked = c.req.query('lang');
      const location = `${door}/${secret}${asked === undefined ? '' : `?lang=${languageOf(c)}`}`;
      return new Response(null, { status: 303, headers: { ...headers, location } });
    });
  }
  app.onError((error) => {
    throw error;
  });
  return app;
};
