import { type AudioFormat, audioFormat, withoutTags } from '#shared/survey/audio-format.ts';
import { mostRecordingBytes, type RecordingType, recordingTypes } from '#shared/survey/recording.ts';

/** Why a file that was sent cannot be used. */
export type SoundProblem = 'too-large' | Exclude<AudioFormat, RecordingType>;

export type Sound = { bytes: Uint8Array<ArrayBuffer>; type: RecordingType };
export type Judged = ({ ok: true } & Sound) | { ok: false; problem: SoundProblem; bytes: number };

const isPlayed = (format: AudioFormat): format is RecordingType => format in recordingTypes;

/**
 * Whether a file is a recording that we can use. Its name is not asked. What it is comes before how large it is: what is of another
 * kind has to be made anew in any case, and gets smaller by that.
 */
export const judgeSound = (sent: Uint8Array<ArrayBuffer>): Judged => {
  const bytes = withoutTags(sent);
  const format = audioFormat(bytes);
  if (!isPlayed(format)) return { ok: false, problem: format, bytes: bytes.length };
  if (bytes.length > mostRecordingBytes) return { ok: false, problem: 'too-large', bytes: bytes.length };
  return { ok: true, bytes, type: format };
};
