import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Hono } from 'hono/tiny';
import type { Language } from '#shared/language/languages.ts';
import type { FieldProblem } from '#shared/survey/answers.ts';
import { isReceipt, readSecret, receiptOf, ticketKey } from '#shared/wave/ticket.ts';
import { aloudPath } from '#web/survey/fetch-aloud.ts';
import { tail } from '#web/survey/tail.tsx';
import { aloud } from './aloud.ts';
import { chooseLanguage } from './choose-language.ts';
import type { RespondDeps } from './deps.ts';
import { doorOf, doors } from './door.ts';
import { mostFormBytes, readForm, type SentForm } from './form.ts';
import { securityHeaders, surveyAssets } from './headers.ts';
import { type Found, library } from './library.ts';
import { cameNarrowly } from './narrow-door.ts';
import { once } from './once.ts';
import { type Notice, type Page, pages } from './pages.tsx';
import { reply } from './reply.ts';
import { standing, statusOf } from './standing.ts';
import { submit } from './submit.ts';

/** `form` is set as soon as one was sent, so that whatever fails afterwards can give it back. */
type Env = { Variables: { form: SentForm | undefined } };
/** The survey, by whichever door. */
const survey = '/:door{s|kiosk}/:secret' as const;
type At = Context<Env, typeof survey>;

export type { RespondDeps };

const mostWishBytes = 4 * 1024;

/**
 * The survey page (design §2). GET and HEAD only read. Reached by the link in a message:
 *
 * | request                  | answer                                                              |
 * | ------------------------ | ------------------------------------------------------------------- |
 * | GET `/s/:secret`         | the survey; 409 with what comes after, once it is answered; or a notice with the status of `statusOf` |
 * | POST `/s/:secret`        | 303 to the thanks; 422 to mend; 413; a notice; 503 with the form kept |
 * | GET `/s/aloud.js`        | the script that reads aloud, asked for when a question is shown     |
 * | GET `/s/:secret/thanks`  | the thanks once the ticket is answered, otherwise 303 to the survey |
 * | POST `/s/:secret/stop`   | "stopped", also for a link that nobody knows any more; with `back`, it is taken back |
 * | POST `/s/:secret/pause`  | no messages for a while; 422 for no day that could be meant         |
 * | GET, POST `/s`           | `code/app.tsx`: typing the code of a slip of paper                  |
 * | `/kiosk`, `/kiosk/:secret…` | the same as `/s`, on a tablet that many use                      |
 * | `/m/:code/…`             | `places/app.tsx`, loaded when somebody asks                          |
 * | `/join/:code/…`          | `join/app.tsx`, loaded when somebody asks                            |
 */
export const respondApp = (deps: RespondDeps): Hono<Env> => {
  const { requests, now, random, log } = deps;
  const books = library(deps);
  const make = pages(deps, books);
  const headers = securityHeaders(deps.assets);
  const surveyHeaders = securityHeaders(deps.assets, surveyAssets);
  const after = once(async () => (await import('./after/pages.tsx')).afterPages(deps, books));
  const newReceipt = () => receiptOf(random(16));

  /** The secret of the address; undefined when it cannot be one. */
  const secretOf = (c: Context) => readSecret(c.req.param('secret') ?? '');
  /** Whether somebody who came with this secret is sent messages that could be stopped: not with a slip of paper. */
  const hasMessages = (c: Context) => secretOf(c)?.length === 16;
  const find = async (secret: string | undefined) => (secret === undefined ? undefined : books.find(ticketKey(secret)));
  const languageOf = (c: Context, found?: Found): Language =>
    chooseLanguage({
      asked: c.req.query('lang'),
      ticket: found?.ticket.language,
      header: c.req.header('accept-language'),
      home: found?.municipality.defaultLanguage,
    });

  /** A page with what on it is one person's own; on a tablet that many use, with the way back to its beginning. */
  const answer = async (c: Context, status: number, { language, pressed }: Page, receipt?: string) => {
    const [door, secret] = [doorOf(c), secretOf(c)];
    const own = secret === undefined ? '\n' : tail(language, { door, secret, ...(receipt && { receipt }) });
    const at = receipt === undefined ? 'end' : 'survey';
    const shared = door === '/kiosk' ? await (await import('./kiosk.ts')).kiosk(language, deps.assets, at) : '';
    const wears = at === 'survey' && door !== '/kiosk' ? surveyHeaders : headers;
    return reply(c, wears, { status, language, pressed, end: own + shared });
  };
  const notice = async (c: Context, status: number, which: Notice, found?: Found) =>
    answer(c, status, await make.notice(which, languageOf(c, found), found, hasMessages(c)));
  const unknown = (c: Context) => notice(c, statusOf.unknown, 'unknown');
  /** What comes after an answer: at once, and whenever the link is opened again. */
  const afterwards = async (c: Context, status: number, which: 'thanks' | 'answered', found: Found) => {
    // It leads to other pages, which know nothing of the tablet.
    if (doorOf(c) === '/kiosk') return notice(c, status, which, found);
    try {
      const { thanks } = await after();
      const page = await make.frame(languageOf(c, found), found, hasMessages(c));
      return answer(c, status, await thanks(which, found, page));
    } catch (error) {
      log.error('thanks without news', { error }); // she has answered, and is told so whatever else fails
      return notice(c, status, which, found);
    }
  };
  const elsewhere = (location: string) => new Response(null, { status: 303, headers: { ...headers, location } });

  /** The form again: with the receipt it came with, so that it stays the same form, or a new one if it had none. */
  const returned = async (c: Context, status: number, found: Found, form: SentForm, problems: FieldProblem[]) => {
    const survey = await books.survey(found, languageOf(c, found));
    const receipt = isReceipt(form.receipt) ? form.receipt : newReceipt();
    return answer(c, status, await make.returned(found, survey, form.fields, problems, hasMessages(c)), receipt);
  };

  /** Too much to be read at all: the survey again, with the error at each question that one writes in. */
  const tooLarge = async (c: At) => {
    const found = await find(secretOf(c));
    if (!found) return unknown(c);
    const version = await books.version(found);
    const written = version.questions.filter(({ kind }) => kind === 'text');
    const problems = written.map(({ id }) => ({ question: id, problem: 'too-long' as const }));
    return returned(c, 413, found, { receipt: '', fields: {} }, problems);
  };

  const app = new Hono<Env>();

  app.get(aloudPath, aloud(deps.assets, headers));

  app.get(survey, async (c) => {
    const found = await find(secretOf(c));
    if (!found) return unknown(c);
    const state = standing(found.ticket, found.wave, now());
    if (state === 'answered') return afterwards(c, statusOf[state], state, found);
    if (state !== 'open') return notice(c, statusOf[state], state, found);
    return answer(c, 200, await make.survey(found, languageOf(c, found), hasMessages(c)), newReceipt());
  });

  app.post(survey, bodyLimit({ maxSize: mostFormBytes, onError: tooLarge }), async (c) => {
    const form = readForm(await c.req.text());
    c.set('form', form);
    const found = await find(secretOf(c));
    if (!found) return unknown(c);
    const version = await books.version(found);
    const outcome = await submit(deps, { ...found, version, form, now: now() });
    switch (outcome.is) {
      case 'sent':
        return elsewhere(`${doorOf(c)}/${secretOf(c)}/thanks?lang=${languageOf(c, found)}`);
      case 'refused':
        if (outcome.because === 'answered') return afterwards(c, statusOf.answered, 'answered', found);
        return notice(c, statusOf[outcome.because], outcome.because, found);
      case 'without-receipt':
        return returned(c, 422, found, form, []);
      case 'to-mend':
        return returned(c, 422, found, form, outcome.problems);
    }
  });

  app.get(`${survey}/thanks`, async (c) => {
    const found = await find(secretOf(c));
    if (!found) return unknown(c);
    if (found.ticket.state === 'open') return elsewhere(`${doorOf(c)}/${secretOf(c)}?lang=${languageOf(c, found)}`);
    return afterwards(c, 200, 'thanks', found);
  });

  // The addresses of "stopped" and "paused", opened again: the survey, and nothing is done by it.
  app.on('GET', [`${survey}/stop`, `${survey}/pause`], async (c) => {
    const secret = secretOf(c);
    return secret === undefined ? unknown(c) : elsewhere(`${doorOf(c)}/${secret}?lang=${languageOf(c)}`);
  });

  app.post(`${survey}/stop`, bodyLimit({ maxSize: mostWishBytes, onError: unknown }), async (c) => {
    const secret = secretOf(c);
    if (secret === undefined || !cameNarrowly(c)) return unknown(c);
    const { fields } = readForm(await c.req.text());
    const back = fields.back !== undefined;
    if (back) await requests.takeBackStop(ticketKey(secret), now());
    else await requests.requestStop(ticketKey(secret), now());
    return answer(c, 200, await (await after()).stopped(back, await make.frame(languageOf(c), undefined, true)));
  });

  app.post(`${survey}/pause`, bodyLimit({ maxSize: mostWishBytes, onError: unknown }), async (c) => {
    const secret = secretOf(c);
    if (secret === undefined || !cameNarrowly(c)) return unknown(c);
    const { fields } = readForm(await c.req.text());
    const page = await make.frame(languageOf(c), undefined, true);
    const { status, ...made } = await (await after()).pause(ticketKey(secret), fields, page);
    return answer(c, status, made);
  });

  const places = once(async () => (await import('./places/app.tsx')).placesApp({ ...deps, books, headers, unknown }));
  app.all('/m/*', async (c) => (await places()).fetch(c.req.raw, c.env));

  const typing = once(async () => (await import('./code/app.tsx')).codeApp({ ...deps, books, headers }));
  for (const door of doors) app.all(door, async (c) => (await typing()).fetch(c.req.raw));

  const joining = once(async () => (await import('./join/app.tsx')).joinApp({ ...deps, books, headers, unknown }));
  app.all('/join/*', async (c) => (await joining()).fetch(c.req.raw));

  app.notFound(unknown);

  app.onError(async (error, c) => {
    // The route's pattern would be harmless, the path would not: it holds the secret.
    log.error('respond failed', { did: c.req.method, error });
    const form = c.get('form');
    return answer(c, 503, await make.failed(languageOf(c), form, hasMessages(c)), form?.receipt);
  });

  return app;
};
