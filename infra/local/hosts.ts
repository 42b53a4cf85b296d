import { isIP } from 'node:net';
import { isLoopback } from './options.ts';

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';

/** A name or address as it stands in a `Host` header. */
const written = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host).toLowerCase();

const isNumber = (name: string): boolean => isIP(name.replace(/^\[(.*)\]$/, '$1')) > 0;

/**
 * Whether a `Host` header names this server, listening on `host` and `port`. A page elsewhere can have its own name lead to
 * this machine and would then count as one of ours, with the visitor's cookies; so no name but our own is answered to. Who
 * listens everywhere is known by no name: there any address in numbers will do, which no page elsewhere can own.
 */
export const answersTo = (host: string, port: number): ((header: string | undefined) => boolean) => {
  const names = [written(host)];
  if (isLoopback(host) || isEverywhere(host)) names.push('localhost', '127.0.0.1', '[::1]');
  return (header = '') => {
    const [, name = '', at = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(header.toLowerCase()) ?? [];
    return Number(at) === port && (names.includes(name) || (isEverywhere(host) && isNumber(name)));
  };
};
