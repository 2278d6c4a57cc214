import type { Localized } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Write } from '../../../platform/table/writes.ts';
import type { CourseOutline } from '../core/course.ts';

/** What learning needs to know of an assignment. */
export interface AssignmentView {
  readonly id: string;
  readonly courseId: string;
  /** What is shown of the course without reading it. */
  readonly title: Localized;
  readonly jpHundredths: number;
  readonly lessonCount: number;
  readonly minutes: number;
  /** Days in Asia/Pontianak. */
  readonly dueOn: string;
  readonly createdOn: string;
  readonly note?: string | undefined;
}

/** Evidence that a finished course gives for a competency. */
export interface CourseEvidence {
  /** Derived from its cause, so that it is given once. */
  readonly id: string;
  readonly frameworkId: string;
  readonly competencyId: string;
  readonly level: number;
  readonly title: Localized;
  /** The day it counts from. */
  readonly day: string;
}

/** What learning asks of catalog and competency; handed in, so that each domain can be loaded and tested alone. */
export interface Neighbours {
  /** The state of a course and its newest version. */
  readCourseHead(
    scope: Scope,
    courseId: string,
  ): Promise<{ readonly state: string; readonly version: number } | undefined>;
  readCourseVersion(scope: Scope, courseId: string, version: number): Promise<CourseOutline | undefined>;
  /** The live assignments that apply to the caller. */
  assignmentsFor(scope: Scope): Promise<readonly AssignmentView[]>;
  /** Writes that record evidence and the levels that follow; what it reads it asks for at once. */
  evidenceWrites(scope: Scope, personId: string, evidence: readonly CourseEvidence[]): Promise<Write[]>;
  /** Writes by which evidence counts no more, and the levels that follow. */
  evidenceVoidWrites(scope: Scope, personId: string, evidence: readonly CourseEvidence[]): Promise<Write[]>;
}

/** What merging two records asks of other domains. */
export interface MergeNeighbours extends Pick<Neighbours, 'readCourseVersion'> {
  /** Writes by which evidence comes from one record of a person to another, and the levels that follow. */
  evidenceMoveWrites(
    scope: Scope,
    from: string,
    to: string,
    evidence: readonly {
      readonly frameworkId: string;
      readonly competencyId: string;
      readonly day: string;
      readonly evidenceId: string;
      /** Its id at the record that stays, where its cause has another number. */
      readonly newId: string;
    }[],
  ): Promise<Write[]>;
}
