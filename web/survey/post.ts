/** What became of a try: it has arrived, there is a page to be read, or nobody knows. */
export type Outcome = 'sent' | 'to-read' | 'lost';

/** A network that says nothing for so long has lost it. */
const patienceMs = 20_000;
const firstPauseMs = 2_000;
const longestPauseMs = 60_000;
const mostTries = 30;

/** How long to wait after so many tries in vain; undefined when only a sign of life starts the next one. */
export const pauseAfter = (tries: number): number | undefined =>
  tries < mostTries ? Math.min(firstPauseMs * 2 ** (tries - 1), longestPauseMs) : undefined;

/** What the reply to a form means. That we are out of order or overrun passes; every other page has something to say. */
export const outcomeOf = (type: ResponseType, status: number): Outcome =>
  type === 'opaqueredirect' ? 'sent' : status >= 500 || status === 429 || status === 408 ? 'lost' : 'to-read';

/** Sends a form once. Sending it again is the same form, so nothing is lost by not knowing. */
export const post = async (address: string, form: HTMLFormElement): Promise<Outcome> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patienceMs);
  try {
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const reply = await fetch(address, { method: 'POST', body, redirect: 'manual', signal: abort.signal });
    return outcomeOf(reply.type, reply.status);
  } catch {
    return 'lost';
  } finally {
    clearTimeout(timer);
  }
};
