import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The longest there is. Every rotation adds to the price of the key for good; nothing but the service ever uses it. */
const rotation = Duration.days(2560);

/**
 * The customer's own key for the tables: taking it away closes them, and every use of it can be seen. It may be used through
 * DynamoDB alone, by whoever DynamoDB lets in: who that is, is said in one place, the grants on the tables.
 */
export const tableKey = (scope: Construct, disposable: boolean): Key => {
  const key = new Key(scope, 'Key', {
    description: 'Tilhor: the tables',
    enableKeyRotation: true,
    rotationPeriod: rotation,
    removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new AnyPrincipal()],
      actions: [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:ReEncrypt*',
        'kms:GenerateDataKey*',
        'kms:DescribeKey',
        'kms:CreateGrant',
      ],
      resources: ['*'],
      conditions: {
        StringEquals: {
          'kms:CallerAccount': Aws.ACCOUNT_ID,
          'kms:ViaService': `dynamodb.${Aws.REGION}.amazonaws.com`,
        },
      },
    }),
  );
  return key;
};
