import { type CfnElement, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { type Conditions, Effect, PolicyStatement, StarPrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import type { Operator } from './operator.ts';
import type { Told } from './step.ts';

type BucketOptions<V extends string> = {
  variable: V;
  /** What lies under here is destroyed after thirty days. */
  forgets?: string;
  /** Documents may be taken away by a step too; thirty days later they are destroyed. */
  removable?: true;
  disposable: boolean;
};

/**
 * A bucket of documents: private, encrypted, every version kept, and kept when the stack goes. What was written stays as it
 * is: the bucket itself refuses to write over a document, whoever asks, and to delete one, whoever but the operator asks, or
 * a step that is allowed to remove.
 */
export class PrivateBucket<V extends string> extends Construct {
  readonly #bucket: Bucket;
  readonly #variable: V;
  /** The roles of steps that may take documents away. */
  readonly #removers: string[] = [];

  constructor(scope: Construct, id: string, { variable, forgets, removable, disposable }: BucketOptions<V>) {
    super(scope, id);
    this.#variable = variable;
    this.#bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [
        ...(forgets
          ? [{ prefix: forgets, expiration: Duration.days(30), noncurrentVersionExpiration: Duration.days(1) }]
          : []),
        ...(removable ? [{ noncurrentVersionExpiration: Duration.days(30), expiredObjectDeleteMarker: true }] : []),
      ],
      removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    accept(
      this.#bucket,
      'S1',
      'Only functions read and write here, by names that are hashes: a log of it would tell nothing.',
    );
    this.#refuse(['s3:PutObject'], { Null: { 's3:if-none-match': 'true' } });
  }

  /** Lets a step read or write documents by name, and tells it the bucket. Nobody may list or delete. */
  allow(step: Told<V>, ...actions: readonly ('GetObject' | 'PutObject')[]): void {
    step.allow(
      actions.map((action) => `s3:${action}`),
      [this.#bucket.arnForObjects('*')],
    );
    step.accept(
      `IAM5[Resource::<${this.#logicalId}.Arn>/*]`,
      'Names of documents are hashes, which nobody knows beforehand.',
    );
    step.tell(this.#variable, this.#bucket.bucketName);
  }

  /** Lets a step take documents away by name. What it took away is still there for thirty days, for the operator alone. */
  allowRemoving(step: Told<V>): void {
    step.allow(['s3:DeleteObject'], [this.#bucket.arnForObjects('*')]);
    this.#removers.push(step.roleArn);
  }

  /** Lets the operator back up, bring back and destroy documents. */
  allowKeeping(operator: Operator): void {
    operator.allow(['s3:GetObject', 's3:PutObject'], [this.#bucket.arnForObjects('*')]);
    this.allowDestroying(operator);
  }

  /** Lets the operator see names and destroy documents, all their versions, unread; and nobody else destroy any. */
  allowDestroying(operator: Operator): void {
    operator.allow(['s3:ListBucket', 's3:ListBucketVersions'], [this.#bucket.bucketArn]);
    operator.allow(['s3:DeleteObjectVersion'], [this.#bucket.arnForObjects('*')]);
    operator.accept(`IAM5[Resource::<${this.#logicalId}.Arn>/*]`, 'A backup, and a deletion, is of all documents.');
    operator.tell(this.#variable, this.#bucket.bucketName);
    const but = (...roles: string[]): Conditions => ({ ArnNotEquals: { 'aws:PrincipalArn': roles } });
    this.#refuse(['s3:DeleteObject'], but(operator.roleArn, ...this.#removers));
    this.#refuse(['s3:DeleteObjectVersion'], but(operator.roleArn));
  }

  get #logicalId(): string {
    return Stack.of(this).getLogicalId(this.#bucket.node.defaultChild as CfnElement);
  }

  #refuse(actions: string[], conditions: Conditions): void {
    this.#bucket.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new StarPrincipal()],
        actions,
        resources: [this.#bucket.arnForObjects('*')],
        conditions,
      }),
    );
  }
}
