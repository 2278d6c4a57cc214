import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { certificatePdf } from '../documents/certificate-pdf.ts';
import { jobResultCsv } from '../documents/job-result-csv.ts';
import { copyAsHtml, copyAsJson } from '../documents/my-data.ts';
import { rosterCsv } from '../documents/roster-csv.ts';
import { findCertificate } from '../domains/learning/commands/index.ts';
import { callerOf } from '../domains/people/commands/index.ts';
import { readOwnCopy } from '../domains/privacy/commands/copy/start.ts';
import { noteLooks, type Seen } from '../domains/privacy/commands/looks.ts';
import { EVERYBODY, unitList } from '../domains/privacy/core/look.ts';
import { idOf } from '../graphql/global-id.ts';
import { languageOf } from '../graphql/language.ts';
import { UnauthenticatedError } from '../platform/auth.ts';
import { compressed } from '../platform/compression.ts';
import { isAgency, isOwn, type Caller } from '../platform/caller.ts';
import { entry } from '../platform/entry.ts';
import { readEnv } from '../platform/env.ts';
import { reportFault } from '../platform/faults.ts';
import { findJob } from '../platform/jobs/commands.ts';
import { createScope, type Scope } from '../platform/scope.ts';
import { createServices, type Services } from '../platform/services.ts';

type Result = APIGatewayProxyStructuredResultV2;

/** Makes the document with a file name for whoever may have it; undefined when there is none. */
type DocumentMaker = (
  scope: Scope,
  file: string,
  event: APIGatewayProxyEventV2,
) => Promise<Result | undefined>;

/** The documents there are, by the folder of their path. A domain that makes documents adds its maker here. */
const MAKERS: Readonly<Record<string, DocumentMaker>> = { certificates, jobs, 'my-data': myData, rosters };

const NOT_FOUND = problem(
  404,
  'Dokumen tidak ada, atau bukan untuk Anda. / There is no such document, or it is not yours.',
);
const UNAUTHENTICATED = problem(
  401,
  'Masuk dahulu: diperlukan token akses yang berlaku. / Sign in first: a valid access token is needed.',
);
const TOO_LARGE = problem(
  413,
  'Daftarnya terlalu besar; unduh per unit. / The list is too large; download it unit by unit.',
);

/** The most bytes of a text: Lambda answers with at most 6 MB, and JSON escapes every quotation mark of it. */
const MOST_BYTES = 4_000_000;

/** The Lambda behind /documents: a bearer token says who asks, and the maker decides whether it is theirs. */
export function createHandler(services: Services) {
  return async (event: APIGatewayProxyEventV2): Promise<Result> => {
    try {
      return await answer(services, event);
    } catch (error) {
      const { busy, message } = reportFault(services, error, event.rawPath.split('/')[2]);
      return problem(busy ? 503 : 500, message);
    }
  };
}

async function answer(services: Services, event: APIGatewayProxyEventV2): Promise<Result> {
  const caller = await authenticated(services, event);
  if (!caller || caller.kind === 'anonymous') return UNAUTHENTICATED;
  const [, , folder = '', file = '', ...rest] = event.rawPath.split('/');
  const make = Object.hasOwn(MAKERS, folder) && rest.length === 0 ? MAKERS[folder] : undefined;
  return (await make?.(createScope(services, caller), decoded(file), event)) ?? NOT_FOUND;
}

/** `<number>.pdf`: for the holder and the agency. */
async function certificates(scope: Scope, file: string): Promise<Result | undefined> {
  const number = nameOf(file, '.pdf');
  const certificate = number && (await findCertificate(scope, number));
  if (!certificate) return undefined;
  if (!isOwn(scope, certificate))
    await noted(scope, { subjects: { [certificate.personId]: ['CERTIFICATE'] } });
  const verifyUrl = `${scope.services.publicOrigin}/verify/${certificate.number}`;
  const pdf = await certificatePdf(certificate, verifyUrl);
  return {
    statusCode: 200,
    headers: headersOf('application/pdf', `${certificate.number}.pdf`, 'inline'),
    body: Buffer.from(pdf).toString('base64'),
    isBase64Encoded: true,
  };
}

/** `<copy>.json` and `<copy>.html`: all that is held about whoever asks, for them alone. */
async function myData(
  scope: Scope,
  file: string,
  { headers }: APIGatewayProxyEventV2,
): Promise<Result | undefined> {
  const json = nameOf(file, '.json');
  const jobId = idOf('PersonalDataCopy', json ?? nameOf(file, '.html') ?? '');
  const own = jobId && (await readOwnCopy(scope, jobId));
  if (!own) return undefined;
  const body = json === undefined ? copyAsHtml(own, languageOf(headers['accept-language'])) : copyAsJson(own);
  const type = json === undefined ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  const answered: Result = {
    statusCode: 200,
    headers: headersOf(type, json === undefined ? 'data-saya.html' : 'data-saya.json', 'attachment'),
    body,
  };
  // Ten years of answers are some megabytes of text, and a tenth of that compressed.
  const small = compressed(answered, headers['accept-encoding']);
  return (small.body?.length ?? 0) > MOST_BYTES ? TOO_LARGE : small;
}

/** Keeps that whoever asks read something of others, before it goes out. */
async function noted(scope: Scope, seen: Partial<Seen>): Promise<void> {
  const { caller } = scope;
  if (caller.kind === 'person') await noteLooks(scope, caller, { subjects: {}, lists: {}, ...seen });
}

/** `<course>.csv`, with `?unit=` of one unit: for the agency. */
async function rosters(
  scope: Scope,
  file: string,
  { queryStringParameters, headers }: APIGatewayProxyEventV2,
): Promise<Result | undefined> {
  if (!isAgency(scope)) return undefined;
  const courseId = idOf('Course', nameOf(file, '.csv') ?? '');
  const unit = queryStringParameters?.['unit'];
  const unitId = unit === undefined ? undefined : idOf('Unit', unit);
  if (!courseId || (unit !== undefined && !unitId)) return undefined;
  await noted(scope, { lists: { [unitId === undefined ? EVERYBODY : unitList(unitId)]: ['EXPORT'] } });
  const body = await rosterCsv(scope, courseId, unitId, languageOf(headers['accept-language']));
  if (Buffer.byteLength(body) > MOST_BYTES) return TOO_LARGE;
  return {
    statusCode: 200,
    headers: headersOf('text/csv; charset=utf-8', 'peserta.csv', 'attachment'),
    body,
  };
}

/** `<job>.csv`: what became of each row, for administrators. */
async function jobs(
  scope: Scope,
  file: string,
  { headers }: APIGatewayProxyEventV2,
): Promise<Result | undefined> {
  const jobId = idOf('Job', nameOf(file, '.csv') ?? '');
  const job = jobId && (await findJob(scope, jobId));
  if (!job || job.next === 0) return undefined;
  await noted(scope, { lists: { [EVERYBODY]: ['EXPORT'] } });
  const body = await jobResultCsv(scope, job.jobId, languageOf(headers['accept-language']));
  if (Buffer.byteLength(body) > MOST_BYTES) return TOO_LARGE;
  return {
    statusCode: 200,
    headers: headersOf('text/csv; charset=utf-8', 'hasil-impor.csv', 'attachment'),
    body,
  };
}

async function authenticated(services: Services, event: APIGatewayProxyEventV2): Promise<Caller | undefined> {
  try {
    return await callerOf(services, await services.authenticate(event.headers['authorization']));
  } catch (error) {
    if (error instanceof UnauthenticatedError) return undefined;
    throw error;
  }
}

function nameOf(file: string, extension: string): string | undefined {
  return file.endsWith(extension) ? file.slice(0, -extension.length) : undefined;
}

/** A path as API Gateway passes it on; one that is not well-formed names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function headersOf(type: string, name: string, disposition: 'inline' | 'attachment') {
  return {
    'content-type': type,
    'content-disposition': `${disposition}; filename="${name}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
}

function problem(statusCode: number, message: string): Result {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify({ message }),
  };
}

/** The entry of the Lambda. */
export const handler = entry(
  () => readEnv(process.env),
  (env) => createHandler(createServices(env)),
);
