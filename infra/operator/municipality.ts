import { isLanguage, languageTags } from '#shared/language/languages.ts';
import { addMunicipality } from './add-municipality.ts';
import { auditLine, auditTrail } from './audit.ts';
import { connect } from './connect.ts';
import { deleteMunicipality } from './delete-municipality.ts';
import { exportMunicipality } from './export-municipality.ts';
import { codeIn, common, type Given, helpEnd, placeIn, readCommand } from './options.ts';
import { OperatorProblem, runCommand } from './problem.ts';

const help = `The municipalities of an environment

  npm run municipality -- add --env prod --code 5027 --name "Midtre Gauldal" --language nb --ore-per-part 45 [--public-releases]
  npm run municipality -- list --env prod
  npm run municipality -- export --env prod --code 5027 --to FOLDER
  npm run municipality -- delete --env prod --code 5027 --confirm 5027
  npm run municipality -- audit --env prod

  add      enters a municipality and the core survey; one that is there keeps what its officer has set
  export   writes everything that the municipality owns into a new folder, in open formats; it holds phone numbers
  delete   deletes everything that the municipality owns, waits some minutes for whatever is just at work, and looks again.
           Nothing brings it back but a backup. Take an export first.
  audit    shows what operators did

  --language NAME      what is written to people whose language we do not have: ${languageTags.join(', ')}
  --ore-per-part N     what one part of an SMS costs, in øre
  --public-releases    lets anyone read what is released for funders
${helpEnd}`;

const flags = {
  ...common,
  code: { type: 'string' },
  name: { type: 'string' },
  language: { type: 'string' },
  'ore-per-part': { type: 'string' },
  'public-releases': { type: 'boolean' },
  to: { type: 'string' },
  confirm: { type: 'string' },
} as const;

const add = async (given: Given): Promise<void> => {
  const code = codeIn(given.needed('code'));
  const name = given.needed('name').trim();
  const defaultLanguage = given.needed('language');
  if (!isLanguage(defaultLanguage)) throw new OperatorProblem(`--language is one of ${languageTags.join(', ')}.`);
  const orePerPart = Number(given.needed('ore-per-part').replace(',', '.'));
  if (!(orePerPart > 0 && orePerPart <= 1000)) throw new OperatorProblem('--ore-per-part is a price such as 45.');
  const deps = await connect(placeIn(given));
  const profile = { code, name, defaultLanguage, orePerPart, publicReleases: given.flag('public-releases') };
  const isNew = await addMunicipality(deps, profile);
  deps.say(isNew ? `${name} (${code}) is entered.` : `${code} was there already, and keeps what its officer has set.`);
};

const list = async (given: Given): Promise<void> => {
  const { studio, say } = await connect(placeIn(given));
  for (const code of await studio.municipalities()) {
    const found = await studio.municipality(code);
    say(found ? `${code} ${found.name}, ${found.defaultLanguage}` : `${code}, without a profile: add it again`);
  }
};

const exportTo = async (given: Given): Promise<void> => {
  const code = codeIn(given.needed('code'));
  const to = given.needed('to');
  const deps = await connect(placeIn(given));
  const counts = await exportMunicipality(deps, code, to);
  const words = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
  deps.say(`Written to ${to}: ${words.join(', ')}. Its README.md explains each file.`);
};

const deleteAll = async (given: Given): Promise<void> => {
  const code = codeIn(given.needed('code'));
  if (given.text('confirm') !== code)
    throw new OperatorProblem(
      `This deletes everything that ${code} owns: say --confirm ${code} if that is what you want.`,
    );
  await deleteMunicipality(await connect(placeIn(given)), code);
};

const trail = async (given: Given): Promise<void> => {
  const deps = await connect(placeIn(given));
  for (const entry of await auditTrail(deps)) deps.say(auditLine(entry));
};

const commands: Record<string, (given: Given) => Promise<void>> = {
  add,
  list,
  export: exportTo,
  delete: deleteAll,
  audit: trail,
};

await runCommand(async () => {
  const given = readCommand(process.argv.slice(2), flags);
  if (!given) return console.log(help);
  const command = commands[given.words[0] ?? ''];
  if (!command || given.words.length > 1)
    throw new OperatorProblem(
      'Say what to do: npm run municipality -- add, list, export, delete or audit; --help shows how.',
    );
  await command(given);
});
