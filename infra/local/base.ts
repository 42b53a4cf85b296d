import { isLoopback } from './options.ts';

/** An address as people write it: this machine is `localhost`, and an IPv6 address stands in brackets. */
export const addressOf = (host: string, port: number): string =>
  `http://${isLoopback(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;

/** What links and sign-in begin with. Listening everywhere is no address that one could send to anybody. */
export const baseOf = (host: string, port: number): string =>
  addressOf(host === '0.0.0.0' || host === '::' ? 'localhost' : host, port);
