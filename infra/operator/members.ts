import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Member, Role } from '#functions/store/studio.ts';
import { keys } from '#functions/store/tables.ts';
import { audit } from './audit.ts';
import type { OperatorDeps } from './deps.ts';
import { OperatorProblem } from './problem.ts';
import { withoutRoles, withRole } from './roles.ts';
import { type Row, textOf } from './rows.ts';

/** Somebody else may change the same member at the same time; then it is read and decided again. */
const tries = 5;

export const memberIn = (row: Row): Member => {
  const { pk, sk, revision, ...member } = unmarshall(row);
  return member as Member;
};

/** A member's next revision: whoever read the one before is refused. */
const rowOf = (member: Member, before?: Row): Row =>
  marshall({ ...keys.member(member.subject), ...member, revision: Number(before?.revision?.N ?? 0) + 1 }) as Row;

/** Every member of any municipality. */
export const allMembers = async ({ rows }: Pick<OperatorDeps, 'rows'>): Promise<Member[]> => {
  const members: Member[] = [];
  for await (const page of rows.studio.scan())
    for (const row of page) if (textOf(row, 'pk').startsWith('MEMBER#')) members.push(memberIn(row));
  return members;
};

/**
 * Changes what somebody may do. A member left without any role is deleted, and may no longer sign in where that is ours to say:
 * the sign-in goes first, because the member is what it is found by. Returns whether anything changed.
 */
export const changeRoles = async (
  { rows, users }: Pick<OperatorDeps, 'rows' | 'users'>,
  subject: string,
  decide: (before: Member['roles']) => Member['roles'],
): Promise<'changed' | 'removed' | 'unchanged'> => {
  for (let attempt = 0; attempt < tries; attempt++) {
    const before = await rows.studio.get(keys.member(subject));
    if (!before) return 'unchanged';
    const member = memberIn(before);
    const roles = decide(member.roles);
    if (roles === member.roles) return 'unchanged';
    const after = rowOf({ ...member, roles }, before);
    if (!(await rows.studio.replace(after, before, 'revision'))) continue;
    if (roles.length > 0) return 'changed';
    await removeEmpty({ rows, users }, subject);
    return 'removed';
  }
  throw new OperatorProblem('Somebody else keeps changing the same member: try again.');
};

/** Deletes a member who has no role, and the sign-in; whoever was given a role just now stays a member. */
export const removeEmpty = async (
  { rows, users }: Pick<OperatorDeps, 'rows' | 'users'>,
  subject: string,
): Promise<void> => {
  const row = await rows.studio.get(keys.member(subject));
  if (!row || memberIn(row).roles.length > 0) return;
  await users?.remove(subject);
  await rows.studio.deleteUnchanged(row, 'revision');
};

export type Joining = { subject: string; name: string | undefined; role: Role; municipality: string };

/**
 * Gives somebody a role in a municipality, on top of those held before. Doing so again changes nothing.
 * @throws OperatorProblem when there is no such municipality, or a new member has no name
 */
export const addMember = async (
  deps: OperatorDeps,
  { subject, name, role, municipality }: Joining,
): Promise<'added' | 'changed' | 'unchanged'> => {
  if (!(await deps.studio.municipality(municipality)))
    throw new OperatorProblem(
      `There is no municipality ${municipality} here: npm run municipality -- add comes first.`,
    );
  for (let attempt = 0; attempt < tries; attempt++) {
    const before = await deps.rows.studio.get(keys.member(subject));
    const member = before && memberIn(before);
    const called = name ?? member?.name;
    if (!called) throw new OperatorProblem('A new member needs a --name.');
    const roles = withRole(member?.roles ?? [], role, municipality);
    if (member && roles === member.roles && called === member.name) return 'unchanged';
    const row = rowOf({ subject, name: called, roles }, before);
    const written = before
      ? await deps.rows.studio.replace(row, before, 'revision')
      : await deps.rows.studio.putNew(row);
    if (!written) continue;
    await audit(deps, { did: 'member-added', municipality, role });
    return member ? 'changed' : 'added';
  }
  throw new OperatorProblem('Somebody else keeps changing the same member: try again.');
};

/** Takes somebody's role in a municipality away, or all roles there. Doing so again changes nothing. */
export const removeMember = async (
  deps: OperatorDeps,
  { subject, municipality, role }: { subject: string; municipality: string; role: Role | undefined },
): Promise<'changed' | 'removed' | 'unchanged'> => {
  const result = await changeRoles(deps, subject, (before) => withoutRoles(before, municipality, role));
  if (result !== 'unchanged')
    await audit(deps, { did: 'member-removed', municipality, ...(role !== undefined && { role }) });
  return result;
};

/** Roles on one line. */
export const rolesLine = (roles: Member['roles']): string =>
  roles.map(({ role, municipalities }) => `${role} in ${municipalities.join(', ')}`).join('; ');

/** A name and what it may do where, on one line. */
export const memberLine = ({ name, roles }: Member): string => `${name}: ${rolesLine(roles)}`;
