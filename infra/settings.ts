import type { Node } from 'constructs';
import * as z from 'zod';

const https = z.url({ protocol: /^https$/, error: 'an address that begins with https://' });
const base = https.transform((url) => url.replace(/\/+$/, ''));
/** On the command line a context value is a text, in `cdk.json` it may be a value. */
const flag = z.union([z.boolean(), z.stringbool()], 'true or false');
/** Words of ours for what is not of the form. */
const of = (form: RegExp, words: string) => z.string().regex(form, words);
/** A sender's name is letters and digits, eleven at most, because phones show no more. */
const sender = '([A-Za-z0-9]{1,11}|arn:aws:[^,\\s]+)';

/** What is decided for one environment, by `--context name=value` or in `cdk.json`; `docs/operate.md` explains each. */
const Settings = z
  .object({
    /** Names the stack: `test`, `prod`, a municipality. */
    env: of(/^[a-z][a-z0-9-]{0,19}$/, 'a short name of lower-case letters, digits and hyphens'),
    region: of(/^[a-z]{2}(-[a-z]+)+-\d$/, 'the name of a region, such as eu-north-1'),
    /** The municipality that is entered after the deployment: its code of four digits, and its name. */
    municipality: z.preprocess(
      (given) => (typeof given === 'number' ? String(given) : given),
      of(/^\d{4}$/, 'four digits').optional(),
    ),
    municipalityName: z.string().min(1).optional(),
    /** Who sends text messages: AWS, or a gateway that takes them over HTTPS. */
    smsGateway: z.enum(['https', 'aws']).default('https'),
    /** Where SMS are handed in, and a file that says how: `docs/sms-gateways.md`. */
    smsGatewayUrl: https.optional(),
    smsGatewaySettings: z.string().min(1).optional(),
    /** With AWS: what messages come from, by ARN, or by the name of a sender in Norway; several with commas between them. */
    smsOrigination: of(
      new RegExp(`^${sender}(, *${sender})*$`),
      'a name of at most eleven letters and digits, or an ARN; several with commas between them',
    ).optional(),
    /** With AWS: USD a message; dearer ones are not sent. */
    smsMaxPrice: of(/^\d{1,4}(\.\d{1,5})?$/, 'an amount such as 0.20, with a point').optional(),
    /** The host name of our own under which everything is reached, and the DNS zone that it lies in. */
    domain: z.hostname().optional(),
    hostedZoneId: z.string().min(1).optional(),
    hostedZoneName: z.hostname().optional(),
    /** A certificate of one's own for `domain`, in us-east-1, where the zone is kept elsewhere. */
    certificateArn: z.string().startsWith('arn:aws:acm:us-east-1:').optional(),
    /** What links in messages begin with, when something shorter than the address of the pages leads there. */
    linkBase: base.optional(),
    /** An OpenID provider of one's own, such as Ansattporten; without one the stack brings a user pool. */
    issuer: https.optional(),
    clientId: z.string().min(1).optional(),
    /** Who may take the role Operator: ARNs, `*` allowed, with commas between them. */
    operators: of(/^arn:aws:[^,\s]+(,arn:aws:[^,\s]+)*$/, 'ARNs with commas between them').optional(),
    /** Who is told when something needs a person. */
    alarmEmail: z.email().optional(),
    /** USD; half of it spent, and all of it, is told to `alarmEmail`. */
    monthlyBudget: z.coerce.number('an amount in USD').positive('an amount in USD').default(10),
    /** A rate limit at the edge: 5 USD a month and more. */
    firewall: flag.default(false),
    /** Tables under a key of the customer's own, which can be taken away: 1 USD a month. */
    customerKey: flag.default(true),
    /** The first three of an account are free, then 3 USD a month. */
    dashboard: flag.default(false),
    /** For trials: data may be deleted, and goes when the stack goes. */
    disposable: flag.default(false),
    /** `cli`: whoever deploys does so under their own rights, not under the roles of the bootstrap. */
    credentials: z.enum(['bootstrap', 'cli']).default('bootstrap'),
  })
  .refine(({ smsGateway, smsOrigination }) => smsGateway !== 'aws' || smsOrigination !== undefined, {
    error: 'smsGateway=aws goes with smsOrigination',
  })
  .refine(({ smsGateway, smsGatewayUrl }) => smsGateway !== 'https' || smsGatewayUrl !== undefined, {
    error: 'smsGateway=https goes with smsGatewayUrl',
  })
  .refine(({ smsGatewayUrl, smsGatewaySettings }) => smsGatewaySettings === undefined || smsGatewayUrl !== undefined, {
    error: 'smsGatewaySettings goes with smsGatewayUrl',
  })
  .refine(({ domain, hostedZoneName: zone }) => !domain || !zone || domain === zone || domain.endsWith(`.${zone}`), {
    error: 'domain lies in the zone hostedZoneName',
  })
  .refine(({ issuer, clientId }) => (issuer === undefined) === (clientId === undefined), {
    error: 'issuer and clientId go together',
  })
  .refine(({ municipality, municipalityName }) => (municipality === undefined) === (municipalityName === undefined), {
    error: 'municipality and municipalityName go together',
  })
  .refine(({ hostedZoneId, hostedZoneName }) => (hostedZoneId === undefined) === (hostedZoneName === undefined), {
    error: 'hostedZoneId and hostedZoneName go together',
  })
  .refine(
    ({ domain, hostedZoneId, certificateArn }) =>
      domain === undefined
        ? hostedZoneId === undefined && certificateArn === undefined
        : hostedZoneId !== undefined || certificateArn !== undefined,
    { error: 'domain goes with hostedZoneId or certificateArn' },
  );
export type Settings = z.infer<typeof Settings>;

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(Settings.shape);

/** The settings in the context; throws an error that lists every fault. */
export const readSettings = (node: Node): Settings => {
  const given = settingNames.map((name) => [name, node.tryGetContext(name)]);
  const read = Settings.safeParse(Object.fromEntries(given));
  if (!read.success) throw new Error(`the settings are not right:\n${z.prettifyError(read.error)}`);
  return read.data;
};
