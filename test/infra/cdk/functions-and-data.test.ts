import { Match } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableDefinition } from '../../../functions/platform/table/definition.ts';
import { STACKS, synthesise, type Synthesised } from './support/synthesise.ts';

let dev: Synthesised;
let prod: Synthesised;
beforeAll(() => {
  dev = synthesise('dev');
  prod = synthesise('prod');
});
afterAll(() => {
  dev.remove();
  prod.remove();
});

describe('the data', () => {
  it('has the keys, indexes, stream and expiry of the one definition', () => {
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } = tableDefinition('any');
    prod.template('data').hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      KeySchema,
      AttributeDefinitions,
      BillingMode,
      GlobalSecondaryIndexes,
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
  });

  it('can be restored to a point in time in every stage', () => {
    for (const stage of [dev, prod]) {
      stage.template('data').hasResourceProperties('AWS::DynamoDB::GlobalTable', {
        Replicas: [
          Match.objectLike({
            Region: 'ap-southeast-3',
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
      });
    }
  });

  it('outlives its stack in production', () => {
    const template = prod.template('data');
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { Replicas: [Match.objectLike({ DeletionProtectionEnabled: true })] },
    });
    template.hasResource('AWS::SecretsManager::Secret', { DeletionPolicy: 'Retain' });
    dev.template('data').hasResource('AWS::DynamoDB::GlobalTable', { DeletionPolicy: 'Delete' });
  });

  it('is keyed with a secret that no later deployment invents anew', () => {
    // Any difference here makes CloudFormation replace the keys of production; personal numbers are lost with them.
    prod.template('data').hasResourceProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: {
        SecretStringTemplate: '{"current":"v1"}',
        GenerateStringKey: 'v1',
        PasswordLength: 64,
        ExcludePunctuation: true,
      },
    });
  });
});

describe('the audit trail', () => {
  const bucketOf = (stage: Synthesised) =>
    Object.values(stage.template('data').findResources('AWS::S3::Bucket')) as unknown as {
      DeletionPolicy: string;
      Properties: Record<string, unknown>;
    }[];

  it.each([
    ['prod', () => prod, 'COMPLIANCE', 1_826],
    ['dev', () => dev, 'GOVERNANCE', 30],
  ] as const)('of %s cannot be changed or removed before its time', (_, stage, Mode, Days) => {
    const [bucket, ...more] = bucketOf(stage());
    expect(more).toEqual([]);
    expect(bucket).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        ObjectLockEnabled: true,
        ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode, Days } } },
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      },
    });
  });

  it('goes when its time is over, and into a cheaper class where that is cheaper', () => {
    prod.template('data').hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        TransitionDefaultMinimumObjectSize: 'all_storage_classes_128K',
        Rules: [
          Match.objectLike({
            ExpirationInDays: 1_827,
            NoncurrentVersionExpiration: { NoncurrentDays: 1_826 },
            Transitions: [{ StorageClass: 'GLACIER_IR', TransitionInDays: 90 }],
          }),
        ],
      },
    });
  });

  it('is reached over TLS alone', () => {
    prod.template('data').hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({ Effect: 'Deny', Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } }),
        ]),
      }),
    });
  });
});

describe('the functions', () => {
  it('are told where the secrets are and never what they are', () => {
    for (const stack of STACKS) {
      expect(JSON.stringify(prod.template(stack).toJSON())).not.toContain('{{resolve:secretsmanager');
    }
  });

  it('follow the table patiently: by age and not by number, in halves, with a queue for what is given up', () => {
    const template = prod.template('api');
    for (const BatchSize of [100, 1_000]) {
      template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
        StartingPosition: 'TRIM_HORIZON',
        BatchSize,
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRetryAttempts: Match.absent(),
        // A quarter of what the stream keeps: the rest is for following by hand.
        MaximumRecordAgeInSeconds: 6 * 3_600,
        DestinationConfig: {
          OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^StreamDeadLetters'), 'Arn'] } },
        },
      });
    }
    template.allResourcesProperties('AWS::SQS::Queue', {
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 1_209_600,
    });
  });

  it('take jobs one at a time, and set those aside that fail again and again', () => {
    const template = prod.template('api');
    template.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 720,
      RedrivePolicy: { maxReceiveCount: 3, deadLetterTargetArn: Match.anyValue() },
    });
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 1,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      EventSourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^JobsQueue'), 'Arn'] },
      // Imports do not take the table away from those who learn.
      ScalingConfig: { MaximumConcurrency: 5 },
    });
    const told = Object.values(template.findResources('AWS::Lambda::Function')).flatMap(({ Properties }) => {
      const { Description, Environment } = Properties as {
        Description: string;
        Environment: { Variables: Record<string, unknown> };
      };
      return Environment.Variables['JOBS_QUEUE_URL'] ? [Description] : [];
    });
    expect(told).toEqual(["Follows the table's changes"]);
  });

  it('are called every minute for what is due', () => {
    prod.template('api').hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      Targets: [Match.objectLike({ DeadLetterConfig: Match.anyValue() })],
    });
  });

  it('answer the paths of the API and no others', () => {
    const routes = prod.template('api').findResources('AWS::ApiGatewayV2::Route');
    const keys = Object.values(routes).map(({ Properties }) => (Properties as { RouteKey: string }).RouteKey);
    expect(keys.sort()).toEqual([
      'GET /documents/{proxy+}',
      'GET /feeds/{proxy+}',
      'GET /graphql',
      'POST /feeds/{proxy+}',
      'POST /graphql',
      'POST /oauth/token',
    ]);
  });
});
