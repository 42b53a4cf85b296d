import { contentHash } from '#functions/store/documents.ts';
import {
  type Recording,
  type RecordingPlace,
  type Recordings,
  readRecordingName,
  recordingName,
} from '#shared/survey/recording.ts';
import type { OfficeDeps } from '../deps.ts';
import type { Sound } from './judge.ts';

type KeepDeps = Pick<OfficeDeps, 'recordings' | 'studio'>;
type Where = RecordingPlace & { municipality: string };
/** A sound for a question, and the hash of the text that was to be read. */
export type Read = { question: string; sound: Sound; says: string };

const tries = 5;
/** So much of a hash stands in a name. */
const hashLength = 12;
export const shortHash = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  (await contentHash(bytes)).slice(0, hashLength);

/** Takes away the sounds that a list names no longer, and writes down that it is done. */
const clearAway = async ({ studio, recordings }: KeepDeps, list: Recordings): Promise<void> => {
  if (list.gone.length === 0) return;
  for (const file of list.gone) await recordings.remove(list.municipality, file);
  await studio.saveRecordings({ ...list, revision: list.revision + 1, gone: [] }); // whoever was faster does it again
};

/**
 * Changes the list of what is read aloud. Somebody who does so at the same time loses nothing, since each question is changed by
 * itself. What is named no longer is taken away afterwards, also what a request that was killed had left.
 */
const change = async (
  deps: KeepDeps,
  { municipality, ...place }: Where,
  next: (questions: Recordings['questions']) => Recordings['questions'],
): Promise<void> => {
  for (let attempt = 0; attempt < tries; attempt++) {
    const before = await deps.studio.recordings(municipality, place);
    const questions = next(before.questions);
    const named = new Set(Object.values(questions).map(({ file }) => file));
    const once = [...before.gone, ...Object.values(before.questions).map(({ file }) => file)];
    const gone = [...new Set(once)].filter((file) => !named.has(file));
    const after = { ...before, revision: before.revision + 1, questions, gone };
    if (await deps.studio.saveRecordings(after)) return clearAway(deps, after);
  }
  throw new Error('others keep changing the list of recordings');
};

/**
 * Keeps recordings. First the sounds, then the list that names them, then what they replace goes: killed in between, nothing that
 * is named is missing, and sending the form again finishes the work.
 */
export const keepRecordings = async (deps: KeepDeps, where: Where, read: readonly Read[]): Promise<void> => {
  const { municipality, survey, version, language } = where;
  const added: Record<string, Recording> = {};
  for (const { question, sound, says } of read) {
    const hash = await shortHash(sound.bytes);
    const file = recordingName({ survey, version, language, question, hash, type: sound.type });
    await deps.recordings.put(municipality, file, sound.bytes);
    added[question] = { file, bytes: sound.bytes.length, says };
  }
  await change(deps, where, (questions) => ({ ...questions, ...added }));
};

/**
 * Takes one recording out of the list, and then away; asked for again it finishes the work. False when no recording of this list
 * could be called so.
 */
export const removeRecording = async (deps: KeepDeps, where: Where, file: string): Promise<boolean> => {
  const named = readRecordingName(file);
  const { survey, version, language } = where;
  if (named?.survey !== survey || named.version !== version || named.language !== language) return false;
  await change(deps, where, (current) => {
    const { [named.question]: there, ...rest } = current;
    return there?.file === file ? rest : current;
  });
  return true;
};
