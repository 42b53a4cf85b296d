import type { FC } from 'hono/jsx';
import type { Frame } from '#web/staff/notice.tsx';
import { LocalPage } from './frame.tsx';

type ChooseProps = {
  frame: Frame;
  /** Where the choice is sent. */
  action: string;
  people: readonly { subject: string; name: string; does: string }[];
};

/** The page of the embedded provider: everybody who may be, one click each. */
export const ChoosePersonPage: FC<ChooseProps> = ({ frame, action, people }) => (
  <LocalPage frame={frame} title="Sign in as">
    <h1>Sign in as</h1>
    <p class="lead">These people are made up. Choose whose desk you want to sit at.</p>
    <form method="post" action={action} class="people">
      {people.map(({ subject, name, does }) => (
        <button class="ds-button" data-variant="secondary" type="submit" name="subject" value={subject}>
          <span class="leap">
            <strong>{name}</strong>
            <span class="small">{does}</span>
          </span>
        </button>
      ))}
    </form>
  </LocalPage>
);
