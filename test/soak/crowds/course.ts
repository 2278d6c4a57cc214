import { headWrite, versionWrite } from '../../../functions/domains/catalog/repository/courses.ts';
import type { CourseHead, CourseVersion } from '../../../functions/domains/catalog/core/types.ts';
import {
  competencyWrite,
  frameworkWrite,
} from '../../../functions/domains/competency/repository/frameworks.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import type { Services } from '../../../functions/platform/services.ts';

export const COURSE = 'untuk-semua';
export const COURSE_ID = toGlobalId('Course', COURSE);
export const MODULE = 'modul';
const LESSONS = ['satu', 'dua'];

/** The lessons of the course, in order. */
export const LESSON_IDS = LESSONS.map((lesson) => toGlobalId('Lesson', COURSE, 1, MODULE, lesson));

const both = (text: string) => ({ id: text, en: text });
const five = Array.from({ length: 5 }, (_, at) => both(`Tingkat ${at + 1}`));

type Lesson = CourseVersion['modules'][number]['lessons'][number];

const TEXTS: readonly Lesson[] = LESSONS.map((id) => ({
  id,
  kind: 'TEXT',
  title: `Pelajaran ${id}`,
  minutes: 5,
  bytes: 3,
  body: 'teks',
}));

/** Offers the one course that everybody has to take: its lessons, a certificate and evidence for a competency. */
export async function offerCourse(
  { table }: Services,
  now: number,
  lessons: readonly Lesson[] = TEXTS,
): Promise<void> {
  const version: CourseVersion = {
    courseId: COURSE,
    number: 1,
    externalId: COURSE,
    title: both('Kursus untuk semua'),
    summary: both('Ringkas'),
    description: both('Panjang'),
    language: 'ID',
    jpHundredths: 300,
    topics: [],
    completion: 'ALL_LESSONS',
    certificate: true,
    competencies: [{ frameworkId: 'f', competencyId: 'layanan', level: 2, name: both('Pelayanan') }],
    modules: [
      {
        moduleId: MODULE,
        moduleVersion: 1,
        organisationId: 'univ',
        partner: 'Universitas',
        title: 'Modul',
        requires: [],
        lessons: [...lessons],
      },
    ],
    offeredAt: now,
    contentHash: 'h',
  };
  const head: CourseHead = {
    courseId: COURSE,
    externalId: COURSE,
    state: 'OFFERED',
    version: 1,
    contentHash: 'h',
    title: version.title,
    jpHundredths: 300,
    lessonCount: lessons.length,
    minutes: 10,
    firstOfferedAt: now,
    competencies: [{ frameworkId: 'f', competencyId: 'layanan' }],
    assignments: [],
    revision: 1,
  };
  const competency = {
    frameworkId: 'f',
    competencyId: 'layanan',
    kind: 'MANAGERIAL',
    name: both('Pelayanan'),
    description: both('Melayani'),
    indicators: five,
  } as const;
  const framework = {
    frameworkId: 'f',
    name: both('Kerangka'),
    levelNames: five,
    competencies: [{ id: 'layanan', hash: 'h' }],
    contentHash: 'h',
    revision: 1,
  };
  await table.transact([
    versionWrite(version),
    headWrite(head),
    frameworkWrite(framework),
    competencyWrite(competency),
  ]);
}
