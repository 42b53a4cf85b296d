import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { bounded } from './clients.ts';

/** A file of its own: who needs the database only loads nothing of this. */
export const s3 = (config: S3ClientConfig = {}): S3Client => new S3Client({ ...bounded, ...config });
