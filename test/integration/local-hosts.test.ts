import { request } from 'node:http';
import { expect, test } from 'vitest';
import { answersTo } from '#infra/local/hosts.ts';
import { listen } from '#infra/local/listener.ts';

const elsewhere = [
  'evil.example:3000',
  'localhost.evil.example:3000',
  'localhost',
  'localhost:3001',
  'localhost:3000:3000',
  'localhost.:3000',
  '127.0.0.1.evil.example:3000',
  '[::1]evil:3000',
  '',
  undefined,
];

test('on this machine only, it answers to the three names of this machine', () => {
  for (const host of ['127.0.0.1', 'localhost', '::1']) {
    const isHome = answersTo(host, 3000);
    for (const header of ['localhost:3000', 'LOCALHOST:3000', '127.0.0.1:3000', '[::1]:3000'])
      expect([header, isHome(header)]).toEqual([header, true]);
    for (const header of [...elsewhere, '192.168.1.2:3000', '[::2]:3000'])
      expect([header, isHome(header)]).toEqual([header, false]);
  }
  expect(answersTo('localhost', 80)('localhost')).toBe(true);
});

test('at another address it answers to that address', () => {
  expect(answersTo('192.168.1.2', 3000)('192.168.1.2:3000')).toBe(true);
  expect(answersTo('Trial.example.no', 3000)('trial.example.no:3000')).toBe(true);
  expect(answersTo('2001:db8::1', 3000)('[2001:db8::1]:3000')).toBe(true);
  for (const header of [...elsewhere, 'localhost:3000', '192.168.1.3:3000'])
    expect([header, answersTo('192.168.1.2', 3000)(header)]).toEqual([header, false]);
});

test.each(['0.0.0.0', '::'])('listening on %s it answers to any address in numbers, and to no name', (host) => {
  const isHome = answersTo(host, 3000);
  for (const header of ['localhost:3000', '127.0.0.1:3000', '192.168.1.2:3000', '[2001:db8::1]:3000'])
    expect([header, isHome(header)]).toEqual([header, true]);
  for (const header of elsewhere) expect([header, isHome(header)]).toEqual([header, false]);
});

test('whoever comes by another name is refused, whatever is asked and also while it starts', async () => {
  const listener = await listen('127.0.0.1', 0);
  const ask = (method: string, path: string, host: string): Promise<[number | undefined, string]> =>
    new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: listener.port, method, path, headers: { host } };
      request(options, async (incoming) => resolve([incoming.statusCode, (await incoming.toArray()).join('')]))
        .on('error', reject)
        .end();
    });
  const sentence = `Tilhør answers only at its own address, such as http://localhost:${listener.port}.\n`;
  const refused = await ask('GET', '/', `evil.example:${listener.port}`);
  expect(refused).toEqual([421, sentence]);
  expect((await ask('GET', '/', `localhost:${listener.port}`))[0]).toBe(503); // it is starting
  listener.serve((_, outgoing) => outgoing.end('here'));
  for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'])
    for (const path of ['/', '/local/inbox.json', '/s/x', '/api/v1/openapi.json'])
      expect(await ask(method, path, `evil.example:${listener.port}`)).toEqual([421, sentence]);
  for (const name of ['localhost', '127.0.0.1', '[::1]'])
    expect(await ask('GET', '/', `${name}:${listener.port}`)).toEqual([200, 'here']);
  await listener.close();
});
