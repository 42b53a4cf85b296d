/** What is bundled for the contract of the light client of S3: recordings as respond has them. */
export { s3 } from '#functions/store/clients.ts';
export { recordingReader } from '#functions/store/recording-reader.ts';
