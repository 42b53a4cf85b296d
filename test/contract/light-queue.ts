/** What is bundled for the contract of the light client: the queue as respond has it. */
export { sqs, sqsQueue } from '#functions/queue/sqs.ts';
