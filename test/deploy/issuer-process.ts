import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { testProvider } from '#test/provider.ts';

/**
 * The OpenID issuer, a process of its own because it has to live on the moved clock. It says its address; when it is told
 * where people come back to, it is ready. It ends with the test that started it.
 */
const [folder = '', subject = '', name = ''] = process.argv.slice(2);
const server = createServer({
  key: readFileSync(join(folder, 'key.pem')),
  cert: readFileSync(join(folder, 'certificate.pem')),
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const issuer = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
process.on('disconnect', () => process.exit());
process.send?.(issuer);
const [redirectUri] = (await once(process, 'message')) as [string];
server.on('request', await testProvider(issuer, redirectUri, { subject, name }));
process.send?.('ready');
