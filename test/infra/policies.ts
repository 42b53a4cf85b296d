/**
 * A small evaluator of IAM policies: enough for what the stack says, and it throws at anything else, so that a policy
 * that it does not understand fails the tests instead of passing them.
 */
type Many = string | readonly string[];
export type Statement = {
  Effect: 'Allow' | 'Deny';
  Action: Many;
  Resource: unknown;
  Condition?: Record<string, Record<string, unknown>>;
};

/** What somebody asks for. The rest is what DynamoDB tells IAM of a request; absent is absent. */
export type Request = {
  action: string;
  resource: string;
  leadingKeys?: readonly string[];
  returnValues?: string;
  attributes?: readonly string[];
  select?: string;
};

export const many = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** An intrinsic function as text: `<LogicalId>` for what only the deployment knows. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const [[name, argument]] = Object.entries(value as object) as [[string, unknown]];
  if (name === 'Ref') return `<${argument}>`;
  if (name === 'Fn::GetAtt') return `<${many(argument as Many).join('.')}>`;
  if (name === 'Fn::Join') {
    const [separator, parts] = argument as [string, readonly unknown[]];
    return parts.map(textOf).join(separator);
  }
  throw new Error(`${name} in a policy is not understood`);
};

const like = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  ).test(text);

const contextOf = (request: Request): Record<string, readonly string[] | undefined> => ({
  'dynamodb:LeadingKeys': request.leadingKeys,
  'dynamodb:ReturnValues': request.returnValues === undefined ? undefined : [request.returnValues],
  'dynamodb:Attributes': request.attributes,
  'dynamodb:Select': request.select === undefined ? undefined : [request.select],
  'aws:SecureTransport': ['true'],
});

const operators: Record<string, (wanted: readonly string[], given: readonly string[] | undefined) => boolean> = {
  // Holds for the empty set too: the hole that the `Null` condition closes.
  'ForAllValues:StringLike': (wanted, given = []) => given.every((value) => wanted.some((w) => like(w, value))),
  'ForAllValues:StringEquals': (wanted, given = []) => given.every((value) => wanted.includes(value)),
  StringEquals: (wanted, given) => given?.every((value) => wanted.includes(value)) ?? false,
  StringEqualsIfExists: (wanted, given) => given === undefined || given.every((value) => wanted.includes(value)),
  Null: ([wanted], given) => (wanted === 'true') === (given === undefined),
};

const holds = (condition: NonNullable<Statement['Condition']>, request: Request): boolean => {
  const context = contextOf(request);
  return Object.entries(condition).every(([operator, terms]) => {
    const test = operators[operator];
    if (test === undefined) throw new Error(`${operator} in a policy is not understood`);
    return Object.entries(terms).every(([key, wanted]) => {
      if (!(key in context)) throw new Error(`${key} in a policy is not understood`);
      return test(many(wanted as Many).map(String), context[key]);
    });
  });
};

const applies = ({ Action, Resource, Condition = {} }: Statement, request: Request): boolean =>
  many(Action).some((action) => like(action, request.action)) &&
  many(Resource).some((resource) => like(textOf(resource), request.resource)) &&
  holds(Condition, request);

/** Whether the statements allow the request: one says so and none denies it. */
export const allowed = (statements: readonly Statement[], request: Request): boolean => {
  const effects = statements.filter((statement) => applies(statement, request)).map(({ Effect }) => Effect);
  return effects.includes('Allow') && !effects.includes('Deny');
};
