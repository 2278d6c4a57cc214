import { createScope, type Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { Item } from '../../../platform/table/table.ts';
import { countedOrdinals, gradeAttempt } from '../core/grading.ts';
import { MARK_SCALE } from '../core/marks.ts';
import type { Question } from '../core/question-types/index.ts';
import {
  questionFigures,
  quizFigures,
  type QuestionFigures,
  type QuizFigures,
} from '../core/statistics/figures.ts';
import { findingsOf, type Finding } from '../core/statistics/findings.ts';
import {
  added,
  NO_SUMS,
  sumsOfPerson,
  without,
  type GradedAttempt,
  type QuizSums,
} from '../core/statistics/sums.ts';
import { drawnAttemptOf, overAttemptOf, readAttempt, readRecord } from '../repository/attempts.ts';
import { readAllSums, readSummed, summedWrites, type SharedQuiz } from '../repository/sums.ts';
import { ATTEMPT_KIND, DRAW_KIND, type QuizRef } from '../repository/shapes.ts';
import type { Neighbours } from './neighbours.ts';

/** How often a write that met another one is decided again. */
const TRIES = 20;

/** Reports do not speak of fewer people. */
export const SMALL_CELL = 5;

/**
 * Keeps the statistics of a quiz in step with its attempts: what they hold of a person's attempts is what the quiz's
 * record says now. Called again for the same change, or in another order, it changes nothing.
 *
 * @param item the item after the change; undefined when it was removed
 * @param before the item before it
 */
export async function sumAttempts(
  neighbours: Pick<Neighbours, 'readQuestions'>,
  services: Services,
  item: Item | undefined,
  before?: Item,
): Promise<void> {
  const changed = await changedAttempt(services, item, before);
  if (!changed) return;
  const { ref, quizHash } = changed;
  const quiz = { moduleId: ref.moduleId, quizHash };
  for (let tried = 0; tried < TRIES; tried += 1) {
    const scope = createScope(services, { kind: 'anonymous' });
    const was = await readSummed(scope, quiz, ref);
    const is = await attemptsNow(neighbours, scope, quiz, ref);
    // What was summed from a newer record than the one just read stays: this reading is overtaken.
    if (was.summed && is && was.summed.revision > is.revision) continue;
    const [old, now] = [was.summed?.attempts ?? [], is?.attempts ?? []];
    if (JSON.stringify(old) === JSON.stringify(now)) return;
    const sums = added(without(was.stored.sums, sumsOfPerson(old)), sumsOfPerson(now));
    const written = await services.table.transact(
      summedWrites(quiz, ref, was, { sums, summed: now.length > 0 ? is : undefined }),
    );
    if (written.ok) return;
  }
  throw new Error('The statistics of a quiz were written by others again and again');
}

/** What of an attempt changes with its result, unless late answers are accepted. */
const RESULT = ['state', 'marks', 'submittedAt'] as const;

/** The attempt that is over now, or is there no more; undefined for every other change. */
async function changedAttempt(services: Services, item: Item | undefined, before: Item | undefined) {
  if (!item) return before?.['kind'] === DRAW_KIND ? drawnAttemptOf(before) : undefined;
  // Each late answer writes the attempt, and changes nothing of what counts.
  const same = before && RESULT.every((name) => before[name] === item[name]);
  if (same && item['lateState'] !== 'ACCEPTED') return undefined;
  const ref = item['kind'] === ATTEMPT_KIND ? overAttemptOf(item) : undefined;
  if (!ref) return undefined;
  const { attempts } = await readRecord(createScope(services, { kind: 'anonymous' }), ref);
  const quizHash = attempts.find(({ ordinal }) => ordinal === ref.ordinal)?.quizHash;
  return quizHash === undefined ? undefined : { ref, quizHash };
}

/** The attempts of a person that count, graded as they stand now; undefined when there is no record of them. */
async function attemptsNow(
  { readQuestions }: Pick<Neighbours, 'readQuestions'>,
  scope: Scope,
  { moduleId, quizHash }: SharedQuiz,
  ref: QuizRef,
) {
  const { revision, attempts } = await readRecord(scope, ref);
  if (revision === 0) return undefined;
  const here = attempts.filter((attempt) => attempt.quizHash === quizHash);
  const [first] = here;
  const stored = first && (await readAttempt(scope, { ...ref, ordinal: first.ordinal }));
  if (!stored) return { revision, attempts: [] };
  const ordinals = countedOrdinals(stored.attempt.settings.gradingMethod, here);
  const counted = await Promise.all(
    ordinals.map((ordinal) => (ordinal === first.ordinal ? stored : readAttempt(scope, { ...ref, ordinal }))),
  );
  const questions = await readQuestions(scope, moduleId, quizHash, stored.attempt.questions.length);
  return {
    revision,
    attempts: counted.flatMap((each): GradedAttempt[] => {
      if (!each) return [];
      const { perQuestion, maxMarks } = gradeAttempt(each.attempt, questions, each.answers);
      return [
        {
          most: maxMarks,
          questions: perQuestion.map(({ externalId, marks, matched }) => ({
            id: externalId,
            mark: marks,
            answers: [...matched],
          })),
        },
      ];
    }),
  };
}

/** The statistics of a question. */
export interface QuestionStatistics extends QuestionFigures {
  readonly externalId: string;
  readonly findings: readonly Finding[];
  /** How many attempts gave which of the author's answers, in the author's order. */
  readonly answers: readonly number[];
}

/** The statistics of a quiz. */
export interface QuizStatistics extends QuizFigures {
  /** How many attempts came to which tenth of the marks, from the lowest; the last is all of them. */
  readonly tenths: readonly number[];
  readonly questions: readonly QuestionStatistics[];
}

/**
 * The statistics of a quiz over the attempts that count by its grading method; undefined while they are of fewer than
 * five people, so that nobody's answers can be read out of them. One batch, with the questions in it.
 */
export async function readStatistics(
  { readQuestions }: Pick<Neighbours, 'readQuestions'>,
  scope: Scope,
  quiz: SharedQuiz,
  questionCount: number,
): Promise<QuizStatistics | undefined> {
  const [shards, questions] = await Promise.all([
    readAllSums(scope, quiz),
    readQuestions(scope, quiz.moduleId, quiz.quizHash, questionCount),
  ]);
  const sums = shards.reduce(added, NO_SUMS);
  return sums.people < SMALL_CELL ? undefined : statisticsOf(sums, questions);
}

function statisticsOf(sums: QuizSums, questions: readonly Question[]): QuizStatistics {
  const most = questions.reduce((sum, { points }) => sum + points * MARK_SCALE, 0);
  return {
    ...quizFigures(sums, most),
    tenths: Array.from({ length: 11 }, (_, tenth) => sums.tenths.get(tenth) ?? 0),
    questions: questions.flatMap(({ externalId, points }) => {
      const each = sums.questions.get(externalId);
      if (!each) return [];
      const figures = questionFigures(each, points * MARK_SCALE);
      const last = Math.max(-1, ...each.answers.keys());
      const answers = Array.from({ length: last + 1 }, (_, place) => each.answers.get(place) ?? 0);
      return [{ ...figures, externalId, findings: findingsOf(figures), answers }];
    }),
  };
}
