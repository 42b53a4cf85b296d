import { PutObjectCommand, type PutObjectCommandInput, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const attempts = 6;

/**
 * Writes an object where there is none under its name; false where there is.
 *
 * Of two that write one name at the same moment S3 may answer one, or both, with `ConditionalRequestConflict`: nothing is
 * decided, "try again". The client does not do so by itself. Here it is tried six times in all, within two seconds; whoever
 * comes second is told then that the object is there.
 */
export const putNewObject = async (
  client: S3Client,
  object: Pick<PutObjectCommandInput, 'Bucket' | 'Key' | 'Body' | 'ContentType'>,
): Promise<boolean> => {
  for (let attempt = 1; ; attempt++)
    try {
      await client.send(new PutObjectCommand({ ...object, IfNoneMatch: '*' })); // the bucket refuses whoever does not say so
      return true;
    } catch (error) {
      if (!(error instanceof S3ServiceException)) throw error;
      if (error.name === 'PreconditionFailed') return false;
      if (error.name !== 'ConditionalRequestConflict' || attempt === attempts) throw error;
      await pause(25 * 2 ** attempt * (0.5 + Math.random() / 2));
    }
};
