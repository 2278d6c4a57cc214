import type { QuizFiguresFragment, QuizStatisticsQuery } from '../../gql/graphql.ts';

export type Version = Extract<
  NonNullable<QuizStatisticsQuery['node']>,
  { readonly __typename: 'ModuleVersion' }
>;
export type Lesson = NonNullable<Version['lesson']>;
export type Quiz = NonNullable<Lesson['quiz']>;

/** A question with its figures. */
export interface Judged {
  /** From 1, in the author's order. */
  readonly number: number;
  readonly question: Quiz['questions'][number];
  /** Undefined while no counted attempt had it. */
  readonly figures: QuizFiguresFragment['questions'][number] | undefined;
}

/** The questions of a quiz with their figures, in the author's order. */
export function judgedOf({ questions }: Quiz, figures: QuizFiguresFragment): Judged[] {
  const known = new Map(figures.questions.map((each) => [each.externalId, each]));
  return questions.map((question, index) => ({
    number: index + 1,
    question,
    figures: known.get(question.externalId),
  }));
}
