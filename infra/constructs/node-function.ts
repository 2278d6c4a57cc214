import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as nodejs from 'aws-cdk-lib/aws-lambda-nodejs';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

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

/**
 * What is bundled with every function, and what is not. The SDK is: what the tests ran with is what runs, and not
 * whatever the runtime has that day. What a function in AWS never loads is left out.
 */
const bundling: nodejs.BundlingOptions = {
  format: nodejs.OutputFormat.ESM,
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  target: 'node24',
  mainFields: ['module', 'main'],
  // CommonJS packages ask for Node's modules with `require`, which a module has to make itself.
  banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
  bundleAwsSDK: true,
  // Reached by `import()` when the credentials are none of the environment's: on a laptop, not in Lambda.
  externalModules: [
    '@aws-sdk/credential-provider-ini',
    '@aws-sdk/credential-provider-login',
    '@aws-sdk/credential-provider-process',
    '@aws-sdk/credential-provider-sso',
    '@aws-sdk/credential-provider-web-identity',
  ],
  esbuildArgs: {
    // 212 kB of messages to Apollo's paid service, loaded with the server and used only with an account there.
    '--alias:@apollo/usage-reporting-protobuf': join(import.meta.dirname, 'no-usage-reporting.ts'),
  },
};

/**
 * A Lambda function with the defaults of this house: Node 24 on arm64, one minified module with source maps, tracing,
 * JSON logs kept for a set time, and a role that may write its own logs and traces and nothing more.
 */
export class NodeFunction extends Construct {
  readonly lambda: nodejs.NodejsFunction;
  readonly role: iam.Role;

  constructor(scope: Construct, id: string, props: NodeFunctionProps) {
    super(scope, id);
    const logGroup = new logs.LogGroup(this, 'Logs', {
      retention: props.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn);
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
      logGroup,
      role: this.role,
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
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

  /** Lets the function call `actions` on `resources`: exact names, no wildcards. */
  allow(actions: readonly string[], ...resources: readonly string[]): void {
    this.role.addToPolicy(new iam.PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}
