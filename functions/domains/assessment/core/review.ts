import { countingOf, uncountedOf, type AnswerEntry } from './answers.ts';
import { attemptsLeft, type Attempt } from './attempt.ts';
import {
  byExternalId,
  gradeAttempt,
  gradeOverAttempts,
  type Answers,
  type AttemptResult,
  type GradedAttempt,
  type QuestionResult,
} from './grading.ts';
import { phaseAt } from './policy.ts';
import {
  publicQuestion,
  reviewQuestion,
  type PublicQuestion,
  type Question,
} from './question-types/index.ts';
import {
  present,
  type OptionMark,
  type ReviewParts,
  type RightAnswer,
} from './question-types/question-type.ts';
import type { GradeState } from './question-types/seal.ts';
import type { QuizSettings, ReviewMoment, ReviewPart } from './quiz.ts';
import type { PublicResponse } from './responses.ts';

/** An answer as its learner sees it again. */
export interface ShownAnswer {
  readonly response: PublicResponse | null;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  /** Whether it came after the end and does not count. */
  readonly late: boolean;
}

/** A question of an attempt as its learner meets it. */
export interface PlayerQuestion {
  readonly slot: number;
  readonly question: PublicQuestion;
  /** The last answer, in time or late; null for none. */
  readonly answer: ShownAnswer | null;
}

type Drawn = Attempt['questions'][number];

function shownAnswer(question: Question, { draw }: Drawn, entry: AnswerEntry, late: boolean): ShownAnswer {
  const { response } = reviewQuestion(question, draw, entry.response);
  return { response, savedAt: entry.savedAt, late };
}

/**
 * The attempt as its learner plays it: questions without key or feedback, and the learner's own answers. A question
 * that is missing from `questions` is left out.
 */
export function playerView(
  attempt: Pick<Attempt, 'questions'>,
  questions: readonly Question[],
  answers: Answers,
): PlayerQuestion[] {
  const known = byExternalId(questions);
  return attempt.questions.flatMap((drawn, slot) => {
    const question = known.get(drawn.externalId);
    if (!question) return [];
    const saved = answers.get(slot);
    const late = saved && uncountedOf(saved);
    const entry = late ?? (saved && countingOf(saved));
    return [
      {
        slot,
        question: publicQuestion(question, drawn.draw),
        answer: entry ? shownAnswer(question, drawn, entry, entry === late) : null,
      },
    ];
  });
}

/**
 * The moment of the review matrix an attempt is in. The last moment needs that the quiz is passed or no attempts are
 * left, and that no attempt is open: who is in the middle of the last attempt must not read the key in an earlier one.
 * A voided attempt shows what an open one does: its learner will take the quiz again.
 *
 * Once the quiz is closed, what is shown then holds for everybody, passed or not.
 *
 * @param attempts all attempts of the run at the quiz, settled, the one in question included
 */
export function reviewMoment(
  attempt: Pick<GradedAttempt, 'state'>,
  attempts: readonly GradedAttempt[],
  settings: QuizSettings,
  now: number,
): ReviewMoment {
  if (attempt.state !== 'SUBMITTED') return 'DURING';
  const open = attempts.some(({ state }) => state === 'IN_PROGRESS');
  // Until then answers that are still on their way count: the key must not overtake them.
  const settled = now - settings.graceSeconds * 1_000;
  if (!open && settings.review.AFTER_CLOSE && phaseAt(settings, settled) === 'AFTER') return 'AFTER_CLOSE';
  const passed = gradeOverAttempts(settings, attempts)?.passed === true;
  const decided = passed || attemptsLeft(settings, attempts) === 0;
  return decided && !open ? 'AFTER_PASS_OR_LAST_ATTEMPT' : 'AFTER_SUBMIT';
}

/** What may be seen of one question; a part that the policy does not allow now is absent. */
export interface QuestionReview {
  readonly slot: number;
  readonly response?: PublicResponse | null;
  /** An answer that came after the end and does not count. */
  readonly lateResponse?: PublicResponse | null;
  readonly correctness?: { readonly state: GradeState; readonly options: readonly OptionMark[] };
  /** Hundred-thousandths of a point. */
  readonly marks?: { readonly marks: number; readonly maxMarks: number };
  /** What is said to whoever gives this response, then what is said to everybody. Markdown. */
  readonly feedback?: readonly string[];
  readonly rightAnswer?: RightAnswer | null;
}

/** What may be seen of an attempt; a part that the policy does not allow now is absent. */
export interface AttemptReview {
  readonly moment: ReviewMoment;
  readonly marks?: Pick<AttemptResult, 'marks' | 'maxMarks' | 'percent'>;
  readonly questions: readonly QuestionReview[];
}

interface Subject {
  readonly question: Question;
  readonly result: QuestionResult;
  readonly parts: ReviewParts;
  readonly lateResponse: PublicResponse | null;
}

/** How each part of the policy becomes fields. Nothing else puts a field into a review. */
const SHOW: Readonly<Record<ReviewPart, (subject: Subject) => Omit<QuestionReview, 'slot'>>> = {
  RESPONSE: ({ parts, lateResponse }) => ({
    response: parts.response,
    ...(lateResponse === null ? {} : { lateResponse }),
  }),
  CORRECTNESS: ({ result, parts }) => ({ correctness: { state: result.state, options: parts.options } }),
  MARKS: ({ result }) => ({ marks: { marks: result.marks, maxMarks: result.maxMarks } }),
  FEEDBACK: ({ question, parts }) => ({ feedback: present([...parts.feedback, question.feedback]) }),
  RIGHT_ANSWER: ({ parts }) => ({ rightAnswer: parts.rightAnswer }),
};

/**
 * What the attempt's own policy allows at `moment`; see `reviewMoment`. A question that is missing from `questions` is
 * left out.
 */
export function reviewOf(
  attempt: Pick<Attempt, 'questions' | 'settings'>,
  questions: readonly Question[],
  answers: Answers,
  moment: ReviewMoment,
): AttemptReview {
  const allowed = attempt.settings.review[moment] ?? [];
  const { marks, maxMarks, percent, perQuestion } = gradeAttempt(attempt, questions, answers);
  const known = byExternalId(questions);
  const reviews = perQuestion.flatMap((result): QuestionReview[] => {
    const question = known.get(result.externalId);
    const drawn = attempt.questions[result.slot];
    if (!question || !drawn) return [];
    const saved = answers.get(result.slot);
    const late = saved && uncountedOf(saved);
    const subject: Subject = {
      question,
      result,
      parts: reviewQuestion(question, drawn.draw, saved && countingOf(saved)?.response),
      lateResponse: late ? reviewQuestion(question, drawn.draw, late.response).response : null,
    };
    const nothing: QuestionReview = { slot: result.slot };
    return [allowed.reduce((review, part) => ({ ...review, ...SHOW[part](subject) }), nothing)];
  });
  return {
    moment,
    ...(allowed.includes('MARKS') ? { marks: { marks, maxMarks, percent } } : {}),
    questions: reviews,
  };
}
