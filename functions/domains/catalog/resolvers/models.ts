export type CourseModel = object;
export type CourseModuleModel = object;
export type CourseCompetencyModel = object;
export type LessonModel = object;
export type AssignmentModel = object;
