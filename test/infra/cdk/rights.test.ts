import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  functionsOf,
  resourcesOf,
  rightsOf,
  sourcesOf,
  type DeployedFunction,
  type Statement,
} from './support/functions.ts';
import { STACKS, synthesise, type Synthesised } from './support/synthesise.ts';

const root = join(import.meta.dirname, '../../..');

let stage: Synthesised;
let functions: readonly DeployedFunction[];
beforeAll(() => {
  stage = synthesise('dev', { bundle: true, settings: { mail: { from: 'kapuas@example.go.id' } } });
  functions = functionsOf(stage);
});
afterAll(() => stage.remove());

/** What Lambda asks of every role: to write the logs and the traces of its function. */
const ALWAYS = [
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
];

/** What Lambda asks of the role of a function that it feeds (AWS Lambda Developer Guide, "Execution role permissions"). */
const FED = {
  stream: [
    'dynamodb:DescribeStream',
    'dynamodb:GetRecords',
    'dynamodb:GetShardIterator',
    'dynamodb:ListStreams',
  ],
  queue: ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'],
  /** Where it puts what it gave up. */
  deadLetters: ['sqs:SendMessage'],
};

/** Commands whose right has another name, or several: a transaction is allowed by what it is made of. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  'dynamodb:BatchGet': ['dynamodb:BatchGetItem'],
  'dynamodb:Delete': ['dynamodb:DeleteItem'],
  'dynamodb:Get': ['dynamodb:GetItem'],
  'dynamodb:Put': ['dynamodb:PutItem'],
  'dynamodb:Update': ['dynamodb:UpdateItem'],
  // Without it S3 says of an object that is gone that it may not be read.
  's3:GetObject': ['s3:GetObject', 's3:ListBucket'],
  'dynamodb:TransactWrite': [
    'dynamodb:ConditionCheckItem',
    'dynamodb:DeleteItem',
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
  ],
};

/** The services of clients whose package has another name than their rights. */
const SERVICES: Readonly<Record<string, string>> = {
  'lib-dynamodb': 'dynamodb',
  'client-cognito-identity-provider': 'cognito-idp',
  'client-sesv2': 'ses',
};

/** What files sign for somebody else to send: that needs a right and is no command. */
const SIGNED_FOR_OTHERS: Readonly<Record<string, readonly string[]>> = {
  'functions/domains/media/commands/request.ts': ['s3:PutObject'],
};

/** What a file of ours sends: commands of a client, and requests that name their action. */
function sentBy(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const services = new Map<string, string>();
  for (const [, names = '', client = ''] of source.matchAll(
    /import \{([^}]*)\} from '@aws-sdk\/((?:client|lib)-[\w-]+)'/g,
  )) {
    const service = SERVICES[client] ?? client.replace('client-', '');
    for (const [name] of names.matchAll(/\b\w+Command\b/g)) services.set(name, service);
  }
  const commands = [...source.matchAll(/new (\w+)Command\(/g)].flatMap(([, command = '']) => {
    const action = `${services.get(`${command}Command`) ?? 'unknown'}:${command}`;
    return OTHERWISE[action] ?? [action];
  });
  const requests = [...source.matchAll(/action: '(\w[\w-]*:\w+)'/g)].map(([, action = '']) => action);
  return [...commands, ...requests, ...(SIGNED_FOR_OTHERS[file] ?? [])];
}

/** What writes. */
const WRITES = ['ConditionCheckItem', 'DeleteItem', 'PutItem', 'UpdateItem'].map(
  (name) => `dynamodb:${name}`,
);

/** Functions that carry the code of more than they do: what they are not given, and why. */
const WITHHELD: Readonly<Record<string, { readonly rights: readonly string[]; readonly because: string }>> = {
  Identity: {
    rights: [
      ...WRITES.filter((right) => right !== 'dynamodb:UpdateItem'),
      'dynamodb:GetItem',
      'dynamodb:Query',
    ],
    because: 'It reads people and their accounts, and notes how an account is: two calls of the table.',
  },
  Tokens: {
    rights: [...WRITES.filter((right) => right !== 'dynamodb:PutItem'), 'dynamodb:GetItem', 'dynamodb:Query'],
    because:
      "It reads an organisation's keys and notes that an assertion was used: two of the table's calls.",
  },
  Feeds: {
    rights: WRITES.filter((right) => right !== 'dynamodb:PutItem'),
    because: 'It shows calendars, and writes only that somebody wants no mail any more.',
  },
  Mail: {
    rights: [
      ...WRITES.filter((right) => right !== 'dynamodb:UpdateItem'),
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
    ],
    because: 'It reads a letter and where it goes, and notes on the letter that it was sent.',
  },
  Documents: {
    rights: WRITES.filter((right) => right !== 'dynamodb:PutItem'),
    because: 'It shows what there is, and writes only who took what of others along.',
  },
};

function neededBy({ stack, id, name, description }: DeployedFunction): string[] {
  const ours = sourcesOf(stage.codeOf(description)).filter((file) => file.startsWith('functions/'));
  const resources = Object.values(resourcesOf(stage, stack));
  const fed = resources
    .filter(({ Type }) => Type === 'AWS::Lambda::EventSourceMapping')
    .filter(({ Properties }) => JSON.stringify(Properties['FunctionName']).includes(`"${id}"`))
    .flatMap(({ Properties }) => [
      ...(Properties['StartingPosition'] === undefined ? FED.queue : FED.stream),
      ...(Properties['DestinationConfig'] === undefined ? [] : FED.deadLetters),
    ]);
  const withheld = WITHHELD[name]?.rights ?? [];
  const sent = ours.flatMap(sentBy).filter((action) => !withheld.includes(action));
  return [...new Set([...ALWAYS, ...fed, ...sent])].sort();
}

/** Resources that a service forces to be named by a pattern, by the right. */
const PATTERNS: Readonly<Record<string, { readonly resource: RegExp; readonly because: string }>> = {
  'xray:PutTraceSegments': { resource: /^"\*"$/, because: 'X-Ray names no resources.' },
  'xray:PutTelemetryRecords': { resource: /^"\*"$/, because: 'X-Ray names no resources.' },
  'dynamodb:ListStreams': { resource: /^"\*"$/, because: 'Listing names no resource.' },
  's3:PutObject': { resource: /\/[\w-]*\/?\*"/, because: 'Objects are named when they are written.' },
  's3:GetObject': { resource: /\/[\w-]*\/?\*"/, because: 'Objects are named when they are written.' },
  's3:DeleteObject': { resource: /\/[\w-]*\/?\*"/, because: 'Objects are named when they are written.' },
};

describe('every function', () => {
  it('may do what its code sends, and nothing else', () => {
    expect(functions.length).toBeGreaterThanOrEqual(6);
    const allowed = functions.map((each) => [each.name, [...rightsOf(each).keys()].sort()]);
    expect(Object.fromEntries(allowed)).toEqual(
      Object.fromEntries(functions.map((each) => [each.name, neededBy(each)])),
    );
  });

  it('may do it where the template says, and on patterns only where the service forces them', () => {
    for (const each of functions) {
      for (const [action, resources] of rightsOf(each)) {
        const wild = resources
          .map((resource) => JSON.stringify(resource))
          .filter((text) => text.includes('*'));
        const forced = PATTERNS[action]?.resource ?? /^$/;
        expect([each.name, action, wild.filter((text) => !forced.test(text))]).toEqual([
          each.name,
          action,
          [],
        ]);
      }
    }
  });

  it('is withheld only what its code carries', () => {
    for (const [name, { rights }] of Object.entries(WITHHELD)) {
      const [each] = functions.filter((one) => one.name === name);
      const ours = sourcesOf(stage.codeOf(each?.description ?? '')).filter((file) =>
        existsSync(join(root, file)),
      );
      const sent = new Set(ours.filter((file) => file.startsWith('functions/')).flatMap(sentBy));
      expect(rights.filter((action) => !sent.has(action))).toEqual([]);
    }
  });
});

it('no policy of any stack allows an action by a pattern', () => {
  const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);
  for (const stack of STACKS) {
    for (const { Type, Properties } of Object.values(resourcesOf(stage, stack))) {
      if (Type !== 'AWS::IAM::Policy') continue;
      const { Statement } = Properties['PolicyDocument'] as { Statement: Statement[] };
      const allowed = Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) =>
        list(Action),
      );
      expect([stack, allowed.filter((action) => action.includes('*'))]).toEqual([stack, []]);
    }
  }
});
