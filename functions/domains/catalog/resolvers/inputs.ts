import type { AudienceInput, CourseOfferInput } from '../../../graphql/generated/types.ts';
import { partsOf } from '../../../graphql/global-id.ts';
import type { AudienceChoice, CourseOffer, LessonRef } from '../commands/index.ts';

/** An offer with the ids of what it names. */
export function offerOf(input: CourseOfferInput): CourseOffer {
  return {
    ...input,
    completion: input.completion ?? 'ALL_LESSONS',
    certificate: input.certificate ?? true,
    modules: input.modules.map(({ module, requires }) => ({
      moduleId: oneId('Module', module),
      requires: (requires ?? []).map((id) => oneId('Module', id)),
    })),
    competencies: input.competencies.map(({ competency, level }) => ({
      competency: competencyOf(competency),
      level,
    })),
  };
}

/** An audience with the ids of whom it names; exactly one field is there, as the schema sees to. */
export function audienceOf(input: AudienceInput): AudienceChoice {
  const { everybody, unit, positionFamily, employmentKind, persons } = input;
  return {
    everybody,
    ...(unit !== undefined && { unitId: oneId('Unit', unit) ?? null }),
    family: positionFamily,
    employmentKind,
    personIds: persons?.map((id) => oneId('Person', id) ?? null),
  };
}

/** The id within a global id of a thing that has one part; undefined when it is another thing's id or none. */
export const oneId = (type: string, id: string): string | undefined => partsOf(type, id, 1)?.[0];

/** The competency that a global id names. */
export function competencyOf(id: string): { frameworkId: string; competencyId: string } | undefined {
  const [frameworkId, competencyId] = partsOf('Competency', id, 2) ?? [];
  return frameworkId && competencyId ? { frameworkId, competencyId } : undefined;
}

/** The parts of a lesson's id; undefined when they are none. */
export function lessonRef(parts: readonly string[] | undefined): LessonRef | undefined {
  const [courseId, version, moduleId, lessonId] = parts ?? [];
  const well = courseId && moduleId && lessonId && version && /^[1-9]\d{0,5}$/.test(version);
  return well ? { courseId, version: Number(version), moduleId, lessonId } : undefined;
}
