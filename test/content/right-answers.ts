/** Grades the right answers of a quiz as a learner's attempt would: shown, picked by their texts, taken, graded. */
import { expect } from 'vitest';
import type * as v from 'valibot';
import {
  drawQuestion,
  gradeResponse,
  normaliseResponse,
  publicQuestion,
} from '../../functions/domains/assessment/core/index.ts';
import { checkSubmittedQuiz } from '../../functions/domains/publishing/core/quiz.ts';
import { rightResponse } from '../../infra/local/seed/answers.ts';
import { seededRandom } from '../../infra/local/seed/city.ts';
import type { Quiz } from './schemas.ts';

type Question = v.InferOutput<typeof Quiz>['questions'][number];

function submitted({ externalId, text, points, feedback, ...answer }: Question) {
  const { matching } = answer;
  const filled = matching && { matching: { distractors: [], ...matching } };
  return { externalId, text, points, feedback, answer: { ...answer, ...filled } };
}

/** The fraction each question gives its right answer, by external id: 100,000 is all. */
export function rightFractions(quiz: v.InferOutput<typeof Quiz>): Record<string, number> {
  const { questions, ...settings } = quiz;
  const checked = checkSubmittedQuiz([], { ...settings, questions: questions.map(submitted) });
  expect(checked.refusals).toEqual([]);
  const random = seededRandom(7);
  const fractions = (checked.quiz?.questions ?? []).map((question, index) => {
    const authored = questions[index];
    if (!authored) throw new Error('A question is missing');
    const draw = drawQuestion(question, random);
    const shown = { id: question.externalId, ...publicQuestion(question, draw) };
    const taken = normaliseResponse(question, draw, rightResponse(authored, shown));
    const response = 'response' in taken ? taken.response : null;
    return [authored.externalId, gradeResponse(question, response).fraction] as const;
  });
  return Object.fromEntries(fractions);
}
