/** What is bundled for the contract of the light client: the table as respond has it. */
export { dynamo } from '#functions/store/clients.ts';
export { Table } from '#functions/store/table.ts';
