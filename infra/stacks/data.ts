import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { tableDefinition, ttlAttribute } from '../../functions/platform/table/definition.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { privateBucket } from '../constructs/private-bucket.ts';
import type { Settings } from './settings.ts';

type KeySchema = ReturnType<typeof tableDefinition>['KeySchema'];

/** What must not be lost: the table, the keys under which it is read, and the trail of what was done. */
export class DataStack extends Stack {
  readonly table: dynamodb.TableV2;
  /** Names of the table's indexes, for exact permissions. */
  readonly indexNames: readonly string[];
  readonly secret: secretsmanager.Secret;
  readonly trail: s3.Bucket;

  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(scope, id, { ...props, terminationProtection: settings.keepsData });
    const removalPolicy = settings.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    // One definition for the cloud, the local engine and the tests: an index cannot be forgotten in one of them.
    const definition = tableDefinition('kapuas');
    const indexes = (definition.GlobalSecondaryIndexes ?? []).map((index) => ({
      indexName: index.IndexName ?? '',
      ...keys(index.KeySchema),
      projectionType: dynamodb.ProjectionType.ALL,
    }));
    this.indexNames = indexes.map(({ indexName }) => indexName);
    this.table = new dynamodb.TableV2(this, 'Table', {
      ...keys(definition.KeySchema),
      globalSecondaryIndexes: indexes,
      billing: dynamodb.Billing.onDemand(),
      dynamoStream: definition.StreamSpecification?.StreamViewType as dynamodb.StreamViewType,
      timeToLiveAttribute: ttlAttribute,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: settings.keepsData,
      removalPolicy,
    });

    // Invented once, by Secrets Manager. A change of this text would make CloudFormation invent another: every
    // personal number would stop being found. New keys are added by hand (docs/deploy.md).
    this.secret = new secretsmanager.Secret(this, 'Keys', {
      description: 'Root keys of cursors and personal numbers, by version',
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ current: 'v1' }),
        generateStringKey: 'v1',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy,
    });
    acknowledge(this.secret, {
      'AwsSolutions-SMG4':
        'A new key needs every stored personal number to be keyed anew; a rotation by the calendar would lose people.',
    });
    this.trail = this.#createTrail(settings);
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
    new CfnOutput(this, 'SecretsArn', { value: this.secret.secretArn });
    new CfnOutput(this, 'AuditBucket', { value: this.trail.bucketName });
  }

  /** Objects that nobody changes or removes before their time: what is put over one lies beside it as a newer version. */
  #createTrail({ auditDays, keepsData }: Settings): s3.Bucket {
    const kept = Duration.days(auditDays);
    const trail = new s3.Bucket(this, 'Audit', {
      ...privateBucket,
      versioned: true,
      objectLockEnabled: true,
      // The evidence of production stands against its administrators too. A stage for trying can be cleared away by who
      // holds s3:BypassGovernanceRetention.
      objectLockDefaultRetention: keepsData
        ? s3.ObjectLockRetention.compliance(kept)
        : s3.ObjectLockRetention.governance(kept),
      transitionDefaultMinimumObjectSize: s3.TransitionDefaultMinimumObjectSize.ALL_STORAGE_CLASSES_128_K,
      lifecycleRules: [
        {
          // Objects of 128 kB and more: of a smaller one the move costs more than it saves in years.
          transitions: [
            { storageClass: s3.StorageClass.GLACIER_INSTANT_RETRIEVAL, transitionAfter: Duration.days(90) },
          ].filter(() => auditDays > 180),
          expiration: Duration.days(auditDays + 1),
          noncurrentVersionExpiration: kept,
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
    acknowledge(trail, {
      'AwsSolutions-S1':
        'One function writes it and operators read it, which the trail of the account (CloudTrail, data events) tells better; a log of this log would be a bucket without end.',
    });
    return trail;
  }
}

function keys(schema: KeySchema): { partitionKey: dynamodb.Attribute; sortKey: dynamodb.Attribute } {
  const attribute = (type: 'HASH' | 'RANGE'): dynamodb.Attribute => ({
    name: schema?.find(({ KeyType }) => KeyType === type)?.AttributeName ?? '',
    type: dynamodb.AttributeType.STRING,
  });
  return { partitionKey: attribute('HASH'), sortKey: attribute('RANGE') };
}
