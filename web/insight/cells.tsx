import type { FC, PropsWithChildren } from 'hono/jsx';

/** A table that becomes a list of its rows on a phone, where its columns would be too narrow to read. */
export const Stacked: FC<PropsWithChildren> = ({ children }) => <div class="stacked">{children}</div>;

/** A cell of a stacked table; `label` is the head of its column, shown beside it on a phone. */
export const Cell: FC<PropsWithChildren<{ label: string; numeric?: boolean }>> = ({ label, numeric, children }) => (
  <td data-label={label} {...(numeric && { 'data-numeric': true })}>
    <span>{children}</span>
  </td>
);
