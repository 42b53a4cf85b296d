import { parseArgs } from 'node:util';
import { OperatorProblem } from './problem.ts';

type Flag = { type: 'string' | 'boolean'; multiple?: boolean };
export type Flags = Record<string, Flag>;

/** What every command takes. */
export const common = { env: { type: 'string' }, region: { type: 'string' }, help: { type: 'boolean' } } as const;

/** What was written on the command line. */
export type Given = {
  text(name: string): string | undefined;
  /** @throws OperatorProblem when it is missing */
  needed(name: string): string;
  /** All values of an option that may be repeated. */
  all(name: string): readonly string[];
  flag(name: string): boolean;
  words: readonly string[];
};

/**
 * Reads a command line; undefined when help was asked for, or nothing was said at all.
 * @throws OperatorProblem for anything that is not understood
 */
export const readCommand = (args: readonly string[], flags: Flags): Given | undefined => {
  const parse = () => {
    try {
      return parseArgs({ args: [...args], options: flags, allowPositionals: true });
    } catch (error) {
      const quoted = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
      throw new OperatorProblem(
        quoted !== undefined && Object.hasOwn(flags, quoted.replace(/^--/, ''))
          ? `The option ${quoted} is not written as it should be; --help shows how.`
          : `There is no option ${quoted ?? 'like that'}; --help lists them all.`,
      );
    }
  };
  const { values, positionals } = parse();
  if (values.help || args.length === 0) return undefined;
  const all = (name: string) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
  const text = (name: string) => {
    const [value] = all(name);
    if (value === '') throw new OperatorProblem(`The option --${name} needs a value.`);
    return value;
  };
  return {
    text,
    needed(name) {
      const value = text(name);
      if (value === undefined) throw new OperatorProblem(`The option --${name} is needed; --help shows how.`);
      return value;
    },
    all,
    flag: (name) => values[name] === true,
    words: positionals,
  };
};

/** A municipality's code. */
export const codeIn = (text: string): string => {
  if (!/^\d{4}$/.test(text)) throw new OperatorProblem('A municipality’s code is four digits, such as 5027.');
  return text;
};

/** The environment that is meant, and its region. */
export const placeIn = (given: Given): { env: string; region: string } => {
  const env = given.needed('env');
  if (!/^[a-z][a-z0-9-]{0,19}$/.test(env)) throw new OperatorProblem('--env is a short name such as prod or test.');
  return { env, region: given.text('region') ?? process.env.AWS_REGION ?? 'eu-north-1' };
};

/** The end of every help. */
export const helpEnd = `
  --region NAME   where the environment is deployed (default: AWS_REGION, or eu-north-1)

Credentials are found as every AWS program finds them (AWS_PROFILE, sign-in, environment); you need no rights of your own but
to look the stack up and to take its role Operator. Every command may be repeated. The local run has no such commands: its data
is one folder.`;
