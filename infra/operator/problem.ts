/** Why a command cannot do what it was asked: the message is for the person at the keyboard and is shown without a stack. */
export class OperatorProblem extends Error {
  override name = 'OperatorProblem';
}

const known: Record<string, string> = {
  AccessDenied: 'AWS refuses: you, or the role Operator of this environment, may not do that.',
  AccessDeniedException:
    'AWS refuses: the role Operator of this environment may not do that. Deploy this version first.',
  CredentialsProviderError: 'There are no credentials for AWS here: sign in first, or set AWS_PROFILE.',
  ExpiredToken: 'Your sign-in with AWS has run out: sign in again, and repeat the command.',
  ExpiredTokenException: 'Your sign-in with AWS has run out: sign in again, and repeat the command.',
  UnrecognizedClientException: 'AWS does not know the credentials that are set here.',
  InvalidClientTokenId: 'AWS does not know the credentials that are set here.',
  TimeoutError: 'AWS did not answer in time. Nothing is half done that repeating the command would not finish.',
};

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH']);

/**
 * One sentence for whoever sits at the keyboard. What a service says is not repeated: it may quote what it was sent, and that
 * may be a number.
 */
export const wordsFor = (error: unknown): string => {
  if (error instanceof OperatorProblem) return error.message;
  if (!(error instanceof Error)) return 'The command failed.';
  if ('code' in error && unreachable.has(String(error.code)))
    return 'AWS cannot be reached from here: look at the network, the region, a proxy, AWS_ENDPOINT_URL.';
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return (
    known[error.name] ??
    `The command failed: ${error.name}${code}. Every command may be repeated; it goes on where it was.`
  );
};

/** Runs a command to its end: exit code 0, or one sentence on standard error and 1. */
export const runCommand = async (command: () => Promise<void>): Promise<void> => {
  process.umask(0o077); // whatever is written is for the person at the keyboard alone
  try {
    await command();
  } catch (error) {
    console.error(wordsFor(error));
    process.exitCode = 1;
  }
};
