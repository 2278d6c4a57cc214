import type { Context } from '../../../graphql/context.ts';
import type { ResponseInput, Resolvers } from '../../../graphql/generated/types.ts';
import { numberOf, partsOf, toGlobalId } from '../../../graphql/global-id.ts';
import type { NodeLoaders } from '../../../graphql/node.ts';
import { moment, momentOrNull } from '../../../graphql/scalars.ts';
import { toPayload } from '../../../graphql/user-errors.ts';
import { refused } from '../../../platform/outcome.ts';
import type { CourseVersion } from '../../catalog/commands/index.ts';
import { courseOfVersion } from '../../catalog/resolvers/models.ts';
import { contentOf, readLateAttempt, type Assessment, type AttemptRef } from '../commands/index.ts';
import { uncountedOf } from '../core/answers.ts';
import { attemptsLeft } from '../core/attempt.ts';
import { pointsOf } from '../core/marks.ts';
import { MESSAGES } from '../core/messages.ts';
import { nextAttemptAt, overallFeedback } from '../core/policy.ts';
import type { ReviewPart } from '../core/quiz.ts';
import type { PublicResponse } from '../core/responses.ts';
import { reviewMoment } from '../core/review.ts';
import type { AttemptModel, LateAttemptModel, QuizModel } from './models.ts';
import { presentQuestions } from './questions.ts';
import { presentStatistics } from './statistics.ts';

/** The most attempts that are listed. */
const MOST_LISTED = 50;

/** What the resolvers show of catalog. */
export interface Shown {
  /** A version of a course, never changed. */
  courseVersion(context: Context, courseId: string, number: number): Promise<CourseVersion | undefined>;
}

/** The resolvers and node loaders of assessment over its use cases and what they show. */
export function createResolvers(
  assessment: Assessment,
  shown: Shown,
): { resolvers: Resolvers; nodes: NodeLoaders } {
  const byParts = async (context: Context, parts: string[] | undefined) => {
    const ref = refOf(parts);
    return (ref && (await assessment.findAttempt(context, ref))) ?? null;
  };

  const lessonOf = async (
    context: Context,
    { ref: { courseId, moduleId, lessonId }, courseVersion }: Pick<AttemptModel, 'ref' | 'courseVersion'>,
  ) => {
    const version = await shown.courseVersion(context, courseId, courseVersion);
    const module = version?.modules.find((each) => each.moduleId === moduleId);
    const lesson = module?.lessons.find(({ id }) => id === lessonId);
    const id = toGlobalId('Lesson', courseId, courseVersion, moduleId, lessonId);
    return lesson ? { id, title: lesson.title } : null;
  };

  const resolvers: Resolvers = {
    Query: {
      attempt: (_source, { id }, context) => byParts(context, partsOf('Attempt', id, 6)),
    },
    Mutation: {
      attemptStart: async (_source, { input }, context) => {
        const [courseId, version, moduleId, lessonId] = partsOf('Lesson', input.lesson, 4) ?? [];
        const courseVersion = numberOf(version);
        const outcome =
          courseId && courseVersion && moduleId && lessonId
            ? await assessment.beginAttempt(context, { courseId, courseVersion, moduleId, lessonId })
            : refused('NOT_FOUND', MESSAGES.QUIZ_NOT_FOUND, ['lesson']);
        return toPayload(context, outcome, (attempt) => ({ attempt }));
      },
      attemptAnswer: async (_source, { input }, context) => {
        const ref = refOf(partsOf('Attempt', input.attempt, 6));
        const outcome = ref
          ? await assessment.answerAttempt(context, {
              ref,
              questionId: input.question,
              response: responseOf(input.response),
              sequence: input.sequence,
              answeredAt: Date.parse(input.answeredAt),
            })
          : unknownAttempt();
        return toPayload(context, outcome, ({ late, arrival }) => ({ saved: true, late, arrival }));
      },
      attemptLateAnswersDecide: async (_source, { input }, context) => {
        const ref = refOf(partsOf('Attempt', input.attempt, 6));
        if (!ref) return toPayload(context, unknownAttempt(), () => ({}));
        const outcome = await assessment.decideLateAnswers(context, ref, input);
        return toPayload(context, outcome, (entry) => ({
          entry,
          attempt: readLateAttempt(context, ref).then((attempt) => attempt ?? null),
        }));
      },
      attemptSubmit: async (_source, { input }, context) => {
        const ref = refOf(partsOf('Attempt', input.attempt, 6));
        const outcome = ref ? await assessment.submitAttempt(context, ref) : unknownAttempt();
        return toPayload(context, outcome, ({ attempt, run }) => ({ attempt, run: run ?? null }));
      },
    },
    Lesson: {
      quiz: async ({ course: { courseId, number }, module: { moduleId }, lesson }, _args, context) => {
        if (!lesson.quiz) return null;
        const standing = await assessment.findStanding(
          context,
          { courseId, moduleId, lessonId: lesson.id },
          lesson.quiz,
        );
        return standing && { idParts: [courseId, number, moduleId, lesson.id], quiz: lesson.quiz, standing };
      },
    },
    ModuleQuiz: {
      statistics: async ({ version: { moduleId }, quiz: { hash, questionCount } }, _args, context) => {
        const quiz = { moduleId, quizHash: hash };
        const statistics = await assessment.readStatistics(context, quiz, questionCount);
        return statistics ? presentStatistics(statistics) : null;
      },
    },
    Quiz: {
      id: ({ idParts }) => toGlobalId('Quiz', ...idParts),
      questionCount: ({ quiz }) => quiz.questionCount,
      passPercent: ({ quiz }) => quiz.settings.passPercent,
      attemptsAllowed: ({ quiz }) => quiz.settings.attemptsAllowed,
      attemptsLeft: ({ quiz, standing }) =>
        standing ? standing.attemptsLeft : attemptsLeft(quiz.settings, []),
      timeLimitMinutes: ({ quiz: { settings } }) =>
        settings.timeLimitSeconds === undefined ? null : Math.ceil(settings.timeLimitSeconds / 60),
      bestPercent: (quiz, _args, { now }) => bestPercent(quiz, now),
      gradingMethod: ({ quiz }) => quiz.settings.gradingMethod,
      opensAt: ({ quiz }) => momentOrNull(quiz.settings.opensAt ?? null),
      closesAt: ({ quiz }) => momentOrNull(quiz.settings.closesAt ?? null),
      nextAttemptAt: ({ quiz, standing }, _args, { now }) => {
        const from = nextAttemptAt(
          quiz.settings,
          (standing?.attempts ?? []).map(({ summary }) => summary),
        );
        return momentOrNull(from !== null && from > now ? from : null);
      },
      passed: ({ standing }) => standing?.passed ?? false,
      attempts: ({ standing }) => standing?.attempts.slice(-MOST_LISTED).reverse() ?? [],
    },
    Attempt: {
      id: ({ ref }) => attemptId(ref),
      ordinal: ({ summary }) => summary.ordinal,
      state: ({ summary }) => summary.state,
      startedAt: ({ summary }) => moment(summary.startedAt),
      deadline: ({ summary }) => momentOrNull(summary.deadline),
      submittedAt: ({ summary }) => momentOrNull(summary.submittedAt),
      endedBy: ({ summary }) => summary.submittedBy,
      lateAnswers: async (attempt) => {
        const content = await contentOf(attempt);
        return content ? [...content.answers.values()].filter((saved) => uncountedOf(saved)).length : null;
      },
      lateState: async (attempt) => (await contentOf(attempt))?.lateState ?? null,
      points: (attempt, _args, { now }) =>
        attempt.summary.marks !== null && shows(attempt, 'MARKS', now)
          ? pointsOf(attempt.summary.marks)
          : null,
      maxPoints: ({ summary }) => pointsOf(summary.maxMarks),
      percent: (attempt, _args, { now }) => (shows(attempt, 'MARKS', now) ? attempt.summary.percent : null),
      overallFeedback: (attempt, _args, { now }) => {
        const { percent } = attempt.summary;
        return percent !== null && shows(attempt, 'FEEDBACK', now)
          ? overallFeedback(attempt.settings, percent)
          : null;
      },
      passed: ({ summary }) => summary.passed,
      questions: (attempt, _args, context) => presentQuestions(context, attempt),
      lesson: (attempt, _args, context) => lessonOf(context, attempt),
      course: async ({ ref: { courseId }, courseVersion }, _args, context) => {
        const version = await shown.courseVersion(context, courseId, courseVersion);
        return version ? courseOfVersion(version) : null;
      },
    },
    LateAttempt: {
      id: ({ ref }) => attemptId(ref),
      lesson: (attempt, _args, context) => lessonOf(context, attempt),
      ordinal: ({ summary }) => summary.ordinal,
      startedAt: ({ summary }) => moment(summary.startedAt),
      deadline: ({ summary }) => momentOrNull(summary.deadline),
      submittedAt: ({ summary }) => momentOrNull(summary.submittedAt),
      endedBy: ({ summary }) => summary.submittedBy,
      state: ({ lateState }) => lateState,
      answers: ({ late }) => late.length,
      firstReceivedAt: ({ late }) => momentOrNull(late.at(0)?.savedAt ?? null),
      lastReceivedAt: ({ late }) => momentOrNull(late.at(-1)?.savedAt ?? null),
      firstAnsweredAt: ({ late }) => momentOrNull(told(late).at(0) ?? null),
      lastAnsweredAt: ({ late }) => momentOrNull(told(late).at(-1) ?? null),
      percent: ({ summary }) => summary.percent,
      passed: ({ summary }) => summary.passed,
    },
  };
  return { resolvers, nodes: { Attempt: byParts } };
}

const attemptId = ({ personId, courseId, run, moduleId, lessonId, ordinal }: AttemptRef): string =>
  toGlobalId('Attempt', personId, courseId, run, moduleId, lessonId, ordinal);

/** When the learner gave late answers, as the device tells, in that order. */
const told = (late: LateAttemptModel['late']): number[] =>
  late.map(({ answeredAt }) => answeredAt).sort((a, b) => a - b);

const unknownAttempt = () => refused('NOT_FOUND', MESSAGES.ATTEMPT_NOT_FOUND, ['attempt']);

function refOf(parts: string[] | undefined): AttemptRef | undefined {
  const [personId, courseId, runPart, moduleId, lessonId, ordinalPart] = parts ?? [];
  const run = numberOf(runPart);
  const ordinal = numberOf(ordinalPart);
  if (!personId || !courseId || !run || !moduleId || !lessonId || !ordinal) return undefined;
  return { personId, courseId, run, moduleId, lessonId, ordinal };
}

/** The field of the answer that is set, without the marks of the input type. */
function responseOf(input: ResponseInput): PublicResponse {
  const { choices, trueFalse, number, text, matches, order, fields } = input;
  if (choices) return { choices };
  if (trueFalse !== undefined) return { trueFalse };
  if (number !== undefined) return { number };
  if (text !== undefined) return { text };
  if (matches) return { matches };
  if (fields) return { fields };
  return { order: order ?? [] };
}

/** Whether the quiz shows a part of an attempt by now. */
function shows({ summary, all, settings }: AttemptModel, part: ReviewPart, now: number): boolean {
  return settings.review[reviewMoment(summary, all, settings, now)]?.includes(part) ?? false;
}

/** The quiz's result, where it may be seen at every attempt it could come from. */
function bestPercent({ standing }: QuizModel, now: number): number | null {
  const graded = standing?.attempts.filter(({ summary }) => summary.state === 'SUBMITTED') ?? [];
  const shown = graded.length > 0 && graded.every((attempt) => shows(attempt, 'MARKS', now));
  return shown ? (standing?.percent ?? null) : null;
}
