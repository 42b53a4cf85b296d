import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import { answerStore } from '#functions/store/answers.ts';
import { communityStore } from '#functions/store/community.ts';
import { contactStore } from '#functions/store/contacts.ts';
import { documentStore } from '#functions/store/documents.ts';
import { helpStore } from '#functions/store/help.ts';
import { joinStore } from '#functions/store/joins.ts';
import { limitStore } from '#functions/store/limits.ts';
import { proposalStore } from '#functions/store/proposals.ts';
import { recordingReader } from '#functions/store/recording-reader.ts';
import { recordingShelf } from '#functions/store/recording-shelf.ts';
import { requestStore } from '#functions/store/requests.ts';
import { studioStore } from '#functions/store/studio.ts';
import { Table } from '#functions/store/table.ts';
import { ticketStore } from '#functions/store/tickets.ts';
import { waveKeyStore } from '#functions/store/wave-keys.ts';

/** Every store over two given clients. Only here, where all steps run in one place, does anybody hold them all. */
export const storesOver = (db: DynamoDBClient, files: S3Client) => ({
  contacts: contactStore(new Table(db, 'contacts')),
  limits: limitStore(new Table(db, 'contacts')),
  requests: requestStore(new Table(db, 'contacts')),
  joins: joinStore(new Table(db, 'contacts')),
  help: helpStore(new Table(db, 'contacts')),
  waveKeys: waveKeyStore(new Table(db, 'contacts')),
  tickets: ticketStore(new Table(db, 'tickets')),
  answers: answerStore(new Table(db, 'answers')),
  studio: studioStore(new Table(db, 'studio')),
  community: communityStore(new Table(db, 'studio')),
  proposals: proposalStore(new Table(db, 'studio')),
  tallies: documentStore(files, 'tallies'),
  releases: documentStore(files, 'releases'),
  recordings: { ...recordingReader(files, 'recordings'), ...recordingShelf(files, 'recordings') },
});
export type Stores = ReturnType<typeof storesOver>;
