import { DeleteObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { readRecordingName, recordingTypes } from '#shared/survey/recording.ts';
import { putNewObject } from './new-object.ts';
import { recordingKey } from './recording-reader.ts';

/** Recordings as the office keeps them. Neither method ever changes the bytes under a name. */
export const recordingShelf = (client: S3Client, bucket: string) => ({
  /** Puts a recording where there is none of its name; one that is there has the same bytes. Throws when it is no name of one. */
  async put(municipality: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const [key, named] = [recordingKey(municipality, name), readRecordingName(name)];
    if (key === undefined || !named) throw new Error('no name of a recording');
    await putNewObject(client, { Bucket: bucket, Key: key, Body: bytes, ContentType: recordingTypes[named.type] });
  },

  /** Takes a recording away; one that is gone, or that could not be there, stays gone. */
  async remove(municipality: string, name: string): Promise<void> {
    const key = recordingKey(municipality, name);
    if (key !== undefined) await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  },
});
export type RecordingShelf = ReturnType<typeof recordingShelf>;
