import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Callback, readGatewaySettings } from '#functions/messaging/settings.ts';
import { isSigned, saidIn } from '#functions/receipts/callback.ts';
import { saidBy } from '#functions/receipts/sms-event.ts';
import { messageId } from '#shared/wave/ticket.ts';

const message = messageId('5027-abc123-1', 'somebody', 'invitation');

/** An event as AWS End User Messaging publishes it. */
const event = (change: object = {}) =>
  JSON.stringify({
    eventType: 'TEXT_DELIVERED',
    eventVersion: '1.0',
    eventTimestamp: 1_772_442_000_000,
    isFinal: true,
    originationPhoneNumber: 'Tilhor',
    destinationPhoneNumber: '+4790000001',
    isoCountryCode: 'NO',
    mcc: '242',
    mnc: '01',
    messageId: '862a8790-60c0-4430-9b2b-658bd2a9d6d4',
    messageRequestTimestamp: 1_772_441_999_000,
    messageEncoding: 'GSM',
    messageType: 'TRANSACTIONAL',
    messageStatus: 'DELIVERED',
    messageStatusDescription: 'Message has been accepted by phone',
    context: { tilhor: message },
    totalMessageParts: 1,
    totalMessagePrice: 0.05,
    totalCarrierFee: 0,
    ...change,
  });

describe('an event of AWS', () => {
  test.each([
    ['TEXT_DELIVERED', 'delivered'],
    ['TEXT_SUCCESSFUL', 'delivered'],
    ['TEXT_INVALID', 'undeliverable'],
    ['TEXT_BLOCKED', 'undeliverable'],
    // A carrier that blocks us says nothing of the number: nobody is given up for it.
    ['TEXT_CARRIER_BLOCKED', 'rejected'],
    ['TEXT_SPAM', 'rejected'],
    ['TEXT_INVALID_MESSAGE', 'rejected'],
    ['TEXT_PROTECT_BLOCKED', 'rejected'],
    // A phone that is switched off may be on when the reminder comes.
    ['TEXT_UNREACHABLE', 'passing'],
    ['TEXT_CARRIER_UNREACHABLE', 'passing'],
    ['TEXT_TTL_EXPIRED', 'passing'],
    ['TEXT_UNKNOWN', 'passing'],
    ['TEXT_QUEUED', 'passing'],
    ['TEXT_PENDING', 'passing'],
    ['constructor', 'passing'],
  ])('%s means %s', (eventType, state) => {
    expect(saidBy(event({ eventType }))).toEqual({ message, state });
  });

  test.each([
    ['that holds no id of ours', { context: { other: message } }],
    ['of a message that somebody else sent', { context: undefined }],
    ['with an id of another form', { context: { tilhor: 'x' } }],
    ['of no type', { eventType: undefined }],
  ])('%s says nothing', (_, change) => {
    expect(saidBy(event(change))).toBeUndefined();
  });
});

const callback = (change: object = {}): Callback => {
  const said = {
    id: '/ref',
    state: '/status',
    undeliverable: ['FAILED', 5],
    signature: { header: 'x-sign' },
    ...change,
  };
  const read = readGatewaySettings(JSON.stringify({ kind: 'https', url: 'https://sms.example.no', callback: said }));
  if (read.kind !== 'https' || !read.callback) throw new Error('no callback');
  return read.callback;
};

describe('a callback', () => {
  test('is one receipt, or a list of them, as the settings say', () => {
    const one = { ref: message, status: 'FAILED' };
    expect(saidIn(one, callback())).toEqual([{ message, state: 'undeliverable' }]);
    expect(saidIn({ reports: [one, one] }, callback({ list: '/reports' }))).toHaveLength(2);
    expect(saidIn([one], callback({ list: '' }))).toHaveLength(1);
  });

  test('says what the settings know; anything else may pass', () => {
    const states = callback({ delivered: ['OK'], stopped: ['STOP'], rejected: ['SPAM'] });
    const stateOf = (status: unknown) => saidIn({ ref: message, status }, states)?.[0]?.state;
    expect(['OK', 'STOP', 'SPAM', 'FAILED', 5, '5', 'BUFFERED', true].map(stateOf)).toEqual([
      ...['delivered', 'stopped', 'rejected', 'undeliverable', 'undeliverable', 'passing', 'passing', 'passing'],
    ]);
  });

  test('about a message that somebody else sent says nothing', () => {
    expect(saidIn({ ref: 'their-own', status: 'FAILED' }, callback())).toEqual([]);
    expect(saidIn({ ref: 17, status: 'FAILED' }, callback())).toEqual([]);
  });

  test.each([null, 1, 'x', [], {}, { ref: message }, { status: 'FAILED' }])('of another form is none: %j', (body) => {
    expect(saidIn(body, callback())).toBeUndefined();
    expect(saidIn(body, callback({ list: '/reports' }))).toBeUndefined();
  });
});

describe('a signature', () => {
  const body = new TextEncoder().encode('{"ref":"ø"}');
  const right = (encoding: 'hex' | 'base64', key = 's3cret') => createHmac('sha256', key).update(body).digest(encoding);
  const form = (change: object = {}) => callback({ signature: { header: 'x-sign', ...change } }).signature;

  test('is that of the body as it came, in the encoding and with the prefix that the settings say', () => {
    expect(isSigned(body, right('hex'), 's3cret', form())).toBe(true);
    expect(isSigned(body, right('hex').toUpperCase(), 's3cret', form())).toBe(true);
    expect(isSigned(body, right('base64'), 's3cret', form({ encoding: 'base64' }))).toBe(true);
    expect(isSigned(body, `sha256=${right('hex')}`, 's3cret', form({ prefix: 'sha256=' }))).toBe(true);
  });

  test.each([
    ['none', undefined],
    ['an empty one', ''],
    ['that of another key', right('hex', 'other')],
    ['one cut short', right('hex').slice(0, 62)],
    ['one with more behind it', `${right('hex')}00`],
    ['one in another encoding', right('base64')],
    ['one with a prefix that is not asked for', `sha256=${right('hex')}`],
    ['one of no characters at all', 'ø'.repeat(64)],
  ])('%s is not enough', (_, given) => {
    expect(isSigned(body, given, 's3cret', form())).toBe(false);
  });

  test('of a body that differs by one byte is not that of this one', () => {
    expect(isSigned(body.with(3, 120), right('hex'), 's3cret', form())).toBe(false);
  });
});
