import type { Context, MiddlewareHandler } from 'hono';
import type { Child } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import type { Language } from '#shared/language/languages.ts';
import type { Frame } from '#web/survey/document.tsx';
import { pageIn } from '#web/texts/page.ts';
import { areReviewed } from '#web/texts/reviewed.ts';
import { chooseLanguage } from '../choose-language.ts';
import type { RespondDeps } from '../deps.ts';
import type { Library } from '../library.ts';
import { headOf } from '../pages.tsx';
import { press } from '../press.ts';
import { reply } from '../reply.ts';

/** Whose page it is, and in which language it is read. */
export type Place = { municipality: Municipality; language: Language; page: Frame };
export type PlaceEnv = { Variables: { place: Place } };
export type PlaceContext = Context<PlaceEnv>;

export type PlacesDeps = RespondDeps & {
  books: Library;
  headers: Record<string, string>;
  /** The page that says that nothing is here. */
  unknown: (c: Context) => Promise<Response>;
};

/** A municipality's pages in one language. */
export const placeOf = async (
  inline: Frame['inline'],
  municipality: Municipality,
  language: Language,
): Promise<Place> => {
  const texts = await pageIn(language);
  const drafted = !(await areReviewed(language, 'page'));
  const synthetic = municipality.synthetic === true;
  const page = { language, texts, inline, drafted, synthetic, stop: false };
  return { municipality, language, page };
};

/** Puts the place of `/m/:code/…` into the context; whoever asks for a municipality that we do not serve is told so. */
export const findPlace =
  ({ books, assets: inline, unknown }: PlacesDeps): MiddlewareHandler<PlaceEnv> =>
  async (c, next) => {
    const code = c.req.param('code') ?? '';
    const municipality = /^\d{4}$/.test(code) ? await books.municipality(code) : undefined;
    if (!municipality) return unknown(c);
    const language = chooseLanguage({
      asked: c.req.query('lang'),
      ticket: undefined,
      header: c.req.header('accept-language'),
      home: municipality.defaultLanguage,
    });
    c.set('place', await placeOf(inline, municipality, language));
    return next();
  };

/** Answers with a page. It holds nothing that is one person's own. */
export const show = (
  c: PlaceContext,
  { headers }: Pick<PlacesDeps, 'headers'>,
  page: Child,
  status = 200,
): Response => {
  const { language } = c.get('place');
  return reply(c, headers, { status, language, pressed: press(headOf(String(page))) });
};
