import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answerKey,
  contactId,
  grouped,
  importLinkKey,
  isReceipt,
  messageId,
  readSecret,
  receiptOf,
  settlementKey,
  shardOf,
  slipSecret,
  ticketKey,
  ticketSecret,
} from '#shared/wave/ticket.ts';

const key = new TextEncoder().encode('a key that only deliver may hold');
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** Base32 by long division, to check the one that shifts. */
const base32 = (bytes: Uint8Array, length: number): string => {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`) << BigInt(length * 5 - bytes.length * 8);
  let text = '';
  for (let i = 0; i < length; i++) {
    text = alphabet[Number(value & 31n)] + text;
    value >>= 5n;
  }
  return text;
};

test('a secret is 80 bits of an HMAC in 16 characters, the same each time', async () => {
  const linkKey = await importLinkKey(key);
  const mac = createHmac('sha256', key).update('5027-abcdef-1|contact').digest();
  const secret = await ticketSecret(linkKey, '5027-abcdef-1', 'contact');
  expect(secret).toBe(base32(mac.subarray(0, 10), 16));
  expect(await ticketSecret(linkKey, '5027-abcdef-1', 'contact')).toBe(secret);
  expect(await ticketSecret(linkKey, '5027-abcdef-2', 'contact')).not.toBe(secret);
});

test('the link key cannot be read back', async () => {
  await expect(crypto.subtle.exportKey('raw', await importLinkKey(key))).rejects.toThrow();
});

test('what stands for a secret or a receipt is a hash, and the three hashes share nothing', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('base64url');
  const text = '0'.repeat(26);
  expect(ticketKey(text)).toBe(sha(text));
  expect(answerKey(text)).toBe(sha(`answer|${text}`));
  expect(settlementKey(text)).toBe(sha(`settle|${text}`));
});

test('every secret reads back as itself, also in capitals and with look-alikes', () => {
  const secrets = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(secrets, (secret) => {
      expect(readSecret(secret)).toBe(secret);
      expect(readSecret(secret.toUpperCase())).toBe(secret);
      expect(readSecret(secret.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(secret);
    }),
  );
});

test('a slip of paper has 60 bits in 12 characters, and reads back however it is typed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
      const secret = slipSecret(bytes);
      expect(secret).toBe(base32(bytes, 13).slice(0, 12));
      const typed = ` ${grouped(secret).toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I')}. `;
      for (const one of [secret, typed, secret.replaceAll(/(....)/g, '$1-')]) expect(readSecret(one)).toBe(secret);
    }),
  );
  expect(grouped('0123456789ab')).toBe('0123 4567 89ab');
});

test.each([
  '',
  '0'.repeat(11),
  '0'.repeat(13),
  '0'.repeat(15),
  '0'.repeat(17),
  '0'.repeat(20),
  'u'.repeat(16),
  '../etc/passwd0000',
  '0000-0000-0000-00',
])('%j is no secret', (typed) => {
  expect(readSecret(typed)).toBeUndefined();
});

test('a receipt is 128 bits in 26 characters', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      expect(receiptOf(bytes)).toBe(base32(bytes, 26));
      expect(isReceipt(receiptOf(bytes))).toBe(true);
    }),
  );
  for (const text of ['', '0'.repeat(25), '0'.repeat(27), 'U'.repeat(26), `${'0'.repeat(25)}\n`])
    expect(isReceipt(text)).toBe(false);
});

test('answers are spread evenly over the shards', () => {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 4_000; i++) {
    const shard = shardOf(answerKey(`receipt ${i}`), counts.length);
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});

test('another wave, another contact or another key give another secret', async () => {
  const linkKey = await importLinkKey(key);
  const secret = await ticketSecret(linkKey, '5027-abc123-1', 'c1');
  const others = [
    await ticketSecret(linkKey, '5027-abc123-2', 'c1'),
    await ticketSecret(linkKey, '5027-abc123-1', 'c2'),
    await ticketSecret(await importLinkKey(new Uint8Array(32).fill(8)), '5027-abc123-1', 'c1'),
  ];
  expect(new Set([secret, ...others]).size).toBe(4);
});

test('the same number in another municipality is another contact', () => {
  const id = contactId('5027', '+4790000001');
  expect(id).toMatch(/^[\w-]{22}$/);
  expect(contactId('5027', '+4790000001')).toBe(id);
  expect(contactId('5021', '+4790000001')).not.toBe(id);
});

test('each step to each contact of each wave has its own message id, the same for every try', () => {
  const ids = [
    messageId('5027-abc123-1', 'c1', 'invitation'),
    messageId('5027-abc123-1', 'c1', 'reminder-1'),
    messageId('5027-abc123-1', 'c2', 'invitation'),
    messageId('5027-abc123-2', 'c1', 'invitation'),
  ];
  expect(new Set(ids).size).toBe(4);
  expect(messageId('5027-abc123-1', 'c1', 'invitation')).toBe(ids[0]);
});
