import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { putNewObject } from './new-object.ts';

/** The name under which a document is kept: SHA-256 of its bytes, in hex. */
export const contentHash = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');

/**
 * Documents in one bucket, each under `<folder>/<hash>.json`. A document is never overwritten with another: the same name
 * means the same bytes, so writing twice changes nothing. The bucket for tallies and the one for releases each have one.
 */
export const documentStore = (client: S3Client, bucket: string) => ({
  /** Writes a document and returns its hash. `folder` is the municipality's code. */
  async put(folder: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const hash = await contentHash(bytes);
    const document = { Bucket: bucket, Key: `${folder}/${hash}.json`, Body: bytes, ContentType: 'application/json' };
    await putNewObject(client, document); // one that is there already has the same bytes: its name is their hash
    return hash;
  },

  /**
   * The bytes of a document; undefined when there is none. S3 says so only to those who may list the bucket; to others,
   * and nobody here may, it says "access denied", which is thrown: a missing document and a missing permission look alike.
   */
  async get(folder: string, hash: string): Promise<Uint8Array | undefined> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: `${folder}/${hash}.json` }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
});
export type DocumentStore = ReturnType<typeof documentStore>;
