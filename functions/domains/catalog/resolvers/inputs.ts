import type { AudienceInput, CourseOfferInput } from '../../../graphql/generated/types.ts';
import { idOf, numberOf, partsOf } from '../../../graphql/global-id.ts';
import type { AudienceChoice, CourseOffer, LessonRef } from '../commands/index.ts';

/** An offer with the ids of what it names. */
export function offerOf(input: CourseOfferInput): CourseOffer {
  return {
    ...input,
    completion: input.completion ?? 'ALL_LESSONS',
    certificate: input.certificate ?? true,
    modules: input.modules.map(({ module, requires }) => ({
      moduleId: idOf('Module', module),
      requires: (requires ?? []).map((id) => idOf('Module', id)),
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
    ...(unit !== undefined && { unitId: idOf('Unit', unit) ?? null }),
    family: positionFamily,
    employmentKind,
    personIds: persons?.map((id) => idOf('Person', id) ?? null),
  };
}

/** The competency that a global id names. */
export function competencyOf(id: string): { frameworkId: string; competencyId: string } | undefined {
  const [frameworkId, competencyId] = partsOf('Competency', id, 2) ?? [];
  return frameworkId && competencyId ? { frameworkId, competencyId } : undefined;
}

/** The parts of a lesson's id; undefined when they are none. */
export function lessonRef(parts: readonly string[] | undefined): LessonRef | undefined {
  const [courseId, part, moduleId, lessonId] = parts ?? [];
  const version = numberOf(part);
  return courseId && version && moduleId && lessonId ? { courseId, version, moduleId, lessonId } : undefined;
}
