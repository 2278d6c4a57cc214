import { readdirSync, readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableDefinition } from '../../../functions/platform/table/definition.ts';
import { synthesise, type StackName, type Synthesised } from './support/synthesise.ts';

const STACKS: readonly StackName[] = ['data', 'edge', 'identity', 'api', 'web', 'operations'];

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource?: unknown;
}
interface Policy {
  Properties: { PolicyDocument: { Statement: Statement[] } };
}

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

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

/** What a function of the API may do, by the logical id of its policy: every action with its resources. */
function rightsOf(id: string): Map<string, string> {
  const policies = prod.template('api').findResources('AWS::IAM::Policy') as Record<string, Policy>;
  const [, policy] = Object.entries(policies).find(([key]) => key.startsWith(`${id}Role`)) ?? [];
  const statements = policy?.Properties.PolicyDocument.Statement ?? [];
  return new Map(
    statements.flatMap(({ Action, Resource }) =>
      list(Action).map((action) => [action, JSON.stringify(Resource)] as const),
    ),
  );
}

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

describe('what the functions may do', () => {
  const reads = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
  const writes = [
    'dynamodb:ConditionCheckItem',
    'dynamodb:DeleteItem',
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
  ];
  const always = [
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    'secretsmanager:GetSecretValue',
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ];
  const follows = [
    'dynamodb:DescribeStream',
    'dynamodb:GetRecords',
    'dynamodb:GetShardIterator',
    'dynamodb:ListStreams',
    'sqs:GetQueueAttributes',
    'sqs:GetQueueUrl',
    'sqs:SendMessage',
  ];
  const takes = [
    'sqs:ChangeMessageVisibility',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes',
    'sqs:GetQueueUrl',
    'sqs:ReceiveMessage',
  ];

  it.each([
    ['Graphql', [...always, ...reads, ...writes]],
    ['Documents', [...always, ...reads]],
    ['Streams', [...always, ...reads, ...writes, ...follows]],
    ['Schedule', [...always, ...reads, ...writes]],
    ['Jobs', [...always, ...reads, ...writes, ...takes]],
  ])('%s: exactly this', (id, actions) => {
    expect([...rightsOf(id).keys()].sort()).toEqual([...actions].sort());
  });

  it('is what the commands of the table layer take, and no more', () => {
    const taken: Record<string, string[]> = {
      BatchGet: ['BatchGetItem'],
      Delete: ['DeleteItem'],
      Get: ['GetItem'],
      Put: ['PutItem'],
      Query: ['Query'],
      // A transaction is allowed by what it is made of.
      TransactWrite: ['ConditionCheckItem', 'DeleteItem', 'PutItem', 'UpdateItem'],
      Update: ['UpdateItem'],
    };
    const folder = new URL('../../../functions/platform/table/', import.meta.url);
    const source = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('');
    const sent = [...source.matchAll(/new (\w+)Command\(/g)].map(([, command]) => command ?? '');
    const needed = new Set(sent.flatMap((command) => taken[command] ?? [`unknown ${command}`]));
    expect([...needed].map((action) => `dynamodb:${action}`).sort()).toEqual([...reads, ...writes].sort());
  });

  it('reaches this table, its named indexes and this secret alone', () => {
    for (const [action, resource] of rightsOf('Graphql')) {
      if (action.startsWith('xray:')) continue;
      expect([action, resource]).toEqual([action, expect.not.stringContaining('*') as string]);
      if (action.startsWith('dynamodb:'))
        expect(resource).toContain('kapuas-prod-data:ExportsOutputFnGetAttTable');
    }
    expect(rightsOf('Graphql').get('dynamodb:Query')).toMatch(/\/index\/gsi1.*\/index\/gsi2/);
  });

  it('names no action with a wildcard, in any stack', () => {
    for (const stack of STACKS) {
      for (const { Properties } of Object.values(
        prod.template(stack).findResources('AWS::IAM::Policy') as Record<string, Policy>,
      )) {
        for (const { Effect, Action } of Properties.PolicyDocument.Statement) {
          if (Effect === 'Allow') for (const action of list(Action)) expect(action).not.toContain('*');
        }
      }
    }
  });
});

describe('the functions', () => {
  it('run on Node 24 and arm64, traced, with logs in JSON that end', () => {
    const template = prod.template('api');
    template.resourceCountIs('AWS::Lambda::Function', 5);
    template.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: Match.objectLike({ LogFormat: 'JSON' }),
    });
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 365 });
  });

  it('are told where the secrets are and never what they are', () => {
    const functions = prod.template('api').findResources('AWS::Lambda::Function');
    for (const { Properties } of Object.values(functions) as {
      Properties: { Environment: { Variables: Record<string, unknown> } };
    }[]) {
      const names = Object.keys(Properties.Environment.Variables).filter((name) => name !== 'JOBS_QUEUE_URL');
      expect(names.sort()).toEqual([
        'LOG_LEVEL',
        'OIDC_ISSUERS',
        'PUBLIC_ORIGIN',
        'SECRETS_ARN',
        'TABLE_NAME',
      ]);
    }
    for (const stack of STACKS) {
      expect(JSON.stringify(prod.template(stack).toJSON())).not.toContain('{{resolve:secretsmanager');
    }
  });

  it('follow the table with partial failures, bisection and a queue for what cannot be handled', () => {
    const template = prod.template('api');
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 100,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 5,
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
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
    expect(keys.sort()).toEqual(['GET /documents/{proxy+}', 'GET /graphql', 'POST /graphql']);
  });
});
