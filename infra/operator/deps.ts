import type { StudioStore } from '#functions/store/studio.ts';
import type { TableName } from '#functions/store/tables.ts';
import type { Objects } from './objects.ts';
import type { Rows } from './rows.ts';
import type { Users } from './users.ts';

export const bucketNames = ['tallies', 'releases', 'recordings'] as const;
export type BucketName = (typeof bucketNames)[number];

/** What the operator's commands work with. */
export type OperatorDeps = {
  /** The name of the environment. */
  env: string;
  /** Of `answers` and `tickets` only keys are ever read. */
  rows: Record<TableName, Rows>;
  objects: Record<BucketName, Objects>;
  studio: StudioStore;
  /** The people who may sign in, where that is ours to say. */
  users: Users | undefined;
  /** Who gives the command: the name of the session that AWS logs. */
  by: string;
  now: () => number;
  random: () => string;
  pause: (ms: number) => Promise<unknown>;
  /** A line for the person at the keyboard. Never a number, a name or an address. */
  say: (line: string) => void;
};
