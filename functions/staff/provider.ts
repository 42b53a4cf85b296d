import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Session } from './session.ts';

/** `publicBase` is the address of the staff pages, without a slash at the end; `issuer` the provider's own name for itself. */
export type OidcSettings = { issuer: string; clientId: string; publicBase: string };

/** What has to be remembered, in the browser and encrypted, between leaving for the provider and coming back. */
export type Attempt = { state: string; nonce: string; verifier: string };

const loopback = ['127.0.0.1', 'localhost', '[::1]'];
const secondsPerRequest = 5;

/**
 * The OpenID provider: authorization code with PKCE, as a public client, so there is no secret to keep. What it says about itself
 * is fetched once and again after a failure. Every method throws when the provider cannot be reached or its answer does not hold.
 */
export const openProvider = ({ issuer, clientId, publicBase }: OidcSettings) => {
  const address = new URL(issuer);
  // Without TLS anybody on the way could sign in as anybody; on the way to oneself there is nobody.
  const ourselves = loopback.includes(address.hostname) || address.origin === new URL(publicBase).origin;
  const plain = address.protocol === 'http:' && ourselves;
  const callback = `${publicBase}/sign-in/callback`;

  let found: Promise<Configuration> | undefined;
  const configuration = (): Promise<Configuration> => {
    found ??= discovery(address, clientId, undefined, None(), {
      timeout: secondsPerRequest,
      ...(plain && { execute: [allowInsecureRequests] }),
    }).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };

  return {
    /** Where to send a person to sign in, and what to remember meanwhile. */
    async begin(language: string): Promise<{ url: URL; attempt: Attempt }> {
      const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback,
        scope: 'openid profile',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
      });
      return { url, attempt };
    },

    /** Who came back. `search` is the query of the callback's address. */
    async finish(search: string, attempt: Attempt): Promise<Session> {
      // Built from our public address: behind a proxy the request itself names another host.
      const tokens = await authorizationCodeGrant(await configuration(), new URL(callback + search), {
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('the provider sent no ID token');
      return { subject: claims.sub, name: typeof claims.name === 'string' ? claims.name : claims.sub };
    },

    /** Where the provider ends its own session; undefined when it offers nothing of the kind. */
    async signOutUrl(): Promise<URL | undefined> {
      const config = await configuration();
      if (!config.serverMetadata().end_session_endpoint) return undefined;
      // Cognito calls the way back `logout_uri`; everybody else leaves what they do not know unread.
      return buildEndSessionUrl(config, { post_logout_redirect_uri: `${publicBase}/`, logout_uri: `${publicBase}/` });
    },
  };
};
