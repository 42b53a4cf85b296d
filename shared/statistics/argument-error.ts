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
