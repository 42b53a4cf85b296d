import type { FC } from 'hono/jsx';
import { BackLink } from '#web/survey/back-link.tsx';
import { Document, type Frame } from '#web/survey/document.tsx';
import { fill } from '#web/survey/fill.tsx';
import type { AfterTexts } from '#web/texts/after.ts';
import { PauseForm } from './pause-form.tsx';

type PausePageProps = Frame & {
  after: AfterTexts;
  sent: { date: string };
  /** The day on which messages come again, written out; undefined when no day could be meant by what was sent. */
  until: string | undefined;
};

/** The pause is set, or the form to set it once more. */
export const PausePage: FC<PausePageProps> = ({ after: { pause }, sent, until, ...page }) => {
  const title = until === undefined ? pause.title : pause.done.title;
  return (
    <Document {...page} title={title} sheet="place.css">
      <header>
        <h1>{title}</h1>
      </header>
      {until === undefined ? (
        <PauseForm texts={pause} sent={sent} />
      ) : (
        <p class="notice">{fill(pause.done.body, { date: until })}</p>
      )}
      <BackLink {...page} />
    </Document>
  );
};
