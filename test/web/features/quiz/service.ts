import type { Answers } from '../../support/answers.ts';

/** An answer as the service keeps it. */
type Given = Readonly<Record<string, unknown>> & { readonly sequence: number };

interface Options {
  /** Seconds from the start of the attempt to its end; none without a limit. */
  readonly secondsLeft?: number;
  /** How long after the end the service still takes answers, seconds. */
  readonly grace?: number;
  /** What the quiz shows of a graded answer. */
  readonly shows?: 'everything' | 'nothing';
  readonly attemptsLeft?: number | null;
  readonly finishable?: boolean;
  readonly run?: 'ACTIVE' | 'FINISHED';
  /** The questions; one of each kind with a player of its own where left out. */
  readonly asked?: readonly object[];
  /** What the quiz says of its dates and its grading. */
  readonly dates?: Readonly<Record<string, string>>;
}

const option = (prefix: string) => (text: string, place: number) => ({ id: `${prefix}${place + 1}`, text });

const nothing = { choices: null, unit: null, prompts: null, options: null, items: null, fields: null };

/** One question of each kind; the right answer to each is the first there is. */
export const questions = [
  {
    ...nothing,
    kind: 'SINGLE_CHOICE',
    text: 'Dokumen apa yang **pertama** diperiksa di loket?',
    choices: ['Kartu keluarga', 'Surat undangan', 'Kartu nama'].map(option('c')),
  },
  {
    ...nothing,
    kind: 'MULTIPLE_CHOICE',
    text: 'Mana yang termasuk data pribadi?',
    choices: ['NIK', 'Alamat rumah', 'Jam buka loket'].map(option('c')),
  },
  { ...nothing, kind: 'TRUE_FALSE', text: 'Akta kelahiran diterbitkan tanpa biaya.' },
  {
    ...nothing,
    kind: 'NUMERIC',
    text: 'Sembilan unsur bernilai rata-rata 3,24.\n\n![Tiga langkah hitungan](/media/pusdiklat/hitung.svg)\n\nBerapa indeksnya?',
    unit: 'poin',
  },
  { ...nothing, kind: 'SHORT_TEXT', text: 'Apa kepanjangan SKM?' },
  {
    ...nothing,
    kind: 'MATCHING',
    text: 'Pasangkan peristiwa dengan dokumennya.',
    prompts: ['Lahir', 'Pindah'].map(option('p')),
    options: ['Akta kelahiran', 'Surat keterangan pindah', 'Kutipan akta `kematian`'].map(option('o')),
  },
  {
    ...nothing,
    kind: 'ORDERING',
    text: 'Urutkan langkah pelayanan.',
    items: ['Periksa berkas', 'Serahkan dokumen', 'Sapa warga'].map(option('i')),
  },
].map((question, place) => ({ id: `q${place + 1}`, ordinal: place + 1, points: 2, ...question }));

/** A text with a field of each kind. */
export const cloze = {
  ...nothing,
  id: 'q1',
  ordinal: 1,
  points: 2,
  kind: 'CLOZE',
  text: 'Bawa [[1]] ke [[3]]; hasilnya siap dalam [[2]] hari.',
  fields: [
    { id: 'f1', kind: 'SINGLE_CHOICE', choices: ['Kartu keluarga', 'Paspor'].map(option('c')), unit: null },
    { id: 'f2', kind: 'NUMERIC', choices: null, unit: 'hari' },
    { id: 'f3', kind: 'SHORT_TEXT', choices: null, unit: null },
  ],
};

const rightAnswers: Readonly<Record<string, readonly string[]>> = {
  q1: ['Kartu keluarga'],
  q2: ['NIK', 'Alamat rumah'],
  q3: ['Benar'],
  q4: ['81 poin'],
  q5: ['Survei Kepuasan Masyarakat'],
  q6: ['Lahir → Akta kelahiran', 'Pindah → Surat keterangan pindah'],
  q7: ['Sapa warga', 'Periksa berkas', 'Serahkan dokumen'],
};

const course = {
  id: 'course-1',
  language: 'ID',
  title: { id: 'Adminduk cepat dan ramah', en: 'Fast and friendly registration' },
};

const emptyResponse = {
  choices: null,
  trueFalse: null,
  number: null,
  text: null,
  matches: null,
  order: null,
  fields: null,
};

/** A quiz of the API with its one lesson, held in memory. Its first answer alone decides whether it is passed. */
export function createQuizService(options: Options = {}) {
  const {
    secondsLeft,
    grace = 0,
    shows = 'everything',
    attemptsLeft = 2,
    finishable = false,
    run = 'ACTIVE',
    asked = questions,
    dates = {},
  } = options;
  const startedAt = Date.now();
  const deadline = secondsLeft === undefined ? null : new Date(startedAt + secondsLeft * 1_000).toISOString();
  const given = new Map<string, Given>();
  const service = {
    /** The last answer to each question that the service took. */
    given,
    state: 'NONE' as 'NONE' | 'IN_PROGRESS' | 'SUBMITTED' | 'VOIDED',
    /** Set to refuse every answer with this message. */
    refusal: undefined as string | undefined,
    submissions: 0,
    /** Answers that came after the end, and what became of them. */
    late: new Map<string, Given>(),
    lateState: 'NONE' as 'NONE' | 'WAITING' | 'ACCEPTED' | 'DECLINED',
  };

  const passed = () =>
    (given.get('q1')?.['choices'] as readonly string[] | undefined)?.includes('c1') ?? false;
  const graded = () => service.state === 'SUBMITTED';

  function responseOf(id: string) {
    const answer = given.get(id);
    if (!answer || (graded() && shows === 'nothing')) return null;
    const savedAt = new Date().toISOString();
    return { ...emptyResponse, ...answer, savedAt, late: false, arrival: 'ON_TIME' };
  }

  function lateOf(id: string) {
    const answer = service.late.get(id);
    const savedAt = new Date().toISOString();
    return answer ? { ...emptyResponse, ...answer, savedAt, late: true, arrival: 'LATE' } : null;
  }

  function reviewOf(id: string) {
    if (!graded() || shows === 'nothing') return null;
    const answer = given.get(id);
    const right = id === 'q1' ? passed() : answer !== undefined;
    const choices = (answer?.['choices'] as readonly string[] | undefined) ?? [];
    return {
      state: answer ? (right ? 'CORRECT' : 'INCORRECT') : 'UNANSWERED',
      points: right ? 2 : 0,
      feedback: [`Penjelasan soal ${id}: baca lagi **alur di loket**.`],
      rightAnswer: rightAnswers[id] ?? [],
      options: [
        ...choices.map((choice) => ({ id: choice, correct: choice === 'c1' })),
        ...(fieldsOf(answer) ?? []).map(({ field, value }) => ({ id: field, correct: value !== '15' })),
      ],
    };
  }

  const attempt = (withQuestions: boolean) => ({
    id: 'attempt-1',
    ordinal: 1,
    state: service.state,
    startedAt: new Date(startedAt).toISOString(),
    deadline,
    submittedAt: graded() ? new Date().toISOString() : null,
    endedBy: graded() ? (service.late.size > 0 ? 'DEADLINE' : 'LEARNER') : null,
    lateAnswers: service.late.size,
    lateState: service.lateState,
    points: graded() ? (passed() ? 12 : 4.5) : null,
    maxPoints: 14,
    percent: graded() ? (passed() ? 85.71 : 32.14) : null,
    passed: graded() ? passed() : null,
    overallFeedback: graded() ? 'Baca lagi **bagian loket**.' : null,
    lesson: { id: 'lesson-1', title: 'Kuis: alur di loket' },
    course,
    questions: withQuestions
      ? (asked as typeof questions).map((question) => ({
          ...question,
          response: responseOf(question.id) ?? lateOf(question.id),
          lateResponse: lateOf(question.id),
          review: reviewOf(question.id),
        }))
      : null,
  });

  const quiz = () => ({
    id: 'quiz-1',
    questionCount: asked.length,
    passPercent: 70,
    attemptsAllowed: attemptsLeft === null ? 0 : 3,
    attemptsLeft,
    timeLimitMinutes: secondsLeft === undefined ? null : Math.ceil(secondsLeft / 60),
    bestPercent: graded() ? (passed() ? 85.71 : 32.14) : null,
    passed: graded() && passed(),
    gradingMethod: 'HIGHEST',
    opensAt: null,
    closesAt: null,
    nextAttemptAt: null,
    ...dates,
    attempts: service.state === 'NONE' ? [] : [attempt(false)],
  });

  const answers: Answers = {
    'Query.lesson': () => ({
      id: 'lesson-1',
      kind: 'QUIZ',
      title: 'Kuis: alur di loket',
      minutes: 15,
      bytes: 0,
      done: false,
      body: null,
      url: null,
      previous: { id: 'lesson-0', title: 'Alur di loket' },
      next: { id: 'lesson-2', title: 'Menangani keluhan' },
      course: {
        ...course,
        myRun: {
          id: 'run-1',
          state: run,
          requiredDone: finishable ? 6 : 4,
          requiredTotal: 6,
          progressPercent: finishable ? 100 : 66,
          finishable,
        },
      },
      quiz: quiz(),
    }),
    'Query.attempt': ({ id }) => {
      const end = secondsLeft === undefined ? Infinity : startedAt + (secondsLeft + grace) * 1_000;
      if (service.state === 'IN_PROGRESS' && Date.now() >= end) service.state = 'SUBMITTED';
      return id === 'attempt-1' && service.state !== 'NONE' ? attempt(true) : null;
    },
    'Mutation.progressRecord': ({ input }) => {
      const { events } = input as { readonly events: readonly { readonly id: string }[] };
      return { recorded: events.map(({ id }) => id), userErrors: [] };
    },
    'Mutation.attemptStart': () => {
      if (service.refusal !== undefined) {
        return { attempt: null, userErrors: [{ code: 'PREREQUISITE', message: service.refusal }] };
      }
      service.state = 'IN_PROGRESS';
      return { attempt: { id: 'attempt-1' }, userErrors: [] };
    },
    'Mutation.attemptAnswer': ({ input }) => {
      const { question, response, sequence } = input as {
        readonly question: string;
        readonly response: Readonly<Record<string, unknown>>;
        readonly sequence: number;
      };
      if (service.refusal !== undefined) {
        return { saved: null, userErrors: [{ code: 'INVALID', message: service.refusal }] };
      }
      if (sequence > (given.get(question)?.sequence ?? 0)) given.set(question, { ...response, sequence });
      return { saved: true, userErrors: [] };
    },
    'Mutation.attemptSubmit': () => {
      service.state = 'SUBMITTED';
      service.submissions += 1;
      return { attempt: { id: 'attempt-1' }, userErrors: [] };
    },
  };
  return Object.assign(service, { answers });
}

function fieldsOf(answer: Given | undefined) {
  return answer?.['fields'] as readonly { readonly field: string; readonly value: string }[] | undefined;
}

/** The answer the service took to a question, without its place in the order. */
export function answerTo(
  { given }: Pick<ReturnType<typeof createQuizService>, 'given'>,
  question: string,
): unknown {
  const { sequence: _, ...response } = given.get(question) ?? { sequence: 0 };
  return response;
}
