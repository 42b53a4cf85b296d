import { type Role, roles } from '#functions/store/studio.ts';
import { connect } from './connect.ts';
import type { OperatorDeps } from './deps.ts';
import { addMember, allMembers, memberLine, removeMember } from './members.ts';
import { codeIn, common, type Given, helpEnd, placeIn, readCommand } from './options.ts';
import { OperatorProblem, runCommand } from './problem.ts';

const help = `Who may act for a municipality

  npm run member -- add --env prod --email ADDRESS --name NAME --role ROLE --municipality 5027
  npm run member -- add --env prod --subject SUBJECT --name NAME --role ROLE --municipality 5027
  npm run member -- remove --env prod --email ADDRESS --municipality 5027 [--role ROLE]
  npm run member -- list --env prod [--municipality 5027]

ROLE is ${roles.join(', ')}. Roles add up: add once more for another role or another municipality.

  --email     invites the person into the environment's own user pool, which sends the mail; whoever is in stays as they are
  --subject   what your own OpenID provider calls the person, where the environment uses one

A member left without any role is deleted, and with an own user pool can no longer sign in.
${helpEnd}`;

const flags = {
  ...common,
  email: { type: 'string' },
  subject: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  municipality: { type: 'string' },
} as const;

const roleIn = (text: string): Role => {
  const role = roles.find((known) => known === text);
  if (!role) throw new OperatorProblem(`--role is one of ${roles.join(', ')}.`);
  return role;
};

const emailIn = (given: Given): string | undefined => {
  const email = given.text('email');
  if ((email === undefined) === (given.text('subject') === undefined))
    throw new OperatorProblem('Say --email or --subject, one of the two.');
  if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new OperatorProblem('--email is not an address.');
  return email;
};

const poolOf = ({ users }: OperatorDeps) => {
  if (!users) throw new OperatorProblem('Staff sign in with your own provider here: say --subject instead of --email.');
  return users;
};

const add = async (given: Given): Promise<void> => {
  const email = emailIn(given);
  const role = roleIn(given.needed('role'));
  const municipality = codeIn(given.needed('municipality'));
  const name = email === undefined ? given.text('name') : given.needed('name');
  const deps = await connect(placeIn(given));
  if (!(await deps.studio.municipality(municipality)))
    throw new OperatorProblem(
      `There is no municipality ${municipality} here: npm run municipality -- add comes first.`,
    );
  const invited = email === undefined ? undefined : await poolOf(deps).invite(email, name ?? '');
  if (invited?.isNew) deps.say('The person is invited by mail.');
  const subject = invited?.subject ?? given.needed('subject');
  const result = await addMember(deps, { subject, name, role, municipality });
  deps.say(result === 'unchanged' ? `Was ${role} in ${municipality} already.` : `Is ${role} in ${municipality} now.`);
};

const remove = async (given: Given): Promise<void> => {
  const email = emailIn(given);
  const municipality = codeIn(given.needed('municipality'));
  const text = given.text('role');
  const role = text === undefined ? undefined : roleIn(text);
  const deps = await connect(placeIn(given));
  const subject = email === undefined ? given.needed('subject') : await poolOf(deps).find(email);
  if (subject === undefined) return deps.say('Nobody with this address may sign in here.');
  const result = await removeMember(deps, { subject, municipality, role });
  const words = {
    unchanged: `Held no such role in ${municipality}.`,
    changed: `Holds ${role ?? 'no role'} in ${municipality} no more; other roles stay.`,
    removed: 'Held no other role, and is no member any more.',
  };
  deps.say(words[result]);
};

const list = async (given: Given): Promise<void> => {
  const text = given.text('municipality');
  const code = text === undefined ? undefined : codeIn(text);
  const deps = await connect(placeIn(given));
  for (const member of await allMembers(deps))
    if (code === undefined || member.roles.some(({ municipalities }) => municipalities.includes(code)))
      deps.say(memberLine(member));
};

const commands: Record<string, (given: Given) => Promise<void>> = { add, remove, list };

await runCommand(async () => {
  const given = readCommand(process.argv.slice(2), flags);
  if (!given) return console.log(help);
  const command = commands[given.words[0] ?? ''];
  if (!command || given.words.length > 1)
    throw new OperatorProblem('Say what to do: npm run member -- add, remove or list; --help shows how.');
  await command(given);
});
