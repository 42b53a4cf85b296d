import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { Document, type Frame } from '#web/survey/document.tsx';
import { fill } from '#web/survey/fill.tsx';
import { LanguagePicker } from '#web/survey/language-picker.tsx';
import { PlaceHeading } from '#web/survey/place-heading.tsx';
import type { WaysTexts } from '#web/texts/ways-texts.ts';

/** What the pages of the ways in are framed by. On a page for a code the municipality is not known yet. */
export type WaysFrame = Frame & {
  ways: WaysTexts;
  municipality?: Pick<Municipality, 'code' | 'name'> | undefined;
  /** The poster by which somebody came. */
  poster?: string | undefined;
};

type WaysPageProps = WaysFrame & {
  title: string;
  /** The languages as links to the same address, where that address can be opened. */
  picker?: boolean;
};

/** A page that leads into the survey: whose it is, a heading, and mostly one thing to do. */
export const WaysPage: FC<PropsWithChildren<WaysPageProps>> = ({ municipality, picker, children, ...page }) => (
  <Document {...page} sheet="ways.css">
    <PlaceHeading municipality={municipality} language={page.language} title={page.title} />
    {picker && <LanguagePicker language={page.language} label={page.texts.languageLabel} />}
    {children}
  </Document>
);

/** A text about the municipality, with its name. */
export const about = ({ municipality }: WaysFrame, text: string): Child[] =>
  fill(text, { municipality: municipality?.name ?? '' });

type WaysNoticeProps = WaysFrame & {
  title: string;
  body: Child;
  picker?: boolean;
  /** The words of a link back to the beginning. */
  begin?: string;
};

/** A heading and a sentence or two. */
export const WaysNotice: FC<WaysNoticeProps> = ({ body, begin, ...page }) => (
  <WaysPage {...page}>
    <p class="notice">{body}</p>
    {begin !== undefined && (
      <p class="notice">
        <a href={`/join/${page.poster}?lang=${page.language}`}>{begin}</a>
      </p>
    )}
  </WaysPage>
);
