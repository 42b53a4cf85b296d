import type { Member, Role } from '#functions/store/studio.ts';

type Roles = Member['roles'];

/** The roles with one more; the very same value when it is there already. */
export const withRole = (before: Roles, role: Role, municipality: string): Roles => {
  const held = before.find((one) => one.role === role);
  if (held?.municipalities.includes(municipality)) return before;
  if (!held) return [...before, { role, municipalities: [municipality] }];
  return before.map((one) =>
    one === held ? { role, municipalities: [...held.municipalities, municipality].sort() } : one,
  );
};

/** The roles without those in a municipality, or one of them; the very same value when there is none. */
export const withoutRoles = (before: Roles, municipality: string, role?: Role): Roles => {
  const concerns = (one: Roles[number]) =>
    (role === undefined || one.role === role) && one.municipalities.includes(municipality);
  if (!before.some(concerns)) return before;
  return before
    .map((one) =>
      concerns(one) ? { ...one, municipalities: one.municipalities.filter((code) => code !== municipality) } : one,
    )
    .filter(({ municipalities }, i) => municipalities.length > 0 || before[i]?.municipalities.length === 0);
};
