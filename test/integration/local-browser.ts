/** A browser as far as signing in needs one: it keeps cookies, and follows where it is sent when asked to. */
export class Browser {
  readonly #base: string;
  readonly #cookies = new Map<string, string>();

  constructor(base: string) {
    this.#base = base;
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...init.headers, cookie, origin: this.#base, accept: 'text/html' };
    const response = await fetch(new URL(path, this.#base), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  get(path: string): Promise<Response> {
    return this.#ask(path);
  }

  post(path: string, fields: Record<string, string>): Promise<Response> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.#ask(path, { method: 'POST', headers, body: new URLSearchParams(fields).toString() });
  }

  /** Follows redirects from an answer; returns the page at their end and where it lies. */
  async follow(response: Response): Promise<{ page: Response; path: string }> {
    let page = response;
    let path = '';
    for (let hops = 0; hops < 10 && page.status >= 300 && page.status < 400; hops++) {
      const to = new URL(page.headers.get('location') ?? '', this.#base);
      path = to.pathname + to.search;
      page = await this.get(path);
    }
    return { page, path };
  }

  /** Signs in by the page of the embedded provider, with one click; returns the page that was wanted. */
  async signIn(subject: string, wanted: string): Promise<Response> {
    const { path } = await this.follow(await this.get(`/sign-in?to=${encodeURIComponent(wanted)}`));
    const { page } = await this.follow(await this.post(path, { subject }));
    return page;
  }
}
