import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { Document, type Frame } from '#web/survey/document.tsx';
import { LanguagePicker } from '#web/survey/language-picker.tsx';

export type PlacePageProps = Frame & { title: string; municipality: Pick<Municipality, 'code' | 'name' | 'contact'> };

/** For whoever cannot read the word beside it. */
const Globe: FC = () => (
  <svg
    aria-hidden="true"
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
  >
    <circle cx="10" cy="10" r="8" />
    <ellipse cx="10" cy="10" rx="3.5" ry="8" />
    <path d="M2 10h16M3.5 5.5h13M3.5 14.5h13" />
  </svg>
);

/** A page of a municipality that knows no link: its name leads to the first of them. */
export const PlacePage: FC<PropsWithChildren<PlacePageProps>> = ({ municipality, children, ...page }) => (
  <Document {...page} sheet="place.css">
    <header>
      <div class="top">
        <p class="place">
          <a href={`/m/${municipality.code}?lang=${page.language}`}>
            <bdi>{municipality.name}</bdi>
          </a>
        </p>
        <a class="to-languages" href="#languages">
          <Globe />
          {page.texts.languageLabel}
        </a>
      </div>
      <h1>{page.title}</h1>
    </header>
    {children}
    <div id="languages">
      <LanguagePicker language={page.language} label={page.texts.languageLabel} />
    </div>
  </Document>
);
