import type { FC } from 'hono/jsx';
import { BackLink } from '#web/survey/back-link.tsx';
import { Document, type Frame } from '#web/survey/document.tsx';
import type { AfterTexts } from '#web/texts/after.ts';

type StoppedPageProps = Frame & {
  after: AfterTexts;
  /** She has taken it back. */
  back: boolean;
};

/**
 * The messages are stopped, and the one press that takes it back; or they come again. The button belongs to the form "stop" at
 * the end of the page, so that the page need not name the link; the footer has it once more where they come again.
 */
export const StoppedPage: FC<StoppedPageProps> = ({ after: { stopped }, back, ...page }) => {
  const { title, body } = back ? stopped.back : page.texts.stop.done;
  return (
    <Document {...page} stop={back} title={title} sheet="place.css">
      <header>
        <h1>{title}</h1>
      </header>
      <p class="notice">{body}</p>
      {back ? (
        <p class="notice">{stopped.back.none}</p>
      ) : (
        <section>
          <p>{stopped.mistake}</p>
          <button type="submit" class="quiet" form="stop" name="back" value="yes">
            {stopped.button}
          </button>
        </section>
      )}
      <BackLink {...page} />
    </Document>
  );
};
