import type { Member } from '#functions/store/studio.ts';
import type { Assets } from '#web/assets.ts';
import type { Frame } from '#web/staff/notice.tsx';
import type { Door } from '#web/staff/texts.ts';
import { municipalitiesOf, type StaffContext } from './session.ts';

/** Insight is open to all, because public releases are; the others to those who hold the role somewhere. */
const doorsFor = (member: Member | undefined): Door[] => [
  ...(municipalitiesOf(member, 'officer').length > 0 ? (['office'] as const) : []),
  ...(municipalitiesOf(member, 'codesigner').length > 0 ? (['workshop'] as const) : []),
  'insight',
];

/** What frames the answer to this request: `<StaffPage {...frameOf(c, deps.assets, 'office')} title=…>`. */
export const frameOf = (c: StaffContext, assets: Pick<Assets, 'linked'>, door?: Door): Frame => {
  const member = c.get('member');
  return {
    language: c.get('language'),
    name: member?.name ?? c.get('session')?.name,
    doors: doorsFor(member),
    door,
    assets,
  };
};
