import type { DynamoDBStreamEvent } from 'aws-lambda';
import {
  createLearning,
  readRun,
  type AssignmentView,
  type CourseEvidence,
  type CourseOutline,
  type Neighbours,
} from '../../../../functions/domains/learning/commands/index.ts';
import { createHandler } from '../../../../functions/handlers/streams.ts';
import type { PersonCaller } from '../../../../functions/platform/caller.ts';
import type { Outcome } from '../../../../functions/platform/outcome.ts';
import { createScope, type Scope } from '../../../../functions/platform/scope.ts';
import type { Services } from '../../../../functions/platform/services.ts';
import { courseKey, courseVersionKey, evidenceKey } from '../../../../functions/platform/table/keys.ts';
import { absent, present, put, update } from '../../../../functions/platform/table/writes.ts';
import { noCache } from '../../../../functions/platform/cache.ts';
import { newId } from '../../../../functions/platform/ids.ts';
import { createLogger } from '../../../../functions/platform/log.ts';
import { createOwnTokens } from '../../../../functions/platform/own-tokens.ts';
import { createCursors } from '../../../../functions/platform/table/cursor.ts';
import { createTable } from '../../../../functions/platform/table/table.ts';
import { noUploads } from '../../../../functions/platform/uploads.ts';
import { countedTable } from '../../../support/counted-table.ts';
import { startTestTable } from '../../../support/engine.ts';

export const COURSE = 'course-1';

/** Two modules, the second after the first: three lessons and a quiz. */
export const OUTLINE: CourseOutline = {
  courseId: COURSE,
  number: 1,
  title: { id: 'Layanan yang ramah', en: 'Friendly service' },
  jpHundredths: 450,
  completion: 'ALL_LESSONS',
  certificate: true,
  competencies: [
    { frameworkId: 'f', competencyId: 'layanan', level: 2 },
    { frameworkId: 'f', competencyId: 'komunikasi', level: 1 },
  ],
  modules: [
    {
      moduleId: 'm1',
      moduleVersion: 1,
      requires: [],
      lessons: [
        { id: 'a', kind: 'TEXT', title: 'A' },
        { id: 'b', kind: 'TEXT', title: 'B' },
      ],
    },
    {
      moduleId: 'm2',
      moduleVersion: 4,
      requires: ['m1'],
      lessons: [
        { id: 'c', kind: 'TEXT', title: 'C' },
        { id: 'kuis', kind: 'QUIZ', title: 'Kuis' },
      ],
    },
  ],
};

export interface World {
  readonly outline?: Partial<CourseOutline>;
  readonly assignments?: readonly AssignmentView[];
  /** How people are called, by their id. */
  readonly names?: Readonly<Record<string, string>>;
}

/** A course that people take, on a table of its own; catalog and competency are stood in for by their items and keys. */
export async function startCourseWorld(world: World = {}) {
  const engine = await startTestTable();
  const clock = { now: Date.parse('2026-03-02T02:00:00Z') };
  const table = createTable(engine.client, engine.tableName);
  const { table: counted, requests } = countedTable(table);
  const secret = Buffer.alloc(32, 1);
  const versions = { current: 'v1', keys: { v1: secret } };
  const services: Services = {
    cache: noCache,
    cursors: createCursors(secret),
    // A bearer token is the person's id; real tokens have their own tests.
    authenticate: (header) => Promise.resolve(header ? loginOf(header.slice('Bearer '.length)) : undefined),
    log: createLogger('error'),
    now: () => clock.now,
    newId,
    random: Math.random,
    ownTokens: createOwnTokens('https://kapuas.test', versions),
    secrets: { cursor: secret, personalNumber: versions, accessToken: versions },
    issuers: [],
    uploads: noUploads,
    publicOrigin: 'https://kapuas.test',
    table: counted,
  };
  const outline = { ...OUTLINE, ...world.outline };
  await table.write(put({ ...courseKey(COURSE), state: 'OFFERED', version: 1 }));
  await table.write(put({ ...courseVersionKey(COURSE, 1), outline }));

  const at = (personId: string, { frameworkId, competencyId, day, id }: CourseEvidence) =>
    evidenceKey(personId, frameworkId, competencyId, day, id);
  const neighbours: Neighbours = {
    async readCourseHead(scope, courseId) {
      const item = await scope.load(courseKey(courseId));
      return item && { state: String(item['state']), version: Number(item['version']) };
    },
    async readCourseVersion(scope, courseId, version) {
      const item = await scope.load(courseVersionKey(courseId, version));
      return item && (item['outline'] as CourseOutline);
    },
    assignmentsFor: async (scope) => {
      await scope.services.table.query({ pk: 'ASSIGNMENTS' });
      return world.assignments ?? [];
    },
    evidenceWrites: async (scope, personId, evidence) => {
      await Promise.all(evidence.map((each) => scope.load(at(personId, each))));
      return evidence.map((each) => put({ ...at(personId, each), level: each.level, counts: true }, absent));
    },
    evidenceVoidWrites: async (_scope, personId, evidence) =>
      evidence.map((each) =>
        update(at(personId, each), 'SET #c = :no', { '#c': 'counts', ':no': false }, present),
      ),
  };
  const learning = createLearning(neighbours);

  const person = (personId: string, roles: PersonCaller['roles']): PersonCaller => ({
    kind: 'person',
    personId,
    name: world.names?.[personId] ?? `Rina ${personId}`,
    employmentKind: 'PNS',
    unitId: 'dukcapil',
    unitPath: ['dukcapil'],
    roles,
    login: loginOf(personId),
  });
  /** A request of its own, as each HTTP request is. */
  const scope = (personId = 'p1', roles: PersonCaller['roles'] = []): Scope =>
    createScope(services, person(personId, roles));
  const agency = () => scope('agency', ['AGENCY']);

  const record = (lessons: readonly (readonly [string, string])[], personId = 'p1') =>
    learning.recordProgress(
      scope(personId),
      lessons.map(([moduleId, lessonId]) => ({
        id: `${moduleId}-${lessonId}`,
        courseId: COURSE,
        moduleId,
        lessonId,
        kind: 'COMPLETED' as const,
        at: clock.now,
      })),
    );
  const passQuiz = async (personId = 'p1') => {
    const place = { personId, courseId: COURSE, run: 1, moduleId: 'm2', lessonId: 'kuis' };
    const { writes } = await learning.quizPassedWrites(scope(personId), place, 1, clock.now);
    return writes.length > 0 ? services.table.transact(writes) : undefined;
  };
  const handle = createHandler(services);
  return {
    engine,
    services,
    /** The function behind the stream. */
    handle,
    neighbours,
    learning,
    clock,
    scope,
    agency,
    record,
    passQuiz,
    ref: (personId = 'p1', number = 1) => ({ personId, courseId: COURSE, number }),
    run: (personId = 'p1') => readRun(scope(personId), COURSE),
    /** Enrols somebody and does everything; only finishing is left. */
    async complete(personId = 'p1') {
      valueOf(await learning.enrol(scope(personId), COURSE));
      valueOf(
        await record(
          [
            ['m1', 'a'],
            ['m1', 'b'],
            ['m2', 'c'],
          ],
          personId,
        ),
      );
      await passQuiz(personId);
    },
    /** Hands the changes since the last time to the function behind the stream. */
    async drain(
      order: (records: DynamoDBStreamEvent['Records']) => DynamoDBStreamEvent['Records'] = (r) => r,
    ) {
      const { stream } = engine;
      for (;;) {
        const records = (await stream?.read(100)) ?? [];
        const last = records.at(-1);
        if (!last) return;
        const Records = order(structuredClone([...records]) as DynamoDBStreamEvent['Records']);
        const { batchItemFailures } = await handle({ Records });
        if (batchItemFailures.length > 0) throw new Error('A change was not handled');
        await stream?.acknowledge(last.dynamodb.SequenceNumber);
      }
    },
    /** Lets `what` happen between the reads and the first transaction of whatever comes next. */
    inBetween(what: () => Promise<unknown>) {
      const { transact } = services.table;
      services.table.transact = async (...writes) => {
        services.table.transact = transact;
        await what();
        return transact(...writes);
      };
    },
    /** How many requests `what` takes. */
    async count(what: () => Promise<unknown>) {
      Object.assign(requests, { reads: 0, writes: 0 });
      await what();
      return { ...requests };
    },
    evidence: (personId: string, competencyId: string) =>
      table.query({ pk: `PERSON#${personId}`, beginsWith: `EVIDENCE#f#${competencyId}#` }),
    close: () => engine.close(),
  };
}

/** An assignment of the course to whoever asks. */
export const assignment = (more: Partial<AssignmentView> = {}): AssignmentView => ({
  id: 'w',
  courseId: COURSE,
  title: OUTLINE.title,
  jpHundredths: OUTLINE.jpHundredths,
  lessonCount: 4,
  minutes: 40,
  dueOn: '2026-06-01',
  createdOn: '2026-01-05',
  ...more,
});

/** The login of a person. */
export const loginOf = (personId: string) => ({
  issuer: 'i',
  subject: personId,
  clientId: 'kapuas-web',
  hash: personId,
});

/** The value of an outcome that must be one. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join());
  return outcome.value;
}

/** The code of the first refusal of an outcome that must be one. */
export function codeOf(outcome: Outcome<unknown>): string | undefined {
  return outcome.ok ? 'OK' : outcome.refusals[0]?.code;
}
