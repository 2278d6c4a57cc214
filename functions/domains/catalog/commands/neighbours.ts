import type { Localized } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { CourseVersion } from '../core/types.ts';

/** What catalog needs to know of the caller's run in a course. */
export interface RunView {
  readonly personId: string;
  readonly courseId: string;
  readonly number: number;
  readonly state: string;
  /** The course version it is pinned to. */
  readonly version: number;
  /** For each module how many lessons finishing it takes. */
  readonly modules: { readonly moduleId: string; readonly version: number; readonly required: number }[];
  /** For each module how many of those are done. */
  readonly done: Record<string, number>;
}

/**
 * What catalog asks of competency, people and learning; handed in, so that each domain can be loaded and tested alone.
 * What is asked for at once shares a request.
 */
export interface Neighbours {
  /** A competency of a framework. */
  readCompetency(
    scope: Scope,
    frameworkId: string,
    competencyId: string,
  ): Promise<{ readonly name: Localized } | undefined>;
  readUnit(scope: Scope, unitId: string): Promise<{ readonly name: Localized } | undefined>;
  /** A person; anything when there is one. */
  readPerson(scope: Scope, personId: string): Promise<object | undefined>;
  /** The families that the city's positions belong to, each once, in order. */
  readFamilies(scope: Scope): Promise<readonly string[]>;
  /** The caller's active run in a course, else the latest that ended. */
  readRun(scope: Scope, courseId: string): Promise<RunView | undefined>;
  /** What is done in a module of the caller's run: asked for ahead, so that the page's own asking finds it read. */
  readModuleProgress(scope: Scope, run: RunView, moduleId: string): Promise<unknown>;
  /** Whether the modules that must come before this one are finished in the run. */
  isUnlocked(course: CourseVersion, run: RunView, moduleId: string): boolean;
}
