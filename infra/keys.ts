import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { Step } from './step.ts';

/** The secrets, made at random here and readable only by the steps that are told of them. */
export class Keys extends Construct {
  readonly #linkKey = this.#secret('LinkKey', 'From which the secrets in links are made');
  readonly #cookieKey = this.#secret('CookieKey', 'Encrypts the session cookies of staff');
  /** A stand-in until the operator puts in what the gateway wants. */
  readonly #gateway = this.#secret('SmsGateway', 'What the SMS gateway asks for; put it in after the first deployment');

  /** Makes links and hands messages to the gateway: the only one who can tell whose link is whose. */
  grantDeliver(step: Step<'deliver'>): void {
    step.tell('LINK_KEY_SECRET', this.#read(step, this.#linkKey));
    step.tell('SMS_GATEWAY_SECRET', this.#read(step, this.#gateway));
  }

  /** Knows staff by their cookie. */
  grantStaff(step: Step<'office'> | Step<'codesign'> | Step<'insight'>): void {
    step.tell('COOKIE_KEY_SECRET', this.#read(step, this.#cookieKey));
  }

  #read(step: Pick<Step, 'allow'>, secret: Secret): string {
    step.allow(['secretsmanager:GetSecretValue'], [secret.secretArn]);
    return secret.secretArn;
  }

  #secret(id: string, description: string): Secret {
    return new Secret(this, id, {
      description: `Tilhor: ${description}`,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
