import type { Node } from 'constructs';
import * as z from 'zod';

const base = z.url({ protocol: /^https$/ }).transform((url) => url.replace(/\/+$/, ''));

/** What is decided for one environment, by `--context name=value` or in `cdk.json`. */
const Settings = z
  .object({
    /** Names the stack: `test`, `prod`, a municipality. */
    env: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/, 'a short name of lower-case letters, digits and hyphens'),
    region: z.string().min(1),
    /** Where SMS are handed in. */
    smsGatewayUrl: z.url({ protocol: /^https$/ }),
    /** What links in messages begin with; the address of the API where nothing shorter is set. */
    linkBase: base.optional(),
    /** An OpenID provider of one's own, such as Ansattporten; without one the stack brings a user pool. */
    issuer: z.url({ protocol: /^https$/ }).optional(),
    clientId: z.string().min(1).optional(),
  })
  .refine(({ issuer, clientId }) => (issuer === undefined) === (clientId === undefined), {
    error: 'issuer and clientId go together',
  });
export type Settings = z.infer<typeof Settings>;

/** The settings in the context; throws an error that lists every fault. */
export const readSettings = (node: Node): Settings => {
  const given = Object.keys(Settings.shape).map((name) => [name, node.tryGetContext(name)]);
  const read = Settings.safeParse(Object.fromEntries(given));
  if (!read.success) throw new Error(`the context is not complete:\n${z.prettifyError(read.error)}`);
  return read.data;
};
