import { connect } from './connect.ts';
import { codeIn, common, helpEnd, placeIn, readCommand } from './options.ts';
import { OperatorProblem, runCommand } from './problem.ts';
import { restoreBackup } from './restore-backup.ts';
import { ownVersion } from './version.ts';

const help = `Brings a backup back into an environment

  npm run restore -- --env prod --from FOLDER

Every file is read and checked first, and it is said how many become members by it, in which roles: compare that with whom you
know. Then what is missing is written; what is there stays. Nobody who has stopped is ever written to again, unless she has signed up since; but a
stop that came after the backup, into a table that is lost, is lost with it: compare with the opt-outs at your SMS gateway. A wave that had begun comes back as cancelled, because its tickets and answers are in no backup; one that was released
stays released.

  --overwrite           replaces contacts, profiles, plans, members, proposals, words and which recordings are used; never a stop, a wave, an entry of the
                        ledger, a version of a survey, a document
  --undelete CODE       also a municipality that was deleted after the backup was made
  --destroy-leftovers   destroys tickets and answers of waves that come back as cancelled, where there still are any
${helpEnd}`;

const flags = {
  ...common,
  from: { type: 'string' },
  overwrite: { type: 'boolean' },
  undelete: { type: 'string', multiple: true },
  'destroy-leftovers': { type: 'boolean' },
} as const;

await runCommand(async () => {
  const given = readCommand(process.argv.slice(2), flags);
  if (!given) return console.log(help);
  if (given.words.length > 0) throw new OperatorProblem('npm run restore takes options only; --help lists them.');
  const from = given.needed('from');
  const undelete = given.all('undelete').map(codeIn);
  const deps = await connect(placeIn(given));
  const { say } = deps;
  const destroyLeftovers = given.flag('destroy-leftovers');
  const options = { overwrite: given.flag('overwrite'), undelete, destroyLeftovers };
  const { outcomes, ended, leftovers } = await restoreBackup(deps, from, await ownVersion(), options);
  say(
    Object.entries(outcomes)
      .map(([outcome, count]) => `${outcome}: ${count}`)
      .join(', '),
  );
  if (ended.length > 0) {
    say(`These waves had begun. They are over now, without tickets and answers: ${ended.join(', ')}`);
    say(
      `Still there of them: ${leftovers.tickets} tickets, ${leftovers.answers} answers` +
        (destroyLeftovers ? ', destroyed now.' : '. No function will destroy them: --destroy-leftovers does.'),
    );
  }
  say(
    'Look through npm run member -- list and the plans: what was changed after the backup was made is as it was before.',
  );
});
