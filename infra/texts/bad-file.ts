/** A file that cannot be taken in, and all that is wrong with it. */
export class BadFileError extends Error {
  override name = 'BadFileError';
  readonly faults: readonly string[];
  constructor(...faults: string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}
