/** The services of a bill, in the order in which it names them. */
export const services = [
  'DynamoDB',
  'Lambda',
  'SQS',
  'S3',
  'API Gateway',
  'CloudFront',
  'KMS',
  'Secrets Manager',
  'CloudWatch',
  'EventBridge Scheduler',
  'Cognito',
  'WAF',
] as const;
export type Service = (typeof services)[number];

export type Price = {
  service: Service;
  /** What is paid for, in so many words. */
  unit: string;
  usd: number;
  /** The price is for so many. */
  per: number;
  /** So many a month cost nothing, in each account, without end. */
  free: number;
  source: string;
  /** `seen`: quoted from the page, for US East or for all regions. `assumed`: from memory, with what Stockholm may be dearer. */
  known: 'seen' | 'assumed';
};

const page = (name: string) => `https://aws.amazon.com/${name}/pricing/`;
const million = 1_000_000;

/** The day on which the prices were looked up. */
export const lookedUp = '2026-11-22';

/**
 * List prices, USD without tax, as assumed for eu-north-1 (CloudFront: Europe). The pages show other regions than US East only
 * to a browser with script, so none could be confirmed for Stockholm.
 */
export const prices = {
  write: {
    service: 'DynamoDB',
    unit: 'write units',
    usd: 0.68,
    per: million,
    free: 0,
    source: page('dynamodb'),
    known: 'assumed',
  },
  read: {
    service: 'DynamoDB',
    unit: 'read units',
    usd: 0.14,
    per: million,
    free: 0,
    source: page('dynamodb'),
    known: 'assumed',
  },
  stored: {
    service: 'DynamoDB',
    unit: 'GB stored',
    usd: 0.27,
    per: 1,
    free: 25,
    source: page('dynamodb'),
    known: 'assumed',
  },
  backedUp: {
    service: 'DynamoDB',
    unit: 'GB recoverable',
    usd: 0.22,
    per: 1,
    free: 0,
    source: page('dynamodb'),
    known: 'assumed',
  },
  run: {
    service: 'Lambda',
    unit: 'runs',
    usd: 0.2,
    per: million,
    free: million,
    source: page('lambda'),
    known: 'seen',
  },
  gbSecond: {
    service: 'Lambda',
    unit: 'GB-seconds (arm64)',
    usd: 13.3334,
    per: million,
    free: 400_000,
    source: page('lambda'),
    known: 'seen',
  },
  queueRequest: {
    service: 'SQS',
    unit: 'requests',
    usd: 0.4,
    per: million,
    free: million,
    source: page('sqs'),
    known: 'seen',
  },
  put: { service: 'S3', unit: 'writes', usd: 0.005, per: 1_000, free: 0, source: page('s3'), known: 'assumed' },
  get: { service: 'S3', unit: 'reads', usd: 0.0004, per: 1_000, free: 0, source: page('s3'), known: 'assumed' },
  call: {
    service: 'API Gateway',
    unit: 'requests',
    usd: 1.11,
    per: million,
    free: 0,
    source: page('api-gateway'),
    known: 'assumed',
  },
  edgeRequest: {
    service: 'CloudFront',
    unit: 'HTTPS requests',
    usd: 0.012,
    per: 10_000,
    free: 10 * million,
    source: page('cloudfront'),
    known: 'assumed',
  },
  edgeGb: {
    service: 'CloudFront',
    unit: 'GB to readers',
    usd: 0.085,
    per: 1,
    free: 1_000,
    source: page('cloudfront'),
    known: 'assumed',
  },
  key: { service: 'KMS', unit: 'keys', usd: 1, per: 1, free: 0, source: page('kms'), known: 'seen' },
  keyRequest: {
    service: 'KMS',
    unit: 'requests',
    usd: 0.03,
    per: 10_000,
    free: 20_000,
    source: page('kms'),
    known: 'seen',
  },
  secret: {
    service: 'Secrets Manager',
    unit: 'secrets',
    usd: 0.4,
    per: 1,
    free: 0,
    source: page('secrets-manager'),
    known: 'seen',
  },
  secretRequest: {
    service: 'Secrets Manager',
    unit: 'requests',
    usd: 0.05,
    per: 10_000,
    free: 0,
    source: page('secrets-manager'),
    known: 'seen',
  },
  alarm: {
    service: 'CloudWatch',
    unit: 'alarms',
    usd: 0.1,
    per: 1,
    free: 10,
    source: page('cloudwatch'),
    known: 'seen',
  },
  metric: {
    service: 'CloudWatch',
    unit: 'metrics of our own',
    usd: 0.3,
    per: 1,
    free: 10,
    source: page('cloudwatch'),
    known: 'seen',
  },
  dashboard: {
    service: 'CloudWatch',
    unit: 'dashboards',
    usd: 3,
    per: 1,
    free: 3,
    source: page('cloudwatch'),
    known: 'seen',
  },
  logGb: {
    service: 'CloudWatch',
    unit: 'GB of logs',
    usd: 0.57,
    per: 1,
    free: 5,
    source: page('cloudwatch'),
    known: 'assumed',
  },
  schedule: {
    service: 'EventBridge Scheduler',
    unit: 'starts',
    usd: 1.15,
    per: million,
    free: 14 * million,
    source: page('eventbridge'),
    known: 'assumed',
  },
  member: {
    service: 'Cognito',
    unit: 'people who sign in',
    usd: 0.015,
    per: 1,
    free: 10_000,
    source: page('cognito'),
    known: 'assumed',
  },
  firewall: { service: 'WAF', unit: 'firewalls', usd: 5, per: 1, free: 0, source: page('waf'), known: 'assumed' },
  firewallRule: { service: 'WAF', unit: 'rules', usd: 1, per: 1, free: 0, source: page('waf'), known: 'assumed' },
  firewallRequest: {
    service: 'WAF',
    unit: 'requests',
    usd: 0.6,
    per: million,
    free: 0,
    source: page('waf'),
    known: 'assumed',
  },
} as const satisfies Record<string, Price>;
export type Billed = keyof typeof prices;
/** So many of each in a month. */
export type Quantities = Record<Billed, number>;
