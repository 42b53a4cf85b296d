import { parseArgs } from 'node:util';
import { StartProblem } from './start-problem.ts';

/** What the local run was asked for on the command line. */
export type Options = {
  port: number;
  data: string;
  /** No demonstration. */
  empty: boolean;
  /** A phone list to import for Midtre Gauldal. */
  contacts: string | undefined;
  host: string;
  /** Whether the `/local` doors and one-click sign-in are open. */
  openDoors: boolean;
  /** What the demonstration's chance begins with. */
  seed: number;
};

export const help = `Tilhør on this machine

  npm start                        with a demonstration, at http://localhost:3000
  npm start -- --port N            another port (everything hangs on it)
  npm start -- --data DIR          another data folder (default: .data)
  npm start -- --empty             without the demonstration
  npm start -- --seed N            another demonstration (default: 1)
  npm start -- --contacts FILE     import a phone list of made-up people for
                                   Midtre Gauldal
  npm start -- --host ADDRESS      listen elsewhere than on this machine only;
                                   closes the /local doors and one-click sign-in;
                                   it answers only under the ADDRESS that is given,
                                   with 0.0.0.0 or :: under any number but no name
  npm start -- --open-local-doors  opens them all the same

Ctrl-C stops. Starting again on the same data folder goes on where it was.`;

const flags = {
  port: { type: 'string', default: '3000' },
  data: { type: 'string', default: '.data' },
  empty: { type: 'boolean', default: false },
  contacts: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  'open-local-doors': { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    const quoted = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
    const known = quoted !== undefined && Object.hasOwn(flags, quoted.replace(/^--/, ''));
    throw new StartProblem(
      known
        ? `The option ${quoted} is not written as it should be; npm start -- --help shows how.`
        : `There is no option ${quoted ?? 'like that'}; npm start -- --help lists them all.`,
    );
  }
};

const wholeNumber = (text: string, most: number): number | undefined =>
  /^\d{1,10}$/.test(text) && Number(text) <= most ? Number(text) : undefined;

/** Whether only this machine can reach an address that is listened on. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** The options, or `help` when that was asked for. Throws a `StartProblem` for anything it does not understand. */
export const readOptions = (args: readonly string[]): Options | 'help' => {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (positionals[0] !== undefined)
    throw new StartProblem(`“${positionals[0]}” stands alone; npm start -- --help lists the options.`);
  const port = wholeNumber(values.port, 65_535);
  if (port === undefined) throw new StartProblem('The port must be a whole number from 0 to 65535.');
  const seed = wholeNumber(values.seed, 2 ** 32 - 1);
  if (seed === undefined) throw new StartProblem('The seed must be a whole number from 0 to 4294967295.');
  for (const name of ['data', 'host', 'contacts'] as const)
    if (values[name] === '') throw new StartProblem(`The option --${name} needs a value.`);
  return {
    port,
    seed,
    data: values.data,
    empty: values.empty,
    contacts: values.contacts,
    host: values.host,
    openDoors: values['open-local-doors'] || isLoopback(values.host),
  };
};
