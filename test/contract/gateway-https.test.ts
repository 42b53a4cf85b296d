import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { GatewayUnavailable, MessageFailed } from '#functions/messaging/gateway.ts';
import { httpsGateway } from '#functions/messaging/https.ts';
import { smsGatewayContract } from './gateway.ts';

const refused = '+4799999999';
const message = { id: 'id-1', to: '+4790000001', text: 'hemmelig' };
const noon = Date.parse('2026-05-01T12:00:00Z');

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const serving = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`;
};
const gatewayAt = (url: string, timeoutMs = 5_000) =>
  httpsGateway({ url, secret: 's3cret', timeoutMs, now: () => noon });
/** A provider that answers every message in one way. */
const answering = async (status: number, headers: Record<string, string> = {}, body = '') =>
  gatewayAt(await serving((_, response) => response.writeHead(status, headers).end(body)));

const bodyOf = async (request: IncomingMessage): Promise<string> => (await Array.fromAsync(request)).join('');
const failure = async (sending: Promise<unknown>): Promise<unknown> =>
  sending.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the HTTPS gateway', () => {
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

  test('a provider that does not answer in time is unavailable', async () => {
    const url = await serving(() => undefined);
    expect(await failure(gatewayAt(url, 50).send(message))).toMatchObject({
      message: expect.stringContaining('no answer in time'),
    });
  });

  test('a provider that cannot be reached is unavailable', async () => {
    const url = await serving(() => undefined);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await failure(gatewayAt(url).send(message))).toMatchObject({
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
    const errors = [
      await failure((await answering(500, {}, 'cannot send hemmelig to +4790000001')).send(message)),
      await failure((await answering(400, {}, '{"to":"+4790000001"}')).send(message)),
      await failure(gatewayAt('http://127.0.0.1:1/messages').send(message)),
    ];
    for (const error of errors) {
      const told = error instanceof Error ? `${error.message} ${error.stack} ${error.cause}` : '';
      expect(told).toContain('the SMS gateway');
      expect(told).not.toMatch(/90000001|hemmelig|s3cret/);
    }
  });
});
