import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import type { Operator } from './operator.ts';
import type { Settings } from './settings.ts';
import type { Step } from './step.ts';

type Provider = { issuer: string; clientId: string };
type Props = { settings: Pick<Settings, 'env' | 'issuer' | 'clientId' | 'disposable'>; base: string };

/** How staff sign in: the operator's own OpenID provider, or a user pool that comes with the stack. */
export class StaffSignIn extends Construct {
  readonly #provider: Provider;
  #pool: UserPool | undefined;

  constructor(scope: Construct, id: string, { settings, base }: Props) {
    super(scope, id);
    const { issuer, clientId } = settings;
    this.#provider = issuer && clientId ? { issuer, clientId } : this.#userPool(settings, base);
  }

  /** Tells the step that does the signing in whom to ask. */
  tell(step: Step<'insight'>): void {
    step.tell('OIDC_ISSUER', this.#provider.issuer);
    step.tell('OIDC_CLIENT_ID', this.#provider.clientId);
  }

  /** Lets the operator invite and remove people, where the pool is ours. */
  grantOperator(operator: Operator): void {
    if (!this.#pool) return;
    operator.allow(
      ['cognito-idp:AdminCreateUser', 'cognito-idp:AdminGetUser', 'cognito-idp:AdminDeleteUser'],
      [this.#pool.userPoolArn],
    );
    operator.tell('USER_POOL', this.#pool.userPoolId);
  }

  /** People are invited, nobody signs up; whoever may see a phone list has a second factor. */
  #userPool({ env, disposable }: Props['settings'], base: string): Provider {
    const pool = new UserPool(this, 'Staff', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      userInvitation: {
        emailSubject: 'Tilhør: du er invitert / you are invited',
        emailBody: [
          `Du er invitert til Tilhør: <a href="${base}/office">${base}/office</a>.`,
          'Logg inn som {username} med passordet {####}. Det gjelder én gang og i sju dager.',
          'Etterpå velger du ditt eget, og en app på telefonen som andre bevis.',
          '<br><br>',
          `You are invited to Tilhør: <a href="${base}/office">${base}/office</a>.`,
          'Sign in as {username} with the password {####}. It is good once, for seven days.',
          'Then you choose your own, and an app on your phone as a second proof.',
        ].join('<br>'),
      },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      deletionProtection: !disposable,
      removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    this.#pool = pool;
    accept(
      pool,
      'COG8',
      'A second factor is required of everybody; the plan with risk scores costs more than all the rest.',
    );
    pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `tilhor-${env}-${Aws.ACCOUNT_ID}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    // A public client: the code exchange is bound to the browser by PKCE, so there is no secret to lose.
    const client = pool.addClient('Pages', {
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
        callbackUrls: [`${base}/sign-in/callback`],
        logoutUrls: [`${base}/`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
    });
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return { issuer: pool.userPoolProviderUrl, clientId: client.userPoolClientId };
  }
}
