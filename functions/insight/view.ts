import { mayAct } from '#functions/staff/session.ts';
import type { LedgerEntry, Member, Municipality } from '#functions/store/studio.ts';
import type { Audience } from '#shared/release.ts';

/** As whom somebody looks at one municipality: which of the two documents of a wave, and whether only those marked public. */
export type View = { as: 'officer' | 'funder' | 'anyone'; audience: Audience };

/** An officer sees the municipality's own documents, a funder of it the open ones, anybody else the open ones that are public. */
export const viewOf = (member: Member | undefined, municipality: string): View => {
  if (mayAct(member, 'officer', municipality)) return { as: 'officer', audience: 'municipality' };
  if (mayAct(member, 'funder', municipality)) return { as: 'funder', audience: 'open' };
  return { as: 'anyone', audience: 'open' };
};

/**
 * The entries of a ledger that a view may see. Anyone sees a wave that was published as public for as long as the municipality
 * lets its figures be public: it may withdraw them, and what was published while they were not never becomes public.
 */
export const visible = (
  ledger: Readonly<Record<string, LedgerEntry>>,
  view: View,
  municipality: Pick<Municipality, 'publicReleases'> | undefined,
): LedgerEntry[] =>
  Object.values(ledger).filter(
    (entry) => view.as !== 'anyone' || (entry.public && municipality?.publicReleases === true),
  );
