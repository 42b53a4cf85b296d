import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { secretsManager } from '#functions/secrets.ts';

type Version = { value?: string; labels: Set<string>; madeAt: number };
type Secret = { versions: Map<string, Version>; rotatedAt?: number };
type Input = Record<string, unknown> & { SecretId: string };

/** What the service says no with; the name goes over the wire. */
class Refusal extends Error {
  constructor(name: string) {
    super(`refused: ${name}`);
    this.name = name;
  }
}

const labelled = ({ versions }: Secret, label: string) => [...versions].find(([, { labels }]) => labels.has(label));

/** Labels are on one version each; what loses AWSCURRENT becomes AWSPREVIOUS. */
const move = (secret: Secret, label: string, to: string) => {
  const [from, old] = labelled(secret, label) ?? [];
  if (from === to) return;
  old?.labels.delete(label);
  secret.versions.get(to)?.labels.add(label);
  if (label === 'AWSCURRENT' && from !== undefined) move(secret, 'AWSPREVIOUS', from);
};

const seconds = (ms: number | undefined) => (ms === undefined ? undefined : ms / 1000);
const labelsOf = (secret: Secret) => [...secret.versions].filter(([, { labels }]) => labels.size > 0);

/** The operations that we use, as the service documents them. */
const operations: Record<string, (secret: Secret, input: Input, now: number) => object> = {
  GetSecretValue(secret, { VersionId, VersionStage }) {
    const [id, version] =
      typeof VersionId === 'string'
        ? [VersionId, secret.versions.get(VersionId)]
        : (labelled(secret, String(VersionStage ?? 'AWSCURRENT')) ?? []);
    if (version?.value === undefined) throw new Refusal('ResourceNotFoundException');
    return { VersionId: id, SecretString: version.value, CreatedDate: seconds(version.madeAt) };
  },
  DescribeSecret: (secret) => ({
    VersionIdsToStages: Object.fromEntries(labelsOf(secret).map(([id, { labels }]) => [id, [...labels]])),
    LastRotatedDate: seconds(secret.rotatedAt),
  }),
  ListSecretVersionIds: (secret) => ({
    Versions: labelsOf(secret).map(([id, { labels, madeAt }]) => ({
      VersionId: id,
      VersionStages: [...labels],
      CreatedDate: seconds(madeAt),
    })),
  }),
  PutSecretValue(secret, { ClientRequestToken, SecretString, VersionStages }, now) {
    const id = String(ClientRequestToken);
    const there = secret.versions.get(id);
    if (there?.value !== undefined) {
      if (there.value !== SecretString) throw new Refusal('ResourceExistsException');
      return { VersionId: id };
    }
    secret.versions.set(id, { value: String(SecretString), labels: there?.labels ?? new Set(), madeAt: now });
    for (const label of (VersionStages as string[] | undefined) ?? ['AWSCURRENT']) move(secret, label, id);
    return { VersionId: id };
  },
  UpdateSecretVersionStage(secret, { VersionStage, MoveToVersionId, RemoveFromVersionId }) {
    const [holder] = labelled(secret, String(VersionStage)) ?? [];
    if (holder !== RemoveFromVersionId || !secret.versions.has(String(MoveToVersionId)))
      throw new Refusal('InvalidParameterException');
    move(secret, String(VersionStage), String(MoveToVersionId));
    secret.versions.get(String(MoveToVersionId))?.labels.delete('AWSPENDING'); // the service does so by itself
    return {};
  },
};

/**
 * The wire of Secrets Manager on loopback, with what its labels mean. Secrets come into being when they are first named to
 * `make`; what an operator or the service itself does is called by its name.
 */
export const secretsService = async (now: () => number) => {
  const secrets = new Map<string, Secret>();
  const asked: string[] = [];
  let failing: string | undefined;

  const server = createServer(async (request, response) => {
    const [, operation = ''] = String(request.headers['x-amz-target']).split('.');
    const input = JSON.parse((await Array.fromAsync(request)).join('')) as Input;
    asked.push(operation);
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    try {
      if (failing) throw new Refusal(failing);
      const secret = secrets.get(input.SecretId);
      if (!secret) throw new Refusal('ResourceNotFoundException');
      response.end(JSON.stringify(operations[operation]?.(secret, input, now())));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.writeHead(400).end(JSON.stringify({ __type: error.name, message: error.message }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = secretsManager({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'LOCAL', secretAccessKey: 'LOCAL' },
  });

  const named = (name: string): Secret => {
    const secret = secrets.get(name);
    if (!secret) throw new Error(`nobody has made the secret ${name}`);
    return secret;
  };
  return {
    client,
    /** The operations that were asked for, in order. */
    asked,
    make(name: string, value: string): void {
      const version = { value, labels: new Set(['AWSCURRENT']), madeAt: now() };
      secrets.set(name, { versions: new Map([[randomUUID(), version]]) });
    },
    /** Somebody puts a new value into use by hand. */
    put(name: string, SecretString: string): void {
      operations.PutSecretValue?.(
        named(name),
        { SecretId: name, ClientRequestToken: randomUUID(), SecretString },
        now(),
      );
    },
    /** What the service does before it calls the function: a version without a value. Returns its id. */
    beginRotation(name: string): string {
      const id = randomUUID();
      named(name).versions.set(id, { labels: new Set(), madeAt: now() });
      move(named(name), 'AWSPENDING', id);
      return id;
    },
    /** What it does when the function has come to an end. */
    endRotation(name: string): void {
      named(name).rotatedAt = now();
    },
    /** The service may delete what has no label at any time. */
    forget(name: string): void {
      for (const [id, { labels }] of named(name).versions) if (labels.size === 0) named(name).versions.delete(id);
    },
    version: (name: string, label: string) => labelled(named(name), label)?.[0],
    value: (name: string, label: string) => labelled(named(name), label)?.[1].value,
    /** From now on every request is refused so; or no longer. */
    fail(refusal: string | undefined): void {
      failing = refusal;
    },
    async close(): Promise<void> {
      client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
export type SecretsService = Awaited<ReturnType<typeof secretsService>>;
