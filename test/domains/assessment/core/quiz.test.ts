import { describe, expect, it } from 'vitest';
import {
  checkQuiz,
  DEFAULT_REVIEW,
  isPublishable,
  parseQuizSettings,
} from '../../../../functions/domains/assessment/core/index.ts';
import { authored, EXAMPLES } from './support/questions.ts';

const SETTINGS = { passPercent: 70, attemptsAllowed: 3, shuffleQuestions: true };
const one = authored('TRUE_FALSE', EXAMPLES.TRUE_FALSE);

function rules(settings: Record<string, unknown>, questions: readonly unknown[] = [one]): string[] {
  return checkQuiz(settings, questions).problems.map(({ rule, path }) => `${rule}@${path.join('.')}`);
}

describe('a quiz', () => {
  it('gets what its author left out', () => {
    const { quiz, problems } = checkQuiz(SETTINGS, [one]);
    expect(problems).toEqual([]);
    expect(quiz?.settings).toEqual({
      ...SETTINGS,
      version: 1,
      graceSeconds: 60,
      gradingMethod: 'HIGHEST',
      review: DEFAULT_REVIEW,
    });
    expect(parseQuizSettings(JSON.parse(JSON.stringify(quiz?.settings)))).toEqual({
      ok: true,
      value: quiz?.settings,
    });
  });

  it('shows right answers by default only when they cannot be used', () => {
    expect(DEFAULT_REVIEW.DURING).toEqual([]);
    expect(DEFAULT_REVIEW.AFTER_SUBMIT).not.toContain('RIGHT_ANSWER');
    expect(DEFAULT_REVIEW.AFTER_PASS_OR_LAST_ATTEMPT).toContain('RIGHT_ANSWER');
  });

  it.each([
    [{ passPercent: 101 }, ['TOO_BIG@passPercent']],
    [{ passPercent: 69.5 }, ['WHOLE@passPercent']],
    [{ passPercent: undefined }, ['FIELD_REQUIRED@passPercent']],
    [{ passPercent: 0 }, ['PASS_AT_NOTHING@passPercent']],
    [{ attemptsAllowed: -1 }, ['TOO_SMALL@attemptsAllowed']],
    [{ timeLimitSeconds: 59 }, ['TOO_SMALL@timeLimitSeconds']],
    [{ timeLimitSeconds: 18_001 }, ['TOO_BIG@timeLimitSeconds']],
    [{ gradingMethod: 'BEST' }, ['SHAPE@gradingMethod']],
    [{ colour: 'red' }, ['FIELD_UNKNOWN@colour']],
    [{ review: { ...DEFAULT_REVIEW, DURING: ['FEEDBACK'] } }, ['REVIEW_DURING_REVEALS@review.DURING']],
    [{ review: { ...DEFAULT_REVIEW, DURING: ['RESPONSE'] } }, []],
    [
      { review: { ...DEFAULT_REVIEW, AFTER_SUBMIT: ['RIGHT_ANSWER'] } },
      ['REVIEW_REVEALS_EARLY@review.AFTER_SUBMIT'],
    ],
  ])('tells its author what to mend in %j', (change, problems) => {
    expect(rules({ ...SETTINGS, ...change })).toEqual(problems);
  });

  it('finds every problem of every question, under its place', () => {
    const broken = authored('ORDERING', { scoring: 'POSITION', items: [] }, { externalId: 'o' });
    const odd = authored('RIDDLE', {}, { externalId: 'r' });
    expect(rules({ ...SETTINGS, passPercent: -1 }, [one, broken, one, odd])).toEqual([
      'TOO_SMALL@passPercent',
      'TOO_SHORT@questions.1.shape.items',
      'QUESTION_KIND@questions.3.kind',
      'QUESTION_ID_TAKEN@questions.2.externalId',
    ]);
    expect(checkQuiz(SETTINGS, [one, broken]).quiz).toBeNull();
  });

  it('has 1 to 100 questions', () => {
    expect(rules(SETTINGS, [])).toEqual(['QUIZ_EMPTY@questions']);
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        authored('TRUE_FALSE', { answer: true }, { externalId: `q${at}` }),
      );
    expect(rules(SETTINGS, many(100))).toEqual([]);
    expect(checkQuiz(SETTINGS, many(101))).toMatchObject({
      quiz: null,
      problems: [{ rule: 'QUIZ_TOO_LARGE', params: { limit: 100, count: 101 } }],
    });
  });

  it('may be published with warnings but not with errors', () => {
    expect(isPublishable(checkQuiz({ ...SETTINGS, passPercent: 0 }, [one]).problems)).toBe(true);
    expect(isPublishable(checkQuiz({ ...SETTINGS, passPercent: 101 }, [one]).problems)).toBe(false);
  });
});
