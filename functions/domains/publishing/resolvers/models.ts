import type { ModuleHead, ModuleVersion, OutlineLesson } from '../commands/index.ts';

export type ModuleModel = ModuleHead;
export type ModuleVersionModel = ModuleVersion;

/** A lesson of a version. */
export interface ModuleLessonModel {
  readonly version: ModuleVersion;
  readonly lesson: OutlineLesson;
}

/** A quiz of a version. */
export interface ModuleQuizModel {
  readonly version: ModuleVersion;
  readonly quiz: NonNullable<OutlineLesson['quiz']>;
}
