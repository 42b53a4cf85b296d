import type { Table } from './table.ts';
import { expiryAttribute, keys } from './tables.ts';

/** What anybody may send has an end. It is counted here, without keeping who sent it. */
export const limitStore = (table: Table) => ({
  /**
   * Counts a form among those of one number's bucket, or of one municipality in a time; false when there were `most` before. The
   * ids of the forms are kept, not their number: one that is sent again is not counted again. `until` is epoch ms.
   */
  count(limit: string, id: string, most: number, until: number): Promise<boolean> {
    return table.update(
      keys.limit(limit),
      'SET #expires = :expires ADD ids :ids',
      {
        names: { '#expires': expiryAttribute },
        values: { ':expires': Math.ceil(until / 1000), ':ids': new Set([id]), ':id': id, ':most': most },
      },
      'attribute_not_exists(ids) OR contains(ids, :id) OR size(ids) < :most',
    );
  },
});
export type LimitStore = ReturnType<typeof limitStore>;
