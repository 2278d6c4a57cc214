import { isBuiltin } from 'node:module';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCertificateNumber } from '../../functions/domains/learning/core/certificate-number.ts';
import { issueWrites } from '../../functions/domains/learning/repository/records.ts';
import { bootstrapAdmin } from '../../functions/domains/people/commands/index.ts';
import { toGlobalId } from '../../functions/graphql/global-id.ts';
import { EXTERNAL } from '../../infra/constructs/bundling.ts';
import { toEvent } from '../../infra/local/http/event.ts';
import { scheduledEvent } from '../../infra/local/schedule.ts';
import { BUNDLE_BUDGET } from '../bench/budgets.ts';
import { bundleBare, bytesOf } from '../bench/bundles.ts';
import { assertionOf, ecPair, eventOf, formOf } from '../domains/machines/support/program.ts';
import { functionsOf, sourcesOf, type DeployedFunction } from '../infra/cdk/support/functions.ts';
import { synthesise, type Synthesised } from '../infra/cdk/support/synthesise.ts';
import { startCloud } from './support/cloud.ts';
import { startLambda, type RunningLambda } from './support/lambda.ts';

/** The most bytes of the code of each function: what it is now and room for a tenth. */
const MOST_BYTES = {
  Graphql: 1_250_000,
  Documents: 1_050_000,
  Tokens: 400_000,
  Feeds: 450_000,
  Streams: 450_000,
  Audit: 260_000,
  Schedule: 450_000,
  Identity: 400_000,
  // With the readers of question banks, which XML is among.
  Jobs: 650_000,
  Media: 900_000,
};
type Name = keyof typeof MOST_BYTES;

/** This Node, and the one that Lambda has where NODE24 is the path of its binary. */
const nodes: readonly string[] = [process.execPath, process.env['NODE24'] ?? ''].filter(Boolean);

let stage: Synthesised;
let functions: readonly DeployedFunction[];
let cloud: Awaited<ReturnType<typeof startCloud>>;
let certificate: string;
const running: RunningLambda[] = [];

beforeAll(async () => {
  stage = synthesise('dev', { bundle: true });
  functions = functionsOf(stage);
  cloud = await startCloud();
  const personId = await bootstrapAdmin(cloud.services, {
    name: 'Sari Wulandari',
    personalNumber: '198001012005012001',
    issuer: cloud.issuer,
    subject: 'sari',
  });
  certificate = newCertificateNumber(() => 0.5);
  const title = { id: 'Pelayanan yang ramah', en: 'Friendly service' };
  await cloud.services.table.transact(
    issueWrites(
      {
        number: certificate,
        personId,
        courseId: 'course',
        run: 1,
        state: 'VALID',
        holderName: 'Sari Wulandari',
        title,
        jpHundredths: 450,
        issuedOn: '2026-03-02',
      },
      'S. W.',
    ),
  );
});
afterAll(async () => {
  for (const lambda of running) lambda.stop();
  await cloud.close();
  stage.remove();
});

/** The folder of the code of a function. */
function codeOf(name: Name): string {
  return stage.codeOf(functions.find((each) => each.name === name)?.description ?? '');
}

async function start(node: string, name: Name, more: Record<string, string> = {}): Promise<RunningLambda> {
  const environment = { ...cloud.environment, AWS_LAMBDA_FUNCTION_NAME: name, ...more };
  const lambda = await startLambda(node, codeOf(name), environment);
  running.push(lambda);
  return lambda;
}

/** Calls a function with the event that API Gateway makes of a request. */
async function request(
  lambda: RunningLambda,
  method: string,
  url: string,
  token?: string,
  body?: object,
  encodings?: string,
) {
  const event = toEvent({
    method,
    url,
    headers: {
      host: ['kapuas.test'],
      'content-type': body && ['application/json'],
      authorization: token === undefined ? undefined : [`Bearer ${token}`],
      'accept-encoding': encodings === undefined ? undefined : [encodings],
    },
    body: Buffer.from(body ? JSON.stringify(body) : ''),
    sourceIp: '127.0.0.1',
    requestId: 'request-1',
    now: Date.now(),
  });
  return (await lambda.invoke(event)) as APIGatewayProxyStructuredResultV2;
}

const ask = async (lambda: RunningLambda, query: string, token?: string) => {
  const { statusCode, body } = await request(lambda, 'POST', '/graphql', token, { query });
  return { statusCode, ...(JSON.parse(body ?? '') as { data?: unknown; errors?: object[] }) };
};

describe('the code of the functions', () => {
  it('stays within its bytes, with a map beside it', () => {
    const bytes = functions.map(({ name, description }) => {
      const folder = stage.codeOf(description);
      expect([name, existsSync(join(folder, 'index.mjs.map'))]).toEqual([name, true]);
      return [name, statSync(join(folder, 'index.mjs')).size] as const;
    });
    expect(bytes.map(([name]) => name).sort()).toEqual(Object.keys(MOST_BYTES).sort());
    const over = bytes.filter(([name, size]) => size > MOST_BYTES[name as Name]);
    expect(over).toEqual([]);
  });

  it('is whole: it imports what Node brings along, and what is loaded nowhere but on a laptop', () => {
    for (const { name, description } of functions) {
      const code = readFileSync(join(stage.codeOf(description), 'index.mjs'), 'utf8');
      const imports = [...code.matchAll(/(?:^|[;}\s])import(?:[\w*{}\s,$]+from)?\s*["']([^"']+)["']/g)];
      const calls = [...code.matchAll(/\bimport\(["']([^"']+)["']\)/g)];
      const asked = new Set([...imports, ...calls].map(([, module = '']) => module));
      const others = [...asked].filter((module) => !isBuiltin(module) && !EXTERNAL.includes(module));
      expect([name, others]).toEqual([name, []]);
    }
  });
});

/** What one function or some alone need, by a part of the paths of its files. */
it.each([
  [['Jobs'], 'read-excel-file'],
  [['Jobs'], 'functions/platform/sheets/'],
  [['Jobs'], 'functions/domains/people/core/import/sheet.ts'],
  [['Jobs'], 'functions/domains/people/core/import/messages.ts'],
  [['Documents'], '@cantoo/pdf-lib'],
  [['Documents'], 'functions/documents/'],
  [['Graphql'], 'node_modules/graphql/'],
  [['Graphql'], 'node_modules/marked/'],
  [['Audit'], 'functions/platform/audit/'],
  [['Streams'], 'functions/platform/jobs/queue.ts'],
])('only %s carry %s', (owners, part) => {
  const carrying = functions.filter(({ description }) =>
    sourcesOf(stage.codeOf(description)).some((source) => source.includes(part)),
  );
  expect(carrying.map(({ name }) => name).sort()).toEqual(owners);
});

it('the function of the trail carries neither table nor secrets', () => {
  const ours = sourcesOf(codeOf('Audit')).filter((source) => source.startsWith('functions/'));
  expect(
    ours.filter((source) => /services|secrets|table\/(client|table|writes)|domains|graphql/.test(source)),
  ).toEqual([]);
});

it('is at most a quarter larger than a bare server with a bare client of the table', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kapuas-bare-'));
  await bundleBare(folder, false);
  const bare = bytesOf(folder);
  rmSync(folder, { recursive: true });
  const api = bytesOf(codeOf('Graphql'));
  expect(api.minified / bare.minified).toBeLessThanOrEqual(BUNDLE_BUDGET);
});

describe.each(nodes)('on %s', (node) => {
  it('answers who is calling, over /graphql', async () => {
    const before = cloud.secretReads();
    const lambda = await start(node, 'Graphql');
    if (node === process.env['NODE24']) expect(lambda.version).toMatch(/^v24\./);

    const query = '{ viewer { accessRoles person { name } } }';
    expect(await ask(lambda, query, await cloud.tokenOf('sari'))).toMatchObject({
      statusCode: 200,
      data: {
        viewer: {
          accessRoles: expect.arrayContaining(['ADMIN']) as string[],
          person: { name: 'Sari Wulandari' },
        },
      },
    });
    expect(await ask(lambda, query, await cloud.tokenOf('stranger'))).toMatchObject({
      data: { viewer: { person: null } },
    });
    expect(await ask(lambda, query)).toMatchObject({
      statusCode: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect((await ask(lambda, query, await cloud.tokenOf('sari', 'id'))).statusCode).toBe(401);
    expect(await ask(lambda, '{ __schema { queryType { name } } }')).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
    // Read at the start, once, and not for a request.
    expect(cloud.secretReads()).toBe(before + 1);
  });

  it('compresses a long answer for whoever takes it so', async () => {
    const lambda = await start(node, 'Graphql');
    const query = '{ __schema { types { name description } } }';
    const plain = await request(lambda, 'POST', '/graphql', undefined, { query });
    const packed = await request(lambda, 'POST', '/graphql', undefined, { query }, 'gzip, deflate, br');
    expect(packed).toMatchObject({
      statusCode: 200,
      isBase64Encoded: true,
      headers: { 'content-encoding': 'gzip', vary: 'Accept-Encoding' },
    });
    const bytes = Buffer.from(packed.body ?? '', 'base64');
    expect(gunzipSync(bytes).toString('utf8')).toBe(plain.body);
    expect(bytes.length).toBeLessThan((plain.body ?? '').length / 2);
    expect(plain.body).toContain('An audience rule with a course and a due date');
  });

  it('gives a certificate to its holder, over /documents', async () => {
    const lambda = await start(node, 'Documents');
    const path = `/documents/certificates/${certificate}.pdf`;
    const changes = async () => (await cloud.table.stream?.read(100))?.length;
    const before = await changes();
    const { statusCode, body, isBase64Encoded } = await request(
      lambda,
      'GET',
      path,
      await cloud.tokenOf('sari'),
    );
    expect([statusCode, isBase64Encoded]).toEqual([200, true]);
    const pdf = await PDFDocument.load(Buffer.from(body ?? '', 'base64'));
    expect(pdf.getTitle()).toBe(`Sertifikat ${certificate}`);
    expect((await request(lambda, 'GET', path, await cloud.tokenOf('stranger'))).statusCode).toBe(404);
    expect((await request(lambda, 'GET', path)).statusCode).toBe(401);
    // Its role may only read.
    expect(await changes()).toBe(before);
  });

  it('gives a program that signs who it is a token, over /oauth/token, and takes it over /graphql', async () => {
    const [api, tokens] = [await start(node, 'Graphql'), await start(node, 'Tokens')];
    const program = ecPair();
    const admin = await cloud.tokenOf('sari');
    type Answer = { data: { organisationKeyRegister: { key: { id: string } } } };
    const { data } = (await ask(
      api,
      `mutation {
         organisationCreate(input: { externalId: "univ", name: "Universitas", kind: UNIVERSITY }) { userErrors { code } }
         organisationKeyRegister(input: {
           organisation: "${toGlobalId('Organisation', 'univ')}", label: "Penerbit",
           publicKey: ${JSON.stringify(program.jwk)}
         }) { key { id } userErrors { code message } }
       }`,
      admin,
    )) as unknown as Answer;
    const form = eventOf(formOf(await assertionOf('univ', program)));
    const given = (await tokens.invoke(form)) as APIGatewayProxyStructuredResultV2;
    const { access_token: token } = JSON.parse(given.body ?? '') as { access_token: string };
    const who = '{ viewer { organisation { externalId } } }';
    expect(await ask(api, who, token)).toMatchObject({
      data: { viewer: { organisation: { externalId: 'univ' } } },
    });
    expect(await tokens.invoke(form)).toMatchObject({ statusCode: 401 });
    const { id } = data.organisationKeyRegister.key;
    await ask(api, `mutation { organisationKeyRevoke(input: { key: "${id}" }) { key { state } } }`, admin);
    expect((await ask(api, who, token)).statusCode).toBe(401);
  });

  it("takes the table's changes and gives none back", async () => {
    const lambda = await start(node, 'Streams', {
      JOBS_QUEUE_URL: 'https://sqs.ap-southeast-3.amazonaws.com/111122223333/jobs',
      SIGN_INS_QUEUE_URL: 'https://sqs.ap-southeast-3.amazonaws.com/111122223333/sign-ins',
    });
    const Records = (await cloud.table.stream?.read(100)) ?? [];
    expect(Records.length).toBeGreaterThan(0);
    expect(await lambda.invoke({ Records })).toEqual({ batchItemFailures: [] });
  });

  it('takes the message of a job that is gone, and gives back one that is none of its own', async () => {
    const lambda = await start(node, 'Jobs');
    const Records = [
      { messageId: 'gone', body: '{"jobId":"gone","step":0}' },
      { messageId: 'none', body: 'hello' },
    ];
    expect(await lambda.invoke({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: 'none' }] });
  });

  it('does what is due when the schedule calls', async () => {
    const lambda = await start(node, 'Schedule');
    expect(await lambda.invoke(scheduledEvent(Date.now()))).toBeNull();
  });

  it('does not start without its secrets, and says which variable is wrong', async () => {
    await expect(start(node, 'Schedule', { SECRETS_ARN: '' })).rejects.toThrow('SECRETS_ARN');
    await expect(start(node, 'Schedule', { SECRETS_ENDPOINT: 'http://127.0.0.1:1' })).rejects.toThrow(
      'SECRETS_ARN',
    );
  });
});
