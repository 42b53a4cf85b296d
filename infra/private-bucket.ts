import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Told } from './step.ts';

/**
 * A bucket of documents: private, encrypted, every version kept, and kept when the stack goes. Only what lies under
 * `forgets` is destroyed after thirty days.
 */
export class PrivateBucket<V extends string> extends Construct {
  readonly #bucket: Bucket;
  readonly #variable: V;

  constructor(scope: Construct, id: string, { variable, forgets }: { variable: V; forgets?: string }) {
    super(scope, id);
    this.#variable = variable;
    this.#bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      ...(forgets && {
        lifecycleRules: [
          { prefix: forgets, expiration: Duration.days(30), noncurrentVersionExpiration: Duration.days(1) },
        ],
      }),
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Lets a step read or write documents by name, and tells it the bucket. Nobody may list or delete. */
  allow(step: Told<V>, ...actions: readonly ('GetObject' | 'PutObject')[]): void {
    step.allow(
      actions.map((action) => `s3:${action}`),
      [this.#bucket.arnForObjects('*')],
    );
    step.tell(this.#variable, this.#bucket.bucketName);
  }
}
