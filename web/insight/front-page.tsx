import type { FC } from 'hono/jsx';
import { StaffPage } from '#web/staff/layout.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { texts } from './texts.ts';

/** What Tilhør is, for whoever comes by. */
export const FrontPage: FC<{ frame: Frame }> = ({ frame }) => {
  const { front, start } = texts[frame.language];
  return (
    <StaffPage {...frame} title={front.title}>
      <h1>{front.title}</h1>
      <p class="lead">{front.lead}</p>
      <p class="row buttons">
        <a class="ds-button" href="/insight">
          {front.insight}
        </a>
        {frame.name === undefined && (
          <a class="ds-button" data-variant="secondary" href="/sign-in?to=/insight">
            {start.signIn}
          </a>
        )}
      </p>
      <ul class="tiles">
        {front.parts.map(({ title, body }) => (
          <li class="panel">
            <h2>{title}</h2>
            <p>{body}</p>
          </li>
        ))}
      </ul>
      <p class="small">
        <a href="/api/v1/openapi.json">{front.api}</a>
      </p>
    </StaffPage>
  );
};
