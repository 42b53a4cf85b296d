/** What is bundled for the contract of the light client of S3: recordings as respond has them. */
export { openRecordings } from '#functions/store/open-recordings.ts';
