import { mostRecordingBytes } from '#shared/survey/recording.ts';
import { sha256 } from './backup-format.ts';
import type { Objects } from './objects.ts';
import { OperatorProblem } from './problem.ts';

/** The name of a released document: the municipality's code, and the hash of its bytes. */
export const documentForm = /^(\d{4})\/([0-9a-f]{64})\.json$/;
/** The name of a recording: whose, of what, and how the hash of its bytes begins. */
const recordingForm = /^(\d{4})(?:\/[A-Za-z0-9-]+){3}\/[a-z0-9-]+-([0-9a-f]{12})\.(?:mp3|ogg|webm)$/;

/** Buckets that a backup and an export hold, the form of the names in each, and the most bytes that an object there has. */
const kinds = {
  releases: { form: documentForm, most: 16 * 1024 * 1024 },
  recordings: { form: recordingForm, most: mostRecordingBytes },
} as const;
export type SavedBucket = keyof typeof kinds;
export const savedBuckets = Object.keys(kinds) as SavedBucket[];
export const mostBytes = (bucket: SavedBucket): number => kinds[bucket].most;

/** Whose an object is, and how the hash of its bytes begins; undefined when the name is none of ours. */
export const nameIn = (bucket: SavedBucket, key: string): { code: string; hash: string } | undefined => {
  const [, code, hash] = kinds[bucket].form.exec(key) ?? [];
  return code === undefined || hash === undefined ? undefined : { code, hash };
};

/** Whether bytes are what a name says. */
export const isNamed = (bucket: SavedBucket, hash: string, bytes: Uint8Array): boolean =>
  bytes.length <= mostBytes(bucket) && sha256(bytes).startsWith(hash);

/**
 * Reads an object and checks it against the hash in its name.
 * @throws OperatorProblem when it has no such name, or is not what that says
 */
export const readDocument = async (bucket: SavedBucket, objects: Objects, key: string): Promise<Uint8Array> => {
  const named = nameIn(bucket, key);
  if (!named) throw new OperatorProblem(`The ${bucket} hold ${JSON.stringify(key)}, which is no name of ours.`);
  const bytes = await objects.get(key);
  if (!isNamed(bucket, named.hash, bytes)) throw new OperatorProblem(`${bucket}/${key} is not what its name says.`);
  return bytes;
};
