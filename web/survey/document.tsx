import { raw } from 'hono/html';
import type { FC, PropsWithChildren } from 'hono/jsx';
import { type Language, languages } from '#shared/language/languages.ts';
import type { Assets } from '#web/assets.ts';
import type { PageTexts } from '#web/texts/texts.ts';
import { tailMark } from './tail.tsx';

/** What every page for newcomers is made of, whatever it says. */
export type Frame = {
  language: Language;
  texts: PageTexts;
  inline: Assets['inline'];
  /** A text on the page has been read by nobody whose language it is. */
  drafted: boolean;
  synthetic: boolean;
  /** Whether "stop" can be asked for: the page has a link of its own, and it has not been asked for just now. */
  stop: boolean;
};

type DocumentProps = PropsWithChildren<
  Frame & {
    title: string;
    /** The phone may forget the receipt of this link: nothing more can be sent with it. */
    settled?: boolean;
    /** What the page wears: the least, or also what lists and forms need. */
    sheet?: 'survey.css' | 'place.css' | 'ways.css';
  }
>;

/** Where “leave quickly” leads: the weather, which anybody in Norway may be looking at. */
const elsewhere = 'https://www.yr.no/';

/** None, and none is asked for. */
const icon = 'data:,';

/**
 * The whole document, in one request: style and script stand in it. It ends with a mark where `tail` puts what is
 * one person's own, so that all before it is the same for everybody.
 */
export const Document: FC<DocumentProps> = ({ title, sheet = 'survey.css', children, ...page }) => (
  <html lang={page.language} dir={languages[page.language].dir}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="format-detection" content="telephone=no" />
      <title>{title}</title>
      <link rel="icon" href={icon} />
      <style>{raw(page.inline[sheet])}</style>
      <script>{raw(page.inline['survey.js'])}</script>
    </head>
    <body data-settled={page.settled ? '' : undefined}>
      {page.synthetic && <aside class="synthetic">{page.texts.synthetic}</aside>}
      <header class="top">
        <a id="leave" href={elsewhere} rel="noreferrer">
          {page.texts.leave}
        </a>
      </header>
      <main>{children}</main>
      <footer>
        {page.stop && (
          <p>
            {page.texts.stop.explain}
            <button type="submit" class="quiet" form="stop">
              {page.texts.stop.button}
            </button>
          </p>
        )}
        {page.drafted && <p class="drafted">{page.texts.notReviewed}</p>}
      </footer>
      {raw(tailMark)}
    </body>
  </html>
);
