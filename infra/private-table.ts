import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Conditions } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { expiryAttribute, type TableName, tables, ticketsByWave } from '../functions/store/tables.ts';
import type { Told } from './step.ts';

type Action =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'Scan'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'BatchWriteItem';

export type Access = {
  actions: readonly Action[];
  /** Partition keys (`*` at the end matches the rest) that the grant is limited to; every key where left out. */
  under?: readonly string[];
  /** Writes may not hand back what they replaced or removed. */
  blind?: boolean;
  /** The attributes that may be seen; all where left out. */
  seeing?: readonly string[];
  /** The attributes that may be named at all, also by a write. A delete may name none. */
  naming?: readonly string[];
};

type TableOptions<V extends string> = {
  variable: V;
  recoverable: boolean;
  /** The customer's own key; the service's where left out. */
  key: IKey | undefined;
  disposable: boolean;
};

const string = (name: string) => ({ name, type: AttributeType.STRING });

/** `ForAllValues` holds for a request that names no key at all, so such a request is refused apart. */
const conditionsOf = ({ under, blind, seeing, naming }: Access): Conditions => ({
  ...(under && { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': under } }),
  ...(seeing && {
    'ForAllValues:StringEquals': { 'dynamodb:Attributes': seeing },
    StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
  }),
  ...(naming && { 'ForAllValues:StringEquals': { 'dynamodb:Attributes': naming } }),
  ...((under || seeing) && {
    Null: { ...(under && { 'dynamodb:LeadingKeys': 'false' }), ...(seeing && { 'dynamodb:Attributes': 'false' }) },
  }),
  ...(blind && { StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' } }),
});

/**
 * One of the tables of `functions/store/tables.ts`. No streams anywhere; `recoverable` keeps 35 days of backups, which
 * tickets and answers must not have: a backup would keep what we promise to destroy.
 */
export class PrivateTable<V extends string> extends Construct {
  readonly #table: TableV2;
  readonly #variable: V;

  constructor(scope: Construct, id: string, name: TableName, options: TableOptions<V>) {
    super(scope, id);
    const { variable, recoverable, key, disposable } = options;
    this.#variable = variable;
    const { sortKey, expiry, index } = tables[name];
    this.#table = new TableV2(this, 'Table', {
      partitionKey: string('pk'),
      ...(sortKey && { sortKey: string('sk') }),
      ...(expiry && { timeToLiveAttribute: expiryAttribute }),
      ...(index && {
        globalSecondaryIndexes: [
          { indexName: ticketsByWave, partitionKey: string(ticketsByWave), projectionType: ProjectionType.KEYS_ONLY },
        ],
      }),
      billing: Billing.onDemand(),
      encryption: key ? TableEncryptionV2.customerManagedKey(key) : TableEncryptionV2.dynamoOwnedKey(),
      deletionProtection: !disposable,
      removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: recoverable },
    });
  }

  /** Lets a step do exactly this with the table, and tells it the name. */
  allow(step: Told<V>, ...accesses: readonly Access[]): void {
    this.#grant(step, this.#table.tableArn, accesses);
  }

  /** Lets a step read the tickets' index by wave: it sees keys, never a ticket. */
  allowWaveIndex(step: Told<V>, access: Access): void {
    this.#grant(step, `${this.#table.tableArn}/index/${ticketsByWave}`, [access]);
  }

  #grant(step: Told<V>, resource: string, accesses: readonly Access[]): void {
    for (const access of accesses)
      step.allow(
        access.actions.map((action) => `dynamodb:${action}`),
        [resource],
        conditionsOf(access),
      );
    step.tell(this.#variable, this.#table.tableName);
  }
}
