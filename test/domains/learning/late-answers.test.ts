import { afterEach, describe, expect, it } from 'vitest';
import { COURSE_ID, lessonId, startCityWorld, UNIT_ID, type CityWorld } from './support/city-world.ts';

let world: CityWorld;
afterEach(() => world.close());

const QUIZ = lessonId('m2', 'kuis');
const REASON = 'Jaringan kantor putus';
const MINUTES = 60_000;

interface Answered {
  saved: boolean;
  late: boolean;
  arrival: string;
}
interface AttemptShown {
  percent: number;
  passed: boolean;
  endedBy: string;
  lateAnswers: number;
  lateState: string;
  questions: {
    id: string;
    kind: string;
    response: object | null;
    lateResponse: object | null;
  }[];
}
interface Entry {
  progressPercent: number;
  lateAttemptCount: number;
  lateAttempts: { id: string; state: string; answers: number; percent: number; passed: boolean }[];
  interventions: { kind: string; reason: string }[];
}

const ENTRY = `progressPercent lateAttemptCount interventions { kind reason } lateAttempts { id state answers ordinal endedBy percent passed
  lesson { id title } firstReceivedAt lastReceivedAt firstAnsweredAt lastAnsweredAt }`;
const SHOWN = `query ($id: ID!) { attempt(id: $id) { percent passed endedBy lateAnswers lateState questions { id kind
  response { trueFalse late arrival sequence } lateResponse { trueFalse late arrival } } } }`;

/** A quiz of a minute's grace and ten minutes, whose one question of true or false decides; begun. */
async function beginAttempt(settings: object = {}) {
  world = await startCityWorld({
    questions: 7,
    settings: {
      timeLimitSeconds: 600,
      graceSeconds: 60,
      passPercent: 5,
      review: {
        DURING: [],
        AFTER_SUBMIT: ['RESPONSE', 'MARKS'],
        AFTER_PASS_OR_LAST_ATTEMPT: ['RESPONSE', 'MARKS'],
      },
      ...settings,
    },
  });
  const { run } = await world.mutate<{ run: { id: string } }>(
    'courseEnrol',
    { course: COURSE_ID },
    'run { id }',
  );
  await world.readAll();
  return { run: run.id, id: await start() };
}

async function start(): Promise<string> {
  const { attempt } = await world.mutate<{ attempt: { id: string } }>(
    'attemptStart',
    { lesson: QUIZ },
    'attempt { id }',
  );
  return attempt.id;
}

const shown = async (id: string) =>
  (await world.data<{ attempt: AttemptShown }>('sari', SHOWN, { id })).attempt;
const question = async (id: string) => (await shown(id)).questions.find(({ kind }) => kind === 'TRUE_FALSE')!;
/** Answers the question rightly, which is with false, or wrongly. */
async function answer(id: string, right: boolean, sequence: number) {
  const input = {
    attempt: id,
    question: (await question(id)).id,
    response: { trueFalse: !right },
    sequence,
    answeredAt: '2026-03-02T02:05:00Z',
  };
  return world.mutate<Answered>('attemptAnswer', input, 'saved late arrival');
}
const submit = (attempt: string) => world.mutate('attemptSubmit', { attempt }, 'attempt { state endedBy }');
const decide = (attempt: string, accept: boolean, idempotencyKey: string, reason = REASON, who = 'rina') =>
  world.mutate<{ entry: Entry; attempt: Entry['lateAttempts'][number] }>(
    'attemptLateAnswersDecide',
    { attempt, accept, reason, idempotencyKey },
    `entry { ${ENTRY} } attempt { id state answers percent passed }`,
    who,
  );
async function entry(): Promise<Entry> {
  await world.changed('sari');
  const query = `query ($course: ID!, $unit: ID!) { courseRoster(course: $course, unit: $unit, first: 5) { edges { node { ${ENTRY} } } } }`;
  type Rosters = { courseRoster: { edges: { node: Entry }[] } };
  const { courseRoster } = await world.data<Rosters>('rina', query, { course: COURSE_ID, unit: UNIT_ID });
  return courseRoster.edges[0]!.node;
}

describe('answers that come after the time', () => {
  it('are kept, shown as late to learner and agency, and count once the agency accepts them', async () => {
    const { run, id } = await beginAttempt();
    world.clock.now += 11 * MINUTES + 1;
    expect(await answer(id, true, 1)).toMatchObject({
      saved: true,
      late: true,
      arrival: 'LATE',
      userErrors: [],
    });
    expect(await submit(id)).toMatchObject({ attempt: { state: 'SUBMITTED', endedBy: 'DEADLINE' } });
    const before = await shown(id);
    expect(before).toMatchObject({ percent: 0, passed: false, lateAnswers: 1, lateState: 'WAITING' });
    const late = { trueFalse: false, late: true, arrival: 'LATE' };
    expect(await question(id)).toMatchObject({ response: late, lateResponse: late });

    const at = new Date(world.clock.now).toISOString();
    expect(await entry()).toMatchObject({
      progressPercent: 66,
      lateAttemptCount: 1,
      lateAttempts: [
        {
          id,
          state: 'WAITING',
          answers: 1,
          ordinal: 1,
          endedBy: 'DEADLINE',
          percent: 0,
          passed: false,
          lesson: { id: QUIZ, title: 'Kuis' },
          firstReceivedAt: at,
          lastReceivedAt: at,
          firstAnsweredAt: '2026-03-02T02:05:00.000Z',
          lastAnsweredAt: '2026-03-02T02:05:00.000Z',
        },
      ],
    });

    for (const outcome of await Promise.all([decide(id, true, 'k1'), decide(id, true, 'k1')])) {
      expect(outcome).toMatchObject({
        userErrors: [],
        entry: {
          progressPercent: 100,
          lateAttemptCount: 0,
          lateAttempts: [],
          interventions: [{ kind: 'LATE_ANSWERS_ACCEPTED', reason: REASON }],
        },
        attempt: { id, state: 'ACCEPTED', answers: 0, passed: true },
      });
      expect(outcome.attempt.percent).toBeGreaterThan(5);
    }
    const after = await shown(id);
    expect(after).toMatchObject({ passed: true, lateAnswers: 0, lateState: 'ACCEPTED', endedBy: 'DEADLINE' });
    expect(after.percent).toBeGreaterThan(5);
    expect(await question(id)).toMatchObject({ response: { ...late, late: false }, lateResponse: null });
    const finished = await world.mutate('runFinish', { run }, 'run { state } year { earned }');
    expect(finished).toMatchObject({ run: { state: 'FINISHED' }, year: { earned: 4.5 }, userErrors: [] });
    expect(await entry()).toMatchObject({ lateAttemptCount: 0, progressPercent: 100 });
  });

  it('never replace what came in time, until they are accepted', async () => {
    const { id } = await beginAttempt();
    await answer(id, true, 1);
    world.clock.now += 12 * MINUTES;
    expect(await answer(id, false, 2)).toMatchObject({ late: true });
    expect(await shown(id)).toMatchObject({ passed: true, lateAnswers: 1 });
    expect(await question(id)).toMatchObject({
      response: { trueFalse: false, late: false, arrival: 'ON_TIME', sequence: 1 },
      lateResponse: { trueFalse: true, late: true, arrival: 'LATE' },
    });
    expect((await entry()).progressPercent).toBe(100);
    await decide(id, true, 'k1');
    // Graded by the newest answer; what was passed before stays passed for the run.
    expect(await shown(id)).toMatchObject({ percent: 0, passed: false, lateState: 'ACCEPTED' });
    expect((await entry()).progressPercent).toBe(100);
  });

  it('are covered by a decision as far as they had come; what comes after it is late again', async () => {
    const { id } = await beginAttempt();
    world.clock.now += 12 * MINUTES;
    await answer(id, false, 1);
    expect(await decide(id, false, 'k1')).toMatchObject({
      entry: {
        lateAttemptCount: 0,
        lateAttempts: [{ id, state: 'DECLINED' }],
        interventions: [{ kind: 'LATE_ANSWERS_DECLINED' }],
      },
    });
    expect((await decide(id, false, 'k2')).userErrors[0]?.code).toBe('WRONG_STATE');
    expect((await decide(id, true, 'k3')).userErrors).toEqual([]);
    expect(await shown(id)).toMatchObject({ percent: 0, lateState: 'ACCEPTED' });

    await answer(id, true, 2);
    expect(await entry()).toMatchObject({
      lateAttemptCount: 1,
      lateAttempts: [{ state: 'WAITING', answers: 1 }],
    });
    // Sent again, the decision of before is the one that was made.
    await decide(id, true, 'k3');
    expect(await shown(id)).toMatchObject({ percent: 0, lateState: 'WAITING', lateAnswers: 1 });
    expect(await question(id)).toMatchObject({
      response: { trueFalse: true },
      lateResponse: { trueFalse: false },
    });
    await decide(id, true, 'k4');
    expect(await shown(id)).toMatchObject({ passed: true, lateAnswers: 0 });
    expect((await entry()).interventions).toHaveLength(3);
  });

  it('are nothing to anybody but the agency, and there must be some', async () => {
    const { id } = await beginAttempt();
    expect((await decide(id, true, 'k1')).userErrors[0]?.code).toBe('WRONG_STATE');
    world.clock.now += 12 * MINUTES;
    expect((await decide(id, true, 'k1')).userErrors[0]?.code).toBe('WRONG_STATE');
    await answer(id, true, 1);
    expect((await decide(id, true, 'k1', 'x')).userErrors[0]).toMatchObject({ field: ['reason'] });
    expect((await decide('x', true, 'k1')).userErrors[0]?.code).toBe('NOT_FOUND');
    await decide(id, true, 'k1');
    expect((await decide(id, false, 'k1')).userErrors[0]?.code).toBe('IDEMPOTENCY_MISMATCH');
    await world.mutate(
      'attemptReset',
      { run: (await runOf()).id, lesson: QUIZ, reason: REASON, idempotencyKey: 'r' },
      'entry { id }',
      'rina',
    );
    expect((await answer(id, true, 9)).userErrors[0]?.code).toBe('WRONG_STATE');
    expect((await decide(id, true, 'k9')).userErrors[0]?.code).toBe('WRONG_STATE');
    expect(await entry()).toMatchObject({ lateAttemptCount: 0, lateAttempts: [] });
  });

  it('decide over all attempts, also one that was open when they were accepted', async () => {
    const { id } = await beginAttempt({ gradingMethod: 'AVERAGE', passPercent: 6 });
    world.clock.now += 12 * MINUTES;
    await answer(id, true, 1);
    const second = await start();
    await answer(second, true, 1);
    await decide(id, true, 'k1');
    const [first, handedIn] = [await shown(id), await submit(second)];
    expect(first.percent).toBeGreaterThan(6);
    expect(handedIn.userErrors).toEqual([]);
    // Without the accepted answers the average of the two would be half of it.
    expect((await entry()).progressPercent).toBe(100);
  });

  it('leave a quiz passed that was passed, even if they are worse', async () => {
    const { id } = await beginAttempt({ timeLimitSeconds: undefined, attemptsAllowed: 1 });
    await answer(id, true, 1);
    await submit(id);
    await answer(id, false, 2);
    await decide(id, true, 'k1');
    expect(await shown(id)).toMatchObject({ passed: false, lateState: 'ACCEPTED' });
    const { lesson } = await world.data<{ lesson: { quiz: { passed: boolean } } }>(
      'sari',
      `{ lesson(id: "${QUIZ}") { quiz { passed } } }`,
    );
    expect(lesson.quiz.passed).toBe(true);
    expect((await entry()).progressPercent).toBe(100);
  });

  it('change nothing of a run that was finished', async () => {
    const { run, id } = await beginAttempt({ attemptsAllowed: 0 });
    world.clock.now += 12 * MINUTES;
    await answer(id, true, 1);
    const second = await start();
    await answer(second, true, 1);
    await submit(second);
    await world.mutate('runFinish', { run }, 'run { state }');
    expect((await decide(id, true, 'k1')).userErrors).toEqual([]);
    expect(await shown(id)).toMatchObject({ passed: true, lateState: 'ACCEPTED' });
    const credits = await world.data(
      'sari',
      '{ credits { edges { node { jp } } } home { year { earned } } }',
    );
    expect(credits).toEqual({ credits: { edges: [{ node: { jp: 4.5 } }] }, home: { year: { earned: 4.5 } } });
  });
});

describe('answers that come after the hand-in', () => {
  it('are kept as such without a time limit too, and count once they are accepted', async () => {
    const { id } = await beginAttempt({ timeLimitSeconds: undefined });
    await submit(id);
    world.clock.now += 3 * 24 * 60 * MINUTES;
    expect(await answer(id, true, 1)).toMatchObject({ late: true, arrival: 'AFTER_HAND_IN', userErrors: [] });
    expect(await shown(id)).toMatchObject({ endedBy: 'LEARNER', percent: 0, lateState: 'WAITING' });
    await decide(id, true, 'k1');
    expect(await shown(id)).toMatchObject({ passed: true });
    expect((await entry()).progressPercent).toBe(100);
  });
});

it('cost the requests of an answer whenever they come; a decision is one transaction and the note of the look', async () => {
  const { id } = await beginAttempt();
  const { id: asked } = await question(id);
  const send = (sequence: number) =>
    world.mutate(
      'attemptAnswer',
      {
        attempt: id,
        question: asked,
        response: { trueFalse: false },
        sequence,
        answeredAt: '2026-03-02T02:05:00Z',
      },
      'late',
    );
  expect(await world.count(() => send(1))).toEqual({ reads: 3, writes: 1 });
  world.clock.now += 12 * MINUTES;
  expect(await world.count(() => send(2))).toEqual({ reads: 3, writes: 1 });
  await submit(id);
  // The second write is the note that the agency looked at somebody's record.
  expect(await world.count(() => decide(id, true, 'k1'))).toEqual({ reads: 6, writes: 2 });
});

const runOf = async () =>
  (await world.data<{ home: { runs: { id: string }[] } }>('sari', '{ home { runs { id } } }')).home.runs[0]!;
