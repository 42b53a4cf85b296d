import type { FC } from 'hono/jsx';
import type { Frame } from '#web/staff/notice.tsx';
import { Notice } from '#web/staff/notice.tsx';
import { Table } from '#web/staff/table.tsx';
import { LocalPage, moment } from './frame.tsx';

/** Something that will happen, or did, to a wave, in words. */
export type Happening = { at: number; where: string; what: string };

/** A way forward: the name of the button, where it leads, and what happens on the way. */
export type Leap = { by: string; name: string; to: number; happenings: readonly Happening[] };

type ClockProps = {
  frame: Frame;
  now: number;
  leaps: readonly Leap[];
  upcoming: readonly Happening[];
  /** What the last move brought; undefined before the first. */
  ran: readonly Happening[] | undefined;
  error?: string | undefined;
};

const onTheWay = ([first, ...others]: readonly Happening[]): string =>
  first === undefined
    ? 'Nothing happens on the way.'
    : `${first.where}, ${first.what}${others.length === 0 ? '' : `; and ${others.length} more`}.`;

const Happenings: FC<{ caption: string; rows: readonly Happening[] }> = ({ caption, rows }) => (
  <Table caption={caption}>
    <thead>
      <tr>
        <th scope="col">When</th>
        <th scope="col">Where</th>
        <th scope="col">What</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ at, where, what }) => (
        <tr>
          <td>
            <time datetime={new Date(at).toISOString()}>{moment(at)}</time>
          </td>
          <td>{where}</td>
          <td>{what}</td>
        </tr>
      ))}
    </tbody>
  </Table>
);

/** The local time, and the ways to move it. */
export const ClockPage: FC<ClockProps> = ({ frame, now, leaps, upcoming, ran, error }) => (
  <LocalPage frame={frame} title="Clock">
    <h1>Clock</h1>
    <p class="clock-face">
      <time datetime={new Date(now).toISOString()}>{moment(now)}</time>
    </p>
    {ran && (
      <Notice tone="success">
        {ran.length === 0 ? <p>The clock was moved. Nothing was due on the way.</p> : <p>The clock was moved.</p>}
      </Notice>
    )}
    {ran && ran.length > 0 && <Happenings caption="What happened on the way" rows={ran} />}
    <h2>Move forward</h2>
    <p>Everything that becomes due on the way happens, in order. The clock cannot be moved back.</p>
    <form method="post" action="/local/clock" class="leaps">
      {leaps.map(({ by, name, to, happenings }) => (
        <button class="ds-button" data-variant="secondary" type="submit" name="by" value={by}>
          <span class="leap">
            <strong>{name}</strong>
            <span class="small">{moment(to)}</span>
            <span class="small">{onTheWay(happenings)}</span>
          </span>
        </button>
      ))}
    </form>
    <form method="post" action="/local/clock" class="row to-date">
      <div class="ds-field">
        <label class="ds-label" for="now">
          To a day and hour
        </label>
        <input
          class="ds-input"
          type="datetime-local"
          id="now"
          name="now"
          required
          {...(error !== undefined && { 'aria-invalid': 'true', 'aria-describedby': 'now-error' })}
        />
        {error !== undefined && (
          <p class="ds-validation-message" id="now-error">
            {error}
          </p>
        )}
      </div>
      <button class="ds-button" type="submit">
        Move there
      </button>
    </form>
    <h2>What comes next</h2>
    {upcoming.length === 0 ? (
      <p>Nothing is planned. Plan a survey as an officer, and it appears here.</p>
    ) : (
      <Happenings caption="The next things that are due" rows={upcoming} />
    )}
    <p class="muted small">
      For scripts: <code>POST /local/clock</code> with <code>{'{"now": "2027-01-01T10:00:00Z"}'}</code> as JSON.
    </p>
  </LocalPage>
);
