import * as z from 'zod/mini';
import { pointerForm } from './json-pointer.ts';
import { type Json, marksIn, placeholders } from './template.ts';

/** An object in which a mistyped name is a fault that is named. */
const exactly = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `there is no ${issue.keys.join(', no ')}` : undefined),
  });
const pointer = z.string().check(z.regex(pointerForm, 'a JSON pointer, such as /messages/0/status'));
const scalars = z.array(z.union([z.string(), z.number(), z.boolean()]));
const status = z.union(
  [z.int().check(z.gte(100), z.lte(599)), z.string().check(z.regex(/^[1-5]xx$/))],
  'a status, or all of a hundred such as "2xx"',
);

/** An answer of the gateway: one of these statuses and, where `reply` is given, one of these values at a place in its JSON. */
const Answer = exactly({
  status: z.array(status).check(z.minLength(1)),
  reply: z.optional(exactly({ at: pointer, is: scalars.check(z.minLength(1)) })),
});
export type Answer = z.infer<typeof Answer>;
const answers = (plain: Answer[]) => z._default(z.array(Answer), plain);

/** Where a callback says which message it is about and what became of it, and how it is signed. */
const Callback = exactly({
  /** Where a list of receipts stands; without it the body is one. The other two are pointers into one receipt. */
  list: z.optional(pointer),
  id: pointer,
  state: pointer,
  delivered: z._default(scalars, []),
  /** For good, because of the number. States that may pass, or are about the message, do not belong here. */
  undeliverable: z._default(scalars, []),
  stopped: z._default(scalars, []),
  /** Because of the sender or the text: others would fare alike. */
  rejected: z._default(scalars, []),
  /** HMAC-SHA256 of the body as it came. */
  signature: exactly({
    header: z.string().check(z.regex(/^[\w-]+$/, 'the name of a header')),
    encoding: z._default(z.enum(['hex', 'base64']), 'hex'),
    /** What stands before the signature, such as `sha256=`. */
    prefix: z._default(z.string(), ''),
  }),
});
export type Callback = z.infer<typeof Callback>;

const unknownMarks = (json: Json) => marksIn(json).filter((name) => !placeholders.some((known) => known === name));
const holds = (json: Json, ...names: string[]) => marksIn(json).some((name) => names.includes(name));
const template = <T extends Json>(schema: z.ZodMiniType<T>) =>
  schema.check(
    z.refine((json) => unknownMarks(json).length === 0, `only these are filled in: {${placeholders.join('}, {')}}`),
  );

/**
 * Any gateway that takes a message as JSON over HTTPS. `{to}` is the number with its plus, `{digits}` without; `{secret}` is
 * what the operator put into the secret, `{basic}` the same in base64, as `Basic` wants `user:password`. What is left out is
 * our own plain form: `POST {id, to, text}`, the secret as a bearer token, the id as `Idempotency-Key`; 2xx is accepted, 422 or
 * a 400 with `{"refused": true}` refused.
 */
const Https = exactly({
  kind: z.literal('https'),
  url: z.url({ protocol: /^https$/, error: 'an address that begins with https://' }),
  method: z._default(z.enum(['POST', 'PUT']), 'POST'),
  headers: z._default(template(z.record(z.string().check(z.regex(/^[\w-]+$/)), z.string())), {
    authorization: 'Bearer {secret}',
    'idempotency-key': '{id}',
  }),
  body: z._default(
    template(z.json()).check(
      z.refine((json) => holds(json, 'to', 'digits'), 'it nowhere says {to} or {digits}'),
      z.refine((json) => holds(json, 'text'), 'it nowhere says {text}'),
    ),
    { id: '{id}', to: '{to}', text: '{text}' },
  ),
  /** Looked at in this order: stopped, refused, accepted. */
  stopped: answers([]),
  refused: answers([{ status: [422] }, { status: [400], reply: { at: '/refused', is: [true] } }]),
  accepted: answers([{ status: ['2xx'] }]),
  /** Whether the gateway sends the same `{id}` once. Where it does not, a message whose fate is unknown waits for a while. */
  sameIdOnce: z._default(z.boolean(), true),
  callback: z.optional(Callback),
}).check(
  z.refine(({ headers, body }) => holds([headers, body], 'id'), {
    path: ['body'],
    error: 'neither it nor a header says {id}',
  }),
);
export type HttpsSettings = z.infer<typeof Https>;

/** AWS End User Messaging: a configuration set, and the pool, number or sender id that messages come from. */
const Aws = exactly({
  kind: z.literal('aws'),
  configurationSet: z.string().check(z.minLength(1)),
  origination: z.string().check(z.minLength(1)),
  /** USD a message; dearer ones are not sent. */
  maxPrice: z.optional(z.string().check(z.regex(/^\d{1,4}(\.\d{1,5})?$/, 'an amount such as 0.20'))),
});
export type AwsSettings = z.infer<typeof Aws>;

export type GatewaySettings = HttpsSettings | AwsSettings;
const Settings = z.discriminatedUnion('kind', [Https, Aws]);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('SMS_GATEWAY is not JSON'); // the parser's own words would quote it
  }
};

/** What `SMS_GATEWAY` says, complete with what it leaves out; throws an error that lists every fault by its place. */
export const readGatewaySettings = (text: string): GatewaySettings => {
  const read = Settings.safeParse(parsed(text));
  if (!read.success) throw new Error(`SMS_GATEWAY cannot be used:\n${z.prettifyError(read.error)}`);
  return read.data;
};
