import type { Action } from '#shared/community/action.ts';
import type { Activity } from '#shared/community/activity.ts';
import type { Entry, Listed } from '#shared/community/listed.ts';
import type { Table } from './table.ts';
import { keys } from './tables.ts';

type Key = { pk: string; sk: string };

/** What a municipality tells newcomers: a row for each list, so that it can be got by its key. */
export const communityStore = (table: Table) => {
  const listAt = async <E extends Entry>(key: Key): Promise<Listed<E>> => {
    const item = await table.get(key);
    return { revision: (item?.revision as number) ?? 0, entries: (item?.entries as E[]) ?? [] };
  };
  /** Writes a list's next revision. False when somebody else was faster: read again and decide again. */
  const change = ({ pk, sk }: Key, { revision, entries }: Listed<Entry>): Promise<boolean> =>
    table.put({ pk, sk, revision, entries }, 'attribute_not_exists(pk) OR revision = :before', {
      values: { ':before': revision - 1 },
    });

  return {
    actions: (code: string): Promise<Listed<Action>> => listAt<Action>(keys.actions(code)),
    changeActions: (code: string, list: Listed<Action>): Promise<boolean> => change(keys.actions(code), list),
    activities: (code: string): Promise<Listed<Activity>> => listAt<Activity>(keys.activities(code)),
    changeActivities: (code: string, list: Listed<Activity>): Promise<boolean> => change(keys.activities(code), list),
  };
};
export type CommunityStore = ReturnType<typeof communityStore>;
