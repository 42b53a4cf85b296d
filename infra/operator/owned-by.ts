import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { LedgerEntry, Member } from '#functions/store/studio.ts';
import { keys } from '#functions/store/tables.ts';
import { type AuditEntry, auditTrail } from './audit.ts';
import type { OperatorDeps } from './deps.ts';
import { allMembers } from './members.ts';
import { ownerOf } from './owner.ts';
import { isOneOf, isRequest, requestsOf } from './requests.ts';
import { type Row, textOf } from './rows.ts';

type Item = Record<string, unknown>;

/** Everything that is kept of a municipality, but for tickets, answers and documents. */
export type Owned = {
  contacts: Item[];
  invitations: Item[];
  requests: Item[];
  /** What newcomers have asked the office for. */
  help: Item[];
  profile: Item | undefined;
  ledger: Record<string, LedgerEntry>;
  series: Item[];
  waves: Item[];
  recordings: Item[];
  surveys: Item[];
  posters: Item[];
  proposals: Item[];
  actions: Item[];
  activities: Item[];
  /** Members with the roles that they hold here. */
  members: Member[];
  audit: AuditEntry[];
};

/** A row without its keys; what stands in them stands in the other attributes too. Sets become lists. */
const itemOf = (row: Row): Item => {
  const { pk, sk, ...item } = unmarshall(row);
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, value instanceof Set ? [...value].sort() : value]),
  );
};

/**
 * A contact without her pause, which is offered after an answer: beside a number it would tell the municipality that its owner has
 * answered, and so would a request for one, by the key of the ticket (docs/decisions/0021-a-pause.md).
 */
const withoutPause = ({ pausedUntil, ...contact }: Item): Item => contact;
const isPause = (row: Row) => textOf(row, 'pk') === keys.pauseRequests.pk;

const peopleOf = async ({ rows }: OperatorDeps, code: string) => {
  const owned: Row[] = [];
  const requests: Row[] = [];
  for await (const page of rows.contacts.scan())
    for (const row of page) {
      if (isRequest(row)) requests.push(row);
      else if (ownerOf('contacts', row) === code) owned.push(row);
    }
  const ofWave = (row: Row) => textOf(row, 'pk').startsWith('WAVE#');
  const known = requestsOf(owned.filter(ofWave), []);
  return {
    contacts: owned.filter((row) => !ofWave(row)).map((row) => withoutPause(itemOf(row))),
    invitations: owned.filter(ofWave).map((row) => ({
      wave: textOf(row, 'pk').slice('WAVE#'.length),
      kind: textOf(row, 'sk').split('#')[0],
      ...itemOf(row),
    })),
    requests: requests.filter((row) => isOneOf(row, known) && !isPause(row)).map(itemOf),
    help: requests.filter((row) => textOf(row, 'pk') === keys.helps(code).pk).map(itemOf),
  };
};

/** Gathers everything that belongs to a municipality, each thing whole. */
export const ownedBy = async (deps: OperatorDeps, code: string): Promise<Owned> => {
  const studio: Row[] = [];
  const versions: Row[] = [];
  for await (const page of deps.rows.studio.scan())
    for (const row of page) {
      if (ownerOf('studio', row) === code) studio.push(row);
      else if (textOf(row, 'pk').startsWith('SURVEY#')) versions.push(row);
    }
  const under = (prefix: string) => studio.filter((row) => textOf(row, 'sk').startsWith(prefix)).map(itemOf);
  const [series, waves] = [under('SERIES#'), under('WAVE#')];
  const asked = new Set(
    [...series, ...waves].map(({ survey }) => {
      const { id, version } = survey as { id: string; version: number };
      return keys.version(id, version).pk;
    }),
  );
  const members = (await allMembers(deps)).flatMap((member) => {
    const roles = member.roles.filter(({ municipalities }) => municipalities.includes(code));
    return roles.length === 0 ? [] : [{ ...member, roles: roles.map((one) => ({ ...one, municipalities: [code] })) }];
  });
  return {
    ...(await peopleOf(deps, code)),
    profile: under('PROFILE')[0],
    ledger: (under('LEDGER')[0]?.waves ?? {}) as Owned['ledger'],
    series,
    waves,
    recordings: under('RECORDINGS#'),
    surveys: versions.filter((row) => asked.has(textOf(row, 'pk'))).map(itemOf),
    posters: under('JOIN#'),
    proposals: under('PROPOSAL#'),
    actions: under('ACTIONS'),
    activities: under('ACTIVITIES'),
    members,
    audit: (await auditTrail(deps)).filter(({ municipality }) => municipality === code),
  };
};
