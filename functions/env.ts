import * as z from 'zod/mini';

const table = z.string().check(z.minLength(3));
const bucket = z.string().check(z.minLength(3));
const name = z.string().check(z.minLength(1));
const url = z.url();

/**
 * Everything that a function is told by its environment, parsed once. A missing variable fails the cold start and names
 * every fault; `infra/` is typed from here, so a renamed one fails the compiler.
 */
const all = z.object({
  CONTACTS_TABLE: table,
  TICKETS_TABLE: table,
  ANSWERS_TABLE: table,
  STUDIO_TABLE: table,
  TALLIES_BUCKET: bucket,
  RELEASES_BUCKET: bucket,
  RECORDINGS_BUCKET: bucket,
  DELIVERIES_QUEUE_URL: url,
  PUBLICATIONS_QUEUE_URL: url,
  CONFIRMATIONS_QUEUE_URL: url,
  /** Names of secrets, never the secrets. */
  LINK_KEY_SECRET: name,
  COOKIE_KEY_SECRET: name,
  SMS_GATEWAY_SECRET: z.optional(name),
  SMS_CALLBACK_SECRET: z.optional(name),
  /** `functions/messaging/settings.ts` as JSON; holds no secret. */
  SMS_GATEWAY: name,
  /** The topic that receipts of AWS End User Messaging come from. */
  SMS_RECEIPTS_TOPIC: z.optional(name),
  /** What links in messages begin with, such as `https://svar.example.no`. */
  LINK_BASE: url,
  /** Where staff pages are reached, for the way back from sign-in. */
  PUBLIC_BASE: url,
  OIDC_ISSUER: url,
  OIDC_CLIENT_ID: name,
});

/** The names of all variables that some function is told. */
export const variableNames = Object.keys(all.shape);

const schemas = {
  respond: z.pick(all, {
    CONTACTS_TABLE: true,
    TICKETS_TABLE: true,
    ANSWERS_TABLE: true,
    STUDIO_TABLE: true,
    LINK_BASE: true,
    RECORDINGS_BUCKET: true,
    CONFIRMATIONS_QUEUE_URL: true,
  }),
  office: z.pick(all, {
    CONTACTS_TABLE: true,
    TICKETS_TABLE: true,
    STUDIO_TABLE: true,
    RECORDINGS_BUCKET: true,
    COOKIE_KEY_SECRET: true,
    LINK_BASE: true,
    PUBLIC_BASE: true,
  }),
  codesign: z.pick(all, { STUDIO_TABLE: true, COOKIE_KEY_SECRET: true, PUBLIC_BASE: true }),
  insight: z.pick(all, {
    STUDIO_TABLE: true,
    RELEASES_BUCKET: true,
    COOKIE_KEY_SECRET: true,
    PUBLIC_BASE: true,
    OIDC_ISSUER: true,
    OIDC_CLIENT_ID: true,
  }),
  clock: z.pick(all, {
    CONTACTS_TABLE: true,
    STUDIO_TABLE: true,
    DELIVERIES_QUEUE_URL: true,
    PUBLICATIONS_QUEUE_URL: true,
  }),
  deliver: z.pick(all, {
    CONTACTS_TABLE: true,
    TICKETS_TABLE: true,
    STUDIO_TABLE: true,
    LINK_KEY_SECRET: true,
    LINK_BASE: true,
    SMS_GATEWAY: true,
    SMS_GATEWAY_SECRET: true,
  }),
  receipts: z.pick(all, {
    CONTACTS_TABLE: true,
    SMS_GATEWAY: true,
    SMS_CALLBACK_SECRET: true,
    SMS_RECEIPTS_TOPIC: true,
  }),
  publish: z.pick(all, {
    TICKETS_TABLE: true,
    ANSWERS_TABLE: true,
    STUDIO_TABLE: true,
    TALLIES_BUCKET: true,
    RELEASES_BUCKET: true,
  }),
  rotate: z.pick(all, { LINK_KEY_SECRET: true, COOKIE_KEY_SECRET: true }),
} as const;
export type FunctionName = keyof typeof schemas;
export const functionNames = Object.keys(schemas) as FunctionName[];

/** The variables that infra must supply to a function. */
export type Vars<F extends FunctionName> = Record<keyof z.infer<(typeof schemas)[F]>, string>;

/** The environment of one function; throws an error that lists every missing or malformed variable by name. */
export const readEnv = <F extends FunctionName>(name: F, source: Record<string, string | undefined>) => {
  const read = schemas[name].safeParse(source);
  if (!read.success) throw new Error(`${name} cannot start:\n${z.prettifyError(read.error)}`);
  return read.data as z.infer<(typeof schemas)[F]>;
};
