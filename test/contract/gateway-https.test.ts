import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { FateUnknown, GatewayUnavailable, MessageFailed } from '#functions/messaging/gateway.ts';
import { httpsGateway } from '#functions/messaging/https.ts';
import { type HttpsSettings, readGatewaySettings } from '#functions/messaging/settings.ts';
import { smsGatewayContract } from './gateway.ts';
import { bodyOf, breakingOff, endless, failure, goneAddress, hangingUp, serving } from './http-server.ts';

const refused = '+4799999999';
const message = { id: 'id-1', to: '+4790000001', text: 'hemmelig' };
const noon = Date.parse('2026-05-01T12:00:00Z');

/** Settings as the operator writes them; the tests' own servers speak no TLS, so the address is put in after. */
const settingsAt = (url: string, said: object = {}): HttpsSettings => {
  const read = readGatewaySettings(JSON.stringify({ kind: 'https', url: 'https://sms.example.no', ...said }));
  if (read.kind !== 'https') throw new Error('not an HTTPS gateway');
  return { ...read, url };
};
const gatewayAt = (url: string, { timeoutMs = 5_000, said = {} }: { timeoutMs?: number; said?: object } = {}) =>
  httpsGateway({ settings: settingsAt(url, said), secret: async () => 's3cret', timeoutMs, now: () => noon });
/** A provider that answers every message in one way. */
const answering = async (status: number, headers: Record<string, string> = {}, body = '', said = {}) =>
  gatewayAt(await serving((_, response) => response.writeHead(status, headers).end(body)), { said });

/** A Norwegian kind of gateway: a list of messages, Basic authentication, 200 whatever became of each. */
const list = {
  headers: { authorization: 'Basic {basic}' },
  body: { sender: 'Tilhor', messages: [{ recipient: '{digits}', content: '{text}', reference: '{id}', priority: 1 }] },
  stopped: [{ status: [200], reply: { at: '/messages/0/status', is: ['OPTED_OUT'] } }],
  refused: [{ status: [200], reply: { at: '/messages/0/status', is: ['INVALID_NUMBER', 13] } }],
  accepted: [{ status: ['2xx'], reply: { at: '/messages/0/status', is: ['QUEUED', 'SENT'] } }],
};
const listReply = (status: unknown) => JSON.stringify({ messages: [{ reference: 'x', status }] });

describe('the HTTPS gateway in our own plain form', () => {
  smsGatewayContract(async () => {
    const seen = new Map<string, { to: string; text: string }>();
    const url = await serving(async (request, response) => {
      const { id, to, text } = JSON.parse(await bodyOf(request));
      if (request.headers['idempotency-key'] !== id || request.headers.authorization !== 'Bearer s3cret')
        return response.writeHead(401).end();
      if (to === refused) return response.writeHead(422).end();
      if (!seen.has(id)) seen.set(id, { to, text });
      return response.writeHead(202).end('{}');
    });
    return { gateway: gatewayAt(url), delivered: () => [...seen.values()], refused, close: async () => undefined };
  });
});

describe('the HTTPS gateway in a form of its own', () => {
  smsGatewayContract(async () => {
    const seen = new Map<string, { to: string; text: string }>();
    const url = await serving(async (request, response) => {
      const { messages } = JSON.parse(await bodyOf(request));
      const [{ recipient, content, reference, priority }] = messages;
      const known = `Basic ${Buffer.from('s3cret').toString('base64')}`;
      if (request.headers.authorization !== known || priority !== 1) return response.writeHead(401).end();
      if (`+${recipient}` === refused) return response.writeHead(200).end(listReply('INVALID_NUMBER'));
      if (!seen.has(reference)) seen.set(reference, { to: `+${recipient}`, text: content });
      return response.writeHead(200).end(listReply('QUEUED'));
    });
    const gateway = gatewayAt(url, { said: list });
    return { gateway, delivered: () => [...seen.values()], refused, close: async () => undefined };
  });

  test('says of each message what became of it, by the values that the settings name', async () => {
    const answer = async (body: string) => (await answering(200, {}, body, list)).send(message);
    expect(await answer(listReply('SENT'))).toEqual({ status: 'accepted' });
    expect(await answer(listReply(13))).toEqual({ status: 'refused' });
    expect(await answer(listReply('OPTED_OUT'))).toEqual({ status: 'stopped' });
    for (const other of ['NO_CREDIT', '13', null, ['SENT']])
      expect(await failure(answer(listReply(other)))).toBeInstanceOf(MessageFailed);
  });

  test.each([
    ['no JSON', '<html>OK</html>'],
    ['nothing', ''],
    ['half of it', '{"messages":[{"sta'],
  ])('a reply that is %s takes nothing for sent', async (_, body) => {
    expect(await failure((await answering(200, {}, body, list)).send(message))).toMatchObject({
      name: 'GatewayUnavailable',
      message: expect.stringContaining('cannot be read'),
    });
  });

  test('a reply without end is not read to its end', async () => {
    const { listener, count } = endless();
    const gateway = gatewayAt(await serving(listener), { said: list });
    expect(await failure(gateway.send(message))).toBeInstanceOf(GatewayUnavailable);
    expect(count.sent).toBeLessThan(20_000_000);
  });

  test('a message may hold anything: the form of what is sent stays', async () => {
    const bodies: unknown[] = [];
    const url = await serving(async (request, response) => {
      bodies.push(JSON.parse(await bodyOf(request)));
      response.writeHead(200).end(listReply('SENT'));
    });
    const text = '"}],"x":"{to} {secret} \\ \u2028 ሰላም';
    await gatewayAt(url, { said: list }).send({ ...message, text });
    expect(bodies).toEqual([
      { sender: 'Tilhor', messages: [{ recipient: '4790000001', content: text, reference: 'id-1', priority: 1 }] },
    ]);
  });
});

describe('what goes wrong', () => {
  test('a 400 that names the number refuses it; any other 400 is our fault, and that of this message', async () => {
    const json = { 'content-type': 'application/json' };
    expect(await (await answering(400, json, '{"refused":true}')).send(message)).toEqual({ status: 'refused' });
    for (const body of ['', '{}', '{"refused":"true"}', 'null', '<html>'])
      expect(await failure((await answering(400, json, body)).send(message))).toBeInstanceOf(MessageFailed);
  });

  test.each([304, 408, 429, 500, 502, 503])('%i says that others need not be tried now', async (status) => {
    expect(await failure((await answering(status)).send(message))).toBeInstanceOf(GatewayUnavailable);
  });

  test.each([401, 403, 404, 409, 413, 451])('%i is about this message alone', async (status) => {
    expect(await failure((await answering(status)).send(message))).toBeInstanceOf(MessageFailed);
  });

  test.each([
    ['120', 120_000],
    ['Fri, 01 May 2026 12:00:30 GMT', 30_000],
    ['Fri, 01 May 2026 11:00:00 GMT', 0],
    ['soon', undefined],
  ])('the wish "%s" for a pause is understood', async (header, retryAfterMs) => {
    const error = await failure((await answering(429, { 'retry-after': header })).send(message));
    expect(error).toMatchObject({ name: 'GatewayUnavailable', retryAfterMs });
  });

  /** Ways to leave it open whether the message was taken. */
  const silences: [string, RequestListener, string][] = [
    ['does not answer in time', () => undefined, 'no answer in time'],
    ['hangs up', hangingUp, 'no connection'],
    ['hangs up in the middle of its answer', breakingOff, 'cannot be read'],
  ];
  test.each(silences)('a provider that %s is unavailable', async (_, listener, said) => {
    const url = await serving(listener);
    const error = await failure(gatewayAt(url, { timeoutMs: 200, said: list }).send(message));
    expect(error).toMatchObject({ name: 'GatewayUnavailable', message: expect.stringContaining(said) });
  });

  test.each(silences)('one that would send again and %s is not to be asked again at once', async (_, listener) => {
    const url = await serving(listener);
    const forgetful = { ...list, sameIdOnce: false };
    expect(await failure(gatewayAt(url, { timeoutMs: 200, said: forgetful }).send(message))).toBeInstanceOf(
      FateUnknown,
    );
  });

  test('a provider that cannot be reached is unavailable', async () => {
    expect(await failure(gatewayAt(await goneAddress()).send(message))).toMatchObject({
      message: expect.stringContaining('no connection'),
    });
  });

  test('a redirection is not followed: the message goes nowhere else', async () => {
    let elsewhere = 0;
    const other = await serving((_, response) => {
      elsewhere += 1;
      response.writeHead(202).end();
    });
    expect(await failure((await answering(307, { location: other })).send(message))).toBeInstanceOf(GatewayUnavailable);
    expect(elsewhere).toBe(0);
  });

  test('no error quotes the number, the text, the secret or what the provider said', async () => {
    const said = { headers: { authorization: 'Bearer {secret}\n{text}' } }; // no header may hold this
    const errors = [
      await failure((await answering(500, {}, 'cannot send hemmelig to +4790000001')).send(message)),
      await failure((await answering(400, {}, '{"to":"+4790000001"}')).send(message)),
      await failure((await answering(200, {}, listReply('+4790000001'), list)).send(message)),
      await failure(gatewayAt('http://127.0.0.1:1/messages').send(message)),
      await failure(gatewayAt('http://127.0.0.1:1/messages', { said }).send(message)),
    ];
    for (const error of errors) {
      const told = error instanceof Error ? `${error.message} ${error.stack} ${error.cause}` : '';
      expect(told).toContain('the SMS gateway');
      expect(told).not.toMatch(/90000001|hemmelig|s3cret/);
    }
  });
});
