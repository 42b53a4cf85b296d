import type { StaffContext } from '#functions/staff/session.ts';
import { personKey } from '#functions/store/proposals.ts';

/** The key of whoever is asking, in one municipality. For routes behind `requireRole`: it throws when nobody is signed in. */
export const personOf = (c: StaffContext, municipality: string): Promise<string> => {
  const session = c.get('session');
  if (!session) throw new Error('nobody is signed in');
  return personKey(municipality, session.subject);
};
