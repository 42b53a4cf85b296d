import { connect } from './connect.ts';
import { common, helpEnd, placeIn, readCommand } from './options.ts';
import { OperatorProblem, runCommand } from './problem.ts';
import { ownVersion } from './version.ts';
import { writeBackup } from './write-backup.ts';

const help = `A backup of an environment

  npm run backup -- --env prod --to FOLDER

Contacts, plans, surveys, members, proposals, the ledger, releases and recordings, in a new folder that only you may read. It holds phone
numbers: keep it encrypted, and destroy it when the next is made.

Tickets and answers are never in it: they are promised to be destroyed. Nor are tallies, which count groups of one. A wave that is open or closing now comes back, from this
backup, as cancelled, without what was answered. Point-in-time recovery of contacts and studio is the first help after an
accident; this is for when the account itself is gone, and for moving.
${helpEnd}`;

await runCommand(async () => {
  const given = readCommand(process.argv.slice(2), { ...common, to: { type: 'string' } });
  if (!given) return console.log(help);
  if (given.words.length > 0) throw new OperatorProblem('npm run backup takes options only; --help lists them.');
  const to = given.needed('to');
  const deps = await connect(placeIn(given));
  const { contacts, studio, releases, recordings } = await writeBackup(deps, to, await ownVersion());
  deps.say(
    `Saved in ${to}: ${contacts} rows of contacts, ${studio} of studio, ${releases} releases, ${recordings} recordings.`,
  );
  deps.say('No tickets and no answers are in it: a wave that is open now would come back cancelled.');
});
