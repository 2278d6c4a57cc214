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
import { toEvent } from '../../infra/local/http/event.ts';
import { scheduledEvent } from '../../infra/local/schedule.ts';
import { BUNDLE_BUDGET } from '../bench/budgets.ts';
import { bundleBare, bytesOf } from '../bench/bundles.ts';
import { synthesise, type Synthesised } from '../infra/cdk/support/synthesise.ts';
import { startCloud } from './support/cloud.ts';
import { startLambda, type RunningLambda } from './support/lambda.ts';

/** The functions by their descriptions, each with the most bytes of its code: what it is now and room for a tenth. */
const functions = {
  graphql: { description: 'Answers /graphql', mostBytes: 1_200_000 },
  documents: { description: 'Answers /documents: certificates and rosters', mostBytes: 1_050_000 },
  streams: { description: "Follows the table's changes", mostBytes: 500_000 },
  schedule: { description: 'Does what is due', mostBytes: 500_000 },
  jobs: { description: 'Takes jobs further: imports', mostBytes: 500_000 },
};
type Name = keyof typeof functions;

/** This Node, and the one that Lambda has where NODE24 is the path of its binary. */
const nodes: readonly string[] = [process.execPath, process.env['NODE24'] ?? ''].filter(Boolean);

let stage: Synthesised;
let cloud: Awaited<ReturnType<typeof startCloud>>;
let certificate: string;
const running: RunningLambda[] = [];

beforeAll(async () => {
  stage = synthesise('dev', { bundle: true });
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

async function start(node: string, name: Name, more: Record<string, string> = {}): Promise<RunningLambda> {
  const folder = stage.codeOf(functions[name].description);
  const lambda = await startLambda(node, folder, { ...cloud.environment, ...more });
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
  it.each(Object.entries(functions))('%s stays within its bytes', (_, { description, mostBytes }) => {
    const folder = stage.codeOf(description);
    expect(statSync(join(folder, 'index.mjs')).size).toBeLessThanOrEqual(mostBytes);
    expect(existsSync(join(folder, 'index.mjs.map'))).toBe(true);
  });
});

/** What one function alone needs, by a part of the paths of its files. */
it.each([
  ['jobs', 'read-excel-file'],
  ['jobs', 'functions/platform/sheets/'],
  ['jobs', 'functions/domains/people/core/import/sheet.ts'],
  ['jobs', 'functions/domains/people/core/import/messages.ts'],
  ['documents', '@cantoo/pdf-lib'],
  ['documents', 'functions/documents/'],
  ['graphql', 'node_modules/graphql/'],
  ['graphql', 'node_modules/marked/'],
])('only the function of %s carries %s', (owner, part) => {
  const carrying = Object.entries(functions).filter(([, { description }]) => {
    const map = readFileSync(join(stage.codeOf(description), 'index.mjs.map'), 'utf8');
    return (JSON.parse(map) as { sources: string[] }).sources.some((source) => source.includes(part));
  });
  expect(carrying.map(([name]) => name)).toEqual([owner]);
});

it('is at most a quarter larger than a bare server with a bare client of the table', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kapuas-bare-'));
  await bundleBare(folder, false);
  const bare = bytesOf(folder);
  rmSync(folder, { recursive: true });
  const api = bytesOf(stage.codeOf(functions.graphql.description));
  expect(api.minified / bare.minified).toBeLessThanOrEqual(BUNDLE_BUDGET);
});

describe.each(nodes)('on %s', (node) => {
  it('answers who is calling, over /graphql', async () => {
    const before = cloud.secretReads();
    const lambda = await start(node, 'graphql');
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
    const lambda = await start(node, 'graphql');
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
    const lambda = await start(node, 'documents');
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

  it("takes the table's changes and gives none back", async () => {
    const lambda = await start(node, 'streams');
    const Records = (await cloud.table.stream?.read(100)) ?? [];
    expect(Records.length).toBeGreaterThan(0);
    expect(await lambda.invoke({ Records })).toEqual({ batchItemFailures: [] });
  });

  it('takes the message of a job that is gone, and gives back one that is none of its own', async () => {
    const lambda = await start(node, 'jobs');
    const Records = [
      { messageId: 'gone', body: '{"jobId":"gone","step":0}' },
      { messageId: 'none', body: 'hello' },
    ];
    expect(await lambda.invoke({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: 'none' }] });
  });

  it('does what is due when the schedule calls', async () => {
    const lambda = await start(node, 'schedule');
    expect(await lambda.invoke(scheduledEvent(Date.now()))).toBeNull();
  });

  it('does not start without its secrets, and says which variable is wrong', async () => {
    await expect(start(node, 'schedule', { SECRETS_ARN: '' })).resolves.toBeDefined();
    const [lambda] = running.slice(-1);
    await expect(lambda?.invoke(scheduledEvent(Date.now()))).rejects.toThrow('SECRETS');
    await expect(start(node, 'schedule', { SECRETS_ENDPOINT: 'http://127.0.0.1:1' })).rejects.toThrow(
      'SECRETS_ARN',
    );
  });
});
