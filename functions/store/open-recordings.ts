import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { type RecordingReader, recordingReader } from './recording-reader.ts';
import { s3 } from './s3-client.ts';

/** Recordings with a client of their own, for a function that loads both only when somebody listens. */
export const openRecordings = (config: S3ClientConfig, bucket: string): RecordingReader =>
  recordingReader(s3(config), bucket);
