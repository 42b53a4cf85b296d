/** Why the local run cannot start: the message is one sentence for the person at the keyboard, shown without a stack. */
export class StartProblem extends Error {
  override name = 'StartProblem';
}

/** The code of a system error, such as `EACCES`; undefined for anything else that was thrown. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
