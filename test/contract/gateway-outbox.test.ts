import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOutbox } from '#functions/messaging/outbox.ts';
import { smsGatewayContract } from './gateway.ts';

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tilhor-outbox-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const refused = '+4799999999';
const newFile = () => join(folder, `outbox-${files++}.jsonl`);
const opened = (file: string) => openOutbox({ file, refuses: (to) => to === refused, now: () => 1000 });
const message = { id: 'id-1', to: '+4790000001', text: 'første' };

describe('the outbox', () => {
  smsGatewayContract(async () => {
    const outbox = opened(newFile());
    return { gateway: outbox, delivered: outbox.messages, refused, close: async () => outbox.close() };
  });

  test('what was sent is there after the process was killed, and is not sent again', async () => {
    const file = newFile();
    await opened(file).send(message); // never closed
    const again = opened(file);
    expect(await again.send(message)).toEqual({ status: 'accepted' });
    expect(again.messages()).toEqual([{ to: message.to, text: 'første', sentAt: 1000 }]);
    again.close();
  });

  test('a line that was being written when the process died is cut off, at any byte', async () => {
    const whole = newFile();
    const first = opened(whole);
    await first.send(message);
    await first.send({ ...message, id: 'id-2', text: 'ሰላም' });
    first.close();
    const bytes = await readFile(whole);
    const start = bytes.indexOf('\n') + 1;
    for (let cut = start; cut < bytes.length; cut++) {
      const file = newFile();
      await writeFile(file, bytes.subarray(0, cut));
      const mended = opened(file);
      expect(mended.messages()).toHaveLength(1);
      await mended.send({ ...message, id: 'id-2', text: 'ሰላም' });
      mended.close();
      expect(await readFile(file)).toEqual(bytes);
    }
  });

  test('a file that is no outbox is refused in one sentence that quotes nothing from it', async () => {
    const file = newFile();
    await appendFile(file, '+4790000001;nb\n');
    expect(() => opened(file)).toThrow(/^the outbox .* holds a line that is no message$/);
    expect(() => opened(file)).not.toThrow(/90000001/);
  });
});
