import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { AccountRootPrincipal, type Conditions, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import type { Settings } from './settings.ts';

/** `CONTACTS_TABLE` as the name of an output: `ContactsTable`. */
const outputName = (variable: string): string =>
  variable.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * The role under which the commands of `infra/operator/` work, so that whoever runs them needs no rights of their own but to
 * take it. What functions are told by variables, the commands find among the outputs of the stack.
 */
export class Operator extends Construct {
  readonly #role: Role;

  /** `operators` are the people and roles that may take it, by ARN (`*` allowed); left out, whoever may take any role. */
  constructor(scope: Construct, id: string, { operators }: Pick<Settings, 'operators'>) {
    super(scope, id);
    const account = new AccountRootPrincipal();
    this.#role = new Role(this, 'Role', {
      description: 'Tilhor: backup, restore, export, deletion, municipalities and members',
      assumedBy: operators
        ? account.withConditions({ ArnLike: { 'aws:PrincipalArn': operators.split(',') } })
        : account,
      maxSessionDuration: Duration.hours(4),
    });
    this.tell('OPERATOR_ROLE', this.#role.roleArn);
  }

  get roleArn(): string {
    return this.#role.roleArn;
  }

  /** Grants exact actions on exact resources. */
  allow(actions: readonly string[], resources: readonly string[], conditions: Conditions = {}): void {
    this.#role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources], conditions }));
  }

  /** Answers for a finding about what the operator may do. */
  accept(rule: string, reason: string): void {
    accept(this, rule, reason);
  }

  /** Makes an output, once. */
  tell(variable: string, value: string): void {
    const name = outputName(variable);
    if (!Stack.of(this).node.tryFindChild(name)) new CfnOutput(Stack.of(this), name, { value });
  }
}
