import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Conditions } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { expiryAttribute, type TableName, tables, ticketsByWave } from '../functions/store/tables.ts';
import type { Told } from './step.ts';

type Action = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';

export type Access = {
  actions: readonly Action[];
  /** Partition keys (`*` at the end matches the rest) that the grant is limited to; every key where left out. */
  under?: readonly string[];
  /** Writes may not hand back what they replaced or removed. */
  blind?: boolean;
};

const string = (name: string) => ({ name, type: AttributeType.STRING });

/** `ForAllValues` holds for a request that names no key at all, so such a request is refused apart. */
const conditionsOf = ({ under, blind }: Access): Conditions => ({
  ...(under && {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': under },
    Null: { 'dynamodb:LeadingKeys': 'false' },
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

  constructor(scope: Construct, id: string, name: TableName, options: { variable: V; recoverable: boolean }) {
    super(scope, id);
    this.#variable = options.variable;
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
      encryption: TableEncryptionV2.awsManagedKey(),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: options.recoverable },
    });
  }

  /** Lets a step do exactly this with the table, and tells it the name. */
  allow(step: Told<V>, ...accesses: readonly Access[]): void {
    this.#grant(step, this.#table.tableArn, accesses);
  }

  /** Lets a step query the tickets of a wave by the index: it sees keys, never a ticket. */
  allowWaveIndex(step: Told<V>): void {
    this.#grant(step, `${this.#table.tableArn}/index/${ticketsByWave}`, [{ actions: ['Query'] }]);
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
