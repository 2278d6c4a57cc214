import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpMethod, HttpRoute, HttpRouteKey, type HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { MailSender } from '../constructs/mail-sender.ts';
import type { Watched } from '../constructs/metrics.ts';
import { NodeFunction, type NodeFunctionProps } from '../constructs/node-function.ts';
import type { DataStack } from './data.ts';
import type { MediaStack } from './media.ts';
import type { Settings } from './settings.ts';
import type { SignIn } from './sign-in.ts';

export interface ApiProps extends StackProps {
  readonly settings: Settings;
  readonly data: Pick<DataStack, 'table' | 'indexNames' | 'secret' | 'trail'>;
  readonly media: Pick<MediaStack, 'uploads' | 'media' | 'places'>;
  readonly httpApi: HttpApi;
  readonly publicOrigin: string;
  readonly signIn: SignIn;
}

/** What the calls of the table layer need; a transaction is allowed by the actions it is made of. */
export const tableActions = {
  read: ['dynamodb:BatchGetItem', 'dynamodb:GetItem'],
  write: ['dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
} as const;

/**
 * For how long a change that cannot be followed is tried: longer than any throttle of an on-demand table, which doubles
 * what it takes within half an hour, and than a bad release stays unnoticed with an alarm after ten minutes. It leaves
 * eighteen of the stream's 24 hours to follow by hand what was given up (docs/operate.md#dead-letters).
 */
const PATIENCE = Duration.hours(6);

const FILE_NAMES = 'Files are named by their organisations and random ids.';

/** The functions and what calls them. */
export class ApiStack extends Stack {
  /** What alarms look at. */
  readonly watched: Omit<Watched, 'httpApi' | 'table'>;
  readonly #props: ApiProps;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id, props);
    this.#props = props;
    const deadLetters = {
      streams: this.#createDeadLetters('StreamDeadLetters'),
      jobs: this.#createDeadLetters('JobDeadLetters'),
      schedule: this.#createDeadLetters('ScheduleDeadLetters'),
    };
    const graphql = this.#createGraphql();
    this.#createDocuments();
    this.#createTokens();
    this.#createFeeds();
    const jobsQueue = this.#createJobs(deadLetters.jobs);
    this.#createMedia(deadLetters.jobs);
    const letters = this.#createMail(deadLetters.jobs);
    const signIns = this.#createIdentity(deadLetters.jobs);
    const streams = this.#createStreams({ jobs: jobsQueue, letters, signIns }, deadLetters.streams);
    this.#createAudit(deadLetters.streams);
    const schedule = this.#createSchedule(deadLetters.schedule);
    this.watched = { graphql, streams, schedule, jobsQueue, deadLetters };
  }

  #createGraphql(): NodeFunction {
    const graphql = this.#createFunction('Graphql', {
      handler: 'graphql',
      description: 'Answers /graphql',
      // Starting is reading a schema and checking it: more of a processor is shorter for about the same price.
      memory: 1024,
      // One second less than the API waits: what takes longer ends here, with a line in the log.
      timeout: Duration.seconds(29),
    });
    this.#allowTable(graphql, 'read', 'write');
    // It stores nothing itself: what it signs for partners is done in its name.
    const { uploads, places } = this.#props.media;
    graphql.lambda.addEnvironment('UPLOADS_URL', places.uploads);
    graphql.allowObjects(['s3:PutObject'], uploads, '', FILE_NAMES);
    this.#route('GraphqlRoute', graphql, '/graphql', [HttpMethod.GET, HttpMethod.POST]);
    return graphql;
  }

  #createDocuments(): void {
    const documents = this.#createFunction('Documents', {
      handler: 'documents',
      description: 'Answers /documents: certificates and rosters',
      memory: 1024,
      timeout: Duration.seconds(29),
    });
    this.#allowTable(documents, 'read');
    // All that it writes is who took what of others along.
    documents.allow(['dynamodb:PutItem'], this.#props.data.table.tableArn);
    this.#route('DocumentsRoute', documents, '/documents/{proxy+}', [HttpMethod.GET]);
  }

  #createTokens(): void {
    const tokens = this.#createFunction('Tokens', {
      handler: 'tokens',
      description: 'Answers /oauth/token: gives tokens to programs',
      memory: 512,
      timeout: Duration.seconds(10),
    });
    // What it reads are the keys of an organisation, and what it writes is that an assertion was used.
    tokens.allow(['dynamodb:BatchGetItem', 'dynamodb:PutItem'], this.#props.data.table.tableArn);
    this.#route('TokensRoute', tokens, '/oauth/token', [HttpMethod.POST]);
  }

  #createFeeds(): void {
    const feeds = this.#createFunction('Feeds', {
      handler: 'feeds',
      description: 'Answers /feeds: calendars, and the end of mail',
      memory: 512,
      timeout: Duration.seconds(29),
    });
    this.#allowTable(feeds, 'read');
    // All that it writes is that somebody wants no mail any more.
    feeds.allow(['dynamodb:PutItem'], this.#props.data.table.tableArn);
    this.#route('FeedsRoute', feeds, '/feeds/{proxy+}', [HttpMethod.GET, HttpMethod.POST]);
  }

  #createStreams(
    queues: Record<'letters' | 'signIns', sqs.Queue | undefined> & { jobs: sqs.Queue },
    deadLetters: sqs.Queue,
  ): lambda.Function {
    const { jobs, letters, signIns } = queues;
    const streams = this.#createFunction('Streams', {
      handler: 'streams',
      description: "Follows the table's changes",
      memory: 512,
      timeout: Duration.minutes(1),
    });
    this.#allowTable(streams, 'read', 'write');
    // A job and the note that it is to be taken up are one write; from there the stream tells the queue.
    streams.lambda.addEnvironment('JOBS_QUEUE_URL', jobs.queueUrl);
    streams.allow(['sqs:SendMessage'], jobs.queueArn);
    if (letters) {
      streams.lambda.addEnvironment('LETTERS_QUEUE_URL', letters.queueUrl);
      streams.allow(['sqs:SendMessage'], letters.queueArn);
    }
    // What follows for accounts is told to the one function that may end them, where there is one.
    streams.lambda.addEnvironment('SIGN_INS_QUEUE_URL', signIns?.queueUrl ?? 'NONE');
    if (signIns) streams.allow(['sqs:SendMessage'], signIns.queueArn);
    this.#feed(streams, deadLetters, { batchSize: 100 });
    return streams.lambda;
  }

  /**
   * Ends and opens accounts, which no other function may.
   * @returns the queue of people whose accounts are to be seen to; undefined where Cognito keeps none
   */
  #createIdentity(deadLetters: sqs.Queue): sqs.Queue | undefined {
    const { pools } = this.#props.signIn;
    if (pools.length === 0) return undefined;
    const timeout = Duration.minutes(1);
    const identity = this.#createFunction('Identity', {
      handler: 'identity',
      description: 'Sees to the accounts of people',
      memory: 256,
      timeout,
    });
    identity.lambda.addEnvironment('USER_POOLS', pools.map(({ id }) => id).join(','));
    identity.allow(
      ['cognito-idp:AdminDisableUser', 'cognito-idp:AdminEnableUser', 'cognito-idp:AdminUserGlobalSignOut'],
      ...pools.map(({ arn }) => arn),
    );
    identity.allow(['dynamodb:BatchGetItem', 'dynamodb:UpdateItem'], this.#props.data.table.tableArn);
    return this.#queueBefore(identity, 'SignInsQueue', timeout, deadLetters);
  }

  /** It has neither the table nor the secrets: what it keeps is what the stream says. */
  #createAudit(deadLetters: sqs.Queue): void {
    const { settings, data } = this.#props;
    const audit = new NodeFunction(this, 'Audit', {
      handler: 'audit',
      description: 'Keeps what was done',
      memory: 256,
      timeout: Duration.minutes(1),
      logDays: settings.logDays,
      environment: { AUDIT_BUCKET: data.trail.bucketName, LOG_LEVEL: 'info' },
    });
    audit.allowObjects(['s3:PutObject'], data.trail, 'changes/', 'Objects are named by their first change.');
    // Nobody waits for it: few objects, each of many changes, cost least.
    this.#feed(audit, deadLetters, { batchSize: 1_000, maxBatchingWindow: Duration.minutes(5) });
  }

  /** Lets a function read the table's stream. */
  #feed(
    reader: NodeFunction,
    deadLetters: sqs.Queue,
    batches: Pick<lambda.EventSourceMappingOptions, 'batchSize' | 'maxBatchingWindow'>,
  ): void {
    const streamArn = this.#props.data.table.tableStreamArn ?? '';
    reader.allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], streamArn);
    reader.allow(['dynamodb:ListStreams'], '*');
    acknowledge(reader.role, {
      'AwsSolutions-IAM5[Resource::*]':
        'Listing streams (ListStreams), which Lambda asks for, names no resource.',
    });
    const mapping = new lambda.EventSourceMapping(reader, 'Changes', {
      ...batches,
      target: reader.lambda,
      eventSourceArn: streamArn,
      startingPosition: lambda.StartingPosition.TRIM_HORIZON,
      // As the local server has it: halves after an exception, from the failed record on after a report of it.
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      // By age and not by number, which has no end: a count is over within minutes, and a throttle or an outage is not.
      maxRecordAge: PATIENCE,
      onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
    });
    reader.allow(['sqs:SendMessage'], deadLetters.queueArn);
    // Lambda checks the role when the mapping is made.
    mapping.node.addDependency(reader.role);
  }

  /** @returns the queue of jobs that are to be taken up */
  #createJobs(deadLetters: sqs.Queue): sqs.Queue {
    const timeout = Duration.minutes(2);
    const jobs = this.#createFunction('Jobs', {
      handler: 'jobs',
      description: 'Takes jobs further: imports',
      // A workbook is unpacked in memory.
      memory: 1024,
      timeout,
    });
    this.#allowTable(jobs, 'read', 'write');
    // One message at a time: a job takes as long as it is given, and two have nothing of being together. Imports of a
    // whole city shall not take the table away from those who learn.
    return this.#queueBefore(jobs, 'JobsQueue', timeout, deadLetters);
  }

  /**
   * A queue whose messages a function takes one at a time, some at once at most: a limit of the trigger reserves nothing
   * of the account's functions, as one of the function would.
   */
  #queueBefore(
    reader: NodeFunction,
    id: string,
    timeout: Duration,
    deadLetters: sqs.Queue,
    maxConcurrency = 5,
  ): sqs.Queue {
    const queue = new sqs.Queue(this, id, {
      encryption: sqs.QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      // Six times the function's time, as Lambda asks for. Three deliveries are over before the schedule ends a stalled job.
      visibilityTimeout: Duration.minutes(6 * timeout.toMinutes()),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 3 },
    });
    reader.allow(['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'], queue.queueArn);
    const mapping = new lambda.EventSourceMapping(reader, 'Messages', {
      target: reader.lambda,
      eventSourceArn: queue.queueArn,
      batchSize: 1,
      reportBatchItemFailures: true,
      maxConcurrency,
    });
    mapping.node.addDependency(reader.role);
    return queue;
  }

  /**
   * What sends letters, and alone may send any.
   * @returns the queue of letters that are to be sent; undefined where the stage sends none
   */
  #createMail(deadLetters: sqs.Queue): sqs.Queue | undefined {
    const { mail } = this.#props.settings;
    if (!mail) return undefined;
    const sender = new MailSender(this, 'MailSender', mail.from);
    const timeout = Duration.minutes(1);
    const sends = this.#createFunction('Mail', {
      handler: 'mail',
      description: 'Sends letters',
      memory: 256,
      timeout,
    });
    sends.lambda.addEnvironment('MAIL_CONFIGURATION_SET', sender.configurationSet);
    sends.allow(['ses:SendEmail'], ...sender.arns);
    // It reads a letter and where it goes, and notes on the letter that it was sent.
    sends.allow(['dynamodb:GetItem', 'dynamodb:UpdateItem'], this.#props.data.table.tableArn);
    // Two at once are some 14 letters a second, which is what SES lets a new account send.
    return this.#queueBefore(sends, 'LettersQueue', timeout, deadLetters, 2);
  }

  /** Looks through each file that arrives, and publishes it or removes it. */
  #createMedia(deadLetters: sqs.Queue): void {
    const { uploads, media } = this.#props.media;
    const timeout = Duration.minutes(1);
    const checks = this.#createFunction('Media', {
      handler: 'media',
      description: 'Checks and publishes files',
      // A file is looked through in memory, and the largest is 50 MB.
      memory: 512,
      timeout,
    });
    this.#allowTable(checks, 'read', 'write');
    checks.lambda.addEnvironment('UPLOADS_BUCKET', uploads.bucketName);
    checks.lambda.addEnvironment('MEDIA_BUCKET', media.bucketName);
    checks.allowObjects(['s3:DeleteObject', 's3:GetObject'], uploads, '', FILE_NAMES);
    // Without it S3 says of a file that is gone that it may not be read.
    checks.allow(['s3:ListBucket'], uploads.bucketArn);
    checks.allowObjects(['s3:PutObject'], media, 'media/', FILE_NAMES);
    // Dead letters lie with the jobs': what is moved back from there goes to the queue that each message came from.
    const queue = this.#queueBefore(checks, 'MediaQueue', timeout, deadLetters);
    new events.Rule(this, 'FileArrived', {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [uploads.bucketName] } },
      },
      targets: [new targets.SqsQueue(queue, { deadLetterQueue: deadLetters })],
    });
  }

  #createSchedule(deadLetters: sqs.Queue): lambda.Function {
    const schedule = this.#createFunction('Schedule', {
      handler: 'schedule',
      description: 'Does what is due',
      memory: 512,
      timeout: Duration.minutes(1),
    });
    this.#allowTable(schedule, 'read', 'write');
    new events.Rule(this, 'EveryMinute', {
      schedule: events.Schedule.rate(Duration.minutes(1)),
      targets: [
        new targets.LambdaFunction(schedule.lambda, {
          // The next minute sweeps what this one could not; an older event is of no use.
          retryAttempts: 1,
          maxEventAge: Duration.minutes(1),
          deadLetterQueue: deadLetters,
        }),
      ],
    });
    return schedule.lambda;
  }

  #createFunction(id: string, props: Omit<NodeFunctionProps, 'environment' | 'logDays'>): NodeFunction {
    const { settings, data, publicOrigin, signIn } = this.#props;
    const created = new NodeFunction(this, id, {
      ...props,
      logDays: settings.logDays,
      environment: {
        TABLE_NAME: data.table.tableName,
        OIDC_ISSUERS: this.toJsonString([...signIn.issuers, ...settings.issuers]),
        // Where the secrets are; what they are is read at the start.
        SECRETS_ARN: data.secret.secretArn,
        PUBLIC_ORIGIN: publicOrigin,
        ...(settings.mail && { MAIL_FROM: settings.mail.from }),
        LOG_LEVEL: 'info',
      },
    });
    created.allow(['secretsmanager:GetSecretValue'], data.secret.secretArn);
    return created;
  }

  #allowTable(target: NodeFunction, ...rights: (keyof typeof tableActions)[]): void {
    const { table, indexNames } = this.#props.data;
    target.allow(
      rights.flatMap((right) => tableActions[right]),
      table.tableArn,
    );
    target.allow(
      ['dynamodb:Query'],
      table.tableArn,
      ...indexNames.map((name) => `${table.tableArn}/index/${name}`),
    );
  }

  #route(id: string, target: NodeFunction, path: string, methods: readonly HttpMethod[]): void {
    const integration = new HttpLambdaIntegration(`${id}Integration`, target.lambda);
    for (const method of methods) {
      const route = new HttpRoute(this, `${id}${method}`, {
        httpApi: this.#props.httpApi,
        routeKey: HttpRouteKey.with(path, method),
        integration,
      });
      acknowledge(route, {
        'AwsSolutions-APIG4':
          'The function verifies the token itself: it trusts several issuers, and parts of the API are public.',
      });
    }
  }

  /** Where what failed for good waits to be looked at, for as long as a queue can. */
  #createDeadLetters(id: string): sqs.Queue {
    const queue = new sqs.Queue(this, id, {
      encryption: sqs.QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(queue, { 'AwsSolutions-SQS3': 'This is a dead-letter queue.' });
    return queue;
  }
}
