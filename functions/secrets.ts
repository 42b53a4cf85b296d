import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
  type SecretsManagerClientConfig,
} from '@aws-sdk/client-secrets-manager';
import { type Fresh, type FreshOptions, fresh } from './fresh.ts';

/** One of the values that a secret has had. `id` names it and tells nothing of it; `createdAt` is epoch ms. */
export type SecretVersion = { id: string; text: string; createdAt: number };

/** One version of a secret: by the label that a rotation moves, or by its id. Undefined when there is none such. */
export type ReadSecret = (
  which: { label: 'AWSCURRENT' | 'AWSPREVIOUS' } | { id: string },
) => Promise<SecretVersion | undefined>;

/** A read ends after so long, all its tries together: somebody may be waiting for a page. */
const readMs = 2_000;

export const secretsManager = (config: SecretsManagerClientConfig = {}): SecretsManagerClient =>
  new SecretsManagerClient({
    maxAttempts: 5,
    requestHandler: { connectionTimeout: 500, requestTimeout: 1_000, throwOnRequestTimeout: true },
    ...config,
  });

/** Reads a secret by its name or ARN. No error quotes a value. */
export const secretReader =
  (client: SecretsManagerClient, name: string): ReadSecret =>
  async (which) => {
    const version = 'id' in which ? { VersionId: which.id } : { VersionStage: which.label };
    try {
      const { VersionId, SecretString, CreatedDate } = await client.send(
        new GetSecretValueCommand({ SecretId: name, ...version }),
        { abortSignal: AbortSignal.timeout(readMs) },
      );
      if (!VersionId || !SecretString) throw new Error(`the secret ${name} is empty`);
      return { id: VersionId, text: SecretString, createdAt: CreatedDate?.getTime() ?? 0 };
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return undefined;
      throw error;
    }
  };

/** The version in use, which every secret has. */
export const readCurrent = async (read: ReadSecret): Promise<SecretVersion> => {
  const current = await read({ label: 'AWSCURRENT' });
  if (!current) throw new Error('a secret has no value');
  return current;
};

/** How long a function goes on with a secret that was changed elsewhere. */
export const secretMaxAgeMs = 10 * 60_000;

/** The text of a secret that the operator may change at any time. */
export const freshText = (read: ReadSecret, options: Pick<FreshOptions<string>, 'now' | 'failed'>): Fresh<string> =>
  fresh({ read: async () => (await readCurrent(read)).text, maxAgeMs: secretMaxAgeMs, ...options });

/** 32 bytes of key material, from whatever text the secret holds. */
export const keyFrom = async (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
