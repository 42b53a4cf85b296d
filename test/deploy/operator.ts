import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { officer } from './deployment.ts';
import { code } from './town.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const preloads = ['./infra/local/tsx.ts', './test/deploy/moved-clock.ts'].map((name) => `--import=${name}`);

/** Runs one of the operator's commands, as `npm run <program> -- <args>` does; what it says. Throws when it fails. */
export const operator = async (program: string, ...args: string[]): Promise<string> => {
  const command = [...preloads, `infra/operator/${program}.ts`, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, timeout: 120_000 });
  return stdout;
};

/** Which environment an operator means. */
export const trial = ['--env', 'trial', '--region', process.env.AWS_REGION ?? ''];

/** What an operator enters before anybody can work: the municipality, and who is its first officer. */
export const enterMunicipality = async (): Promise<void> => {
  const profile = ['--name', 'Midtre Gauldal', '--language', 'nb', '--ore-per-part', '45', '--public-releases'];
  await operator('municipality', 'add', ...trial, '--code', code, ...profile);
  const person = ['--subject', officer.subject, '--name', officer.name, '--role', 'officer'];
  await operator('member', 'add', ...trial, ...person, '--municipality', code);
};
