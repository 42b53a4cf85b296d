import type { Context } from 'hono';

/** Where somebody came in: with a phone of her own, or on a tablet that many use and that must forget. */
export const doors = ['/s', '/kiosk'] as const;
export type Door = (typeof doors)[number];

export const doorOf = (c: Context): Door => (/^\/kiosk(?:\/|$)/.test(c.req.path) ? '/kiosk' : '/s');
