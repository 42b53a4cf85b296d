import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StartProblem, systemCode } from './start-problem.ts';

/** What the local run writes into its data folder; nothing else there is ever touched. */
const contents = {
  database: 'database',
  objects: 'objects',
  outbox: 'outbox.jsonl',
  clock: 'clock.json',
  keys: 'keys',
  log: 'log.jsonl',
  prepared: 'prepared.json',
} as const;
type Content = keyof typeof contents;

/** The folder in which the local run keeps everything. */
export type DataFolder = {
  /** As the person wrote it, for messages. */
  name: string;
  path(content: Content): string;
  /** What was last written under a name; undefined when nothing was, or when it is not JSON. */
  read(content: Content): unknown;
  /** Replaces what is kept under a name in one step: whoever is killed here leaves the old or the new, never half. */
  write(content: Content, value: unknown): void;
  /** A secret that is made by `make` the first time and then stays. Only the owner may read it. */
  secret(name: string, make: () => string): string;
  /** Removes what was filled in, so that it can be filled in afresh. Keys stay. */
  wipe(): void;
};

const explain = (name: string, error: unknown): StartProblem => {
  const reasons: Record<string, string> = {
    EACCES: 'you may not write there',
    EPERM: 'you may not write there',
    EROFS: 'the disk may only be read',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a part of the path is a file',
    ENOENT: 'no folder can be made there',
  };
  const reason = reasons[systemCode(error) ?? ''] ?? 'the system refuses';
  return new StartProblem(`The data folder ${name} cannot be written: ${reason}.`);
};

/** Makes a folder and those above it. Node's own `recursive` never comes back where a folder cannot be made, as in `/proc`. */
const makeFolder = (path: string): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
};

const replace = (file: string, text: string): void => {
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
};

/** Opens the data folder, and makes it where there is none. Throws a `StartProblem` when it cannot be written. */
export const openDataFolder = (name: string): DataFolder => {
  const root = resolve(name);
  const path = (content: Content) => join(root, contents[content]);
  try {
    makeFolder(path('keys'));
    const probe = join(root, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw explain(name, error);
  }
  return {
    name,
    path,
    read(content) {
      try {
        return JSON.parse(readFileSync(path(content), 'utf8'));
      } catch {
        return undefined;
      }
    },
    write: (content, value) => replace(path(content), JSON.stringify(value)),
    secret(secretName, make) {
      const file = join(path('keys'), secretName);
      if (!existsSync(file)) replace(file, make());
      return readFileSync(file, 'utf8');
    },
    wipe() {
      for (const content of ['database', 'objects', 'outbox', 'clock', 'prepared'] as const)
        rmSync(path(content), { recursive: true, force: true });
    },
  };
};

/** 32 random bytes, as text. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
