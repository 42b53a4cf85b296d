import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import type { SmsGateway } from './gateway.ts';

type Sent = { id: string; to: string; text: string; sentAt: number };

/** A gateway that sends nothing and shows everything: the phones of the local run. */
export type Outbox = SmsGateway & {
  /** Every message, in the order in which they were sent; `sentAt` is epoch ms. */
  messages(): readonly Pick<Sent, 'to' | 'text' | 'sentAt'>[];
  close(): void;
};

const newline = 10;

/** The messages in the file. A last line without its end was being written when the process died: it is cut off. */
const readAndMend = (file: string): Sent[] => {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const whole = bytes.lastIndexOf(newline) + 1;
  if (whole < bytes.length) truncateSync(file, whole);
  const lines = bytes.toString('utf8', 0, whole).split('\n').slice(0, -1);
  try {
    return lines.map((line) => JSON.parse(line) as Sent);
  } catch {
    throw new Error(`the outbox ${file} holds a line that is no message`); // the parser's own words would quote the line
  }
};

/**
 * Opens the outbox in `file` (JSON lines), or begins one. A message is on file before `send` answers, so it survives the
 * process being killed. `refuses` says which numbers the pretended gateway does not take.
 */
export const openOutbox = (options: { file: string; refuses: (to: string) => boolean; now: () => number }): Outbox => {
  const { file, refuses, now } = options;
  const sent = readAndMend(file);
  const ids = new Set(sent.map(({ id }) => id));
  const descriptor = openSync(file, 'a', 0o600);
  return {
    async send({ id, to, text }) {
      if (ids.has(id)) return { status: 'accepted' };
      if (refuses(to)) return { status: 'refused' };
      const message: Sent = { id, to, text, sentAt: now() };
      const line = Buffer.from(`${JSON.stringify(message)}\n`);
      for (let written = 0; written < line.length; ) written += writeSync(descriptor, line, written);
      ids.add(id);
      sent.push(message);
      return { status: 'accepted' };
    },
    messages: () => sent.map(({ to, text, sentAt }) => ({ to, text, sentAt })),
    close: () => closeSync(descriptor),
  };
};
