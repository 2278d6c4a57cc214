import {
  checkCount,
  checkDistinct,
  checkLine,
  checkSlug,
  checkText,
  refusalAt,
} from '../../../platform/checks.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import type { Refusal } from '../../../platform/outcome.ts';
import { asKept } from '../../../platform/text.ts';
import type { Question } from '../../assessment/core/index.ts';
import { checkJp, jpHundredths } from './credit-hours.ts';
import { checkLesson, type CheckedLesson, type SubmittedLesson } from './lessons.ts';
import { emphasisWork } from './markdown.ts';
import { MESSAGES } from './messages.ts';
import { referencesOf, type MediaReference } from './references.ts';
import type { ModuleVersion, OutlineLesson } from './types.ts';

/** A whole module as its partner sends it. */
export interface Submission {
  readonly externalId: string;
  readonly title: string;
  readonly summary: string;
  readonly language: 'ID' | 'EN';
  /** In JP. */
  readonly proposedJp: number;
  readonly licence: string;
  readonly lessons: readonly SubmittedLesson[];
}

/** A module that keeps every rule, ready to be stored. */
export interface PreparedModule extends Pick<
  ModuleVersion,
  'externalId' | 'title' | 'summary' | 'language' | 'jpHundredths' | 'licence' | 'contentHash' | 'lessons'
> {
  /** The texts that its lessons name, by their hashes; each once. */
  readonly bodies: ReadonlyMap<string, string>;
  /** The questions that its lessons name, by the hashes of the quizzes; each once. */
  readonly quizzes: ReadonlyMap<string, readonly Question[]>;
  /** Where its lessons show files of the partner's media. */
  readonly references: readonly MediaReference[];
}

const MAX_LESSONS = 200;

/** Beyond this many, nobody reads on. */
const MAX_REFUSALS = 100;

/** Some 2 s of finding emphasis in all texts together; see `emphasisWork`. */
const MAX_WORK = 50_000_000;

/** Checks a module against every rule: what is to be stored, or all that its author should mend. Pure. */
export function checkSubmission(
  submission: Submission,
): { ok: true; module: PreparedModule } | { ok: false; refusals: Refusal[] } {
  const { externalId, title, summary, proposedJp, licence, lessons } = submission;
  const refusals = [
    ...checkSlug(['externalId'], externalId),
    ...checkLine(['title'], title, 120),
    ...checkText(['summary'], summary, 500),
    ...checkJp(['proposedJp'], proposedJp, 0.5, 100),
    ...checkLine(['licence'], licence, 100),
    ...checkCount(['lessons'], lessons.length, 1, MAX_LESSONS),
  ];
  // A list of lessons that is too long is not looked at: the work must stay within what a module may be.
  if (lessons.length > MAX_LESSONS) return { ok: false, refusals };
  if (lessons.reduce((sum, each) => sum + workOf(each), 0) > MAX_WORK) {
    const tooMuch = refusalAt(['lessons'], 'CONTENT_RULE', MESSAGES.TOO_INTRICATE);
    return { ok: false, refusals: [...refusals, tooMuch] };
  }
  const checked = lessons.map((each, at) => checkLesson(['lessons', at], each));
  refusals.push(...idsTaken(lessons), ...checked.flatMap((each) => each.refusals));
  if (refusals.length > 0) return { ok: false, refusals: refusals.slice(0, MAX_REFUSALS) };
  return { ok: true, module: prepare(submission, checked) };
}

/** Only lessons of text can be large; the texts of quizzes and links are bounded one by one. */
const workOf = ({ content }: SubmittedLesson): number => emphasisWork(content.text ?? '');

function idsTaken(lessons: readonly SubmittedLesson[]): Refusal[] {
  return checkDistinct(
    lessons.map(({ externalId }) => externalId),
    (at, first) => refusalAt(['lessons', at, 'externalId'], 'TAKEN', MESSAGES.LESSON_ID_TAKEN(first + 1)),
  );
}

function prepare(submission: Submission, checked: readonly CheckedLesson[]): PreparedModule {
  const bodies = new Map<string, string>();
  const quizzes = new Map<string, readonly Question[]>();
  const lessons = checked.map(({ head, body, quiz }): OutlineLesson => {
    const lesson: OutlineLesson = { ...head };
    if (body !== undefined) {
      const hash = sha256(body);
      bodies.set(hash, body);
      return { ...lesson, body: hash };
    }
    if (!quiz) return lesson;
    const { questions, settings } = quiz;
    const hash = sha256(canonicalJson(questions));
    quizzes.set(hash, questions);
    return { ...lesson, quiz: { hash, questionCount: questions.length, settings } };
  });
  const content = {
    title: asKept(submission.title),
    summary: asKept(submission.summary),
    language: submission.language,
    jpHundredths: jpHundredths(submission.proposedJp),
    licence: asKept(submission.licence),
    lessons,
  };
  return {
    ...content,
    externalId: submission.externalId,
    contentHash: sha256(canonicalJson(content)),
    bodies,
    quizzes,
    references: referencesOf(submission.lessons),
  };
}
