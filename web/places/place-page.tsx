import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { Document, type Frame } from '#web/survey/document.tsx';
import { LanguagePicker } from '#web/survey/language-picker.tsx';

export type PlacePageProps = Frame & { title: string; municipality: Pick<Municipality, 'code' | 'name' | 'contact'> };

/** A page of a municipality that knows no link: its name leads to the first of them, and the languages stand before all else. */
export const PlacePage: FC<PropsWithChildren<PlacePageProps>> = ({ municipality, children, ...page }) => (
  <Document {...page} sheet="place.css">
    <header>
      <p class="place">
        <a href={`/m/${municipality.code}?lang=${page.language}`}>
          <bdi>{municipality.name}</bdi>
        </a>
      </p>
      <h1>{page.title}</h1>
    </header>
    <LanguagePicker language={page.language} label={page.texts.languageLabel} />
    {children}
  </Document>
);
