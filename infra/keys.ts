import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnRotationSchedule, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import type { Settings } from './settings.ts';
import type { Step } from './step.ts';

const halfYear = Duration.days(180);
const rotating = ['DescribeSecret', 'ListSecretVersionIds', 'PutSecretValue', 'UpdateSecretVersionStage'].map(
  (action) => `secretsmanager:${action}`,
);

const givenByGateway = 'It is agreed on with the gateway: only the operator can change it there and here.';

/** The secrets, made at random here and readable only by the steps that are told of them. */
export class Keys extends Construct {
  readonly #linkKey: Secret;
  readonly #cookieKey: Secret;
  readonly #env: string;
  readonly #removalPolicy: RemovalPolicy;

  constructor(scope: Construct, id: string, { env, disposable }: Pick<Settings, 'env' | 'disposable'>) {
    super(scope, id);
    this.#env = env;
    this.#removalPolicy = disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    this.#linkKey = this.#secret('LinkKey', 'From which the secrets in links are made');
    this.#cookieKey = this.#secret('CookieKey', 'Encrypts the session cookies of staff');
  }

  /** Makes links: the only one who can tell whose link is whose. */
  grantDeliver(step: Step<'deliver'>): void {
    step.tell('LINK_KEY_SECRET', this.#read(step, this.#linkKey));
  }

  /** Hands in messages. A stand-in until the operator puts in what the gateway wants. */
  grantGateway(step: Step<'deliver'>): void {
    const gateway = this.#secret('SmsGateway', 'What the SMS gateway asks for; put it in after the first deployment');
    accept(gateway, 'SMG4', givenByGateway);
    step.tell('SMS_GATEWAY_SECRET', this.#read(step, gateway));
  }

  /** Checks what the gateway signs. Not the secret above: whoever takes receipts has no reason to send. */
  grantCallbacks(step: Step<'receipts'>): void {
    const callback = this.#secret(
      'SmsCallback',
      'What the SMS gateway signs receipts with; agree on it with the gateway',
    );
    accept(callback, 'SMG4', givenByGateway);
    step.tell('SMS_CALLBACK_SECRET', this.#read(step, callback));
  }

  /** Knows staff by their cookie. */
  grantStaff(step: Step<'office'> | Step<'codesign'> | Step<'insight'>): void {
    step.tell('COOKIE_KEY_SECRET', this.#read(step, this.#cookieKey));
  }

  /** Puts new keys in the place of the old, twice a year, and can read neither. */
  grantRotate(step: Step<'rotate'>): void {
    for (const [variable, secret] of [
      ['LINK_KEY_SECRET', this.#linkKey],
      ['COOKIE_KEY_SECRET', this.#cookieKey],
    ] as const) {
      step.tell(variable, secret.secretArn);
      step.allow(rotating, [secret.secretArn]);
      step.lambda.addPermission(`${secret.node.id}Rotation`, {
        principal: new ServicePrincipal('secretsmanager.amazonaws.com'),
        sourceArn: secret.secretArn,
        sourceAccount: Aws.ACCOUNT_ID,
      });
      // Not the construct's own way, which would let the function read what it replaces.
      const schedule = new CfnRotationSchedule(this, `${secret.node.id}Rotation`, {
        secretId: secret.secretArn,
        rotationLambdaArn: step.lambda.functionArn,
        rotationRules: { automaticallyAfterDays: halfYear.toDays() },
        rotateImmediatelyOnUpdate: false,
      });
      schedule.node.addDependency(step); // the service asks at once whether it may start the function
    }
  }

  #read(step: Pick<Step, 'allow'>, secret: Secret): string {
    step.allow(['secretsmanager:GetSecretValue'], [secret.secretArn]);
    return secret.secretArn;
  }

  #secret(id: string, description: string): Secret {
    return new Secret(this, id, {
      description: `Tilhor ${this.#env}: ${description}`,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: this.#removalPolicy,
    });
  }
}
