import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { startAttempt } from '../core/attempt.ts';
import { MESSAGES } from '../core/messages.ts';
import { beginWrites, forgetRecord, readRecord } from '../repository/attempts.ts';
import type { QuizRef } from '../repository/shapes.ts';
import { endAttempt } from './hand-in.ts';
import { contentOf, type ListedAttempt } from './loaded.ts';
import type { Neighbours, QuizLesson } from './neighbours.ts';
import { quizOf } from './place.ts';
import { findAttempt } from './read.ts';
import { openAttempt, overdue, summaryOf } from './summary.ts';

/** The lesson at which an attempt is to begin. */
export interface LessonRef {
  readonly courseId: string;
  readonly courseVersion: number;
  readonly moduleId: string;
  readonly lessonId: string;
}

/**
 * The most attempts of one run at a quiz without a limit of its own: it keeps the record of a quiz, which every end of
 * an attempt writes whole, within some 40 kB.
 */
export const MOST_ATTEMPTS = 200;

/**
 * Begins an attempt at the quiz as the caller's run pins it, or answers with the one in progress: a double click and a
 * second device get the same attempt. One whose time is over is graded first.
 */
export async function beginAttempt(
  neighbours: Neighbours,
  scope: Scope,
  lesson: LessonRef,
): Promise<Outcome<ListedAttempt>> {
  const place = await placeOf(neighbours, scope, lesson);
  if (!place.ok) return place;
  const { ref, quiz, courseVersion } = place.value;
  return untilWritten<ListedAttempt>(scope, async (fresh) => {
    const [record, questions] = await Promise.all([
      readRecord(fresh, ref),
      neighbours.readQuestions(fresh, ref.moduleId, quiz.hash, quiz.questionCount),
    ]);
    const open = openAttempt(record.attempts, scope.now);
    if (open) {
      // Which one it is, is known; who only goes on to it does not need its questions here.
      const openRef = { ...ref, ordinal: open.ordinal };
      const content = async () => {
        const found = await findAttempt(neighbours, scope, openRef);
        return found && contentOf(found);
      };
      const { settings } = quiz;
      return done({ ref: openRef, summary: open, settings, courseVersion, all: record.attempts, content });
    }
    const late = overdue(record.attempts, scope.now);
    if (late) {
      await endAttempt(neighbours, fresh, { ...ref, ordinal: late.ordinal }, 'DEADLINE');
      return undefined;
    }
    if (record.attempts.length >= MOST_ATTEMPTS) {
      return refused('NO_ATTEMPTS_LEFT', MESSAGES.TOO_MANY_ATTEMPTS, ['lesson']);
    }
    const ordinal = record.attempts.reduce((last, each) => Math.max(last, each.ordinal), 0) + 1;
    const { now, services } = scope;
    const { settings } = quiz;
    const begun = startAttempt({
      settings,
      questions,
      prior: record.attempts,
      ordinal,
      now,
      random: services.random,
    });
    if (!begun.ok) {
      const { code } = begun.refusal;
      if (code === 'NO_ATTEMPTS_LEFT') return noneLeft();
      if (code === 'NOT_OPEN_YET' || code === 'CLOSED' || code === 'WAIT')
        return refused('WRONG_STATE', MESSAGES[code], ['lesson']);
      throw new Error(`An attempt could not begin: ${code}`);
    }
    const drawn = begun.attempt;
    const draw = { attempt: drawn, quizHash: quiz.hash, courseVersion };
    const summary = summaryOf(draw);
    const attemptRef = { ...ref, ordinal };
    const result = await services.table.transact(beginWrites(attemptRef, record, summary, draw));
    forgetRecord(scope, ref);
    if (!result.ok) return undefined;
    const content = { attempt: drawn, questions, answers: new Map(), lateState: 'NONE' as const };
    return done({
      ref: attemptRef,
      summary,
      settings,
      courseVersion,
      all: [...record.attempts, summary],
      content,
    });
  });
}

const noneLeft = () => refused('NO_ATTEMPTS_LEFT', MESSAGES.NO_ATTEMPTS_LEFT, ['lesson']);

interface Place {
  readonly ref: QuizRef;
  readonly quiz: QuizLesson;
  readonly courseVersion: number;
}

/** The quiz in the caller's run; refuses who is not enrolled or not that far. */
async function placeOf(
  { readRun, readCourseVersion, isUnlocked }: Neighbours,
  scope: Scope,
  lesson: LessonRef,
): Promise<Outcome<Place>> {
  const { caller } = scope;
  const { courseId, moduleId, lessonId } = lesson;
  const unknown = refused('NOT_FOUND', MESSAGES.QUIZ_NOT_FOUND, ['lesson']);
  if (caller.kind !== 'person') return unknown;
  const { personId } = caller;
  const [run, named] = await Promise.all([
    readRun(scope, courseId),
    readCourseVersion(scope, courseId, lesson.courseVersion),
    // Hardly anybody takes a course more than twice: so the record is here before it is known which run it is.
    ...[1, 2].map((number) => readRecord(scope, { personId, courseId, run: number, moduleId, lessonId })),
  ]);
  if (!named || !quizOf(named, moduleId, lessonId)) return unknown;
  if (run?.state !== 'ACTIVE') return refused('NOT_ENROLLED', MESSAGES.NOT_ENROLLED, ['lesson']);
  // The run decides which version is taken; a link to another one leads to the same lesson of the run's own.
  const version =
    run.version === named.number ? named : await readCourseVersion(scope, courseId, run.version);
  const quiz = version && quizOf(version, moduleId, lessonId);
  if (!version || !quiz) return unknown;
  if (!isUnlocked(version, run, moduleId)) return refused('PREREQUISITE', MESSAGES.PREREQUISITE, ['lesson']);
  const ref = { personId, courseId, run: run.number, moduleId, lessonId };
  return done({ ref, quiz, courseVersion: run.version });
}
