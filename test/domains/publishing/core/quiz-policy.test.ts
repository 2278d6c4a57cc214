import { expect, it } from 'vitest';
import { checkSubmittedQuiz } from '../../../../functions/domains/publishing/core/quiz.ts';

const trueFalse = { externalId: 'q', text: 'Benar?', answer: { trueFalse: { answer: true } } };
const plain = { passPercent: 50, questions: [trueFalse] };
const check = (more: object) => checkSubmittedQuiz(['quiz'], { ...plain, ...more });
const places = (more: object) =>
  check(more).refusals.map(({ code, field }) => `${code}@${field.slice(1).join('.')}`);

it('stores nothing for what is left out, so that a quiz without it stays the same', () => {
  const nothing = {
    gradingMethod: null,
    opensAt: null,
    closesAt: null,
    waitMinutes: null,
    review: null,
    overallFeedback: null,
  };
  expect(check(nothing).quiz).toEqual(check({}).quiz);
});

it('takes dates, waiting time, grading, what is shown and what is said', () => {
  const { quiz, refusals } = check({
    gradingMethod: 'LAST',
    opensAt: '2026-12-01T00:00:00.000Z',
    closesAt: '2026-12-31T00:00:00.000Z',
    waitMinutes: 30,
    review: { during: [], afterSubmit: ['MARKS'], afterPassOrLastAttempt: ['MARKS'], afterClose: [] },
    overallFeedback: [{ fromPercent: 50, text: 'Bagus.' }],
  });
  expect(refusals).toEqual([]);
  expect(quiz?.settings).toMatchObject({
    gradingMethod: 'LAST',
    opensAt: Date.UTC(2026, 11, 1),
    closesAt: Date.UTC(2026, 11, 31),
    waitSeconds: 1_800,
    review: { DURING: [], AFTER_SUBMIT: ['MARKS'], AFTER_PASS_OR_LAST_ATTEMPT: ['MARKS'], AFTER_CLOSE: [] },
    overallFeedback: [{ fromPercent: 50, text: 'Bagus.' }],
  });
});

it('names the field of the input that is wrong', () => {
  expect(places({ waitMinutes: 0 })).toEqual(['INVALID@waitMinutes']);
  expect(places({ waitMinutes: 43_201 })).toEqual(['TOO_LARGE@waitMinutes']);
  expect(places({ review: { afterClose: ['MARKS'] } })).toEqual(['CONTENT_RULE@review.afterClose']);
  expect(places({ review: { during: ['RIGHT_ANSWER'] } })).toEqual(['CONTENT_RULE@review.during']);
  expect(places({ overallFeedback: [{ fromPercent: 5, text: 'x<br>' }] })).toEqual([
    'CONTENT_RULE@overallFeedback.0.text',
  ]);
});

it('takes a text with fields, and names the field of the input in which something is wrong', () => {
  const cloze = (answer: object, text = 'Siap dalam [[1]].') => ({
    questions: [{ externalId: 'q', text, answer: { cloze: { fields: [{ weight: 2, answer }] } } }],
  });
  const right = { numeric: { answers: [{ value: 14, tolerance: 0, percent: 100 }], unit: 'hari' } };
  expect(check(cloze(right)).quiz?.questions[0]?.shape).toEqual({
    fields: [
      {
        kind: 'NUMERIC',
        weight: 2,
        shape: { answers: [{ value: '14', tolerance: '0', percent: 100 }], unit: 'hari' },
      },
    ],
  });
  expect(places(cloze(right, 'Siap.'))).toEqual(['CONTENT_RULE@questions.0.text']);
  const half = { shortText: { caseSensitive: false, answers: [{ text: 'x', percent: 50 }] } };
  expect(places(cloze(half))).toEqual([
    'CONTENT_RULE@questions.0.answer.cloze.fields.0.answer.shortText.answers',
  ]);
});
