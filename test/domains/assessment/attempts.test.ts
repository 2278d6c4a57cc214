import { marshall } from '@aws-sdk/util-dynamodb';
import { afterEach, describe, expect, it } from 'vitest';
import {
  contentOf,
  voidLatestAttempt,
  type AttemptRef,
  type ListedAttempt,
} from '../../../functions/domains/assessment/commands/index.ts';
import {
  publicQuestion,
  slotId,
  type PublicResponse,
} from '../../../functions/domains/assessment/core/index.ts';
import { presentQuestions } from '../../../functions/domains/assessment/resolvers/questions.ts';
import { moveContent } from '../../../functions/domains/learning/repository/merge.ts';
import type { Person } from '../../../functions/domains/people/commands/index.ts';
import { attemptRange, personKey } from '../../../functions/platform/table/keys.ts';
import type { Item } from '../../../functions/platform/table/table.ts';
import { put } from '../../../functions/platform/table/writes.ts';
import { itemSize } from '../../../infra/local/dynamodb/item-size.ts';
import { question } from './core/support/questions.ts';
import {
  codeOf,
  manyQuestions,
  startQuizWorld,
  valueOf,
  type QuizWorld,
  type World,
} from './support/quiz-world.ts';

const TRUE_FALSE = Array.from({ length: 4 }, (_, at) =>
  question('TRUE_FALSE', { answer: true, feedbackTrue: 'RAHASIA tepat' }, { externalId: `b-${at}` }),
);

let world: QuizWorld;
const begin = async (options: World = {}) => {
  world = await startQuizWorld({ questions: TRUE_FALSE, ...options });
};
afterEach(() => world.close());

const start = async () => valueOf(await world.assessment.beginAttempt(world.scope(), world.lesson));
const send = (
  ref: AttemptRef,
  questionId: string,
  response: PublicResponse,
  sequence: number,
  person?: string,
) =>
  world.assessment.answerAttempt(world.scope(person), {
    ref,
    questionId,
    response,
    sequence,
    answeredAt: world.clock.now,
  });
const submit = (ref: AttemptRef) => world.assessment.submitAttempt(world.scope(), ref);

/** Answers the first `right` questions right and the rest wrong. */
async function answerAll({ ref }: ListedAttempt, right: number) {
  for (let slot = 0; slot < TRUE_FALSE.length; slot += 1) {
    valueOf(await send(ref, slotId(slot), { trueFalse: slot < right }, slot + 1));
  }
}

describe('beginning an attempt', () => {
  it('gives a double click and a second device the same attempt', async () => {
    await begin();
    const attempts = await Promise.all([start(), start(), start()]);
    expect(new Set(attempts.map(({ ref }) => ref.ordinal))).toEqual(new Set([1]));
    const contents = await Promise.all(attempts.map(contentOf));
    const draws = contents.map((content) => JSON.stringify(content?.attempt));
    expect(new Set(draws).size).toBe(1);
    const standing = await world.assessment.readStanding(world.scope(), world.quiz, world.settings, 1);
    expect(standing.attempts).toHaveLength(1);
  });

  it('is for whoever takes the course and is that far', async () => {
    await begin({ requires: ['module-0'] });
    expect(codeOf(await world.assessment.beginAttempt(world.scope(), world.lesson))).toBe('PREREQUISITE');
    expect(codeOf(await world.assessment.beginAttempt(world.scope('other'), world.lesson))).toBe(
      'NOT_ENROLLED',
    );
    const lesson = { ...world.lesson, lessonId: 'none' };
    expect(codeOf(await world.assessment.beginAttempt(world.scope(), lesson))).toBe('NOT_FOUND');
  });

  it('ends with the attempts allowed; a reset gives one back and keeps the reason', async () => {
    await begin({ settings: { attemptsAllowed: 1 } });
    const { ref } = await start();
    valueOf(await submit(ref));
    expect(codeOf(await world.assessment.beginAttempt(world.scope(), world.lesson))).toBe('NO_ATTEMPTS_LEFT');
    const voided = valueOf(await voidLatestAttempt(world.scope(), world.quiz, 'Listrik padam'));
    expect(voided).toMatchObject({ ordinal: 1, passedBefore: false, passedAfter: false });
    const { transact } = world.scope().services.table;
    expect((await transact(voided.writes)).ok).toBe(true);
    expect((await transact(voided.writes)).ok).toBe(false);
    expect(codeOf(await voidLatestAttempt(world.scope(), world.quiz, 'Sekali lagi'))).toBe('WRONG_STATE');
    expect(codeOf(await submit(ref))).toBe('WRONG_STATE');
    expect((await start()).ref.ordinal).toBe(2);
  });
});

describe('saving an answer', () => {
  it('never lets an older answer replace a newer one', async () => {
    await begin();
    const { ref } = await start();
    valueOf(await send(ref, 'q1', { trueFalse: true }, 5));
    expect(valueOf(await send(ref, 'q1', { trueFalse: false }, 4))).toMatchObject({ late: false });
    expect(valueOf(await send(ref, 'q1', { trueFalse: true }, 5))).toMatchObject({ late: false });
    const found = await world.assessment.findAttempt(world.scope(), ref);
    const content = found && (await contentOf(found));
    expect(content?.answers.get(0)?.counted).toMatchObject({ sequence: 5 });
  });

  it('ends with the newest, whatever the order in which answers arrive at once', async () => {
    await begin();
    const { ref } = await start();
    await Promise.all(
      [3, 1, 4, 2].map((sequence) => send(ref, 'q2', { trueFalse: sequence === 4 }, sequence)),
    );
    const found = await world.assessment.findAttempt(world.scope(), ref);
    const content = found && (await contentOf(found));
    expect(content?.answers.get(1)?.counted).toMatchObject({ sequence: 4 });
  });

  it('refuses what is none, and whose it is not, without a write', async () => {
    await begin();
    const { ref } = await start();
    const { writes } = await world.count(async () => {
      expect(codeOf(await send(ref, 'q1', { choices: ['c1'] }, 1))).toBe('INVALID');
      expect(codeOf(await send(ref, 'q1', { trueFalse: true }, 0))).toBe('INVALID');
      expect(codeOf(await send(ref, 'q9', { trueFalse: true }, 1))).toBe('NOT_FOUND');
      // Longer than the table takes a key.
      expect(codeOf(await send(ref, 'q'.repeat(2_000), { trueFalse: true }, 1))).toBe('NOT_FOUND');
      expect(codeOf(await send({ ...ref, ordinal: 2 }, 'q1', { trueFalse: true }, 1))).toBe('NOT_FOUND');
      expect(codeOf(await send(ref, 'q1', { trueFalse: true }, 1, 'other'))).toBe('NOT_FOUND');
    });
    expect(writes).toBe(0);
  });

  it('keeps a late answer, tells it and does not count it', async () => {
    await begin({ settings: { timeLimitSeconds: 600 } });
    const { ref } = await start();
    valueOf(await send(ref, 'q1', { trueFalse: true }, 1));
    world.clock.now += 661_000;
    expect(valueOf(await send(ref, 'q1', { trueFalse: false }, 2))).toMatchObject({ late: true });
    const settled = await world.assessment.findAttempt(world.scope(), ref);
    expect(settled?.summary).toMatchObject({ state: 'SUBMITTED', submittedBy: 'DEADLINE', percent: 25 });
    expect(valueOf(await send(ref, 'q2', { trueFalse: true }, 3))).toMatchObject({ late: true });
    const again = await world.assessment.findAttempt(world.scope(), ref);
    expect(again?.summary).toMatchObject({ percent: 25, submittedAt: settled?.summary.submittedAt });
  });

  it('keeps what comes after the hand-in as late, and refuses what comes after a reset', async () => {
    await begin();
    const { ref } = await start();
    valueOf(await send(ref, 'q1', { trueFalse: true }, 1));
    const { percent } = valueOf(await submit(ref)).attempt.summary;
    const late = { late: true, arrival: 'AFTER_HAND_IN' };
    expect(valueOf(await send(ref, 'q1', { trueFalse: false }, 3))).toEqual(late);
    expect(valueOf(await send(ref, 'q1', { trueFalse: true }, 2))).toEqual(late);
    const found = await world.assessment.findAttempt(world.scope(), ref);
    expect(found?.summary.percent).toBe(percent);
    const content = found && (await contentOf(found));
    expect(content?.lateState).toBe('WAITING');
    expect(content?.answers.get(0)).toMatchObject({ counted: { sequence: 1 }, late: { sequence: 3 } });
    const voided = valueOf(await voidLatestAttempt(world.scope(), world.quiz, 'Listrik padam'));
    await world.scope().services.table.transact(voided.writes);
    expect(codeOf(await send(ref, 'q1', { trueFalse: true }, 4))).toBe('WRONG_STATE');
  });

  it.each([
    [0, 'ON_TIME'],
    [600_000, 'ON_TIME'],
    [600_001, 'WITHIN_GRACE'],
    [660_000, 'WITHIN_GRACE'],
    [660_001, 'LATE'],
  ])('tells how it arrived: %i ms after the start it is %s', async (after, arrival) => {
    await begin({ settings: { timeLimitSeconds: 600 } });
    const { ref } = await start();
    world.clock.now += after;
    const late = arrival === 'LATE';
    expect(valueOf(await send(ref, 'q1', { trueFalse: true }, 1))).toEqual({ late, arrival });
    // Sent again after all was over: it is the one that is there, as it came.
    world.clock.now += 900_000;
    expect(valueOf(await send(ref, 'q1', { trueFalse: true }, 1))).toEqual({ late, arrival });
  });
});

describe('handing in', () => {
  it('grades, records the pass with the run, and is the same however often it is sent', async () => {
    await begin();
    const attempt = await start();
    await answerAll(attempt, 3);
    const both = await Promise.all([submit(attempt.ref), submit(attempt.ref)]);
    world.clock.now += 5_000;
    const results = [...both, await submit(attempt.ref)].map((outcome) => valueOf(outcome).attempt.summary);
    expect(results[0]).toMatchObject({
      state: 'SUBMITTED',
      percent: 75,
      passed: true,
      submittedBy: 'LEARNER',
    });
    // Whichever of the two came first: what is read back also says how many answers were taken.
    const graded = results.map((summary) => ({
      ...summary,
      answers: undefined,
      lateState: undefined,
      quizHash: undefined,
    }));
    for (const each of graded) expect(each).toEqual(graded[0]);
    expect(await world.passedAt()).toBe(world.clock.now - 5_000);
  });

  it('records no pass below the pass mark', async () => {
    await begin();
    const attempt = await start();
    await answerAll(attempt, 2);
    expect(valueOf(await submit(attempt.ref)).attempt.summary).toMatchObject({ percent: 50, passed: false });
    expect(await world.passedAt()).toBeUndefined();
  });

  it('counts every answer that was told to be saved, even one that arrives at the same moment', async () => {
    await begin();
    const attempt = await start();
    for (let round = 0; round < TRUE_FALSE.length; round += 1) {
      const [saved, submitted] = await Promise.all([
        send(attempt.ref, slotId(round), { trueFalse: true }, round + 1),
        round === 3 ? submit(attempt.ref) : undefined,
      ]);
      if (!submitted) continue;
      const counted = valueOf(submitted).attempt.summary.percent;
      expect(counted).toBe(valueOf(saved).late ? 75 : 100);
    }
  });

  it('happens to an attempt whose time is over when the quiz is next looked at, and a new one can begin', async () => {
    await begin({ settings: { timeLimitSeconds: 60, graceSeconds: 0 } });
    await start();
    world.clock.now += 61_000;
    const standing = await world.assessment.readStanding(world.scope(), world.quiz, world.settings, 1);
    expect(standing).toMatchObject({ attemptsLeft: 2, percent: 0, passed: false });
    await start();
    world.clock.now += 61_000;
    expect((await start()).ref.ordinal).toBe(3);
  });
});

describe('what a learner sees', () => {
  const shown = async (attempt: ListedAttempt | undefined) =>
    (attempt && (await presentQuestions({ language: 'ID', now: world.clock.now }, attempt))) ?? [];

  it('holds neither key nor feedback before the quiz allows it', async () => {
    await begin();
    const attempt = await start();
    valueOf(await send(attempt.ref, 'q1', { trueFalse: true }, 1));
    const open = await shown(await world.assessment.findAttempt(world.scope(), attempt.ref));
    expect(JSON.stringify(open)).not.toContain('RAHASIA');
    expect(open.map(({ review }) => review)).toEqual([null, null, null, null]);
    expect(open[0]?.response).toMatchObject({ trueFalse: true, late: false });

    const failed = await shown(valueOf(await submit(attempt.ref)).attempt);
    expect(failed[0]?.review).toMatchObject({
      state: 'CORRECT',
      points: 1,
      feedback: ['RAHASIA tepat'],
      rightAnswer: null,
    });
    await start();
    const earlier = await shown(await world.assessment.findAttempt(world.scope(), attempt.ref));
    expect(earlier.every(({ review }) => review?.rightAnswer === null)).toBe(true);
  });

  it('shows the right answer after a pass', async () => {
    await begin();
    const attempt = await start();
    await answerAll(attempt, 4);
    const passed = await shown(valueOf(await submit(attempt.ref)).attempt);
    expect(passed[0]?.review?.rightAnswer).toEqual(['Benar']);
  });

  it('is found by its earlier name at a record that was merged, once all of that has come over', async () => {
    await begin();
    const { ref } = await start();
    const { services } = world.scope();
    const record = async (id: string, merge: Pick<Person, 'mergedInto' | 'mergedOffset' | 'merging'>) => {
      const rest = { name: 'Rina', employmentKind: 'PNS', roles: [], logins: [], revision: 1 };
      await services.table.write(put({ ...personKey(id), personId: id, ...rest, ...merge }));
    };
    const answer = () => send(ref, 'q1', { trueFalse: true }, 1, 'person-3');
    // Merged into a record that was merged itself.
    await record('person-1', { mergedInto: 'person-2', mergedOffset: 1_000 });
    await record('person-2', { mergedInto: 'person-3', mergedOffset: 2_000 });
    await record('person-3', { merging: ['person-2', 'person-1'] });
    expect(codeOf(await answer())).toBe('RETRY');
    const { courseId, run } = ref;
    const number = run + 3_000;
    const from = { personId: ref.personId, courseId, number: run };
    await moveContent(services, from, { personId: 'person-3', courseId, number });
    await record('person-3', {});
    valueOf(await answer());
    const { attempt } = valueOf(await world.assessment.submitAttempt(world.scope('person-3'), ref));
    expect(attempt.ref).toEqual({ ...ref, personId: 'person-3', run: number });
    expect((await contentOf(attempt))?.answers.get(0)?.counted).toMatchObject({ sequence: 1 });
    expect(codeOf(await send(ref, 'q1', { trueFalse: true }, 2, 'other'))).toBe('NOT_FOUND');
  });

  it('is nothing of other people', async () => {
    await begin();
    const { ref } = await start();
    expect(await world.assessment.findAttempt(world.scope('other'), ref)).toBeUndefined();
    expect(codeOf(await world.assessment.submitAttempt(world.scope('other'), ref))).toBe('NOT_FOUND');
  });
});

/** An item as it is sent: bytes in base 64. */
const overTheWire = (item: Item) =>
  JSON.parse(
    JSON.stringify(marshall(item), (_key, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ),
  ) as Parameters<typeof itemSize>[0];

describe('what an answer costs', () => {
  it('is no more for signs that cannot be packed: they are refused', async () => {
    const asked = question('SHORT_TEXT', { caseSensitive: false, answers: [{ text: 'kk', percent: 100 }] });
    await begin({ questions: [asked] });
    const { ref } = await start();
    const text = Array.from({ length: 255 }, (_, at) => String.fromCodePoint(0x20000 + at * 163)).join('');
    expect(codeOf(await send(ref, 'q1', { text }, 1))).toBe('INVALID');
  });

  it.each([
    ['in Han', '漢'.repeat(255)],
    ['of emoji', Array.from({ length: 255 }, (_, at) => String.fromCodePoint(0x1f300 + at * 3)).join('')],
    ['of emoji in parts', '👍🏽👨‍👩‍👧‍👦🇮🇩'.repeat(85)],
  ])('is four write units for the longest text %s, in time and late', async (_what, text) => {
    const asked = question('SHORT_TEXT', {
      caseSensitive: false,
      answers: [{ text: 'kartu keluarga', percent: 100 }],
    });
    await begin({ questions: [asked], settings: { timeLimitSeconds: 60, graceSeconds: 0 } });
    const { ref } = await start();
    expect(valueOf(await send(ref, 'q1', { text }, 1))).toMatchObject({ late: false });
    world.clock.now += 61_000;
    expect(valueOf(await send(ref, 'q1', { text }, 2))).toMatchObject({ late: true });

    const { personId, courseId, run, moduleId, lessonId, ordinal } = ref;
    const range = attemptRange(personId, courseId, run, moduleId, lessonId, ordinal);
    const { items } = await world.scope().services.table.query(range);
    // The ids of the table are longer than those of the tests, and a partner's lesson may have 64 characters; the state
    // holds them twice.
    const longer = 3 * 12 + 60;
    const sizes = items
      .filter(({ sk }) => !sk.endsWith('DRAW'))
      .map((item) => itemSize(overTheWire(item)) + longer * (item.sk.endsWith('STATE') ? 2 : 1));
    expect(sizes).toHaveLength(3);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1_024);

    valueOf(await submit(ref));
    const found = await world.assessment.findAttempt(world.scope(), ref);
    const content = found && (await contentOf(found));
    expect(content?.answers.get(0)).toMatchObject({
      counted: { response: { text }, sequence: 1 },
      late: { response: { text }, sequence: 2 },
    });
  });
});

describe('requests, the look-up of the caller apart', () => {
  it.each([7, 100])('stay within their budgets with %i questions', async (count) => {
    await begin({ questions: manyQuestions(count) });
    expect(await world.count(start)).toEqual({ reads: 2, writes: 1 });
    const begun = await start();
    expect(await world.count(start)).toEqual({ reads: 2, writes: 0 });
    expect(await world.count(() => world.assessment.findAttempt(world.scope(), begun.ref))).toEqual({
      reads: 2,
      writes: 0,
    });
    const { ref } = begun;
    const content = await contentOf(begun);
    const answers = content?.attempt.questions.flatMap((drawn, slot) => {
      const asked = world.questions.find(({ externalId }) => externalId === drawn.externalId);
      const { choices = [] } = asked ? publicQuestion(asked, drawn.draw) : {};
      return asked?.kind === 'SINGLE_CHOICE'
        ? [{ slot, choices: choices.slice(0, 1).map(({ id }) => id) }]
        : [];
    });
    const [answer] = answers ?? [];
    const saved = () => send(ref, slotId(answer?.slot ?? 0), { choices: answer?.choices ?? [] }, 1);
    expect(await world.count(async () => valueOf(await saved()))).toEqual({ reads: 2, writes: 1 });
    expect(await world.count(async () => valueOf(await submit(ref)))).toEqual({ reads: 2, writes: 1 });
  });
});

describe('a quiz with dates and waiting time', () => {
  it('is begun between them, waited for between attempts, and handed in by its close', async () => {
    const now = Date.parse('2026-03-02T02:00:00Z');
    const [opensAt, closesAt] = [now + 60_000, now + 600_000];
    await begin({ settings: { opensAt, closesAt, waitSeconds: 120 } });
    const attempt = () => world.assessment.beginAttempt(world.scope(), world.lesson);
    expect(codeOf(await attempt())).toBe('WRONG_STATE');

    world.clock.now = opensAt;
    const first = valueOf(await attempt());
    expect(first.summary.deadline).toBe(closesAt);
    valueOf(await world.assessment.submitAttempt(world.scope(), first.ref));
    expect(codeOf(await attempt())).toBe('WRONG_STATE');
    world.clock.now += 120_000;
    const second = valueOf(await attempt());

    // Its grace over, it is handed in as of the close by whoever reads it.
    world.clock.now = closesAt + 60_001;
    const read = await world.assessment.findAttempt(world.scope(), second.ref);
    expect(read?.summary).toMatchObject({
      state: 'SUBMITTED',
      submittedBy: 'DEADLINE',
      submittedAt: closesAt,
    });
    expect(codeOf(await attempt())).toBe('WRONG_STATE');
  });
});
