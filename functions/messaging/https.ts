import { boundedJson } from './bounded-json.ts';
import { FateUnknown, GatewayUnavailable, MessageFailed, type SmsGateway, type SmsMessage } from './gateway.ts';
import { valueAt } from './json-pointer.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Answer, HttpsSettings } from './settings.ts';
import { fill, fillText, type Values } from './template.ts';

export type HttpsGatewayOptions = {
  settings: HttpsSettings;
  /** What the gateway knows us by; asked for with each message. */
  secret: () => Promise<string>;
  /** The time limit of one try, in ms, from the first byte to the last. */
  timeoutMs: number;
  now: () => number;
};

/** Answers of the 400s that tell of the gateway and not of the message: time-out, too many. */
const busy = new Set([408, 429]);

const ofStatus = (answers: readonly Answer[], status: number): Answer[] =>
  answers.filter(({ status: these }) => these.includes(status) || these.includes(`${Math.floor(status / 100)}xx`));

const says = (answers: readonly Answer[], reply: unknown): boolean =>
  answers.some(({ reply: wanted }) => wanted === undefined || wanted.is.some((is) => is === valueAt(reply, wanted.at)));

const valuesOf = ({ id, to, text }: SmsMessage, secret: string): Values => ({
  id,
  to,
  text,
  secret,
  digits: to.replace(/^\+/, ''),
  basic: Buffer.from(secret).toString('base64'),
});

const requestOf = ({ method, headers, body }: HttpsSettings, values: Values): RequestInit => ({
  method,
  headers: {
    'content-type': 'application/json',
    ...Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), fillText(value, values)]),
    ),
  },
  body: JSON.stringify(fill(body, values)),
  redirect: 'error',
});

/**
 * Any SMS provider that takes a message as JSON; its form and its answers are settings (`settings.ts`).
 *
 * | answer | meaning |
 * | ------ | ------- |
 * | one of `stopped`, `refused`, `accepted`, in this order | that |
 * | a status of `accepted`, and a reply that says something else | this message failed; others may not |
 * | a status of `accepted`, and a reply that cannot be read | unavailable: nobody knows what became of the message |
 * | any other 4xx but 408 and 429 | this message failed; others may not |
 * | everything else, a time-out, no connection | unavailable: try again later, after `Retry-After` where it is given |
 *
 * After a time-out, a broken connection or a reply that cannot be read, the message may have been taken. It is tried again under
 * the same id; a provider that does not look at ids (`sameIdOnce: false`) is not asked again at once, but may, in the end, send
 * it twice: the same link twice is a smaller harm than none.
 *
 * No error quotes the message or what the provider answered.
 */
export const httpsGateway = ({ settings, secret, timeoutMs, now }: HttpsGatewayOptions): SmsGateway => {
  const unsure = (reason: string) => (settings.sameIdOnce ? new GatewayUnavailable(reason) : new FateUnknown(reason));
  return {
    async send(message) {
      const request = requestOf(settings, valuesOf(message, await secret()));
      const response = await fetch(settings.url, { ...request, signal: AbortSignal.timeout(timeoutMs) }).catch(
        (error: unknown) => {
          const timedOut = error instanceof Error && error.name === 'TimeoutError';
          throw unsure(timedOut ? 'no answer in time' : 'no connection');
        },
      );
      const { status } = response;
      const outcomes = (['stopped', 'refused', 'accepted'] as const).map(
        (outcome) => [outcome, ofStatus(settings[outcome], status)] as const,
      );
      const asksForReply = outcomes.some(([, answers]) => answers.some(({ reply }) => reply));
      const reply = asksForReply ? await boundedJson(response) : undefined;
      if (!asksForReply) await response.body?.cancel().catch(() => undefined);
      const found = outcomes.find(([, answers]) => says(answers, reply));
      if (found) return { status: found[0] };

      const answered = `it answered ${status}`;
      if (ofStatus(settings.accepted, status).length > 0) {
        if (reply === undefined) throw unsure(`${answered} with a reply that cannot be read`);
        throw new MessageFailed(`${answered}, and not that it was taken`);
      }
      if (status >= 400 && status < 500 && !busy.has(status)) throw new MessageFailed(answered);
      throw new GatewayUnavailable(answered, retryAfterMs(response.headers.get('retry-after'), now()));
    },
  };
};
