import type { BaseDeps } from '#functions/staff/base-app.tsx';
import type { CommunityStore } from '#functions/store/community.ts';
import type { ContactStore } from '#functions/store/contacts.ts';
import type { HelpStore } from '#functions/store/help.ts';
import type { ProposalStore } from '#functions/store/proposals.ts';
import type { RecordingShelf } from '#functions/store/recording-shelf.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import type { TicketStore } from '#functions/store/tickets.ts';

/** What the office works with. It sees whom to write to and what is planned, and nothing of what was answered. */
export type OfficeDeps = BaseDeps & {
  contacts: Pick<ContactStore, 'list' | 'save' | 'retry' | 'invitations'>;
  studio: Pick<
    StudioStore,
    | 'member'
    | 'municipality'
    | 'saveProfile'
    | 'version'
    | 'words'
    | 'addVersion'
    | 'saveWords'
    | 'seriesOf'
    | 'saveSeries'
    | 'waves'
    | 'wave'
    | 'addWave'
    | 'changeWave'
    | 'recordings'
    | 'recordingsOf'
    | 'saveRecordings'
    | 'posters'
    | 'poster'
    | 'addPoster'
    | 'withdrawPoster'
  >;
  /** Slips of paper: a ticket is made and never read. */
  tickets: Pick<TicketStore, 'issueSlip'>;
  community: CommunityStore;
  help: Pick<HelpStore, 'list' | 'done' | 'forget'>;
  proposals: Pick<ProposalStore, 'list' | 'get' | 'answer'>;
  recordings: Pick<RecordingShelf, 'put' | 'remove'>;
  /** What links in messages begin with: their length is part of the cost. */
  linkBase: string;
  random: (bytes: number) => Uint8Array<ArrayBuffer>;
};
