import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Hono } from 'hono/tiny';
import type { Poster } from '#functions/store/studio.ts';
import { readPosterCode } from '#shared/join/join.ts';
import { isLanguage } from '#shared/language/languages.ts';
import { writtenDay } from '#shared/language/written-day.ts';
import { isReceipt, receiptOf } from '#shared/wave/ticket.ts';
import { fill } from '#web/survey/fill.tsx';
import { areReviewed } from '#web/texts/reviewed.ts';
import { waysIn } from '#web/texts/ways.ts';
import { ConfirmPage } from '#web/ways/confirm-page.tsx';
import { JoinPage } from '#web/ways/join-page.tsx';
import { WaysNotice } from '#web/ways/ways-page.tsx';
import { chooseLanguage } from '../choose-language.ts';
import { readForm } from '../form.ts';
import { type PlaceEnv, type PlacesDeps, placeOf, show } from '../places/place.ts';
import { ask } from './ask.ts';
import { confirm } from './confirm.ts';
import { findRound } from './find-round.ts';

const mostBytes = 8 * 1024;

/**
 * Signing up from a poster. GET only reads; the number stands in no address, and nothing here reads what was sent before.
 *
 * | request                    | answer                                                            |
 * | -------------------------- | ----------------------------------------------------------------- |
 * | GET `/join/:code`          | the form; 410 when the poster was withdrawn, 404 for none         |
 * | POST `/join/:code`         | 200 the page to type the code; 422 to mend; 429 when too many     |
 * | POST `/join/:code/confirm` | 200 confirmed; 422 to mend; 410 when the code is of no use any more |
 */
export const joinApp = (deps: PlacesDeps): Hono<PlaceEnv> => {
  const { books, studio, joins, headers, now, random } = deps;
  const app = new Hono<PlaceEnv>();
  const posterOf = async (c: Context): Promise<Poster | undefined> => {
    const read = readPosterCode(c.req.param('code') ?? '');
    return read && studio.poster(read.municipality, read.code);
  };
  const fresh = () => receiptOf(random(16));
  const frameIn = async (c: Context<PlaceEnv>) => {
    const { municipality, language, page } = c.get('place');
    const ways = await waysIn(language);
    const drafted = page.drafted || !(await areReviewed(language, 'ways'));
    const poster = readPosterCode(c.req.param('code') ?? '')?.code;
    return { ...page, drafted, ways, municipality, poster };
  };

  app.use('/join/:code/*', async (c, next) => {
    const poster = await posterOf(c);
    const municipality = poster && (await books.municipality(poster.municipality));
    if (!poster || !municipality) return deps.unknown(c);
    const language = chooseLanguage({
      asked: c.req.query('lang'),
      ticket: undefined,
      header: c.req.header('accept-language'),
      home: municipality.defaultLanguage,
    });
    c.set('place', await placeOf(deps.assets, municipality, language));
    if (poster.withdrawnAt === undefined) return next();
    const page = await frameIn(c);
    return show(c, deps, <WaysNotice {...page} {...page.ways.closed} picker />, 410);
  });
  app.use('/join/:code/*', bodyLimit({ maxSize: mostBytes, onError: (c) => deps.unknown(c) }));

  app.get('/join/:code', async (c) => {
    const page = await frameIn(c);
    return show(c, deps, <JoinPage {...page} nonce={fresh()} wished={page.language} />);
  });

  app.post('/join/:code', async (c) => {
    const { fields } = readForm(await c.req.text());
    const page = await frameIn(c);
    const { phone = '', language = '' } = fields;
    const nonce = isReceipt(fields.nonce ?? '') ? (fields.nonce ?? '') : fresh();
    const wished = isLanguage(language) ? language : page.language;
    const municipality = page.municipality.code;
    const asked = await ask(deps, { municipality, nonce, typed: phone, language: wished, now: now() });
    if (asked.is === 'asked') return show(c, deps, <ConfirmPage {...page} join={asked.join} />);
    if (asked.is === 'too-many') return show(c, deps, <WaysNotice {...page} {...page.ways.busy} />, 429);
    return show(c, deps, <JoinPage {...page} {...{ nonce, wished }} typed={phone} />, 422);
  });

  app.get('/join/:code/confirm', async (c) => {
    const { poster, language } = await frameIn(c); // as we write it: what was typed need not be fit for a header
    return new Response(null, { status: 303, headers: { ...headers, location: `/join/${poster}?lang=${language}` } });
  });

  app.post('/join/:code/confirm', async (c) => {
    const { join = '', code: typed = '' } = readForm(await c.req.text()).fields;
    const page = await frameIn(c);
    const municipality = page.municipality.code;
    const outcome = await confirm(joins, { municipality, join, typed, now: now() });
    const { over } = page.ways.confirm;
    if (outcome === 'wrong') return show(c, deps, <ConfirmPage {...page} join={join} wrong />, 422);
    if (outcome === 'over')
      return show(c, deps, <WaysNotice {...page} {...over} begin={page.ways.confirm.again} />, 410);
    const round = await findRound(studio, (await posterOf(c)) ?? { municipality, series: [] }, now());
    const { title, soon, date, later } = page.ways.joined;
    const body =
      round.is === 'open'
        ? soon
        : round.is === 'planned'
          ? fill(date, { date: writtenDay(page.language, round.opensAt) })
          : later;
    return show(c, deps, <WaysNotice {...page} title={title} body={body} />);
  });

  app.notFound(deps.unknown);
  app.onError((error) => {
    throw error;
  });
  return app;
};
