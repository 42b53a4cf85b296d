import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Hono } from 'hono/tiny';
import type { Language } from '#shared/language/languages.ts';
import type { FieldProblem } from '#shared/survey/answers.ts';
import { isReceipt, readSecret, receiptOf, ticketKey } from '#shared/wave/ticket.ts';
import { tail } from '#web/survey/tail.tsx';
import { chooseLanguage } from './choose-language.ts';
import type { RespondDeps } from './deps.ts';
import { mostFormBytes, readForm, type SentForm } from './form.ts';
import { securityHeaders } from './headers.ts';
import { type Found, library } from './library.ts';
import { once } from './once.ts';
import { type Notice, type Page, pages } from './pages.tsx';
import { encodingFor } from './press.ts';
import { standing, statusOf } from './standing.ts';
import { submit } from './submit.ts';

/** `form` is set as soon as one was sent, so that whatever fails afterwards can give it back. */
type Env = { Variables: { form: SentForm | undefined } };
type At = Context<Env, '/s/:secret'>;

export type { RespondDeps };

const mostPauseBytes = 4 * 1024;

/**
 * The survey page (design §2). GET and HEAD only read. Reached by the link in a message:
 *
 * | request                  | answer                                                              |
 * | ------------------------ | ------------------------------------------------------------------- |
 * | GET `/s/:secret`         | the survey, or a notice with the status of `statusOf`               |
 * | POST `/s/:secret`        | 303 to the thanks; 422 to mend; 413; a notice; 503 with the form kept |
 * | GET `/s/:secret/thanks`  | the thanks once the ticket is answered, otherwise 303 to the survey |
 * | POST `/s/:secret/stop`   | "stopped", also for a link that nobody knows any more               |
 * | POST `/s/:secret/pause`  | no messages for a while; 422 for no day that could be meant         |
 * | `/m/:code/…`             | `places/app.tsx`, loaded when somebody asks                          |
 * | `/join/:code/…`          | `join/app.tsx`, loaded when somebody asks                            |
 */
export const respondApp = (deps: RespondDeps): Hono<Env> => {
  const { contacts, now, random, log } = deps;
  const books = library(deps);
  const make = pages(deps, books);
  const headers = securityHeaders(deps.assets);
  const after = once(async () => (await import('./after/pages.tsx')).afterPages(deps));
  const newReceipt = () => receiptOf(random(16));

  /** The secret of the address; undefined when it cannot be one. */
  const secretOf = (c: Context) => readSecret(c.req.param('secret') ?? '');
  const find = async (secret: string | undefined) => (secret === undefined ? undefined : books.find(ticketKey(secret)));
  const languageOf = (c: Context, found?: Found): Language =>
    chooseLanguage({
      asked: c.req.query('lang'),
      ticket: found?.ticket.language,
      header: c.req.header('accept-language'),
      home: found?.municipality.defaultLanguage,
    });

  const reply = (c: Context, status: number, { language, pressed }: Page, receipt?: string): Response => {
    const secret = secretOf(c);
    const encoding = encodingFor(c.req.header('accept-encoding'));
    const end = secret === undefined ? '\n' : tail(language, { secret, ...(receipt && { receipt }) });
    return new Response(pressed.finish(encoding, end), {
      status,
      headers: {
        ...headers,
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        vary: 'accept-encoding, accept-language',
        ...(encoding !== 'identity' && { 'content-encoding': encoding }),
        ...(status === 503 && { 'retry-after': '5' }),
      },
    });
  };
  const notice = async (c: Context, status: number, which: Notice, found?: Found) =>
    reply(c, status, await make.notice(which, languageOf(c, found), found, secretOf(c) !== undefined));
  const unknown = (c: Context) => notice(c, statusOf.unknown, 'unknown');
  const elsewhere = (location: string) => new Response(null, { status: 303, headers: { ...headers, location } });

  /** The form again: with the receipt it came with, so that it stays the same form, or a new one if it had none. */
  const returned = async (c: Context, status: number, found: Found, form: SentForm, problems: FieldProblem[]) => {
    const survey = await books.survey(found, languageOf(c, found));
    const receipt = isReceipt(form.receipt) ? form.receipt : newReceipt();
    return reply(c, status, await make.returned(found, survey, form.fields, problems), receipt);
  };

  /** Too much to be read at all: the survey again, with the error at each question that one writes in. */
  const tooLarge = async (c: At) => {
    const found = await find(secretOf(c));
    if (!found) return unknown(c);
    const { version } = await books.survey(found, languageOf(c, found));
    const written = version.questions.filter(({ kind }) => kind === 'text');
    const problems = written.map(({ id }) => ({ question: id, problem: 'too-long' as const }));
    return returned(c, 413, found, { receipt: '', fields: {} }, problems);
  };

  const app = new Hono<Env>();

  app.get('/s/:secret', async (c) => {
    const found = await find(secretOf(c));
    if (!found) return unknown(c);
    const state = standing(found.ticket, found.wave, now());
    if (state !== 'open') return notice(c, statusOf[state], state, found);
    return reply(c, 200, await make.survey(found, languageOf(c, found)), newReceipt());
  });

  app.post('/s/:secret', bodyLimit({ maxSize: mostFormBytes, onError: tooLarge }), async (c) => {
    const form = readForm(await c.req.text());
    c.set('form', form);
    const found = await find(secretOf(c));
    if (!found) return unknown(c);
    const { version } = await books.survey(found, languageOf(c, found));
    const outcome = await submit(deps, { ...found, version, form, now: now() });
    switch (outcome.is) {
      case 'sent':
        return elsewhere(`/s/${secretOf(c)}/thanks?lang=${languageOf(c, found)}`);
      case 'refused':
        return notice(c, statusOf[outcome.because], outcome.because, found);
      case 'without-receipt':
        return returned(c, 422, found, form, []);
      case 'to-mend':
        return returned(c, 422, found, form, outcome.problems);
    }
  });

  app.get('/s/:secret/thanks', async (c) => {
    const found = await find(secretOf(c));
    if (!found) return unknown(c);
    if (found.ticket.state === 'open') return elsewhere(`/s/${secretOf(c)}?lang=${languageOf(c, found)}`);
    try {
      const { thanks } = await after();
      return reply(c, 200, await thanks(found, await make.frame(languageOf(c, found), found, true)));
    } catch (error) {
      log.error('thanks without news', { error }); // she has answered, and is thanked whatever else fails
      return notice(c, 200, 'thanks', found);
    }
  });

  // The addresses of "stopped" and "paused", opened again: the survey, and nothing is done by it.
  app.on('GET', ['/s/:secret/stop', '/s/:secret/pause'], async (c) => {
    const secret = secretOf(c);
    return secret === undefined ? unknown(c) : elsewhere(`/s/${secret}?lang=${languageOf(c)}`);
  });

  app.post('/s/:secret/stop', async (c) => {
    const secret = secretOf(c);
    if (secret === undefined) return unknown(c);
    await contacts.requestStop(ticketKey(secret), now());
    return notice(c, 200, 'stopped');
  });

  app.post('/s/:secret/pause', bodyLimit({ maxSize: mostPauseBytes, onError: unknown }), async (c) => {
    const secret = secretOf(c);
    if (secret === undefined) return unknown(c);
    const { fields } = readForm(await c.req.text());
    const page = await make.frame(languageOf(c), undefined, true);
    const { status, ...made } = await (await after()).pause(ticketKey(secret), fields, page);
    return reply(c, status, made);
  });

  const places = once(async () => (await import('./places/app.tsx')).placesApp({ ...deps, books, headers, unknown }));
  app.all('/m/*', async (c) => (await places()).fetch(c.req.raw));

  const joining = once(async () => (await import('./join/app.tsx')).joinApp({ ...deps, books, headers, unknown }));
  app.all('/join/*', async (c) => (await joining()).fetch(c.req.raw));

  app.notFound(unknown);

  app.onError(async (error, c) => {
    // The route's pattern would be harmless, the path would not: it holds the secret.
    log.error('respond failed', { did: c.req.method, error });
    const form = c.get('form');
    return reply(c, 503, await make.failed(languageOf(c), form, secretOf(c) !== undefined), form?.receipt);
  });

  return app;
};
