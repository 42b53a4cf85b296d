import type { Log } from '#functions/log.ts';
import type { Confirmation, Queue } from '#functions/queue/queue.ts';
import type { AnswerStore } from '#functions/store/answers.ts';
import type { CommunityStore } from '#functions/store/community.ts';
import type { HelpStore } from '#functions/store/help.ts';
import type { JoinStore } from '#functions/store/joins.ts';
import type { LimitStore } from '#functions/store/limits.ts';
import type { RecordingReader } from '#functions/store/recording-reader.ts';
import type { RequestStore } from '#functions/store/requests.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import type { TicketStore } from '#functions/store/tickets.ts';
import type { Assets } from '#web/assets.ts';

/** All that the survey page may touch: exactly what the permission table of the design grants. */
export type RespondDeps = {
  tickets: Pick<TicketStore, 'get' | 'settle'>;
  answers: Pick<AnswerStore, 'keep' | 'takeBack'>;
  recordings: Pick<RecordingReader, 'get'>;
  studio: Pick<
    StudioStore,
    'wave' | 'municipality' | 'version' | 'words' | 'recordings' | 'series' | 'poster' | 'ledger'
  >;
  requests: Pick<RequestStore, 'requestStop' | 'takeBackStop' | 'requestPause'>;
  joins: Pick<JoinStore, 'ask' | 'tryOnce' | 'confirm' | 'wasConfirmed'>;
  limits: Pick<LimitStore, 'count'>;
  /** Brings codes to whoever has typed her number. */
  confirmations: Queue<Confirmation>;
  community: Pick<CommunityStore, 'actions' | 'activities'>;
  help: Pick<HelpStore, 'ask'>;
  assets: Assets['inline'];
  /** What links in messages begin with: a page tells people to look for it. */
  linkBase: string;
  /** Epoch milliseconds. */
  now: () => number;
  random: (bytes: number) => Uint8Array<ArrayBuffer>;
  log: Log;
};
