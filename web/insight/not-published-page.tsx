import type { FC } from 'hono/jsx';
import { type Frame, NoticePage } from '#web/staff/notice.tsx';
import { texts } from './texts.ts';

/** No release that this reader may see; whether there is one for others is not told. */
export const NotPublishedPage: FC<{ frame: Frame; signedIn: boolean }> = ({ frame, signedIn }) => {
  const { notPublished, start } = texts[frame.language];
  return (
    <NoticePage frame={frame} title={notPublished.title} body={notPublished.body}>
      <p class="row">
        {!signedIn && (
          <a class="ds-button" href="/sign-in?to=/insight">
            {start.signIn}
          </a>
        )}
        <a href="/insight">{notPublished.back}</a>
      </p>
    </NoticePage>
  );
};
