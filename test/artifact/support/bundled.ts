import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readEnv } from '../../../functions/platform/env.ts';
import { deriveSecrets } from '../../../functions/platform/secrets.ts';
import { createServices } from '../../../functions/platform/services.ts';
import { environment } from '../../../infra/local/environment.ts';
import { createAdmin, type Handlers } from '../../../infra/local/handlers.ts';
import { startLocal, type Local } from '../../../infra/local/index.ts';
import { generateKeys } from '../../../infra/local/keys.ts';
import { createMedia } from '../../../infra/local/media.ts';
import { inTurn } from '../../../infra/operations/redrive.ts';
import { functionsOf } from '../../infra/cdk/support/functions.ts';
import type { Synthesised } from '../../infra/cdk/support/synthesise.ts';
import { startBucket } from '../../support/bucket.ts';
import { FILE_BUCKETS, startFileBuckets } from '../../support/file-buckets.ts';
import { startPost } from './post.ts';
import { startLambda, type RunningLambda } from './lambda.ts';

const SECRETS_ARN = 'arn:aws:secretsmanager:ap-southeast-3:111122223333:secret:kapuas-AbCdEf';
const ROOT_KEYS = JSON.stringify({ current: 'v1', v1: 'k'.repeat(64) });
const TRAIL = 'kapuas-audit';

export interface BundledOptions {
  /** What stands between the functions and the table. @param endpoint of the table */
  readonly through?: (endpoint: string) => string;
  readonly logLevel?: 'debug' | 'info';
}

/** What a function was called with, and what it answered. */
export interface Call {
  readonly name: string;
  readonly event: object;
  readonly answer: unknown;
}

/**
 * A whole installation whose functions are what was synthesised, each a process of its own on `node`: the local server is
 * API Gateway, stream and schedule before them, and this is Secrets Manager, the queue of jobs, the bucket of the trail
 * and those of partners' files.
 */
export async function startBundled(
  node: string,
  stage: Synthesised,
  { through = (endpoint) => endpoint, logLevel = 'info' }: BundledOptions = {},
) {
  const running = new Map<string, Promise<RunningLambda>>();
  const calls: Call[] = [];
  const written: string[] = [];
  const trail = await startBucket(TRAIL);
  const dataDir = mkdtempSync(join(tmpdir(), 'kapuas-bundled-'));
  const files = await startFileBuckets(createMedia(dataDir));
  const jobs: Promise<unknown>[] = [];
  const accounts: string[] = [];
  const post = await startPost((body) => void jobs.push(invoke('Mail', queueEvent(body))));
  const aws = createServer((request, response) => {
    void buffer(request).then((body) => {
      const { MessageBody, QueueUrl, Username } = JSON.parse(body.toString('utf8')) as Record<
        'MessageBody' | 'QueueUrl' | 'Username',
        string | undefined
      >;
      if (Username !== undefined) accounts.push(`${String(request.headers['x-amz-target'])} ${Username}`);
      const reader = QueueUrl?.endsWith('/sign-ins') ? 'Identity' : 'Jobs';
      if (MessageBody !== undefined) jobs.push(invoke(reader, queueEvent(MessageBody)));
      response.end(
        JSON.stringify(MessageBody === undefined ? { SecretString: ROOT_KEYS } : { MessageId: 'm' }),
      );
    });
  });
  await new Promise<void>((resolve) => aws.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(aws.address() as AddressInfo).port}`;

  /** The variables of the functions with the addresses of this machine; the keys are none that the functions use. */
  const variables = () => ({
    ...environment({
      origin: local.origin,
      endpoint: through(local.engine.endpoint),
      keys: generateKeys(),
      logLevel,
    }),
    SECRETS: '',
    SECRETS_ARN,
    SECRETS_ENDPOINT: address,
    JOBS_QUEUE_URL: `${address}/111122223333/jobs`,
    SIGN_INS_QUEUE_URL: `${address}/111122223333/sign-ins`,
    USER_POOLS: 'ap-southeast-3_People',
    COGNITO_ENDPOINT: address,
    LETTERS_QUEUE_URL: `${post.address}/111122223333/letters`,
    SES_ENDPOINT: post.address,
    MAIL_CONFIGURATION_SET: 'kapuas',
    AUDIT_BUCKET: TRAIL,
    S3_ENDPOINT: trail.endpoint,
    UPLOADS_BUCKET: FILE_BUCKETS.uploads,
    MEDIA_BUCKET: FILE_BUCKETS.media,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    // What the SDK says of older versions of Node is no line of ours.
    NODE_NO_WARNINGS: '1',
  });

  async function start(name: string): Promise<RunningLambda> {
    const found = functionsOf(stage).find((each) => each.name === name);
    if (!found) throw new Error(`There is no function ${name}`);
    const environment = {
      ...variables(),
      ...(name === 'Media' && { S3_ENDPOINT: files.endpoint }),
      AWS_LAMBDA_FUNCTION_NAME: name,
    };
    return startLambda(node, stage.codeOf(found.description), environment, (line) => written.push(line));
  }

  async function invoke(name: string, event: object): Promise<unknown> {
    if (!running.has(name)) running.set(name, start(name));
    const answer = await (await running.get(name)!).invoke(event);
    calls.push({ name, event, answer });
    return answer;
  }
  const bound =
    <Answer>(name: string) =>
    (event: object) =>
      invoke(name, event) as Promise<Answer>;
  const follow = (name: string) => bound<{ batchItemFailures: { itemIdentifier: string }[] }>(name);

  const handlers: Handlers = {
    graphql: bound('Graphql'),
    documents: bound('Documents'),
    tokens: bound('Tokens'),
    feeds: bound('Feeds'),
    mail: bound('Mail'),
    streams: inTurn(follow('Audit'), follow('Streams')),
    schedule: bound('Schedule'),
    jobs: bound('Jobs'),
    media: bound('Media'),
  };
  const local: Local = await startLocal({
    port: 0,
    dataDir,
    seed: false,
    seedPeople: 14,
    scheduleEveryMs: 0,
    handlers,
    createAdmin: (admin) =>
      createAdmin(createServices(readEnv({ ...variables(), SECRETS: deriveSecrets(ROOT_KEYS) })))(admin),
  });

  return {
    local,
    trail,
    /** What SES was asked to send. */
    letters: post.letters,
    /** What was asked of Cognito: the operation and the account. */
    accounts,
    /** Every call of a function that was answered. */
    calls,
    /** Calls a function with an event of the test's own. @throws what it throws */
    invoke,
    /** What they wrote besides their answers. */
    written,
    /** When all that follows from what was done is done. */
    async idle() {
      for (let seen = -1; seen !== jobs.length;) {
        seen = jobs.length;
        await local.idle();
        await Promise.all(jobs);
      }
    },
    async close() {
      await local.close();
      for (const lambda of running.values()) (await lambda).stop();
      trail.close();
      files.close();
      post.close();
      rmSync(dataDir, { recursive: true });
      aws.close();
      aws.closeAllConnections();
    },
  };
}

/** The event that Lambda makes of a message (AWS Lambda Developer Guide, "Using Lambda with Amazon SQS"). */
function queueEvent(body: string): object {
  return {
    Records: [
      {
        messageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
        receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
        body,
        attributes: {
          ApproximateReceiveCount: '1',
          SentTimestamp: '1545082649183',
          SenderId: 'AIDAIENQZJOLO23YVJ4VO',
          ApproximateFirstReceiveTimestamp: '1545082649185',
        },
        messageAttributes: {},
        md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:ap-southeast-3:111122223333:jobs',
        awsRegion: 'ap-southeast-3',
      },
    ],
  };
}
