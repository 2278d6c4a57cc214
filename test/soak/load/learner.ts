import { mutate, proofAt, read, type Chapter, type Story } from './step.ts';

interface Lesson {
  readonly id: string;
  readonly kind: 'TEXT' | 'QUIZ';
}

interface Enrolled {
  readonly run: {
    readonly id: string;
    readonly course: { readonly modules: readonly { readonly lessons: readonly Lesson[] }[] };
  };
}

interface Question {
  readonly id: string;
  readonly choices: readonly { readonly id: string }[] | null;
}

interface Started {
  readonly attempt: { readonly id: string; readonly questions: readonly Question[] };
}

/** Somebody who takes courses. */
export interface Learner {
  readonly subject: string;
  /** The agency's person who now and then does something about a run. */
  readonly agency: string;
  /** Global ids, taken one after the other. */
  readonly courses: readonly string[];
  /** Numbers from 0 to below 1. */
  readonly random: () => number;
  /** The device's clock, ms since the epoch. */
  readonly now: () => number;
}

const HOME = '{ home { year { earned } runs { id progressPercent resume { id } } due { id } } }';
const COURSE = `query ($id: ID!) { course(id: $id) { title { id } modules { unlocked lessons { id done } }
  myRun { id state progressPercent finishable } } }`;

/** Takes every course from the first lesson to the certificate. */
export function* learn(learner: Learner): Story {
  for (const course of learner.courses) yield* takeCourse(learner, course);
}

function* takeCourse(learner: Learner, course: string): Chapter<void> {
  const { subject, agency, random } = learner;
  let { run } = yield* enrol(subject, course);
  if (random() < 0.1) {
    yield* mutate(agency, 'runWithdraw', { run: run.id, reason: 'Pindah tugas' }, 'run { id state }');
    ({ run } = yield* enrol(subject, course));
  }
  const lessons = run.course.modules.flatMap((module) => module.lessons);
  if (random() < 0.5) yield* read(subject, 'course', COURSE, { id: course });
  yield* readTexts(learner, lessons);
  for (const lesson of lessons) if (lesson.kind === 'QUIZ') yield* takeQuiz(learner, lesson);
  yield* finish(learner, run.id);
  if (random() < 0.5) yield* read(subject, 'home', HOME);
}

function enrol(subject: string, course: string): Chapter<Enrolled> {
  return mutate<Enrolled>(
    subject,
    'courseEnrol',
    { course },
    'run { id course { modules { lessons { id kind } } } }',
    ({ run }) => proofAt<{ state?: string }>(run.id, '... on Run { state }', ({ state }) => Boolean(state)),
  );
}

/** Reads all texts, one to three at a time: each is opened and completed. */
function* readTexts({ subject, random, now }: Learner, lessons: readonly Lesson[]): Chapter<void> {
  const texts = lessons.filter(({ kind }) => kind === 'TEXT');
  for (let from = 0; from < texts.length;) {
    const some = texts.slice(from, from + 1 + Math.floor(random() * 3));
    from += some.length;
    const occurredAt = new Date(now()).toISOString();
    const events = some.flatMap(({ id }) =>
      (['OPENED', 'COMPLETED'] as const).map((kind) => ({
        id: `${kind}-${id}`,
        lesson: id,
        kind,
        occurredAt,
      })),
    );
    const last = some.at(-1)?.id ?? '';
    yield* mutate<{ recorded: string[] }>(subject, 'progressRecord', { events }, 'recorded', () => ({
      document: 'query ($id: ID!) { lesson(id: $id) { done } }',
      variables: { id: last },
      holds: (data) => (data as { lesson: { done: boolean } | null }).lesson?.done === true,
    }));
  }
}

function* takeQuiz({ subject, random, now }: Learner, lesson: Lesson): Chapter<void> {
  const { attempt } = yield* mutate<Started>(
    subject,
    'attemptStart',
    { lesson: lesson.id },
    'attempt { id questions { id choices { id } } }',
    (started) =>
      proofAt<{ state?: string }>(started.attempt.id, '... on Attempt { state }', ({ state }) =>
        Boolean(state),
      ),
  );
  let sequence = 0;
  for (const question of attempt.questions) {
    const picks = Array.from({ length: random() < 0.2 ? 2 : 1 }, () => pick(question, random));
    for (const [at] of picks.entries()) {
      sequence += 1;
      yield* answer(subject, attempt.id, question.id, picks.slice(at), sequence, now());
    }
  }
  yield* mutate<{ attempt: { state: string } }>(
    subject,
    'attemptSubmit',
    { attempt: attempt.id },
    'attempt { state percent } run { id finishable }',
    () =>
      proofAt<{ state: string }>(
        attempt.id,
        '... on Attempt { state }',
        ({ state }) => state === 'SUBMITTED',
      ),
  );
}

const pick = ({ choices }: Question, random: () => number): string =>
  choices?.[Math.floor(random() * choices.length)]?.id ?? '';

/** Gives the first of `picks` as the answer; those behind it will take its place later. */
function answer(
  subject: string,
  attempt: string,
  question: string,
  picks: readonly string[],
  sequence: number,
  at: number,
): Chapter<{ saved: boolean }> {
  const answeredAt = new Date(at).toISOString();
  const input = { attempt, question, response: { choices: picks.slice(0, 1) }, sequence, answeredAt };
  type Shown = { questions: { id: string; response: { choices: string[] | null } | null }[] };
  return mutate(subject, 'attemptAnswer', input, 'saved late', () =>
    proofAt<Shown>(attempt, '... on Attempt { questions { id response { choices } } }', ({ questions }) => {
      const kept = questions.find(({ id }) => id === question)?.response?.choices?.[0];
      return kept !== undefined && picks.includes(kept);
    }),
  );
}

/** Finishes; one certificate in ten is revoked by the agency later. */
function* finish({ subject, agency, random }: Learner, run: string): Chapter<void> {
  const fields = 'run { id state } certificate { number } year { earned }';
  const { certificate } = yield* mutate<{ certificate: { number: string } }>(
    subject,
    'runFinish',
    { run },
    fields,
    (finished) =>
      proofAt<{ state: string; certificate: { number: string } | null }>(
        run,
        '... on Run { state certificate { number } }',
        (node) => node.state === 'FINISHED' && node.certificate?.number === finished.certificate.number,
      ),
  );
  if (random() >= 0.1) return;
  const { number } = certificate;
  yield* mutate(
    agency,
    'certificateRevoke',
    { number, reason: 'Hasil orang lain' },
    'certificate { number state }',
    () => ({
      document: 'query ($number: String!) { certificate(number: $number) { state } }',
      variables: { number },
      holds: (data) => (data as { certificate: { state: string } | null }).certificate?.state === 'REVOKED',
    }),
  );
}
