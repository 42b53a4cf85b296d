import type { FC } from 'hono/jsx';
import { type Frame, NoticePage } from '#web/staff/notice.tsx';
import { texts } from './texts.ts';

/** No release that this reader may see; whether there is one for others is not told. `path` is where sign-in leads back to. */
export const NotPublishedPage: FC<{ frame: Frame; signedIn: boolean; path: string }> = (props) => {
  const { frame, signedIn, path } = props;
  const { notPublished, start } = texts[frame.language];
  return (
    <NoticePage frame={frame} title={notPublished.title} body={notPublished.body}>
      <p class="row">
        {!signedIn && (
          <a class="ds-button" href={`/sign-in?to=${path}`}>
            {start.signIn}
          </a>
        )}
        <a href="/insight">{notPublished.back}</a>
      </p>
    </NoticePage>
  );
};
