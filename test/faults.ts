import {
  BatchWriteItemCommand,
  DeleteItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';

/** What a process meets when it is killed: the write does not happen, and nothing after it does. */
export class Killed extends Error {
  constructor() {
    super('killed by the test');
    this.name = 'Killed';
  }
}

const writes = [
  PutItemCommand,
  UpdateItemCommand,
  DeleteItemCommand,
  BatchWriteItemCommand,
  TransactWriteItemsCommand,
  PutObjectCommand,
  DeleteObjectCommand,
];

/**
 * Kills whatever runs over its clients and actions at a chosen write, as `kill -9` would: that write and every later read or
 * write throw `Killed`, until `revive`. Reads are not counted, because dying before a read is dying before the next write.
 */
export const faults = () => {
  let killAt = Number.POSITIVE_INFINITY;
  let count = 0;
  let dead = false;
  const live = () => {
    if (dead) throw new Killed();
  };
  const write = () => {
    live();
    count += 1;
    dead = count >= killAt;
    live();
  };
  return {
    /** Dies at the `n`th write from now, counted from 1. */
    killAt(n: number): void {
      count = 0;
      killAt = n;
    },
    /** The process is started again; it is not killed a second time. */
    revive(): void {
      dead = false;
      killAt = Number.POSITIVE_INFINITY;
    },
    died: (): boolean => dead,
    /** Writes since `killAt`, or since the beginning. */
    writes: (): number => count,
    /** The client, or one that is dead when the process is. */
    client<C extends { send(command: never): unknown }>(client: C): C {
      const send = async (command: object) => {
        if (writes.some((kind) => command instanceof kind)) write();
        else live();
        return client.send(command as never);
      };
      return new Proxy(client, { get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)) });
    },
    /** Some other thing that is done to the world, such as putting a message into a queue or sending it. */
    action<A extends readonly unknown[], R>(act: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
      return async (...args) => {
        write();
        return act(...args);
      };
    },
  };
};
