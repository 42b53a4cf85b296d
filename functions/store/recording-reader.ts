import { GetObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { readRecordingName } from '#shared/survey/recording.ts';

/**
 * Where a recording lies in the bucket: `<municipality>/<survey>/<version>/<language>/<question>-<hash>.<type>`. Undefined for
 * what is no name of one.
 */
export const recordingKey = (municipality: string, name: string): string | undefined => {
  const named = readRecordingName(name);
  if (!named || !/^\d{4}$/.test(municipality)) return undefined;
  const { survey, version, language, question, hash, type } = named;
  return `${municipality}/${survey}/${version}/${language}/${question}-${hash}.${type}`;
};

/** S3 says "no such key" only to those who may list, which nobody here may: to others it says that they may not. */
const missing = new Set(['NoSuchKey', 'AccessDenied']);

/** Recordings as a page asks for them, by municipality and name. */
export const recordingReader = (client: Pick<S3Client, 'send'>, bucket: string) => ({
  /** The bytes of a recording; undefined when there is none of that name. */
  async get(municipality: string, name: string): Promise<Uint8Array | undefined> {
    const key = recordingKey(municipality, name);
    if (key === undefined) return undefined;
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof S3ServiceException && missing.has(error.name)) return undefined;
      throw error;
    }
  },
});
export type RecordingReader = ReturnType<typeof recordingReader>;
