import type { FC, PropsWithChildren } from 'hono/jsx';
import { StaffPage } from '#web/staff/layout.tsx';
import type { Frame } from '#web/staff/notice.tsx';

/** Where the few rules of the `/local` pages are served; they are no part of what is deployed. */
export const localStyles = '/local/local.css';

const doors = [
  { path: '/local', name: 'All doors' },
  { path: '/local/inbox', name: 'Phone inbox' },
  { path: '/local/clock', name: 'Clock' },
];

/** The frame of the pages that only the local run has. They are in English. */
export const LocalPage: FC<PropsWithChildren<{ frame: Frame; title: string }>> = ({ frame, title, children }) => (
  <StaffPage {...frame} language="en" oneLanguage title={title}>
    <link rel="stylesheet" href={localStyles} />
    <nav class="row small local-doors" aria-label="Doors of the local run">
      {doors.map(({ path, name }) => (
        <a href={path}>{name}</a>
      ))}
    </nav>
    {children}
  </StaffPage>
);

/** A moment as people in Norway write it, in English. */
export const moment = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Oslo',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
