import { afterEach, describe, expect, it } from 'vitest';
import { activeRunKey, homeRange, levelsRange } from '../../../functions/platform/table/keys.ts';
import { put } from '../../../functions/platform/table/writes.ts';
import {
  COURSE_ID,
  lessonId,
  startCityWorld,
  UNIT_ID,
  type CityWorld,
  type Size,
} from './support/city-world.ts';

let world: CityWorld;
const begin = async (size?: Size) => {
  world = await startCityWorld(size);
};
afterEach(() => world.close());

interface Attempt {
  id: string;
  ordinal: number;
  state: string;
  questions: { id: string; kind: string; choices: { id: string }[] | null }[];
}

const RUN = 'run { id number state requiredDone finishable }';
const ATTEMPT = 'attempt { id ordinal state questions { id kind text choices { id text } } }';
const QUIZ = lessonId('m2', 'kuis');
const enrol = () =>
  world.mutate<{ run: { id: string; number: number } }>('courseEnrol', { course: COURSE_ID }, RUN);
const start = (fields = ATTEMPT) =>
  world.mutate<{ attempt: Attempt }>('attemptStart', { lesson: QUIZ }, fields);
const submit = (attempt: string) =>
  world.mutate<{ attempt: { state: string; passed: boolean }; run: { finishable: boolean } | null }>(
    'attemptSubmit',
    { attempt },
    `attempt { state passed } ${RUN}`,
  );
const finish = (run: string) =>
  world.mutate<{ run: { state: string }; certificate: { number: string }; year: { earned: number } }>(
    'runFinish',
    { run },
    `${RUN} certificate { number state } year { earned }`,
  );
const answer = (attempt: Attempt, sequence = 1) => {
  const question = attempt.questions.find(({ kind }) => kind === 'SINGLE_CHOICE');
  const response = { choices: [question?.choices?.[0]?.id] };
  const answeredAt = new Date(world.clock.now).toISOString();
  return world.mutate<{ saved: boolean }>(
    'attemptAnswer',
    { attempt: attempt.id, question: question?.id, response, sequence, answeredAt },
    'saved late',
  );
};
const HOME = `{ home { year { earned percent } runs { id dueOn progressPercent resume { id } course { id title { id } jp } }
  due { id course { title { id } jp minutes lessonCount } } } }`;
const COURSE_PAGE = `query ($id: ID!) { course(id: $id) { title { id } description { id } dueOn modules { unlocked
  lessonsDone lessons { id title done } } myRun { id dueOn progressPercent finishable resume { id } } } }`;
const LESSON_PAGE = `query ($id: ID!) { lesson(id: $id) { done body next { id } quiz { attemptsLeft bestPercent passed
  attempts { id state } } course { title { id } myRun { id finishable } } } }`;
const ROSTER = `query ($course: ID!, $unit: ID!) { courseRoster(course: $course, unit: $unit) { edges { node { personName
  state progressPercent finishedAt certificateNumber interventions { kind reason } } } } }`;

describe('a course on all domains as they run', () => {
  it('gives credit, level and certificate once, with everything asked twice at once', async () => {
    await begin();
    const twice = <T>(what: () => Promise<T>) => Promise.all([what(), what()]);
    const runs = await twice(enrol);
    expect(runs.map(({ run }) => run.number)).toEqual([1, 1]);
    const run = runs[0].run.id;
    await twice(() => world.readAll());

    const attempts = await twice(start);
    expect(attempts.map(({ attempt }) => [attempt.id, attempt.ordinal])).toEqual(
      Array(2).fill([attempts[0].attempt.id, 1]),
    );
    const { attempt } = attempts[0];
    expect((await twice(() => answer(attempt))).map(({ saved }) => saved)).toEqual([true, true]);
    for (const handedIn of [...(await twice(() => submit(attempt.id))), await submit(attempt.id)]) {
      expect(handedIn).toMatchObject({
        attempt: { state: 'SUBMITTED', passed: true },
        run: { finishable: true },
      });
    }
    const finished = [...(await twice(() => finish(run))), await finish(run)];
    const [{ certificate }] = finished as [(typeof finished)[number]];
    for (const each of finished) {
      expect(each).toMatchObject({ run: { state: 'FINISHED' }, certificate, year: { earned: 4.5 } });
    }
    expect(
      await world.data(
        'sari',
        '{ credits { edges { node { jp } } } certificates { edges { node { number } } } }',
      ),
    ).toEqual({
      credits: { edges: [{ node: { jp: 4.5 } }] },
      certificates: { edges: [{ node: certificate && { number: certificate.number } }] },
    });
    expect((await world.table.query(levelsRange('sari'))).items).toHaveLength(1);
    const again = await enrol();
    expect(again.userErrors[0]?.message).toContain('1 Januari 2027');

    const reason = 'Hasil orang lain';
    const revoke = () =>
      world.mutate(
        'certificateRevoke',
        { number: certificate.number, reason },
        'certificate { state }',
        'rina',
      );
    expect((await twice(revoke)).map(({ userErrors }) => userErrors)).toEqual([[], []]);
    expect(
      await world.data('sari', '{ home { year { earned } } credits { edges { node { jp } } } }'),
    ).toEqual({
      home: { year: { earned: 0 } },
      credits: { edges: [{ node: { jp: -4.5 } }, { node: { jp: 4.5 } }] },
    });
    expect(await world.data('rina', ROSTER, { course: COURSE_ID, unit: UNIT_ID })).toMatchObject({
      courseRoster: { edges: [{ node: { interventions: [{ kind: 'CERTIFICATE_REVOKED', reason }] } }] },
    });
  });

  it('keeps the lesson to go on with while one that is done is opened again', async () => {
    await begin({ lessons: 14 });
    await enrol();
    const record = (at: number, kind: string) => {
      const occurredAt = new Date((world.clock.now += 1_000)).toISOString();
      const lesson = lessonId('m1', `l${at}`);
      const events = [{ id: `${kind}-${at}`, lesson, kind, occurredAt }];
      return world.mutate('progressRecord', { events }, 'recorded');
    };
    for (let at = 0; at < 7; at += 1) {
      await record(at, 'OPENED');
      await record(at, 'COMPLETED');
    }
    const next = async () =>
      (await world.data<{ home: { runs: { resume: object }[] } }>('sari', HOME)).home.runs[0]?.resume;
    expect(await next()).toEqual({ id: lessonId('m1', 'l7') });
    await record(0, 'OPENED');
    expect(await next()).toEqual({ id: lessonId('m1', 'l7') });
  });

  it('shows in the answer of an attempt what it changed', async () => {
    await begin();
    await enrol();
    const quiz = (id: string) => `query { lesson(id: "${id}") { done quiz { attempts { state } } } }`;
    type Shown = { query: { lesson: object } };
    await world.readAll();
    const started = await world.mutate<Shown & { attempt: Attempt }>(
      'attemptStart',
      { lesson: QUIZ },
      `attempt { id questions { id } } ${quiz(QUIZ)}`,
    );
    expect(started.query.lesson).toEqual({ done: false, quiz: { attempts: [{ state: 'IN_PROGRESS' }] } });
    const handedIn = await world.mutate<Shown>(
      'attemptSubmit',
      { attempt: started.attempt.id },
      `attempt { id } ${quiz(QUIZ)}`,
    );
    expect(handedIn.query.lesson).toMatchObject({ quiz: { attempts: [{ state: 'SUBMITTED' }] } });
  });

  it('gives no further attempts to whoever leaves and comes back in the same year', async () => {
    await begin({ settings: { attemptsAllowed: 1 } });
    const { run } = await enrol();
    await world.readAll();
    const { attempt } = await start();
    await submit(attempt.id);
    await world.mutate('runWithdraw', { run: run.id, reason: 'Pindah tugas' }, RUN);
    expect((await enrol()).run).toEqual({ ...run, requiredDone: 3, finishable: true });
    expect((await start()).userErrors[0]?.code).toBe('NO_ATTEMPTS_LEFT');
    const quiz = '{ quiz { attemptsLeft attempts { id } } }';
    expect(await world.data('sari', `query { lesson(id: "${QUIZ}") ${quiz} }`)).toEqual({
      lesson: { quiz: { attemptsLeft: 0, attempts: [{ id: attempt.id }] } },
    });
    expect((await finish(run.id)).userErrors).toEqual([]);
  });

  it('takes a passed quiz back with its attempt, while the run goes on', async () => {
    await begin();
    const { run } = await enrol();
    await world.readAll();
    const { attempt } = await start();
    await submit(attempt.id);
    const reset = (idempotencyKey: string, reason = 'Listrik padam') =>
      world.mutate<{ entry: object }>(
        'attemptReset',
        { run: run.id, lesson: QUIZ, reason, idempotencyKey },
        'entry { progressPercent interventions { kind reason } }',
        'rina',
      );
    const [one, two] = await Promise.all([reset('k1'), reset('k2')]);
    // Two at once are one reset and one refusal: there is no second attempt to take out.
    expect([one, two].map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
    expect((one.entry ?? two.entry) as object).toEqual({
      progressPercent: 66,
      interventions: [{ kind: 'ATTEMPT_RESET', reason: 'Listrik padam' }],
    });
    expect((await finish(run.id)).userErrors[0]?.code).toBe('INCOMPLETE');
    const next = await start();
    expect(next.attempt.ordinal).toBe(2);
    await submit(next.attempt.id);
    // Sent again under the key that was done: the attempt that came after it stands.
    const doneKey = one.entry ? 'k1' : 'k2';
    for (const again of await Promise.all([reset(doneKey), reset(doneKey)])) {
      expect(again.entry).toMatchObject({ interventions: [{ kind: 'ATTEMPT_RESET' }] });
    }
    expect((await reset(doneKey, 'Alasan lain')).userErrors[0]?.code).toBe('IDEMPOTENCY_MISMATCH');
    expect((await finish(run.id)).userErrors).toEqual([]);
    expect((await reset('k3')).userErrors[0]?.code).toBe('WRONG_STATE');
  });
});

describe("the days due in the agency's list", () => {
  it('are by what the person was when they enrolled, whoever they are now, until the agency extends them', async () => {
    await begin();
    const { run } = await enrol();
    const assign = (audience: object, dueOn: string) =>
      world.mutate(
        'assignmentCreate',
        { course: COURSE_ID, audience, dueOn, idempotencyKey: dueOn },
        'assignment { id }',
        'rina',
      );
    const dueOn = async () => {
      const source = ROSTER.replace('personName', 'dueOn');
      const answer = await world.data<{
        courseRoster: { edges: { node: { dueOn: string | null } }[] };
      }>('rina', source, { course: COURSE_ID, unit: UNIT_ID });
      return answer.courseRoster.edges[0]?.node.dueOn;
    };
    expect(await dueOn()).toBeNull();
    await assign({ employmentKind: 'PPPK' }, '2026-04-01');
    expect(await dueOn()).toBeNull();
    await assign({ unit: UNIT_ID }, '2026-09-01');
    expect(await dueOn()).toBe('2026-09-01');
    await assign({ employmentKind: 'PNS' }, '2026-06-01');
    expect(await dueOn()).toBe('2026-06-01');
    const later = { run: run.id, dueOn: '2026-10-01', reason: 'Cuti melahirkan' };
    await world.mutate('runDueDateExtend', later, 'entry { dueOn }', 'rina');
    expect(await dueOn()).toBe('2026-10-01');
  });
});

describe('what was left', () => {
  it('is graded at its deadline and finished some minutes after its last step', async () => {
    await begin({ settings: { timeLimitSeconds: 60 } });
    const { run } = await enrol();
    await world.readAll();
    await start();
    await world.changed('sari');
    const state = async () =>
      (
        await world.data<{ node: { state: string; requiredDone: number } }>(
          'sari',
          'query ($id: ID!) { node(id: $id) { ... on Run { state requiredDone } } }',
          { id: run.id },
        )
      ).node;

    world.clock.now += 60_000;
    await world.schedule();
    expect(await state()).toEqual({ state: 'ACTIVE', requiredDone: 2 });
    world.clock.now += 1;
    await world.schedule();
    expect(await state()).toEqual({ state: 'ACTIVE', requiredDone: 3 });

    await world.changed('sari');
    await world.schedule();
    expect((await state()).state).toBe('ACTIVE');
    world.clock.now += 10 * 60_000;
    await world.schedule();
    expect((await state()).state).toBe('FINISHED');
    expect(await finish(run.id)).toMatchObject({ year: { earned: 4.5 }, userErrors: [] });
  });
});

describe('read units, the look-up of the caller included', () => {
  it('are at most twenty for home after thirty years, with fifty courses begun', async () => {
    await begin({ lessons: 200, questions: 100, years: 30 });
    await enrol();
    await world.readAll();
    const [run] = (await world.table.query(homeRange('sari', 2024))).items;
    for (let at = 1; at < 50; at += 1) {
      const courseId = `kursus-${at}`;
      await world.table.write(put({ ...run, ...activeRunKey('sari', courseId), courseId }));
    }
    const home = () => world.data<{ home: { runs: object[] } }>('sari', HOME);
    expect((await home()).home.runs).toHaveLength(50);
    const units = await world.readUnits(home);
    expect(units).toBeGreaterThan(0);
    expect(units).toBeLessThanOrEqual(20);
    // The page of a course reads its whole version: one unit for each 4 kB.
    const course = await world.readUnits(() => world.data('sari', COURSE_PAGE, { id: COURSE_ID }));
    expect(course).toBeLessThanOrEqual(20);
  });
});

describe('requests, the look-up of the caller included', () => {
  it('are three to go on with an attempt and its questions, once what never changes is in memory', async () => {
    await begin({ questions: 100 });
    world.keepInMemory();
    await enrol();
    await world.readAll();
    await start();
    expect(await world.count(() => start())).toEqual({ reads: 3, writes: 0 });
  });

  it.each([
    ['small', { lessons: 2, questions: 7, years: 0 }],
    ['large', { lessons: 200, questions: 100, years: 30 }],
  ] as const)('stay within their budgets in a %s course', async (_size, size) => {
    await begin(size);
    const { run } = await enrol();
    await world.readAll();
    const figures: Record<string, { reads: number; writes: number }> = {};
    const count = async (name: string, what: () => Promise<unknown>) => {
      figures[name] = await world.count(what);
    };
    await count('home', () => world.data('sari', HOME));
    await count('course', () => world.data('sari', COURSE_PAGE, { id: COURSE_ID }));
    await count('lesson', () => world.data('sari', LESSON_PAGE, { id: lessonId('m1', 'l0') }));
    await count('quiz', () => world.data('sari', LESSON_PAGE, { id: QUIZ }));
    let attempt: Attempt | undefined;
    await count('start', async () => ({ attempt } = await start()));
    await count('return', () => start('attempt { id state }'));
    const source =
      'query ($id: ID!) { attempt(id: $id) { state lesson { id title } course { id title { id } language } questions { id text response { savedAt } } } }';
    await count('attempt', () => world.data('sari', source, { id: attempt?.id }));
    await count('answer', () => answer(attempt!));
    await count('submit', () => submit(attempt?.id ?? ''));
    await count('finish', () => finish(run.id));
    await count('roster', () => world.data('rina', ROSTER, { course: COURSE_ID, unit: UNIT_ID }));
    const withDays =
      ROSTER.replace('personName', '...Due personName') + ' fragment Due on RosterEntry { dueOn }';
    await count('rosterDays', () => world.data('rina', withDays, { course: COURSE_ID, unit: UNIT_ID }));
    expect(figures).toEqual({
      home: { reads: 3, writes: 0 },
      course: { reads: 3, writes: 0 },
      lesson: { reads: 3, writes: 0 },
      quiz: { reads: 3, writes: 0 },
      start: { reads: 3, writes: 1 },
      return: { reads: 3, writes: 0 },
      attempt: { reads: 3, writes: 0 },
      answer: { reads: 3, writes: 1 },
      submit: { reads: 3, writes: 1 },
      finish: { reads: 4, writes: 1 },
      // Who looked at whom.
      roster: { reads: 2, writes: 1 },
      rosterDays: { reads: 3, writes: 1 },
    });
  });
});

it('home still names a course that was withdrawn a moment ago, for as long as its assignment is remembered', async () => {
  await begin();
  world.keepInMemory();
  const given = {
    course: COURSE_ID,
    audience: { everybody: true },
    dueOn: '2026-04-01',
    idempotencyKey: 'a',
  };
  const { assignment } = await world.mutate<{ assignment: { id: string } | null }>(
    'assignmentCreate',
    given,
    'assignment { id }',
    'rina',
  );
  expect(assignment).not.toBeNull();
  const due = async () => {
    const source = '{ home { due { course { state description { id } } } } }';
    return (await world.data<{ home: { due: unknown[] } }>('sari', source)).home.due;
  };
  const course = { description: { id: 'Panjang' } };
  expect(await due()).toEqual([{ course: { ...course, state: 'OFFERED' } }]);
  // Another instance of the function withdraws it: this one remembers.
  const { cache } = world.services;
  world.keepInMemory();
  await world.mutate('courseWithdraw', { course: COURSE_ID, reason: 'Diganti' }, 'course { id }', 'rina');
  world.services.cache = cache;
  expect(await due()).toEqual([{ course: { ...course, state: 'WITHDRAWN' } }]);
  world.clock.now += 6_000;
  expect(await due()).toEqual([]);
});
