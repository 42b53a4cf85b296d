import type { Context } from 'hono';

type Gateway = { event?: { routeKey?: string } };

/**
 * Whether the gateway has let a request in by a door of its own, by which few come (`infra/stack.ts`). The same address with a slash at its
 * end, or with a letter written otherwise, is the same to us and comes by the wide door of all addresses that begin so. Where there is
 * no gateway there are no doors.
 */
export const cameNarrowly = (c: Context): boolean => !(c.env as Gateway | undefined)?.event?.routeKey?.endsWith('+}');
