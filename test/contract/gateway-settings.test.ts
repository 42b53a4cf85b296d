import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readGatewaySettings } from '#functions/messaging/settings.ts';

const https = { kind: 'https', url: 'https://sms.example.no/messages' };
const read = (settings: unknown) => readGatewaySettings(JSON.stringify(settings));
const faultsOf = (settings: unknown): string => {
  try {
    read(settings);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

test('an address is enough: what is left out is our own plain form', () => {
  expect(read(https)).toEqual({
    ...https,
    method: 'POST',
    headers: { authorization: 'Bearer {secret}', 'idempotency-key': '{id}' },
    body: { id: '{id}', to: '{to}', text: '{text}' },
    stopped: [],
    refused: [{ status: [422] }, { status: [400], reply: { at: '/refused', is: [true] } }],
    accepted: [{ status: ['2xx'] }],
    sameIdOnce: true,
  });
});

test('AWS needs a configuration set and something to send from', () => {
  const aws = { kind: 'aws', configurationSet: 'Tilhor', origination: 'pool-1' };
  expect(read(aws)).toEqual(aws);
  expect(faultsOf({ kind: 'aws', maxPrice: 'cheap' })).toMatch(
    /at configurationSet[\s\S]*at origination[\s\S]*at maxPrice/,
  );
});

test('every fault is named by its place, all of them at once', () => {
  const faults = faultsOf({
    ...https,
    url: 'http://sms.example.no',
    method: 'GET',
    accepted: [{ status: ['2x'] }, { status: [200], reply: { at: 'status', is: [] } }],
    callback: { id: '/id', signature: { header: 'x signature' } },
    sameIdTwice: true,
  });
  for (const place of [
    'at url',
    'at method',
    'at accepted[0].status[0]',
    'at accepted[1].reply.at',
    'at accepted[1].reply.is',
    'at callback.state',
    'at callback.signature.header',
    'there is no sameIdTwice',
  ])
    expect(faults).toContain(place);
});

test.each([
  [{ body: { id: '{id}', to: '{to}' } }, 'it nowhere says {text}'],
  [{ body: { id: '{id}', text: '{text}' } }, 'it nowhere says {to} or {digits}'],
  [{ body: { to: '{to}', text: '{text}' }, headers: {} }, 'neither it nor a header says {id}'],
  [{ body: { id: '{id}', to: '{to}', text: '{text}', from: '{sender}' } }, 'only these are filled in'],
  [{ headers: { 'x-key': '{key}' } }, 'only these are filled in'],
])('%j cannot work, and says why', (settings, why) => {
  expect(faultsOf({ ...https, ...settings })).toContain(why);
});

test.each(['', '{', 'https://sms.example.no?key=hemmelig', '"hemmelig"', '{"kind":"hemmelig"}'])(
  'what is no setting at all is refused and not quoted: %s',
  (text) => {
    expect(() => readGatewaySettings(text)).toThrow('SMS_GATEWAY');
    expect(() => readGatewaySettings(text)).not.toThrow('hemmelig');
  },
);

test('the examples in the documentation can be used as they stand', async () => {
  const text = await readFile('docs/sms-gateways.md', 'utf8');
  const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, example]) => JSON.parse(example ?? ''));
  expect(examples).toHaveLength(2);
  for (const example of examples) expect(read({ ...https, ...example })).toMatchObject({ kind: 'https' });
});
