import type { DynamoDBStreamEvent } from 'aws-lambda';
import type { CourseHead, CourseVersion } from '../../../../functions/domains/catalog/core/types.ts';
import { headWrite, versionWrite } from '../../../../functions/domains/catalog/repository/courses.ts';
import { learning } from '../../../../functions/domains/learning/commands/bound.ts';
import {
  parseEntry,
  readRun,
  rosterPage,
  unitTallies,
  withdraw,
  type RosterEntry,
} from '../../../../functions/domains/learning/commands/index.ts';
import { createHandler } from '../../../../functions/handlers/streams.ts';
import { toGlobalId } from '../../../../functions/graphql/global-id.ts';
import type { Outcome } from '../../../../functions/platform/outcome.ts';
import { parseStored } from '../../../../functions/platform/stored.ts';
import { runSchema } from '../../../../functions/domains/learning/core/types.ts';
import { endedRunsIndex } from '../../../../functions/platform/table/keys.ts';
import { personInput, type PeopleWorld } from './world.ts';

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

const RINA = '198101012005012901';
const text = (word: string) => ({ id: word, en: word });

/** Courses of one lesson each for the world of people, taken through the domains as they run. */
export async function startCourses(world: PeopleWorld, ids: readonly string[] = ['kursus']) {
  const { services } = world;
  for (const courseId of ids) await offer(world, courseId);
  const dinas = await world.unit('agensi');
  const rina = personInput(dinas, { name: 'Rina', personalNumber: RINA });
  const agency = await world.person(rina, 'rina');
  await world.roleChange('admin', { person: agency, role: 'AGENCY', held: true, reason: 'Petugas diklat' });
  // Tests take jobs further themselves.
  const handle = createHandler(services, { send: () => Promise.resolve() });

  const refOf = async (subject: string, courseId: string) => {
    const run = await readRun(await world.scopeOf(subject), courseId);
    if (!run) throw new Error(`${subject} has no run`);
    return { personId: run.personId, courseId, number: run.number };
  };
  return {
    enrol: async (subject: string, courseId = 'kursus') =>
      valueOf(await learning.enrol(await world.scopeOf(subject), courseId)),
    /** Does the lesson; only finishing is left. */
    async study(subject: string, courseId = 'kursus') {
      const event = { id: 'e', courseId, moduleId: 'm1', lessonId: 'l1', kind: 'COMPLETED' as const };
      const scope = await world.scopeOf(subject);
      return valueOf(await learning.recordProgress(scope, [{ ...event, at: services.now() }]));
    },
    finish: async (subject: string, courseId = 'kursus') =>
      valueOf(await learning.finishRun(await world.scopeOf(subject), await refOf(subject, courseId))),
    withdraw: async (subject: string, courseId = 'kursus') =>
      valueOf(await withdraw(await world.scopeOf(subject), await refOf(subject, courseId), 'Tugas lain')),
    revoke: async (number: string) =>
      valueOf(await learning.revokeCertificate(await world.scopeOf('rina'), number, 'Keliru terbit')),
    run: async (subject: string, courseId = 'kursus') => readRun(await world.scopeOf(subject), courseId),
    /** Hands the changes since the last time to the function behind the stream. */
    async drain(
      order: (records: DynamoDBStreamEvent['Records']) => DynamoDBStreamEvent['Records'] = (r) => r,
    ) {
      for (;;) {
        const records = (await world.stream?.read(100)) ?? [];
        const last = records.at(-1);
        if (!last) return;
        const Records = order(structuredClone([...records]) as DynamoDBStreamEvent['Records']);
        const { batchItemFailures } = await handle({ Records });
        if (batchItemFailures.length > 0) throw new Error(world.logged.at(-1));
        await world.stream?.acknowledge(last.dynamodb.SequenceNumber);
      }
    },
    /** The list of a unit, as it stands once all changes are followed. */
    async entries(unitId: string, courseId = 'kursus'): Promise<RosterEntry[]> {
      await this.drain();
      const page = await rosterPage(await world.scopeOf('rina'), courseId, unitId, { limit: 1_000 });
      return page.items.map(parseEntry);
    },
    /** Who takes a course and has finished it, by unit; units with nobody left out. */
    async tallies(courseId = 'kursus'): Promise<Record<string, [number, number]>> {
      await this.drain();
      const all = await unitTallies(await world.scopeOf('rina'), courseId);
      return Object.fromEntries(
        all
          .filter(({ enrolled, finished }) => enrolled !== 0 || finished !== 0)
          .map(({ unitId, enrolled, finished }) => [unitId, [enrolled, finished]]),
      );
    },
    /** All ended runs of a record. */
    async ended(personId: string) {
      const page = await services.table.query({ pk: endedRunsIndex(personId) }, { index: 'gsi1' });
      return page.items.map((item) => parseStored(runSchema, item));
    },
    courseId: (courseId = 'kursus') => toGlobalId('Course', courseId),
  };
}

export type Courses = Awaited<ReturnType<typeof startCourses>>;

async function offer({ services }: PeopleWorld, courseId: string): Promise<void> {
  const now = services.now();
  const version: CourseVersion = {
    courseId,
    number: 1,
    externalId: courseId,
    title: text(courseId),
    summary: text('Ringkas'),
    description: text('Panjang'),
    language: 'ID',
    jpHundredths: 450,
    topics: [],
    completion: 'ALL_LESSONS',
    certificate: true,
    competencies: [{ frameworkId: 'f', competencyId: 'layanan', level: 2, name: text('Pelayanan') }],
    modules: [
      {
        moduleId: 'm1',
        moduleVersion: 1,
        organisationId: 'univ',
        partner: 'Universitas',
        title: 'Modul',
        requires: [],
        lessons: [{ id: 'l1', title: 'Pelajaran', kind: 'TEXT', minutes: 5, bytes: 3, body: 'teks' }],
      },
    ],
    offeredAt: now,
    contentHash: 'h',
  };
  const head: CourseHead = {
    courseId,
    externalId: courseId,
    state: 'OFFERED',
    version: 1,
    contentHash: 'h',
    title: version.title,
    jpHundredths: 450,
    lessonCount: 1,
    minutes: 5,
    firstOfferedAt: now,
    competencies: [],
    assignments: [],
    revision: 1,
  };
  await services.table.transact([versionWrite(version), headWrite(head)]);
}
