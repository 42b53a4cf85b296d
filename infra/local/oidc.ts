import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, { interactionPolicy } from 'oidc-provider';
import { memoryAdapter } from './oidc-memory.ts';
import { people } from './people.ts';

/** Under which the embedded provider and its sign-in page lie. */
export const oidcPath = '/local/oidc';
export const clientId = 'tilhor-local';

type LocalProviderOptions = {
  /** The address of the local run, without a slash at the end. */
  base: string;
  signingKey: JWK;
  cookieKey: string;
};

/** A new key to sign ID tokens with, as text to be kept. */
export const newSigningKey = async (): Promise<string> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return JSON.stringify({ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: 'local' });
};

/** Whoever may sign in at all has agreed. */
const withoutConsent = () => {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
};

/**
 * A real OpenID provider for the local run: authorization code with PKCE for one public client. Its page lists the people of
 * the demonstration; it knows no passwords.
 */
export const localProvider = ({ base, signingKey, cookieKey }: LocalProviderOptions): Provider =>
  new Provider(`${base}${oidcPath}`, {
    adapter: memoryAdapter(Date.now),
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [`${base}/sign-in/callback`],
        post_logout_redirect_uris: [`${base}/`],
      },
    ],
    jwks: { keys: [signingKey] },
    cookies: {
      keys: [cookieKey],
      names: { session: 'local-session', interaction: 'local-interaction', resume: 'local-resume' },
    },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { policy: withoutConsent(), url: (_, { uid }) => `/local/sign-in/${uid}` },
    ttl: { Interaction: 3600, Session: 3600, Grant: 3600, AuthorizationCode: 60, AccessToken: 300, IdToken: 300 },
    expiresWithSession: async () => false,
    async findAccount(_, subject) {
      const person = people.find((known) => known.subject === subject);
      return person && { accountId: subject, claims: async () => ({ sub: subject, name: person.name }) };
    },
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        ...(oidc.client && { clientId: oidc.client.clientId }),
        ...(oidc.session?.accountId && { accountId: oidc.session.accountId }),
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
