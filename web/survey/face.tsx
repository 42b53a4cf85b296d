import type { FC } from 'hono/jsx';

/** A face from sad (0) to glad (1), drawn so that it looks the same on every phone. The label says what it means. */
export const Face: FC<{ mood: number }> = ({ mood }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10" />
    <path d={`M9 9v1M15 9v1M7.5 ${(16.5 - 2 * mood).toFixed(1)}q4.5 ${(8 * mood - 4).toFixed(1)} 9 0`} />
  </svg>
);
