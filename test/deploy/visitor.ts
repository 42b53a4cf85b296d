import { request } from 'node:https';

/** An answer, read whole. `to` is where it leads, as an absolute address. */
export type Visit = { status: number; headers: Record<string, string>; body: string; to: string | undefined };
export type Form = Record<string, string | readonly string[]>;

type Sent = { method: string; headers: Record<string, string>; body: string | Uint8Array | undefined };

const longest = 30_000;

const encoded = (form: Form): string => {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(form))
    for (const one of typeof value === 'string' ? [value] : value) fields.append(name, one);
  return fields.toString();
};

/**
 * Where the pages are: `base` is the address that people know, `door` the host and port of the API Gateway behind it, which
 * the emulator serves on loopback.
 */
export type Place = { base: string; door: string };

/**
 * A browser without script: it keeps cookies by host and says where a form comes from. What is asked of `base` goes to the
 * API Gateway, as the edge in front of it would hand it on.
 */
export const visitor = ({ base, door }: Place, headers: Record<string, string> = {}) => {
  const cookies = new Map<string, Map<string, string>>();

  const ask = (address: URL, { method, headers: more, body }: Sent): Promise<Visit> =>
    new Promise((resolve, reject) => {
      const jar = cookies.get(address.host) ?? new Map<string, string>();
      cookies.set(address.host, jar);
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const host = address.origin === base ? door : address.host;
      const call = request(
        {
          host: '127.0.0.1',
          servername: 'localhost',
          port: new URL(`https://${host}`).port,
          path: address.pathname + address.search,
          method,
          timeout: longest,
          agent: false, // a connection of its own: the emulator closes one that has waited while the stack was updated
          headers: { accept: 'text/html', ...headers, ...more, host, ...(cookie && { cookie }) },
        },
        (response) => {
          const parts: Buffer[] = [];
          for (const line of response.headers['set-cookie'] ?? []) {
            const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
            if (/max-age=0/i.test(line) || value === '') jar.delete(name);
            else jar.set(name, value);
          }
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () => {
            const { location } = response.headers;
            const single = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
            resolve({
              status: response.statusCode ?? 0,
              headers: Object.fromEntries(single),
              body: Buffer.concat(parts).toString(),
              to: location && new URL(location, address).href,
            });
          });
        },
      );
      call.on('timeout', () => call.destroy(new Error(`${method} took longer than ${longest} ms`)));
      call.on('error', reject);
      call.end(body);
    });

  const get = (address: string, more: Record<string, string> = {}) =>
    ask(new URL(address, base), { method: 'GET', headers: more, body: undefined });

  const send = (address: string, type: string, body: string | Uint8Array) => {
    const url = new URL(address, base);
    const from = { origin: url.origin, 'sec-fetch-site': 'same-origin' };
    return ask(url, { method: 'POST', headers: { 'content-type': type, ...from }, body });
  };

  return {
    get,
    /** Sends a form from a page of the same site. */
    post(address: string, form: Form): Promise<Visit> {
      return send(address, 'application/x-www-form-urlencoded', encoded(form));
    },
    /** Sends a form with files in it. */
    async upload(address: string, form: FormData): Promise<Visit> {
      const written = new Response(form);
      const body = new Uint8Array(await written.arrayBuffer());
      return send(address, written.headers.get('content-type') ?? '', body);
    },
    /** Reads a page, wherever it leads; the address of the page that was found stands in `at`. */
    async follow(address: string): Promise<Visit & { at: string }> {
      let at = new URL(address, base).href;
      for (let step = 0; step < 12; step++) {
        const visit = await get(at);
        if (visit.to === undefined) return { ...visit, at };
        at = visit.to;
      }
      throw new Error('the way does not end');
    },
  };
};
export type Visitor = ReturnType<typeof visitor>;
