import { CHUNKS, type CatalogueEntry } from '../../functions/domains/catalog/core/catalogue.ts';
import { writeChunk } from '../../functions/domains/catalog/repository/catalogue.ts';
import { competencyWrite, frameworkWrite } from '../../functions/domains/competency/repository/frameworks.ts';
import { loginHash } from '../../functions/platform/auth.ts';
import type { Binding } from '../../functions/platform/caller.ts';
import { contentKey, courseKey, loginKey } from '../../functions/platform/table/keys.ts';
import type { Services } from '../../functions/platform/services.ts';
import type { Table } from '../../functions/platform/table/table.ts';
import { put, update, type Write } from '../../functions/platform/table/writes.ts';
import {
  AnswerAttemptDocument,
  EnrolDocument,
  RecordProgressDocument,
  type EnrolMutation,
} from '../../web/src/gql/graphql.ts';
import { COURSE, COURSE_ID, lessonId, startCityWorld } from '../domains/learning/support/city-world.ts';
import { ISSUER } from '../support/installation.ts';
import { meterRequests } from './meter.ts';
import { answerTo, hashOf, operations, type Operation, type Progress } from './operations.ts';

const LESSONS = 200;
const QUESTIONS = 100;
const YEARS = 30;
/** Courses in the catalogue. */
const COURSES = 300;
/** People in the roster, at least a page. */
const ENROLLED = 60;
/** What a lesson of some four printed pages takes. */
const BODY_BYTES = 10_000;
/** Events that the web client sends in one request. */
const EVENTS_AT_ONCE = 50;

type Roles = Extract<Binding, { kind: 'person' }>['roles'];

/** A request of the web client: a login, the hash of a document, its variables. */
export interface Sent {
  readonly login: string | null;
  readonly hash: string;
  readonly variables: object;
}

/** The body of the request, as the web client makes it. */
export const bodyOf = ({ hash, variables }: Sent) =>
  JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables });

/** The request that an operation is, from a learner who has come so far. */
export function sentOf(operation: Operation, progress: Progress): Sent {
  const login = { learner: progress.login, agency: 'rina', nobody: null }[operation.as];
  return { login, hash: operation.hash, variables: operation.variables(progress) };
}

/** The data of an answer that refuses nothing. @throws Error with the answer otherwise */
export function dataOf(body: string): Record<string, unknown> {
  const { data, errors } = JSON.parse(body) as { data?: Record<string, unknown>; errors?: object[] };
  const refused = Object.values(data ?? {}).some(
    (field) => ((field as { userErrors?: object[] } | null)?.userErrors?.length ?? 0) > 0,
  );
  const missing = Object.values(data ?? {}).includes(null);
  if (!data || errors || refused || missing) throw new Error(body.slice(0, 2_000));
  return data;
}

/**
 * The largest course there may be, in front of the whole API: `sari`, who has thirty years of history, a catalogue of
 * 300 courses, a roster of more than a page, and nothing kept in memory between requests.
 * @param issuers others that know the people by the same names, beside the one that the API within this process trusts
 */
export async function startFixture(issuers: readonly string[] = []) {
  const world = await startCityWorld({ lessons: LESSONS, questions: QUESTIONS, years: YEARS });
  const { services, table } = world;
  services.now = Date.now;
  await fill(services, table);

  /** Sends a request to the API within this process. */
  async function send(sent: Sent): Promise<string> {
    const response = await world.request('https://kapuas.test/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(sent.login && { authorization: `Bearer ${sent.login}` }),
      },
      body: bodyOf(sent),
    });
    return response.text();
  }

  async function bind(login: string, roles: Roles = []): Promise<void> {
    for (const issuer of [ISSUER, ...issuers]) await table.write(put(binding(issuer, login, roles)));
  }

  async function enrol(login: string): Promise<string> {
    const variables = { input: { course: COURSE_ID } };
    const { courseEnrol } = dataOf(
      await send({ login, hash: hashOf(EnrolDocument), variables }),
    ) as EnrolMutation;
    return courseEnrol?.run?.id ?? '';
  }

  /** A learner who has done every lesson and stands before the quiz; a new person unless it is `sari`. */
  async function addLearner(login: string): Promise<Progress> {
    await bind(login);
    const run = await enrol(login);
    const events = Array.from({ length: LESSONS }, (_, at) => ({
      id: `m1-l${at}`,
      lesson: lessonId('m1', `l${at}`),
      kind: 'COMPLETED',
      occurredAt: new Date().toISOString(),
    }));
    for (let from = 0; from < events.length; from += EVENTS_AT_ONCE) {
      const variables = { input: { events: events.slice(from, from + EVENTS_AT_ONCE) } };
      dataOf(await send({ login, hash: hashOf(RecordProgressDocument), variables }));
    }
    return { login, run, attempt: '', questions: [], sequence: 0, certificate: '' };
  }

  /** Sends an operation of a learner and takes from the answer what the next ones need. */
  async function perform(operation: Operation, progress: Progress, by = send): Promise<string> {
    const body = await by(sentOf(operation, progress));
    operation.learn?.(progress, dataOf(body) as never);
    return body;
  }

  /** Answers all questions of the learner's attempt but the last. */
  async function answerMost(progress: Progress): Promise<void> {
    if (progress.questions.length === 0) await perform(operations.attempt, progress);
    for (let at = progress.sequence; at < QUESTIONS - 1; at += 1) {
      const variables = answerTo(progress, at);
      dataOf(await send({ login: progress.login, hash: hashOf(AnswerAttemptDocument), variables }));
      progress.sequence += 1;
    }
  }

  await bind('rina', ['AGENCY']);
  for (let at = 0; at < ENROLLED; at += 1) {
    await bind(`rekan${at}`);
    await enrol(`rekan${at}`);
  }
  const metered = meterRequests(world.client);
  return { table, client: world.client, send, perform, addLearner, answerMost, metered, close: world.close };
}

/** The text of a lesson, the course's competency, and a catalogue of {@link COURSES}. */
export async function fill(services: Services, table: Table): Promise<void> {
  await table.write(put({ ...contentKey('univ', 'teks'), text: prose(BODY_BYTES) }));
  await table.transact([
    ...frameworkWrites(),
    update(courseKey(COURSE), 'SET competencies = :served', {
      ':served': [{ frameworkId: 'f', competencyId: 'layanan' }],
    }),
  ]);
  for (let chunk = 0; chunk < CHUNKS; chunk += 1) {
    const entries = Array.from({ length: COURSES }, (_, at) => entry(at)).filter(
      (_, at) => at % CHUNKS === chunk,
    );
    await writeChunk(services, 'OFFERED', chunk, { version: 0, entries });
  }
}

export type Fixture = Awaited<ReturnType<typeof startFixture>>;

/** A login of an employee of the one unit, called as the person is. */
function binding(issuer: string, personId: string, roles: Roles) {
  const bound: Binding = {
    kind: 'person',
    personId,
    name: personId,
    employmentKind: 'PNS',
    unitId: 'dukcapil',
    unitPath: ['dukcapil'],
    roles,
  };
  return { ...loginKey(loginHash(issuer, personId)), ...bound };
}

/** The framework with the competency that the course serves, its texts of usual length. */
function frameworkWrites(): Write[] {
  const text = (length: number) => ({ id: prose(length), en: prose(length) });
  const five = (length: number) => Array.from({ length: 5 }, () => text(length));
  const framework = {
    frameworkId: 'f',
    name: text(40),
    levelNames: five(10),
    competencies: [{ id: 'layanan', hash: 'h' }],
    contentHash: 'h',
    revision: 1,
  };
  const competency = {
    frameworkId: 'f',
    competencyId: 'layanan',
    kind: 'MANAGERIAL',
    name: text(30),
    description: text(200),
    indicators: five(200),
  } as const;
  return [frameworkWrite(framework), competencyWrite(competency)];
}

/** Words of Indonesian, the same at every call, that gzip cannot take for one word repeated. */
function prose(length: number): string {
  let state = 1;
  let text = '';
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += `${WORDS[state % WORDS.length]} `;
  }
  return text.slice(0, length);
}

const WORDS =
  'pelayanan warga pegawai yang dengan untuk dan atau harus dapat melayani berkas antrean keluhan jawaban waktu janji tertulis lisan ramah jelas cepat tepat kantor loket kota daerah undang peraturan kompetensi belajar contoh latihan tanggung jawab atasan rekan hari minggu bulan tahun'.split(
    ' ',
  );

function entry(at: number): CatalogueEntry {
  const name = `Pelayanan publik ${at}`;
  return {
    id: `kursus-${at}`,
    version: 1,
    externalId: `kursus-${at}`,
    title: { id: name, en: `Public service ${at}` },
    summary: {
      id: `${name}: yang perlu diketahui setiap pegawai.`,
      en: 'What every employee needs to know.',
    },
    language: 'ID',
    jpHundredths: 450,
    topics: [`topik-${at % 20}`],
    competencies: [
      { frameworkId: 'f', competencyId: `k-${at % 10}`, level: 2, name: { id: 'Pelayanan', en: 'Service' } },
    ],
    partners: ['Universitas'],
    lessonCount: 12,
    minutes: 240,
    offeredAt: at,
  };
}
