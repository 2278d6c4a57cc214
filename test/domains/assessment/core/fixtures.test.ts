import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  gradeAttempt,
  parseAttempt,
  parseQuestion,
  parseSavedAnswer,
  QUESTION_KINDS,
  type Parsed,
} from '../../../../functions/domains/assessment/core/index.ts';

/**
 * What version 1 wrote, frozen: it must be read, and graded to the same marks, for as long as anybody's attempt is
 * kept. A change of shape adds a file beside this one and an upgrade; it never edits this one.
 */
interface Frozen {
  readonly questions: readonly unknown[];
  readonly attempt: unknown;
  /** By slot. */
  readonly answers: readonly unknown[];
  readonly fractions: readonly number[];
  readonly marks: number;
}

const frozen = JSON.parse(readFileSync(new URL('./fixtures/v1.json', import.meta.url), 'utf8')) as Frozen;

function read<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

describe('what version 1 stored', () => {
  it('is read, every kind of it, and graded as it was then', () => {
    const questions = frozen.questions.map((question) => read(parseQuestion(question)));
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
    const answers = new Map(frozen.answers.map((answer, slot) => [slot, read(parseSavedAnswer(answer))]));
    const result = gradeAttempt(read(parseAttempt(frozen.attempt)), questions, answers);
    expect(result.perQuestion.map(({ fraction }) => fraction)).toEqual(frozen.fractions);
    expect(result.marks).toBe(frozen.marks);
  });
});
