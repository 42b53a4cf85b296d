import type { FC } from 'hono/jsx';
import type { Frame } from '#web/staff/notice.tsx';
import { LocalPage, moment } from './frame.tsx';

type HomeProps = { frame: Frame; now: number; messages: number; demonstration: boolean };

/** `demonstration` where the demonstration alone has what stands behind it. */
type Door = { path: string; name: string; what: string; demonstration?: true };

const doors: readonly Door[] = [
  {
    path: '/local/inbox',
    name: 'Phone inbox',
    what: 'Every phone with the text messages it got. Open a link and answer.',
  },
  {
    path: '/m/5027',
    name: 'Who asks',
    what: 'For newcomers: how to know that a message is real, privacy, what to do here, help. In every language.',
  },
  { path: '/local/clock', name: 'Clock', what: 'Move the time forward; what becomes due on the way happens.' },
  {
    path: '/sign-in?to=%2Foffice',
    name: 'Sign in',
    what: 'Become an officer, a funder, a co-designer or the operator with one click.',
  },
  {
    path: '/office',
    name: 'Surveys',
    what: 'For officers: phone list, a year of waves, what it costs, who could be reached.',
  },
  {
    path: '/insight',
    name: 'Insight',
    what: 'Trends from published releases: all of them for officers and funders, the public ones for anyone.',
  },
  { path: '/workshop', name: 'Workshop', what: 'For co-designers: propose, discuss and try what is asked.' },
  {
    path: '/join/5027-k3p9',
    name: 'From a poster',
    what: 'For people on no list: sign up with a number; the code lies in the phone inbox.',
    demonstration: true,
  },
  {
    path: '/s',
    name: 'From a slip of paper',
    what: 'For people without a phone: the code of a slip, made in the office.',
  },
  {
    path: '/kiosk',
    name: 'Tablet',
    what: 'The same on a tablet that many use: it forgets everything after each person.',
  },
  { path: '/api/v1/openapi.json', name: 'For machines', what: 'The releases as JSON and CSV, described in OpenAPI.' },
  { path: '/local/inbox.json', name: 'Inbox for scripts', what: 'All messages as JSON: to, text, sentAt.' },
];

/** The way in: every door with a sentence, and five minutes that show the whole pipeline. */
export const HomePage: FC<HomeProps> = ({ frame, now, messages, demonstration }) => (
  <LocalPage frame={frame} title="Tilhør on this machine">
    <h1>Tilhør on this machine</h1>
    <p class="lead">
      The whole pipeline runs here, and nothing leaves this machine: no text message is really sent.
      {demonstration && ' Everybody in the demonstration is made up.'}
    </p>
    <p>
      <strong>Use it with made-up people only.</strong> Whoever has the data folder of this machine can tell who
      answered what; the deployed system keeps the two apart.
    </p>
    <p class="muted">{`It is ${moment(now)} here. ${messages.toLocaleString('en-GB')} messages lie in the inbox.`}</p>
    {demonstration && (
      <section class="panel" data-tinted aria-labelledby="tour">
        <h2 id="tour">Five minutes</h2>
        <ol class="tour">
          <li>
            <a href="/local/inbox?open=yes&amp;place=5027&amp;language=ar">Open a phone that has not answered yet</a>,
            follow the link in its newest message and answer: this one in Arabic,{' '}
            <a href="/local/inbox?open=yes&amp;place=5027&amp;language=ti">others in Tigrinya</a> or any other language.
          </li>
          <li>
            <a href="/sign-in?to=%2Foffice">Sign in as the officer of Midtre Gauldal</a> and look at the wave that is
            open: you see how many could be reached, and no answers.
          </li>
          <li>
            <a href="/local/clock">Move the clock</a> past the end of the wave. It closes, is counted and protected, and
            its answers are deleted.
          </li>
          <li>
            <a href="/insight/5027">See the new point in the trend</a>, and the figures that are withheld because the
            group is too small.
          </li>
        </ol>
      </section>
    )}
    <h2>All doors</h2>
    <ul class="tiles">
      {doors
        .filter((door) => demonstration || !door.demonstration)
        .map(({ path, name, what }) => (
          <li class="panel door">
            <h3>
              <a href={path}>{name}</a>
            </h3>
            <p>{what}</p>
          </li>
        ))}
    </ul>
  </LocalPage>
);
