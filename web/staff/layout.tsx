import { raw } from 'hono/html';
import type { FC, PropsWithChildren } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Assets, LinkedAsset } from '#web/assets.ts';
import { Header } from './header.tsx';
import { type Door, frameTexts } from './texts.ts';

export type StaffPageProps = PropsWithChildren<{
  title: string;
  language: StaffLanguage;
  assets: Pick<Assets, 'linked'>;
  /** Who is signed in; undefined on public pages. */
  name?: string | undefined;
  /** Which doors the person may open, in the order of the navigation. */
  doors?: readonly Door[];
  /** Which door is the current one, for the navigation. */
  door?: Door | undefined;
  /** Says "synthetic" above the page. */
  synthetic?: boolean;
  scripts?: readonly LinkedAsset[];
  /** True on a page that is in one language only: it offers no other. */
  oneLanguage?: boolean;
}>;

/** The frame of every page for staff, funders and the public. The page itself begins with its `h1`. */
export const StaffPage: FC<StaffPageProps> = (props) => {
  const { title, language, assets, children, synthetic, scripts = [] } = props;
  const texts = frameTexts[language];
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${title} – Tilhør`}</title>
          <link rel="stylesheet" href={assets.linked['staff.css'].path} />
          {scripts.map((name) => (
            <script type="module" src={assets.linked[name].path} />
          ))}
        </head>
        <body>
          <a class="ds-skip-link skip" href="#content">
            {texts.skip}
          </a>
          <Header
            language={language}
            name={props.name}
            doors={props.doors ?? []}
            door={props.door}
            switchable={!props.oneLanguage}
          />
          {synthetic && (
            <aside class="synthetic">
              <p class="frame">{texts.synthetic}</p>
            </aside>
          )}
          <main id="content" class="frame" tabindex={-1}>
            {children}
          </main>
          <footer class="site-footer">
            <div class="frame">
              <p>{texts.footer}</p>
            </div>
          </footer>
        </body>
      </html>
    </>
  );
};
