import { GatewayUnavailable, MessageFailed, type SmsGateway, type SmsOutcome } from './gateway.ts';

export type HttpsGatewayOptions = {
  url: string;
  /** Sent as a bearer token. */
  secret: string;
  /** The time limit of one try, in ms. */
  timeoutMs: number;
  now: () => number;
};

/** Answers of the 400s that tell of the gateway and not of the message: time-out, too many. */
const busy = new Set([408, 429]);

/** `Retry-After` as ms from now: seconds or an HTTP date; undefined when it is neither. */
const retryAfterMs = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
};

/** A gateway that means the number says so in the body; any other 400 is a fault of ours and no fault of the receiver's. */
const saysRefused = async (response: Response): Promise<boolean> => {
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === 'object' && body !== null && 'refused' in body && body.refused === true;
};

/**
 * Any SMS provider behind one small HTTPS interface: `POST {id, to, text}` with the id as `Idempotency-Key`.
 *
 * | answer | meaning |
 * | ------ | ------- |
 * | 2xx | accepted, now or when the same id was first sent |
 * | 422, or 400 with `{"refused": true}` | the provider will never send to this number |
 * | any other 4xx but 408 and 429 | this message failed; others may not |
 * | everything else, a time-out, no connection | unavailable: try again later, after `Retry-After` where it is given |
 *
 * No error quotes the message or what the provider answered.
 */
export const httpsGateway = ({ url, secret, timeoutMs, now }: HttpsGatewayOptions): SmsGateway => ({
  async send({ id, to, text }): Promise<SmsOutcome> {
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}`, 'idempotency-key': id },
      body: JSON.stringify({ id, to, text }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    } as const;
    const response = await fetch(url, request).catch((error: unknown) => {
      const timedOut = error instanceof Error && error.name === 'TimeoutError';
      throw new GatewayUnavailable(timedOut ? 'no answer in time' : 'no connection');
    });
    if (response.status === 400 && (await saysRefused(response))) return { status: 'refused' };
    await response.body?.cancel().catch(() => undefined);
    if (response.ok) return { status: 'accepted' };
    const { status } = response;
    if (status === 422) return { status: 'refused' };
    const answered = `it answered ${status}`;
    if (status >= 400 && status < 500 && !busy.has(status)) throw new MessageFailed(answered);
    throw new GatewayUnavailable(answered, retryAfterMs(response.headers.get('retry-after'), now()));
  },
});
