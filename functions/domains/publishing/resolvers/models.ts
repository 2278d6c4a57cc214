export type ModuleModel = object;
export type ModuleVersionModel = object;
export type ModuleLessonModel = object;
export type ModuleQuizModel = object;
