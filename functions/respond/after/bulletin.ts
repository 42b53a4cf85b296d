import type { Municipality } from '#functions/store/studio.ts';
import { type Action, inOrder } from '#shared/community/action.ts';
import { type Activity, type Coming, type Reader, upcomingFor } from '#shared/community/activity.ts';
import { latestSaid, type Said } from '#shared/community/said.ts';
import type { RespondDeps } from '../deps.ts';
import { memory } from '../memory.ts';

/** What an officer writes is seen after a minute at most. */
const bulletinMemoryMs = 60_000;

/** What a municipality has to tell: what was said, what it does about it, and what there is to come to. */
export const bulletin = ({ studio, community, now }: Pick<RespondDeps, 'studio' | 'community' | 'now'>) => {
  const kept = { maxAge: bulletinMemoryMs, most: 64, now };
  const ledgers = memory<Awaited<ReturnType<typeof studio.ledger>>>(kept);
  const actions = memory<readonly Action[]>(kept);
  const activities = memory<readonly Activity[]>(kept);
  return {
    async said(municipality: Municipality): Promise<Said | undefined> {
      const ledger = await ledgers.get(municipality.code, () => studio.ledger(municipality.code));
      return latestSaid(Object.values(ledger), municipality);
    },
    async actions({ code }: Municipality): Promise<Action[]> {
      return inOrder(await actions.get(code, async () => (await community.actions(code)).entries));
    },
    async coming({ code }: Municipality, reader: Reader): Promise<Coming[]> {
      const all = await activities.get(code, async () => (await community.activities(code)).entries);
      return upcomingFor(reader, all, now());
    },
  };
};
export type Bulletin = ReturnType<typeof bulletin>;
