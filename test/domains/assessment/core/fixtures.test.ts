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
 * What was written once, frozen: it must be read, and graded to the same marks, for as long as anybody's attempt is
 * kept. A change of shape adds a file beside these, and an upgrade where old shapes do not fit; it never edits one.
 */
interface Frozen {
  readonly questions: readonly unknown[];
  readonly attempt: unknown;
  /** By slot. */
  readonly answers: readonly unknown[];
  readonly fractions: readonly number[];
  readonly marks: number;
}

function read<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

const FILES = ['v1.json', 'v1-weights-units-fields.json'].map((file) => ({
  file,
  frozen: JSON.parse(readFileSync(new URL(`./fixtures/${file}`, import.meta.url), 'utf8')) as Frozen,
}));

describe('what was stored once', () => {
  it.each(FILES)('is read and graded as it was then: $file', ({ frozen }) => {
    const questions = frozen.questions.map((question) => read(parseQuestion(question)));
    const answers = new Map(frozen.answers.map((answer, slot) => [slot, read(parseSavedAnswer(answer))]));
    const result = gradeAttempt(read(parseAttempt(frozen.attempt)), questions, answers);
    expect(result.perQuestion.map(({ fraction }) => fraction)).toEqual(frozen.fractions);
    expect(result.marks).toBe(frozen.marks);
  });

  it('is there for every kind', () => {
    const kinds = FILES.flatMap(({ frozen }) =>
      frozen.questions.map((each) => read(parseQuestion(each)).kind),
    );
    expect(new Set(kinds)).toEqual(new Set(QUESTION_KINDS));
  });
});
