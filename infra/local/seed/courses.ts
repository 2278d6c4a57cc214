import type { Send } from './client.ts';
import { readCourses, readModules } from './content.ts';
import * as documents from './documents.ts';
import type { Ids } from './institution.ts';
import { uploadMedia } from './media.ts';
import { moduleInput } from './modules.ts';

const day = 86_400_000;

/** The calendar day so many days after `now`, in Asia/Pontianak. @param now milliseconds since the epoch */
export function dayAfter(now: number, days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Pontianak' }).format(now + days * day);
}

/** Every partner sends its modules, and the agency approves them. @returns the modules' ids by `<org>/<module>` */
export async function seedModules(as: (id: string) => Send, agency: Send): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const folder of readModules()) {
    const partner = as(folder.organisation);
    const input = await moduleInput(folder, (name, content) => uploadMedia(partner, name, content));
    const data = await partner<{
      moduleSubmit: { module: { id: string }; version: { id: string; state: string } };
    }>(documents.moduleSubmit, { input });
    const { module, version } = data.moduleSubmit;
    if (version.state === 'IN_REVIEW') {
      await agency(documents.moduleDecide, { input: { version: version.id, approve: true } });
    }
    ids.set(`${folder.organisation}/${folder.module.externalId}`, module.id);
  }
  return ids;
}

/** What the agency assigns, by the course's external id. */
const assignments: readonly {
  readonly course: string;
  /** A unit's external id; without it, everybody. */
  readonly unit?: string;
  readonly dueInDays: number;
  readonly note: string;
}[] = [
  {
    course: 'skm-pelayanan-publik',
    dueInDays: 56,
    note: 'Untuk semua pegawai, menjelang survei kepuasan berikutnya.',
  },
  {
    course: 'adminduk-cepat-ramah',
    unit: 'disdukcapil',
    dueInDays: 28,
    note: 'Untuk semua yang melayani di loket Dinas Kependudukan dan Pencatatan Sipil.',
  },
];

/** The agency offers the courses and assigns them. @returns the courses' ids by external id */
export async function seedCourses(
  agency: Send,
  known: { modules: Ids; competencies: Ids; units: Ids; now: number },
): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const course of readCourses()) {
    const moduleId = (name: string) => {
      const found = course.modules.find(({ module }) => module === name);
      return known.modules.get(`${found?.organisation ?? ''}/${name}`);
    };
    const { externalId, title, summary, description, jp, topics, certificate } = course;
    const input = {
      externalId,
      title,
      summary,
      description,
      language: course.language === 'id' ? 'ID' : 'EN',
      jp,
      topics,
      modules: course.modules.map(({ module, requires }) => ({
        module: moduleId(module),
        requires: requires.map(moduleId),
      })),
      completion: course.completion.rule,
      competencies: course.competencies.map(({ competency, level }) => ({
        competency: known.competencies.get(competency),
        level,
      })),
      certificate,
    };
    const data = await agency<{ courseOffer: { course: { id: string; assignments: unknown[] | null } } }>(
      documents.courseOffer,
      { input },
    );
    const { id, assignments: live } = data.courseOffer.course;
    ids.set(externalId, id);
    if (!live?.length) await assign(agency, id, externalId, known);
  }
  return ids;
}

async function assign(
  agency: Send,
  course: string,
  externalId: string,
  known: { units: Ids; now: number },
): Promise<void> {
  for (const [index, assignment] of assignments.entries()) {
    if (assignment.course !== externalId) continue;
    const { unit, dueInDays, note } = assignment;
    const audience = unit === undefined ? { everybody: true } : { unit: known.units.get(unit) };
    const dueOn = dayAfter(known.now, dueInDays);
    // The date is part of the key: an interrupted start that goes on another day sends another input.
    const idempotencyKey = `starter-${index + 1}-${dueOn}`;
    await agency(documents.assignmentCreate, { input: { course, audience, dueOn, note, idempotencyKey } });
  }
}
