import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answerKey,
  contactId,
  importLinkKey,
  isReceipt,
  messageId,
  readSecret,
  receiptOf,
  settlementKey,
  shardOf,
  ticketKey,
  ticketSecret,
} from '#shared/wave/ticket.ts';

const key = await importLinkKey(new Uint8Array(32).fill(7));
const anyId = fc.string({ minLength: 1, maxLength: 30 });

test('a secret is sixteen characters that every SMS alphabet has, and the same inputs give the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyId, anyId, async (wave, contact) => {
      const secret = await ticketSecret(key, wave, contact);
      expect(secret).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/);
      expect(await ticketSecret(key, wave, contact)).toBe(secret);
      expect(readSecret(secret)).toBe(secret);
    }),
  );
});

test('another wave, another contact or another key give another secret', async () => {
  const secret = await ticketSecret(key, '5027-abc123-1', 'c1');
  const others = [
    await ticketSecret(key, '5027-abc123-2', 'c1'),
    await ticketSecret(key, '5027-abc123-1', 'c2'),
    await ticketSecret(await importLinkKey(new Uint8Array(32).fill(8)), '5027-abc123-1', 'c1'),
  ];
  expect(new Set([secret, ...others]).size).toBe(4);
});

test('a secret copied from paper is read whatever the case, and with the letters that look like digits', () => {
  expect(readSecret('0123456789ABCDEF')).toBe('0123456789abcdef');
  expect(readSecret('OIL3456789abcdef')).toBe('0113456789abcdef');
});

test('what cannot be a secret is not read as one', () => {
  for (const typed of [
    '',
    '0123456789abcde',
    '0123456789abcdef0',
    '0123456789abcde-',
    '0123456789abcdeu',
    '../0123456789abc',
  ])
    expect(readSecret(typed)).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const secret = readSecret(typed);
      if (secret !== undefined) expect(secret).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/);
    }),
  );
});

test('the two hashes of a receipt are told apart, and neither is the hash of the other kind', async () => {
  const receipt = receiptOf(new Uint8Array(16).fill(3));
  expect(isReceipt(receipt)).toBe(true);
  const hashes = [answerKey(receipt), settlementKey(receipt), ticketKey(receipt)];
  expect(new Set(hashes).size).toBe(3);
  for (const hash of hashes) expect(hash).toMatch(/^[\w-]{43}$/);
});

test('every receipt of sixteen bytes is one, and different bytes give different receipts', () => {
  const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      expect(isReceipt(receiptOf(a))).toBe(true);
      expect(receiptOf(a) === receiptOf(b)).toBe(a.every((byte, i) => byte === b[i]));
    }),
  );
});

test('the same number in another municipality is another contact', async () => {
  const id = contactId('5027', '+4790000001');
  expect(id).toMatch(/^[\w-]{22}$/);
  expect(contactId('5027', '+4790000001')).toBe(id);
  expect(contactId('5021', '+4790000001')).not.toBe(id);
});

test('each step to each contact of each wave has its own message id, the same for every try', async () => {
  const ids = await Promise.all([
    messageId('5027-abc123-1', 'c1', 'invitation'),
    messageId('5027-abc123-1', 'c1', 'reminder-1'),
    messageId('5027-abc123-1', 'c2', 'invitation'),
    messageId('5027-abc123-2', 'c1', 'invitation'),
  ]);
  expect(new Set(ids).size).toBe(4);
  expect(messageId('5027-abc123-1', 'c1', 'invitation')).toBe(ids[0]);
});

test('answers spread over all partitions, and each always over the same', () => {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i++) {
    const shard = shardOf(`k${i}abcdefgh`.padStart(12, 'q').slice(-12), 4);
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  for (const count of counts) expect(count).toBeGreaterThan(700);
});
