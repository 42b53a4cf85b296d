import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { Document, type Frame } from '#web/survey/document.tsx';
import { LanguagePicker } from '#web/survey/language-picker.tsx';
import { PlaceHeading } from '#web/survey/place-heading.tsx';

export type PlacePageProps = Frame & {
  title: string;
  municipality: Pick<Municipality, 'code' | 'name' | 'contact'>;
  /** What the page was asked for besides a language: the languages lead to the same. */
  query?: string | undefined;
};

/** A page of a municipality that knows no link: its name leads to the first of them, and the languages stand before all else. */
export const PlacePage: FC<PropsWithChildren<PlacePageProps>> = ({ municipality, query, children, ...page }) => (
  <Document {...page} sheet="place.css">
    <PlaceHeading municipality={municipality} language={page.language} title={page.title} />
    <LanguagePicker language={page.language} label={page.texts.languageLabel} query={query} />
    {children}
  </Document>
);
