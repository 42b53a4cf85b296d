import {
  DescribeSecretCommand,
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
  ResourceExistsException,
  type SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';

/** What is known of a secret without reading it. Times are epoch ms. */
export type Standing = {
  /** The labels of each version, by its id. */
  labels: Readonly<Record<string, readonly string[]>>;
  /** When the version in use was made; undefined when nobody can tell. */
  currentMadeAt: number | undefined;
  /** When the last rotation ended; undefined before the first. */
  rotatedAt: number | undefined;
};

/** The secrets, without the means to read one: nothing here asks for a value. */
export const vault = (client: SecretsManagerClient) => ({
  async standing(secret: string): Promise<Standing> {
    const [{ VersionIdsToStages: labels = {}, LastRotatedDate }, { Versions = [] }] = await Promise.all([
      client.send(new DescribeSecretCommand({ SecretId: secret })),
      client.send(new ListSecretVersionIdsCommand({ SecretId: secret, MaxResults: 100 })),
    ]);
    const current = Versions.find(({ VersionId }) => VersionId && labels[VersionId]?.includes('AWSCURRENT'));
    return { labels, currentMadeAt: current?.CreatedDate?.getTime(), rotatedAt: LastRotatedDate?.getTime() };
  },

  /**
   * Gives a pending version its value. One that has a value keeps it: the service refuses to change what a version holds, and
   * that refusal is how we know without reading.
   */
  async fill(secret: string, version: string, value: string): Promise<void> {
    try {
      await client.send(
        new PutSecretValueCommand({
          SecretId: secret,
          ClientRequestToken: version,
          SecretString: value,
          VersionStages: ['AWSPENDING'],
        }),
      );
    } catch (error) {
      if (!(error instanceof ResourceExistsException)) throw error;
    }
  },

  /** Puts a version into use; the one that was becomes the one before. Refused when `from` is in use no longer. */
  async use(secret: string, version: string, from: string): Promise<void> {
    await client.send(
      new UpdateSecretVersionStageCommand({
        SecretId: secret,
        VersionStage: 'AWSCURRENT',
        MoveToVersionId: version,
        RemoveFromVersionId: from,
      }),
    );
  },
});
export type Vault = ReturnType<typeof vault>;
