import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** The text of a secret, read once at cold start. Throws an error that names the secret's name only. */
export const readSecretText = async (name: string): Promise<string> => {
  const client = new SecretsManagerClient({
    maxAttempts: 5,
    requestHandler: { connectionTimeout: 500, requestTimeout: 3_000 },
  });
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }));
  if (!SecretString) throw new Error(`the secret ${name} is empty`);
  return SecretString;
};

/** 32 bytes of key material, from whatever text the secret holds. */
export const keyFrom = async (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
