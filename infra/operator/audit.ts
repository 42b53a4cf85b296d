import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { keys } from '#functions/store/tables.ts';
import type { OperatorDeps } from './deps.ts';
import { type Row, textOf } from './rows.ts';

/** What the operator did. `waves` are ids of waves; there is nothing here of a person. */
export type AuditEntry = {
  at: string;
  did:
    | 'municipality-added'
    | 'municipality-export-begun'
    | 'municipality-exported'
    | 'municipality-deletion-begun'
    | 'municipality-deleted'
    | 'member-added'
    | 'member-removed'
    | 'backup-begun'
    | 'backed-up'
    | 'restore-begun'
    | 'restored';
  by: string;
  env: string;
  municipality?: string;
  role?: string;
  waves?: readonly string[];
  counts?: Readonly<Record<string, number>>;
};

type Deps = Pick<OperatorDeps, 'rows' | 'now' | 'random' | 'by' | 'env'>;

/** Clocks of two machines may differ by so much. */
const skewMs = 5 * 60_000;

/** Whether a row of the trail tells of a time that has not been: the commands write none, and a restore would believe it. */
export const isFromFuture = (row: Row, now: number): boolean =>
  [textOf(row, 'at'), textOf(row, 'sk').replace(/#.*$/, '')].some((at) => !(Date.parse(at) <= now + skewMs));

/**
 * Writes down what was done, or, before anything is copied or destroyed, what is about to be: who was killed or failed has
 * begun all the same. Entries are only ever added. Who it was stands in the account's own log (CloudTrail), under this session.
 */
export const audit = async (
  { rows, now, random, by, env }: Deps,
  what: Pick<AuditEntry, 'did' | 'municipality' | 'role' | 'waves' | 'counts'>,
): Promise<void> => {
  const at = new Date(now()).toISOString();
  await rows.studio.putNew(marshall({ ...keys.audit(at, random()), at, by, env, ...what }) as Row);
};

/** Everything that was written down, the earliest first. */
export const auditTrail = async ({ rows }: Pick<OperatorDeps, 'rows'>): Promise<AuditEntry[]> => {
  const all: AuditEntry[] = [];
  for await (const row of rows.studio.query(keys.audits.pk)) {
    const { pk, sk, ...entry } = unmarshall(row);
    all.push(entry as AuditEntry);
  }
  return all;
};

/** An entry on one line. */
export const auditLine = ({ at, did, by, municipality, role, waves, counts }: AuditEntry): string =>
  [
    at,
    did,
    municipality,
    role,
    ...Object.entries(counts ?? {}).map(([what, count]) => `${what} ${count}`),
    ...(waves?.length ? [`waves ${waves.join(' ')}`] : []),
    `by ${by}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
