export type QuizModel = object;
export type AttemptModel = object;
