import { join } from 'node:path';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as nodejs from 'aws-cdk-lib/aws-lambda-nodejs';
import * as logs from 'aws-cdk-lib/aws-logs';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct, type IConstruct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { ALIAS, BANNER, EXTERNAL, MAIN_FIELDS, TARGET } from './bundling.ts';

const root = join(import.meta.dirname, '../..');

export interface NodeFunctionProps {
  /** The file in `functions/handlers`, without its ending; it exports `handler`. */
  readonly handler: string;
  readonly description: string;
  /** Megabytes; the share of a processor grows with them. */
  readonly memory: number;
  readonly timeout: Duration;
  readonly logDays: number;
  readonly environment: Readonly<Record<string, string>>;
}

const bundling: nodejs.BundlingOptions = {
  format: nodejs.OutputFormat.ESM,
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  target: TARGET,
  mainFields: MAIN_FIELDS,
  banner: BANNER,
  bundleAwsSDK: true,
  externalModules: EXTERNAL,
  esbuildArgs: Object.fromEntries(
    Object.entries(ALIAS).map(([name, substitute]) => [`--alias:${name}`, substitute]),
  ),
};

/** What is asked of a bucket here: the library's class and interface differ in what else they have. */
type ObjectBucket = IConstruct & Pick<s3.IBucket, 'arnForObjects' | 'bucketArn'>;

/**
 * A Lambda function with the defaults of this house: Node 24 on arm64, one minified module with source maps, tracing,
 * JSON logs kept for a set time, and a role that may write its own logs and traces and nothing more.
 */
export class NodeFunction extends Construct {
  readonly lambda: nodejs.NodejsFunction;
  readonly role: iam.Role;
  readonly logGroup: logs.LogGroup;

  constructor(scope: Construct, id: string, props: NodeFunctionProps) {
    super(scope, id);
    this.logGroup = new logs.LogGroup(this, 'Logs', {
      retention: props.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], this.logGroup.logGroupArn);
    this.lambda = new nodejs.NodejsFunction(this, 'Function', {
      description: props.description,
      entry: join(root, 'functions/handlers', `${props.handler}.ts`),
      projectRoot: root,
      depsLockFilePath: join(root, 'package-lock.json'),
      bundling,
      architecture: lambda.Architecture.ARM_64,
      runtime: lambda.Runtime.NODEJS_24_X,
      memorySize: props.memory,
      timeout: props.timeout,
      tracing: lambda.Tracing.ACTIVE,
      loggingFormat: lambda.LoggingFormat.JSON,
      logGroup: this.logGroup,
      role: this.role,
      environment: { ...props.environment },
      // SDK version 2's way to reuse connections; version 3 does so by itself.
      awsSdkConnectionReuse: false,
    });
    acknowledge(this.role, {
      'AwsSolutions-IAM5[Resource::*]':
        'X-Ray takes traces without naming a resource (PutTraceSegments, PutTelemetryRecords).',
      'AwsSolutions-IAM5':
        'The log group: permission to write to its streams, whose names are made by Lambda.',
    });
  }

  /**
   * Lets the function call `actions` on objects whose names begin with `prefix`: S3 takes a pattern in place of names that
   * are made later.
   * @param bucket of another stack
   * @param because what names the objects have
   */
  allowObjects(actions: readonly string[], bucket: ObjectBucket, prefix: string, because: string): void {
    this.allow(actions, bucket.arnForObjects(`${prefix}*`));
    // The finding names the bucket by the export through which its ARN comes.
    const exported: unknown = Stack.of(this).resolve(Stack.of(bucket).exportValue(bucket.bucketArn));
    const { 'Fn::ImportValue': name } = exported as { 'Fn::ImportValue': string };
    acknowledge(this.role, { [`AwsSolutions-IAM5[Resource::${name}/${prefix}*]`]: because });
  }

  /** Lets the function call `actions` on `resources`: exact names, no wildcards. */
  allow(actions: readonly string[], ...resources: readonly string[]): void {
    this.role.addToPolicy(new iam.PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}
