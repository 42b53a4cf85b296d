import type { Vars } from '#functions/env.ts';

type Names = Vars<'respond'>;
const wanted: Record<keyof Names, true> = {
  CONTACTS_TABLE: true,
  TICKETS_TABLE: true,
  ANSWERS_TABLE: true,
  STUDIO_TABLE: true,
  LINK_BASE: true,
  RECORDINGS_BUCKET: true,
  CONFIRMATIONS_QUEUE_URL: true,
};

/** As `readEnv` reads them, without loading zod for a few names. Throws an error that lists those that are missing. */
export const readNames = (source: Record<string, string | undefined>): Names => {
  const names = Object.keys(wanted) as (keyof Names)[];
  const missing = names.filter((name) => (source[name] ?? '').length < 3);
  if (missing.length > 0) throw new Error(`respond cannot start without ${missing.join(', ')}`);
  return Object.fromEntries(names.map((name) => [name, source[name]])) as Names;
};
