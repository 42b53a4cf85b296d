import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { counted, handlerOf, listen } from '#infra/local/listener.ts';
import { countTraffic } from '#infra/local/traffic.ts';

afterEach(() => vi.useRealTimers());

test('somebody who asks and never reads the answer keeps no wave from being counted', async () => {
  const traffic = countTraffic();
  const handled = Promise.withResolvers<void>();
  const page = 'x'.repeat(20_000_000); // more than any socket takes before it is read
  const app = {
    fetch: async () => {
      setImmediate(handled.resolve);
      return new Response(page);
    },
  };
  const listener = await listen('127.0.0.1', 0);
  listener.serve(handlerOf(counted(app, traffic)));
  const reader = connect(listener.port, '127.0.0.1');
  reader.pause();
  await once(reader, 'connect');
  reader.write(`GET /s/x HTTP/1.1\r\nHost: localhost:${listener.port}\r\n\r\n`);
  await handled.promise;
  vi.useFakeTimers();
  await traffic.settled();
  expect(vi.getTimerCount()).toBe(0); // it did not wait for its patience to end
  vi.useRealTimers();
  expect(reader.bytesRead).toBeLessThan(page.length);
  reader.destroy();
  await listener.close();
});

test('a request is waited for while it is handled, and no longer than the cloud lets it run', async () => {
  vi.useFakeTimers();
  const traffic = countTraffic();
  const forever = counted({ fetch: () => new Promise<Response>(() => undefined) }, traffic);
  void forever.fetch(new Request('http://localhost/s/x'));
  let settled = false;
  const waiting = traffic.settled().then(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(9_900);
  expect(settled).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  await waiting;
  expect(settled).toBe(true);
});

test('a request that fails has ended', async () => {
  const traffic = countTraffic();
  const failing = counted({ fetch: () => Promise.reject(new Error('no')) }, traffic);
  await expect(failing.fetch(new Request('http://localhost/s/x'))).rejects.toThrow('no');
  await traffic.settled();
});
