import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { mostHelpPerDay, readHelp } from '#shared/community/help.ts';
import { isReceipt, receiptOf } from '#shared/wave/ticket.ts';
import { dayOf } from '#shared/wave/zone.ts';
import { HelpPage, HelpSentPage } from '#web/places/help-page.tsx';
import { aboutIn } from '#web/texts/about.ts';
import { areReviewed } from '#web/texts/reviewed.ts';
import { withAfter } from '../after/texts.ts';
import { cameNarrowly } from '../narrow-door.ts';
import { type PlaceContext, type PlaceEnv, type PlacesDeps, show } from './place.ts';

/** Many times the longest text. */
const mostBytes = 32 * 1024;
/** From the day alone, as with the request itself. */
const countedUntil = (day: string): number => Date.parse(day) + 3 * 24 * 60 * 60_000;

/**
 * *I want help*, *I can help*: kept under an id that the form was made with, so that a form sent twice is one request. What
 * was written comes back with whatever is to be mended, also when the database fails.
 */
export const helpRoutes = (app: Hono<PlaceEnv>, deps: PlacesDeps): void => {
  const { help, limits, now, random, headers, log } = deps;
  const newId = () => receiptOf(random(16));
  const framed = async (c: PlaceContext) => {
    const { page, municipality } = c.get('place');
    return { ...(await withAfter(page)), municipality };
  };

  app.get('/m/:code/help', async (c) => {
    const page = await framed(c);
    if (c.req.query('sent') === 'yes') return show(c, deps, <HelpSentPage {...page} />);
    const fields = { wish: c.req.query('wish') ?? '' };
    return show(c, deps, <HelpPage {...page} id={newId()} fields={fields} problems={[]} />);
  });

  const tooLarge = async (c: PlaceContext) =>
    show(c, deps, <HelpPage {...(await framed(c))} id={newId()} fields={{}} problems={['text']} />, 413);

  app.post('/m/:code/help', bodyLimit({ maxSize: mostBytes, onError: tooLarge }), async (c) => {
    if (!cameNarrowly(c)) return deps.unknown(c);
    const { id: sentId = '', ...fields } = Object.fromEntries(new URLSearchParams(await c.req.text()));
    const page = await framed(c);
    const id = isReceipt(sentId) ? sentId : newId();
    const read = readHelp(fields);
    if (!read.ok) return show(c, deps, <HelpPage {...page} {...{ id, fields }} problems={read.problems} />, 422);
    const { code } = page.municipality;
    const day = dayOf(now());
    const later = async (status: 429 | 503) => {
      const { contact: failed } = await aboutIn(page.language);
      const drafted = page.drafted || !(await areReviewed(page.language, 'about'));
      return show(c, deps, <HelpPage {...page} {...{ id, fields, failed, drafted }} problems={[]} />, status);
    };
    try {
      if (!(await limits.count(`HELP#${code}#${day}`, id, mostHelpPerDay, countedUntil(day)))) return later(429);
      await help.ask({ id, municipality: code, ...read.form, language: page.language, day });
    } catch (error) {
      log.error('respond failed', { did: 'help', error });
      return later(503);
    }
    const location = `/m/${code}/help?sent=yes&lang=${page.language}`;
    return new Response(null, { status: 303, headers: { ...headers, location } });
  });
};
