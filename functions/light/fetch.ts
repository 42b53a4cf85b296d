/**
 * `Headers`, `Request` and `Response` as far as Hono and its adapter for Lambda use them, for the bundle of this function
 * (`infra/bundle.ts` puts them in). Node's own come with the whole client behind `fetch`, which nothing here calls and which
 * costs more than the rest of a cold start. A contract test holds them against Node's own.
 */
type Pairs = Iterable<readonly [string, string]>;
type HeadersLike = LightHeaders | Pairs | Readonly<Record<string, string>>;

const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const headerValue = /^[\t -~\u0080-\u00ff]*$/;

class LightHeaders {
  readonly #values = new Map<string, string>();

  constructor(init: HeadersLike = {}) {
    const pairs: Pairs = Symbol.iterator in init ? (init as Pairs) : Object.entries(init);
    for (const [name, value] of pairs) this.append(name, value);
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }
  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }
  /** Throws a TypeError for what cannot be one header. */
  set(name: string, value: string): void {
    const trimmed = value.trim();
    if (!headerName.test(name) || !headerValue.test(trimmed)) throw new TypeError('not a header');
    this.#values.set(name.toLowerCase(), trimmed);
  }
  append(name: string, value: string): void {
    const before = this.get(name);
    this.set(name, before === null ? value : `${before}, ${value}`);
  }
  delete(name: string): void {
    this.#values.delete(name.toLowerCase());
  }
  forEach(visit: (value: string, name: string) => void): void {
    for (const [name, value] of this) visit(value, name);
  }
  /** In the order of their names, as Node's own. */
  [Symbol.iterator](): Iterator<[string, string]> {
    return [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1)).values();
  }
}

type Body = string | Uint8Array<ArrayBuffer> | null;

/** What a request and a response have in common: headers, and a body that lies there as a whole. */
class Message {
  readonly headers: LightHeaders;
  readonly body: Body;

  constructor(headers: HeadersLike | undefined, body: Body) {
    this.headers = new LightHeaders(headers);
    this.body = body;
  }
  async text(): Promise<string> {
    return typeof this.body === 'string' ? this.body : new TextDecoder().decode(this.body ?? undefined);
  }
  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = typeof this.body === 'string' ? new TextEncoder().encode(this.body) : this.body;
    return bytes === null ? new ArrayBuffer(0) : new Uint8Array(bytes).buffer;
  }
}

class LightRequest extends Message {
  readonly url: string;
  readonly method: string;

  /** Throws a TypeError for what is no address. */
  constructor(url: string, init: { method?: string; headers?: HeadersLike; body?: Body } = {}) {
    super(init.headers, init.body ?? null);
    this.headers.delete('transfer-encoding'); // however the body came, here it is as a whole
    this.url = new URL(url).href;
    this.method = init.method ?? 'GET';
  }
}

class LightResponse extends Message {
  readonly status: number;

  constructor(body: Body = null, init: { status?: number; headers?: HeadersLike } = {}) {
    super(init.headers, body);
    this.status = init.status ?? 200;
    if (typeof body === 'string' && !this.headers.has('content-type'))
      this.headers.set('content-type', 'text/plain;charset=UTF-8');
  }
}

export { LightHeaders as Headers, LightRequest as Request, LightResponse as Response };
