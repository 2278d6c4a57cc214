import {
  glanceOf,
  type Assignment,
  type CatalogueEntry,
  type CourseCompetency,
  type CourseModule,
  type CoursePage,
  type CourseState,
  type CourseVersion,
  type LessonPlace,
} from '../commands/index.ts';

/** What lists show of a course. */
export interface CourseGlance extends ReturnType<typeof glanceOf> {
  readonly state: CourseState;
}

/** A course: what is known of it already, and how to read the rest when it is asked for. */
export interface CourseModel {
  readonly courseId: string;
  /** The version to show; without it, that of the caller's run or the newest. */
  readonly versionNumber?: number | undefined;
  /** What is shown without reading; the rest is read. */
  readonly known?: Partial<CourseGlance> | undefined;
  /** Where it stands in a list of courses, that shows no more than what is known. */
  readonly listed?: boolean | undefined;
  /** Once it was read. */
  readonly page?: CoursePage | undefined;
}

/** A module of a version of a course. */
export interface CourseModuleModel {
  readonly course: CourseVersion;
  readonly module: CourseModule;
}

export type CourseCompetencyModel = CourseCompetency;
export type LessonModel = LessonPlace;
export type AssignmentModel = Assignment;

/** A course that was read. */
export function courseOfPage(page: CoursePage): CourseModel {
  const { head, version } = page;
  return { ...courseOfVersion(version), known: { ...glanceOf(version), state: head.state }, page };
}

/** A version of a course; its state is read when it is asked for. */
export function courseOfVersion(version: CourseVersion): CourseModel {
  return { courseId: version.courseId, versionNumber: version.number, known: glanceOf(version) };
}

/** A course of the catalogue's courses in a state. */
export function courseOfEntry({ id, version, ...glance }: CatalogueEntry, state: CourseState): CourseModel {
  return { courseId: id, versionNumber: version, known: { ...glance, state }, listed: true };
}
