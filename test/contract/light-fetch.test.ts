import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { describe, expect, test } from 'vitest';
import * as light from '#functions/light/fetch.ts';

type Web = Pick<typeof globalThis, 'Headers' | 'Request' | 'Response'>;
const bytes = new TextEncoder().encode('ሰላም');

/** What respond and Hono's adapter for Lambda ask of these three, the same of Node's own and of those in its bundle. */
describe.each([
  ['Node', globalThis],
  ['the light', light as unknown as Web],
])('with %s', (_, { Headers, Request, Response }: Web) => {
  test('headers know no case, join what is appended, and come in the order of their names', () => {
    const headers = new Headers({ 'X-B': ' two ', Accept: 'a' });
    headers.append('accept', 'b');
    headers.set('x-c', '3');
    headers.delete('X-C');
    expect(headers.get('ACCEPT')).toBe('a, b');
    expect(headers.get('x-c')).toBeNull();
    expect([headers.has('X-b'), headers.has('x-c')]).toEqual([true, false]);
    expect([...headers]).toEqual([
      ['accept', 'a, b'],
      ['x-b', 'two'],
    ]);
    const seen: string[] = [];
    new Headers(headers).forEach((value, name) => {
      seen.push(`${name}=${value}`);
    });
    expect(seen).toEqual(['accept=a, b', 'x-b=two']);
  });

  test.each([
    ['line\nbreak', 'x'],
    ['x', 'line\r\nbreak: y'],
    ['', 'x'],
  ])('a header that would be two is refused: %j %j', (name, value) => {
    expect(() => new Headers([[name, value]])).toThrow(TypeError);
  });

  test('a request has its address, method, headers and body', async () => {
    const request = new Request('https://example.no/s/a/../b?c=%20', { method: 'POST', body: bytes });
    expect(request.url).toBe('https://example.no/s/b?c=%20');
    expect(request.method).toBe('POST');
    expect(request.body).not.toBeNull();
    expect(await request.text()).toBe('ሰላም');
    expect(new Request('https://example.no/').body).toBeNull();
    expect(() => new Request('https://a b/')).toThrow(TypeError);
  });

  test('a response has its status, headers and body', async () => {
    const page = new Response(bytes, { status: 422, headers: { 'content-type': 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([422, 'text/html']);
    expect(new Uint8Array(await page.arrayBuffer())).toEqual(bytes);
    const text = new Response('ሰላም');
    expect([text.status, text.headers.get('content-type')]).toEqual([200, 'text/plain;charset=UTF-8']);
    expect(new Uint8Array(await text.arrayBuffer())).toEqual(bytes);
    const empty = new Response(null, { status: 303, headers: { location: '/s/b' } });
    expect([empty.headers.get('location'), empty.headers.get('content-type')]).toEqual(['/s/b', null]);
    expect(await empty.text()).toBe('');
    const again = new Response(null, page); // as Hono answers HEAD
    expect([again.status, again.headers.get('content-type')]).toEqual([422, 'text/html']);
  });

  test.each<[string, Record<string, string>]>([
    ['whole', { 'content-length': String(bytes.length) }],
    ['in pieces', { 'transfer-encoding': 'chunked', 'content-length': String(bytes.length) }],
  ])('an app with a limit takes a body that came %s, and refuses one that is too long', async (__, headers) => {
    const app = (maxSize: number) =>
      new Hono().post(
        '/s/:secret',
        bodyLimit({ maxSize, onError: () => new Response('too long', { status: 413 }) }),
        async (c) => new Response(`${c.req.param('secret')} ${c.req.query('q')} ${await c.req.text()}`),
      );
    const request = () => new Request('https://example.no/s/a?q=1', { method: 'POST', headers, body: bytes });
    expect(await (await app(bytes.length).fetch(request())).text()).toBe('a 1 ሰላም');
    expect((await app(bytes.length - 1).fetch(request())).status).toBe(413);
  });
});
