import type { Question } from '../../../functions/domains/assessment/commands/index.ts';
import { storeContents } from '../../../functions/domains/publishing/repository/content.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { question, seeded } from '../../domains/assessment/core/support/questions.ts';
import type { Offer } from '../crowds/city-world.ts';
import { COURSE, MODULE, offerCourse } from '../crowds/course.ts';

const LESSON = 'kuis';
export const QUIZ_ID = toGlobalId('Lesson', COURSE, 1, MODULE, LESSON);
export const QUIZ = { moduleId: MODULE, quizHash: 'soal' };

/** How many questions the quiz has, and how many of them somebody in a hurry answers. */
const QUESTION_COUNT = 20;
const ANSWERED = 4;

export const QUESTIONS: readonly Question[] = Array.from({ length: QUESTION_COUNT }, (_, at) =>
  question('TRUE_FALSE', { answer: true }, { externalId: `soal-${at}` }),
);

/** Offers a course of one quiz, which everybody passes who hands it in. */
export const offerQuiz: Offer = async (services, now) => {
  await storeContents(
    services,
    { organisationId: 'univ', moduleId: MODULE },
    [],
    [{ hash: QUIZ.quizHash, questions: [...QUESTIONS] }],
  );
  await offerCourse(services, now, [
    {
      id: LESSON,
      kind: 'QUIZ',
      title: 'Kuis',
      minutes: 5,
      bytes: 3,
      quiz: {
        hash: QUIZ.quizHash,
        questionCount: QUESTION_COUNT,
        settings: {
          version: 1,
          passPercent: 0,
          attemptsAllowed: 1,
          graceSeconds: 60,
          shuffleQuestions: false,
          gradingMethod: 'HIGHEST',
          review: { DURING: [], AFTER_SUBMIT: [], AFTER_PASS_OR_LAST_ATTEMPT: [] },
        },
      },
    },
  ]);
};

/**
 * What somebody answers, by the place of the question: some first questions, right or wrong as chance and their own
 * strength have it, always the same for the same person.
 *
 * @param resident their place among the residents
 */
export function answersOf(resident: number, seed: number): boolean[] {
  const random = seeded(seed * 1_000_003 + resident);
  const strength = 0.2 + 0.6 * random();
  return Array.from({ length: ANSWERED }, () => random() < strength);
}
