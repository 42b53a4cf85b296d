/** An argument outside the domain of a formula; `argument` is its name in the signature. */
export class ArgumentError extends RangeError {
  readonly argument: string;
  constructor(argument: string, detail: string) {
    super(`${argument}: ${detail}`);
    this.name = 'ArgumentError';
    this.argument = argument;
  }
}

/** Throws an ArgumentError naming `argument` unless `holds`. NaN fails every comparison, so it fails here too. */
export const demand = (holds: boolean, argument: string, detail: string): void => {
  if (!holds) throw new ArgumentError(argument, detail);
};

const wholes = ['a whole number, not negative', 'a whole number, at least 1', 'a whole number, at least 2'] as const;

/** Throws an ArgumentError unless `value` is a whole number of people (or tests), `least` or more. */
export const demandWhole = (value: number, least: 0 | 1 | 2, argument: string): void =>
  demand(Number.isSafeInteger(value) && value >= least, argument, wholes[least]);

/** Throws an ArgumentError unless `population` may be that of `n` people: a whole number, n or more, or infinite. */
export const demandPopulation = (population: number, n: number, argument: string): void =>
  demand(
    population >= n && (Number.isSafeInteger(population) || population === Number.POSITIVE_INFINITY),
    argument,
    'a whole number, at least as many as answered, or infinite',
  );
