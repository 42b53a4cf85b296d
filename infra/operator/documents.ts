import { sha256 } from './backup-format.ts';
import type { Objects } from './objects.ts';
import { OperatorProblem } from './problem.ts';

/** The name of a released document: the municipality's code, and the hash of its bytes. */
export const documentForm = /^(\d{4})\/([0-9a-f]{64})\.json$/;

/** No release is nearly so large; what unpacks to more is not unpacked. */
export const largestDocument = 16 * 1024 * 1024;

/**
 * Reads a released document and checks it against the hash that is its name.
 * @throws OperatorProblem when it has no such name, or is not what that says
 */
export const readDocument = async (releases: Objects, key: string): Promise<Uint8Array> => {
  const [, , hash] = documentForm.exec(key) ?? [];
  if (hash === undefined)
    throw new OperatorProblem(`The releases hold ${JSON.stringify(key)}, which is no name of ours.`);
  const bytes = await releases.get(key);
  if (bytes.length > largestDocument || sha256(bytes) !== hash)
    throw new OperatorProblem(`releases/${key} is not what its name says.`);
  return bytes;
};
