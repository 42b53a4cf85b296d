/** What a recording may be, and how it is sent. MP3 plays on every phone; Opus is smaller, and older iPhones do not know it. */
export const recordingTypes = { mp3: 'audio/mpeg', ogg: 'audio/ogg', webm: 'audio/webm' } as const;
export type RecordingType = keyof typeof recordingTypes;

/** At most so many bytes: 20 to 25 seconds of speech, and some seconds of waiting on a slow network. */
export const mostRecordingBytes = 60_000;

/** Which survey is read aloud, and in which language. */
export type RecordingPlace = { survey: string; version: number; language: string };

/** A question that somebody has read aloud. */
export type Recording = {
  /** Its name, as `recordingName` makes it. */
  file: string;
  bytes: number;
  /** The hash of the text as it was when it was read. */
  says: string;
};

/** What is read aloud of one version of a survey in one language, in one municipality. */
export type Recordings = RecordingPlace & {
  municipality: string;
  /** Rises by one with each change; 0 as long as there is none. */
  revision: number;
  /** By the id of the question. */
  questions: Readonly<Record<string, Recording>>;
  /** Names that were in the list and whose sound is still to be taken away. */
  gone: readonly string[];
};

type Named = RecordingPlace & { question: string; hash: string; type: RecordingType };

/** The name of a recording. It holds the hash of its bytes, so under one name there is never anything else. */
export const recordingName = ({ survey, version, language, question, hash, type }: Named): string =>
  `${survey}.${version}.${language}.${question}-${hash}.${type}`;

const id = '[a-z0-9][a-z0-9-]*';
const form = new RegExp(
  `^(${id})\\.(\\d{1,6})\\.([A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)\\.(${id})-([0-9a-f]{12})\\.(mp3|ogg|webm)$`,
);

/** What a name says; undefined when no recording can be called so. */
export const readRecordingName = (name: string): Named | undefined => {
  const [, survey = '', version = '', language = '', question = '', hash = '', type] = form.exec(name) ?? [];
  return type === undefined
    ? undefined
    : { survey, version: Number(version), language, question, hash, type: type as RecordingType };
};
