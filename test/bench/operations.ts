import {
  AnswerAttemptDocument,
  AttemptDocument,
  CatalogueDocument,
  CertificateCheckDocument,
  CourseDocument,
  CourseRosterDocument,
  FinishDocument,
  HomeDocument,
  LessonDocument,
  StartAttemptDocument,
  SubmitAttemptDocument,
  type AttemptQuery,
  type FinishMutation,
  type StartAttemptMutation,
} from '../../web/src/gql/graphql.ts';
import { COURSE_ID, lessonId, UNIT_ID } from '../domains/learning/support/city-world.ts';
import type { OperationName } from './budgets.ts';

type Question = NonNullable<NonNullable<AttemptQuery['attempt']>['questions']>[number];

/** How far a learner has come, for the operations that follow one another. */
export interface Progress {
  readonly login: string;
  readonly run: string;
  attempt: string;
  questions: readonly Question[];
  /** Of the last answer. */
  sequence: number;
  certificate: string;
}

/** An operation as the web client sends it. */
export interface Operation {
  readonly title: string;
  /** The hash of its trusted document. */
  readonly hash: string;
  /** Whose page it is. */
  readonly as: 'learner' | 'agency' | 'nobody';
  variables(progress: Progress): object;
  /** Takes from the answer what later operations need. */
  learn?(progress: Progress, data: never): void;
}

interface TrustedDocument {
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
}

/** The hash that the web client sends for a document. */
export const hashOf = ({ __meta__ }: TrustedDocument) => String(__meta__?.['hash']).replace(/^sha256:/, '');

/** In the order in which a learner comes to them. */
export const operations: Readonly<Record<OperationName, Operation>> = {
  home: { title: 'home', hash: hashOf(HomeDocument), as: 'learner', variables: () => ({}) },
  course: {
    title: 'course page',
    hash: hashOf(CourseDocument),
    as: 'learner',
    variables: () => ({ id: COURSE_ID }),
  },
  lesson: {
    title: 'open a lesson',
    hash: hashOf(LessonDocument),
    as: 'learner',
    variables: () => ({ id: lessonId('m1', 'l100') }),
  },
  start: {
    title: 'start an attempt',
    hash: hashOf(StartAttemptDocument),
    as: 'learner',
    variables: () => ({ input: { lesson: lessonId('m2', 'kuis') } }),
    learn(progress, { attemptStart }: StartAttemptMutation) {
      progress.attempt = attemptStart?.attempt?.id ?? '';
      progress.sequence = 0;
    },
  },
  attempt: {
    title: 'page of an attempt',
    hash: hashOf(AttemptDocument),
    as: 'learner',
    variables: ({ attempt }) => ({ id: attempt }),
    learn(progress, { attempt }: AttemptQuery) {
      progress.questions = attempt?.questions ?? [];
    },
  },
  answer: {
    title: 'save an answer',
    hash: hashOf(AnswerAttemptDocument),
    as: 'learner',
    variables: (progress) => answerTo(progress, progress.sequence),
    learn(progress) {
      progress.sequence += 1;
    },
  },
  submit: {
    title: 'submit',
    hash: hashOf(SubmitAttemptDocument),
    as: 'learner',
    variables: ({ attempt }) => ({ input: { attempt } }),
  },
  finish: {
    title: 'finish',
    hash: hashOf(FinishDocument),
    as: 'learner',
    variables: ({ run }) => ({ input: { run } }),
    learn(progress, { runFinish }: FinishMutation) {
      progress.certificate = runFinish?.certificate?.number ?? '';
    },
  },
  catalogue: {
    title: 'page of the catalogue',
    hash: hashOf(CatalogueDocument),
    as: 'learner',
    variables: () => ({ first: 20 }),
  },
  roster: {
    title: 'page of a roster',
    hash: hashOf(CourseRosterDocument),
    as: 'agency',
    variables: () => ({ id: COURSE_ID, unit: UNIT_ID, first: 50 }),
  },
  certificate: {
    title: 'check a certificate',
    hash: hashOf(CertificateCheckDocument),
    as: 'nobody',
    variables: ({ certificate }) => ({ number: certificate }),
  },
};

/** The names of the operations, in their order. */
export const operationNames = Object.keys(operations) as OperationName[];

/** The input that answers the question `at`, counted around. */
export function answerTo({ attempt, questions, sequence }: Progress, at: number): object {
  const question = questions[at % questions.length];
  if (!question) throw new Error('The attempt has no questions');
  return {
    input: {
      attempt,
      question: question.id,
      response: responseTo(question),
      sequence: sequence + 1,
      answeredAt: new Date().toISOString(),
    },
  };
}

const ids = (options: readonly { id: string }[] | null | undefined) => (options ?? []).map(({ id }) => id);

function responseTo(question: Question): object {
  switch (question.kind) {
    case 'SINGLE_CHOICE':
      return { choices: ids(question.choices).slice(0, 1) };
    case 'MULTIPLE_CHOICE':
      return { choices: ids(question.choices) };
    case 'TRUE_FALSE':
      return { trueFalse: true };
    case 'NUMERIC':
      return { number: '42' };
    case 'SHORT_TEXT':
      return { text: 'Jawaban dengan beberapa kata' };
    case 'CLOZE':
      return { fields: ids(question.fields).map((field) => ({ field, value: '' })) };
    case 'ORDERING':
      return { order: ids(question.items) };
    case 'MATCHING': {
      const options = ids(question.options);
      const pair = (prompt: string, at: number) => ({ prompt, option: options[at % options.length] });
      return { matches: ids(question.prompts).map(pair) };
    }
  }
}
