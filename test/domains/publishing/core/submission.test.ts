import { describe, expect, it } from 'vitest';
import {
  checkSubmission,
  type Submission,
} from '../../../../functions/domains/publishing/core/submission.ts';
import { moduleInput as starterInput } from '../../../../infra/local/seed/modules.ts';
import { readModules } from '../../../../infra/local/seed/content.ts';
import { moduleInput, quizInput } from '../support/world.ts';

const input = (more: Record<string, unknown> = {}) => moduleInput(more) as unknown as Submission;
/** Only with the defaults that the schema fills in does a question have all that its kind needs. */
const filled = (): Submission =>
  input({
    lessons: [{ ...lesson('a'), content: { text: 'Isi.' } }],
  });
const lesson = (externalId: string, content: object = { text: 'Isi.' }) => ({
  externalId,
  title: 'Judul',
  minutes: 5,
  content,
});
const broken = (more: Record<string, unknown>) => {
  const checked = checkSubmission(input(more));
  return checked.ok ? [] : checked.refusals.map(({ code, field }) => `${code}@${field.join('.')}`);
};
const hashOf = (submission: Submission) => {
  const checked = checkSubmission(submission);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
  return checked.module.contentHash;
};

describe('a module as its partner sends it', () => {
  it.each(
    readModules().map((folder) => [`${folder.organisation}/${folder.module.externalId}`, folder] as const),
  )('is taken: %s of the starter content', async (_name, folder) => {
    const upload = (name: string) => Promise.resolve(`/media/a1/${name}`);
    const checked = checkSubmission(await starterInput(folder, upload));
    expect(checked.ok ? [] : checked.refusals).toEqual([]);
  });

  it('keeps its lessons in order, contents by hash', () => {
    const checked = checkSubmission(
      input({
        lessons: [
          lesson('a', { text: 'Sama.' }),
          lesson('b', { text: 'Sama.' }),
          lesson('c', { document: { url: 'https://a.id/x.pdf', description: 'Baca.' } }),
          lesson('d', { quiz: { ...quizInput(), questions: [trueFalse('q1')] } }),
        ],
      }),
    );
    if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
    const { lessons, bodies, quizzes, jpHundredths } = checked.module;
    expect(jpHundredths).toBe(250);
    expect(lessons.map(({ id, kind, bytes }) => [id, kind, bytes > 0])).toEqual([
      ['a', 'TEXT', true],
      ['b', 'TEXT', true],
      ['c', 'DOCUMENT', true],
      ['d', 'QUIZ', true],
    ]);
    expect(lessons[0]?.body).toBe(lessons[1]?.body);
    expect([...bodies.values()]).toEqual(['Sama.', 'Baca.']);
    expect([...quizzes.keys()]).toEqual([lessons[3]?.quiz?.hash]);
    expect(lessons[3]?.quiz?.settings).toMatchObject({
      passPercent: 60,
      timeLimitSeconds: 1_200,
      attemptsAllowed: 0,
      shuffleQuestions: true,
    });
  });

  it.each([
    ['externalId', { externalId: 'a/b' }, 'INVALID@externalId'],
    ['title', { title: '  ' }, 'REQUIRED@title'],
    ['long title', { title: 'a'.repeat(121) }, 'TOO_LARGE@title'],
    ['title of two lines', { title: 'a\nb' }, 'INVALID@title'],
    ['summary', { summary: 'a'.repeat(501) }, 'TOO_LARGE@summary'],
    ['JP', { proposedJp: 100.5 }, 'TOO_LARGE@proposedJp'],
    ['little JP', { proposedJp: 0.25 }, 'INVALID@proposedJp'],
    ['fraction of JP', { proposedJp: 1.005 }, 'INVALID@proposedJp'],
    ['no JP', { proposedJp: Number.NaN }, 'INVALID@proposedJp'],
    ['licence', { licence: '' }, 'REQUIRED@licence'],
    ['no lessons', { lessons: [] }, 'REQUIRED@lessons'],
    [
      'many lessons',
      { lessons: Array.from({ length: 201 }, (_, at) => lesson(`l${at}`)) },
      'TOO_LARGE@lessons',
    ],
    ['lesson id', { lessons: [lesson('a'), lesson('a')] }, 'TAKEN@lessons.1.externalId'],
    ['minutes', { lessons: [{ ...lesson('a'), minutes: 0 }] }, 'INVALID@lessons.0.minutes'],
    ['no text', { lessons: [lesson('a', { text: '\n' })] }, 'REQUIRED@lessons.0.content.text'],
    ['script', { lessons: [lesson('a', { text: '<script>' })] }, 'CONTENT_RULE@lessons.0.content.text'],
    ['NUL', { lessons: [lesson('a', { text: 'a\u0000b' })] }, 'INVALID@lessons.0.content.text'],
    [
      'large text',
      { lessons: [lesson('a', { text: 'é'.repeat(150_001) })] },
      'TOO_LARGE@lessons.0.content.text',
    ],
    [
      'address',
      { lessons: [lesson('a', { video: { url: 'http://a.id', description: 'x' } })] },
      'INVALID@lessons.0.content.video.url',
    ],
    [
      'description',
      { lessons: [lesson('a', { document: { url: 'https://a.id', description: '<b>' } })] },
      'CONTENT_RULE@lessons.0.content.document.description',
    ],
  ])('is refused: %s', (_name, more, expected) => expect(broken(more)).toContain(expected));

  it.each([
    ['no questions', { questions: [] }, 'CONTENT_RULE@questions'],
    ['pass mark', { passPercent: 101 }, 'TOO_LARGE@passPercent'],
    ['time limit', { timeLimitMinutes: 301 }, 'TOO_LARGE@timeLimitMinutes'],
    ['no time', { timeLimitMinutes: 0 }, 'INVALID@timeLimitMinutes'],
    ['hidden text', { questions: [{ ...trueFalse('q'), text: '\u200b' }] }, 'REQUIRED@questions.0.text'],
    ['turned text', { questions: [{ ...trueFalse('q'), text: 'a\u202eb' }] }, 'INVALID@questions.0.text'],
    ['half a sign', { questions: [{ ...trueFalse('q'), text: 'a\ud800' }] }, 'INVALID@questions.0.text'],
    ['question id', { questions: [trueFalse('q'), trueFalse('q')] }, 'TAKEN@questions.1.externalId'],
    ['text', { questions: [{ ...trueFalse('q'), text: '<b>x</b>' }] }, 'CONTENT_RULE@questions.0.text'],
    [
      'feedback',
      { questions: [{ ...trueFalse('q'), feedback: '[x](ftp://a)' }] },
      'CONTENT_RULE@questions.0.feedback',
    ],
    ['points', { questions: [{ ...trueFalse('q'), points: 0 }] }, 'INVALID@questions.0.points'],
    [
      'no right choice',
      { questions: [single([choice('a'), choice('b')])] },
      'CONTENT_RULE@questions.0.answer.singleChoice.choices',
    ],
    [
      'choice id',
      { questions: [single([choice('a', true), choice('a')])] },
      'TAKEN@questions.0.answer.singleChoice.choices.1.id',
    ],
    [
      'choice with HTML',
      { questions: [single([choice('a', true), { ...choice('b'), text: '<i>b</i>' }])] },
      'CONTENT_RULE@questions.0.answer.singleChoice.choices.1.text',
    ],
    [
      'distractor with a picture from elsewhere',
      {
        questions: [
          {
            externalId: 'q',
            text: 'Pasangkan',
            answer: {
              matching: {
                pairs: [
                  { id: 'a', prompt: 'A', answer: '1' },
                  { id: 'b', prompt: 'B', answer: '2' },
                ],
                distractors: ['![x](https://a.id/x)'],
              },
            },
          },
        ],
      },
      'CONTENT_RULE@questions.0.answer.matching.distractors.0',
    ],
  ])('has its quiz refused: %s', (_name, more, expected) => {
    const quiz = { ...quizInput(), questions: [trueFalse('q1')], ...more };
    expect(broken({ lessons: [lesson('a', { quiz })] })).toContain(
      expected.replace('@', '@lessons.0.content.quiz.'),
    );
  });

  it('lets accepted short texts hold any sign', () => {
    const accepted = { caseSensitive: false, answers: [{ text: '<b>', percent: 100 }] };
    const question = { externalId: 'q', text: 'Tanda?', answer: { shortText: accepted } };
    expect(broken({ lessons: [lesson('a', { quiz: { ...quizInput(), questions: [question] } })] })).toEqual(
      [],
    );
  });

  it('tells all breaches together, but not more than anybody reads', () => {
    const many = Array.from({ length: 150 }, (_, at) => lesson(`l${at}`, { text: '<b>' }));
    expect(broken({ title: '', lessons: many })).toHaveLength(100);
  });
});

describe('the hash of the content', () => {
  const quiz = (more: object = {}) => ({ ...quizInput(), questions: [{ ...trueFalse('q1'), ...more }] });
  const withQuiz = (more: object = {}) => input({ lessons: [lesson('a', { quiz: quiz(more) })] });

  it('is the same for what means the same', () => {
    expect(hashOf(withQuiz({ feedback: null, points: undefined }))).toBe(hashOf(withQuiz()));
    expect(hashOf({ ...filled(), title: ' Layanan yang ramah ' })).toBe(hashOf(filled()));
  });

  it('differs for any change', () => {
    const hashes = [
      filled(),
      { ...filled(), title: 'Lain' },
      { ...filled(), proposedJp: 3 },
      { ...filled(), language: 'EN' as const },
      input({ lessons: [lesson('a', { text: 'Isi lain.' })] }),
      withQuiz(),
      withQuiz({ points: 2 }),
      withQuiz({ feedback: 'Karena.' }),
    ].map(hashOf);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

function trueFalse(externalId: string) {
  return { externalId, text: 'Benar?', answer: { trueFalse: { answer: true } } };
}
function choice(id: string, correct = false) {
  return { id, text: `Pilihan ${id} ${correct}`, correct };
}
function single(choices: object[]) {
  return { externalId: 'q', text: 'Pilih', answer: { singleChoice: { shuffle: true, choices } } };
}
