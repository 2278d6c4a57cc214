import { expect, it } from 'vitest';
import { checkSubmittedQuiz } from '../../../../functions/domains/publishing/core/quiz.ts';

const shortText = (text: string) => ({
  externalId: 'q',
  text: 'Apa?',
  answer: { shortText: { caseSensitive: false, answers: [{ text, percent: 100 }] } },
});

function messagesOf(more: { timeLimitMinutes?: number }, answer = 'benar') {
  const quiz = { passPercent: 50, questions: [shortText(answer)], ...more };
  return checkSubmittedQuiz(['quiz'], quiz).refusals.map(({ code, field, message }) => ({
    code,
    field: field.join('.'),
    text: message.en,
  }));
}

it.each([
  [0, 'INVALID'],
  [301, 'TOO_LARGE'],
])('tells the bounds of a time limit of %i in minutes', (timeLimitMinutes, code) => {
  const text = 'Give the time limit in minutes, from 1 to 300.';
  expect(messagesOf({ timeLimitMinutes })).toEqual([{ code, field: 'quiz.timeLimitMinutes', text }]);
});

it('takes the bounds themselves', () => {
  for (const timeLimitMinutes of [1, 300]) expect(messagesOf({ timeLimitMinutes })).toEqual([]);
});

it.each(['   ', '\u200b'])('tells of a blank answer that something must be written: %j', (answer) => {
  expect(messagesOf({}, answer)).toEqual([
    {
      code: 'REQUIRED',
      field: 'quiz.questions.0.answer.shortText.answers.0.text',
      text: 'This field is needed: write more than spaces.',
    },
  ]);
});
