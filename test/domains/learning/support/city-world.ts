import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import type { QuizSettings } from '../../../../functions/domains/assessment/commands/index.ts';
import type { CourseHead, CourseVersion } from '../../../../functions/domains/catalog/core/types.ts';
import { headWrite, versionWrite } from '../../../../functions/domains/catalog/repository/courses.ts';
import { storeContents } from '../../../../functions/domains/publishing/repository/content.ts';
import { toGlobalId } from '../../../../functions/graphql/global-id.ts';
import { createHandler as createSchedule } from '../../../../functions/handlers/schedule.ts';
import { createHandler as createStreams } from '../../../../functions/handlers/streams.ts';
import { createCache } from '../../../../functions/platform/cache.ts';
import { loginHash } from '../../../../functions/platform/auth.ts';
import type { Binding } from '../../../../functions/platform/caller.ts';
import {
  creditKey,
  earlierRunKey,
  loginKey,
  personKey,
  unitKey,
  yearKey,
} from '../../../../functions/platform/table/keys.ts';
import { put } from '../../../../functions/platform/table/writes.ts';
import { countedTable } from '../../../support/counted-table.ts';
import { ISSUER, startInstallation } from '../../../support/installation.ts';
import { operationsOver } from '../../../support/operations.ts';
import { meterReads } from '../../../support/read-units.ts';
import { manyQuestions } from '../../assessment/support/quiz-world.ts';

export const COURSE = 'kursus';
export const COURSE_ID = toGlobalId('Course', COURSE);
export const UNIT_ID = toGlobalId('Unit', 'dukcapil');
export const lessonId = (moduleId: string, id: string) => toGlobalId('Lesson', COURSE, 1, moduleId, id);

const SETTINGS: QuizSettings = {
  version: 1,
  passPercent: 0,
  attemptsAllowed: 0,
  graceSeconds: 0,
  shuffleQuestions: true,
  gradingMethod: 'HIGHEST',
  review: { DURING: [], AFTER_SUBMIT: ['MARKS'], AFTER_PASS_OR_LAST_ATTEMPT: ['MARKS', 'RIGHT_ANSWER'] },
};

export interface Size {
  /** Lessons of the first module. */
  readonly lessons?: number;
  /** Questions of the quiz that is the second module. */
  readonly questions?: number;
  /** Years of history that the learner has. */
  readonly years?: number;
  readonly settings?: Partial<QuizSettings>;
  /** Lessons of a third module, which needs none of the others. */
  readonly free?: number;
}

/**
 * A course in front of the whole API with every domain as it runs, on a table of its own; its requests counted, the
 * look-up of the caller included. Logins: `sari` who learns, `rina` of the agency.
 */
export async function startCityWorld({
  lessons = 2,
  questions = 4,
  years = 0,
  settings,
  free = 0,
}: Size = {}) {
  const installation = await startInstallation();
  const { services, ask } = installation;
  const clock = { now: Date.parse('2026-03-02T02:00:00Z') };
  services.now = () => clock.now;
  const { table } = services;
  const name = { id: 'Dukcapil', en: 'Civil registry' };
  await table.write(put({ ...unitKey('dukcapil'), unitId: 'dukcapil', name, ancestors: [], place: '1' }));
  for (const [personId, roles] of [
    ['sari', []],
    ['rina', ['AGENCY']],
  ] as const) {
    const binding: Binding = {
      kind: 'person',
      personId,
      name: personId,
      employmentKind: 'PNS',
      unitId: 'dukcapil',
      unitPath: ['dukcapil'],
      roles: [...roles],
    };
    await table.write(put({ ...loginKey(loginHash(ISSUER, personId)), ...binding }));
  }

  const place = { organisationId: 'univ', moduleId: 'm2' };
  const asked = manyQuestions(questions);
  await storeContents(services, place, [{ hash: 'teks', text: 'Isi' }], [{ hash: 'soal', questions: asked }]);
  const text = { kind: 'TEXT', minutes: 5, bytes: 3, body: 'teks' } as const;
  const quiz = { hash: 'soal', questionCount: questions, settings: { ...SETTINGS, ...settings } };
  const module = { moduleVersion: 1, organisationId: 'univ', partner: 'Universitas', title: 'Modul' };
  const version: CourseVersion = {
    courseId: COURSE,
    number: 1,
    externalId: 'kursus',
    title: { id: 'Layanan', en: 'Service' },
    summary: { id: 'Ringkas', en: 'Short' },
    description: { id: 'Panjang', en: 'Long' },
    language: 'ID',
    jpHundredths: 450,
    topics: [],
    completion: 'ALL_LESSONS',
    certificate: true,
    competencies: [
      { frameworkId: 'f', competencyId: 'layanan', level: 2, name: { id: 'Pelayanan', en: 'Service' } },
    ],
    modules: [
      {
        ...module,
        moduleId: 'm1',
        requires: [],
        lessons: Array.from({ length: lessons }, (_, at) => ({
          ...text,
          id: `l${at}`,
          title: `Pelajaran ${at}`,
        })),
      },
      {
        ...module,
        moduleId: 'm2',
        requires: ['m1'],
        lessons: [{ id: 'kuis', kind: 'QUIZ', title: 'Kuis', minutes: 10, bytes: 0, quiz }],
      },
      ...(free > 0
        ? [
            {
              ...module,
              moduleId: 'm3',
              requires: [],
              lessons: Array.from({ length: free }, (_, at) => ({
                ...text,
                id: `f${at}`,
                title: `Bebas ${at}`,
              })),
            },
          ]
        : []),
    ],
    offeredAt: clock.now,
    contentHash: 'h',
  };
  const head: CourseHead = {
    courseId: COURSE,
    externalId: 'kursus',
    state: 'OFFERED',
    version: 1,
    contentHash: 'h',
    title: version.title,
    jpHundredths: 450,
    lessonCount: lessons + 1 + free,
    minutes: 20,
    firstOfferedAt: clock.now,
    competencies: [],
    assignments: [],
    revision: 1,
  };
  await table.transact([versionWrite(version), headWrite(head)]);
  for (let year = 2026 - years; year < 2026; year += 1) {
    const filler = 'x'.repeat(2_000);
    const courses = new Set([`c-${year}`]);
    await table.write(put({ ...yearKey('sari', year), year, jpHundredths: 2_000, courses }));
    await table.write(put({ ...creditKey('sari', year, `${year}-05-01`, 'c'), filler }));
    await table.write(put({ ...earlierRunKey('sari', COURSE, year - 1_000), filler }));
    await table.write(put({ ...personKey('sari'), sk: `DONE#c-${year}`, filler }));
  }

  const readUnits = meterReads(installation.client);
  const { requests, table: counted } = countedTable(table);
  services.table = counted;

  const operations = operationsOver(ask, { ...installation, language: 'id' });
  const { data } = operations;
  /** The payload of a mutation, its refusals included. */
  const mutate = <T>(name: string, input: object, fields: string, subject = 'sari') =>
    operations.mutate<T>(name, fields)(subject, input);
  const event = (moduleId: string, id: string) => ({
    id: `${moduleId}-${id}`,
    lesson: lessonId(moduleId, id),
    kind: 'COMPLETED',
    occurredAt: new Date(clock.now).toISOString(),
  });

  const stream = createStreams(services);
  const schedule = createSchedule(services);
  return {
    ...installation,
    table,
    clock,
    data,
    mutate,
    event,
    schedule,
    /** How many requests `what` takes, the look-up of the caller included. */
    async count(what: () => Promise<unknown>) {
      Object.assign(requests, { reads: 0, writes: 0 });
      await what();
      return { ...requests };
    },
    /** From now on, published things are kept in memory as a function keeps them between requests. */
    keepInMemory() {
      services.cache = createCache(() => clock.now);
    },
    /** The read units that `what` consumes, the look-up of the caller included. */
    async readUnits(what: () => Promise<unknown>) {
      readUnits();
      await what();
      return readUnits();
    },
    /** Does every text of the first module. */
    async readAll() {
      const all = Array.from({ length: lessons }, (_, at) => event('m1', `l${at}`));
      for (let from = 0; from < all.length; from += 50) {
        await mutate('progressRecord', { events: all.slice(from, from + 50) }, 'recorded');
      }
    },
    /** Hands everything of a person to the function behind the stream, as if all of it had just changed. */
    async changed(personId: string) {
      const { pk } = personKey(personId);
      const { items } = await table.query({ pk });
      const Records = items.map((item) => ({ dynamodb: { NewImage: marshall(item) } }));
      const { batchItemFailures } = await stream({ Records } as DynamoDBStreamEvent);
      if (batchItemFailures.length > 0) throw new Error('A change was not handled');
    },
  };
}

export type CityWorld = Awaited<ReturnType<typeof startCityWorld>>;
