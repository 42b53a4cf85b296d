import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { addMunicipality } from './operator/add-municipality.ts';
import { connect } from './operator/connect.ts';
import { readCommand } from './operator/options.ts';
import { OperatorProblem, runCommand, wordsFor } from './operator/problem.ts';
import { readSettings, type Settings, settingNames } from './settings.ts';

const help = `npm run deploy -- --context env=prod --context municipality=5027 --context municipalityName="Midtre Gauldal" …

Puts the whole system into the AWS account that you are signed in to, or brings it up to date, and enters the municipality.
Safe to repeat. docs/operate.md explains each setting.

  --context name=value   a setting; any number of times
  --yes                  do not ask before permissions are made wider
  --help                 this text`;

const root = fileURLToPath(new URL('..', import.meta.url));
/** What a part of an SMS costs, in øre, until the officer says otherwise on her page. */
const orePerPart = 45;

const settingsFrom = async (given: readonly string[]): Promise<Settings> => {
  const file = JSON.parse(await readFile(`${root}cdk.json`, 'utf8')) as { context: Record<string, unknown> };
  const pairs = given.map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1) throw new OperatorProblem(`--context ${pair} is not of the form name=value`);
    const name = pair.slice(0, at);
    if (!settingNames.includes(name))
      throw new OperatorProblem(`There is no setting ${name}; docs/operate.md lists them.`);
    return [name, pair.slice(at + 1)] as const;
  });
  if (!pairs.some(([name]) => name === 'env')) throw new OperatorProblem('Say which: --context env=prod');
  try {
    return readSettings(new App({ context: { ...file.context, ...Object.fromEntries(pairs) } }).node);
  } catch (error) {
    throw new OperatorProblem(error instanceof Error ? error.message : 'the settings cannot be read');
  }
};

const cdk = async (args: readonly string[]): Promise<void> => {
  const child = spawn(`${root}node_modules/.bin/cdk`, [...args], { cwd: root, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new OperatorProblem('The deployment did not succeed: see above. It may be repeated.');
};

const enter = async ({ env, region, municipality: code, municipalityName: name }: Settings): Promise<void> => {
  if (!code || !name) return;
  const profile = { code, name, defaultLanguage: 'nb', orePerPart, publicReleases: false } as const;
  const isNew = await connect({ env, region })
    .then((deps) => addMunicipality(deps, profile))
    .catch((error: unknown) => {
      throw new OperatorProblem(`The system is deployed; ${name} could not be entered. ${wordsFor(error)}`);
    });
  console.log(isNew ? `${name} (${code}) is entered.` : `${name} (${code}) was there already.`);
};

await runCommand(async () => {
  const flags = {
    context: { type: 'string', multiple: true },
    yes: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const given = readCommand(process.argv.slice(2), flags);
  if (!given) return console.log(help);
  const [word] = given.words;
  if (word !== undefined)
    throw new OperatorProblem(`${word} is no option: settings are given as --context name=value.`);
  const context = given.all('context');
  const settings = await settingsFrom(context);
  const approval = given.flag('yes') ? 'never' : 'broadening';
  await cdk(['deploy', '--all', '--require-approval', approval, ...context.flatMap((pair) => ['--context', pair])]);
  await enter(settings);
});
