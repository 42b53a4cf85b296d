declare module 'dynalite' {
  import type { Server } from 'node:http';
  export default function dynalite(options?: { path?: string; createTableMs?: number; deleteTableMs?: number }): Server;
}
declare module 'dynalite/db/index.js' {
  type Cursor = { close(): Promise<void>; return?: () => Promise<void> };
  export type Store = {
    db: {
      keys(options: object): Cursor;
      values(options: object): Cursor;
      compactRange(start: string, end: string): Promise<void>;
      batch(operations: { type: 'put'; key: string; value: number }[]): Promise<void>;
    };
  };
  const databases: { create(options: object): Store };
  export default databases;
}
declare module 's3rver' {
  import type { RequestListener } from 'node:http';
  export default class S3rver {
    constructor(options: { address?: string; port?: number; silent?: boolean; directory: string });
    callback(): RequestListener;
    run(): Promise<{ address: string; port: number }>;
    close(): Promise<void>;
  }
}
