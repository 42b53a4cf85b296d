import { timingSafeEqual } from 'node:crypto';
import type { RequestListener } from 'node:http';

/** The header in which the stores' only caller, this process, shows the token of this start. */
export const tokenHeader = 'x-storage-token';

/**
 * Stands in front of a store. The embedded stores believe anybody who reaches their port, and one of them invites every web
 * page: so nothing gets through without the token, from a page, or to ask what is allowed.
 */
export const guarded = (token: string, behind: RequestListener): RequestListener => {
  const expected = Buffer.from(token);
  return (incoming, outgoing) => {
    const { origin, [tokenHeader]: shown } = incoming.headers;
    const sent = Buffer.from(typeof shown === 'string' ? shown : '');
    const known = sent.length === expected.length && timingSafeEqual(sent, expected);
    if (known && origin === undefined && incoming.method !== 'OPTIONS') return behind(incoming, outgoing);
    outgoing.writeHead(403, { connection: 'close' }).end();
  };
};
