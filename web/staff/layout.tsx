import type { FC, PropsWithChildren } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Assets, LinkedAsset } from '#web/assets.ts';

export type StaffPageProps = PropsWithChildren<{
  title: string;
  language: StaffLanguage;
  assets: Pick<Assets, 'linked'>;
  /** Who is signed in; undefined on public pages. */
  name?: string | undefined;
  /** Which door is the current one, for the navigation. */
  door?: 'office' | 'workshop' | 'insight' | undefined;
  /** Says "synthetic" above the page. */
  synthetic?: boolean;
  scripts?: readonly LinkedAsset[];
}>;

/** The frame of every page for staff, funders and the public. */
export const StaffPage: FC<StaffPageProps> = ({ title, language, assets, children, scripts = [] }) => (
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
      <main>{children}</main>
    </body>
  </html>
);
