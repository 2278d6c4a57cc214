import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { voidLatestAttempt, type AttemptRef } from '../../../functions/domains/assessment/commands/index.ts';
import { slotId } from '../../../functions/domains/assessment/core/index.ts';
import type { GradingMethod } from '../../../functions/domains/assessment/core/quiz.ts';
import {
  activeRunKey,
  attemptDrawKey,
  attemptStateKey,
  quizRecordKey,
} from '../../../functions/platform/table/keys.ts';
import type { Item } from '../../../functions/platform/table/table.ts';
import { put, remove } from '../../../functions/platform/table/writes.ts';
import { question } from './core/support/questions.ts';
import { COURSE, MODULE, startQuizWorld, valueOf, type QuizWorld } from './support/quiz-world.ts';

const QUESTIONS = [
  question('TRUE_FALSE', { answer: true }, { externalId: 'satu' }),
  question('TRUE_FALSE', { answer: true }, { externalId: 'dua', points: 2 }),
];
const QUIZ = { moduleId: MODULE, quizHash: 'hash' };

let world: QuizWorld;
const begin = async (gradingMethod: GradingMethod) => {
  world = await startQuizWorld({
    questions: QUESTIONS,
    settings: { gradingMethod, attemptsAllowed: 0, shuffleQuestions: false },
  });
};
afterEach(() => world.close());

const at = ({ personId, courseId, run, moduleId, lessonId, ordinal }: AttemptRef) =>
  [personId, courseId, run, moduleId, lessonId, ordinal] as const;

/** One whole attempt of a person, each question answered right or wrong. */
async function attempt(person: string, right: readonly boolean[]): Promise<AttemptRef> {
  const { table } = world.scope().services;
  const run = await table.get(activeRunKey('person-1', COURSE));
  await table.write(put({ ...run, ...activeRunKey(person, COURSE) }));
  const { ref } = valueOf(await world.assessment.beginAttempt(world.scope(person), world.lesson));
  for (const [slot, trueFalse] of right.entries()) {
    valueOf(
      await world.assessment.answerAttempt(world.scope(person), {
        ref,
        questionId: slotId(slot),
        response: { trueFalse },
        sequence: slot + 1,
        answeredAt: world.clock.now,
      }),
    );
  }
  valueOf(await world.assessment.submitAttempt(world.scope(person), ref));
  return ref;
}

/** What the stream brings of an attempt, as it is now. */
async function changeOf(ref: AttemptRef): Promise<Item> {
  const state = await world.scope().services.table.get(attemptStateKey(...at(ref)));
  if (!state) throw new Error('No such attempt');
  return state;
}

const bring = (item: Item | undefined, before?: Item) =>
  world.assessment.sumAttempts(world.scope().services, item, before);
const statistics = () => world.assessment.readStatistics(world.scope(), QUIZ, QUESTIONS.length);

describe('the statistics of a quiz', () => {
  it('speak of nobody while they are of fewer than five', async () => {
    await begin('HIGHEST');
    for (const person of ['a', 'b', 'c', 'd'])
      await bring(await changeOf(await attempt(person, [true, false])));
    expect(await statistics()).toBeUndefined();
    await bring(await changeOf(await attempt('e', [true, true])));
    expect(await statistics()).toMatchObject({
      attempts: 5,
      mean: (4 * 1 + 3) / 15,
      tenths: [0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 1],
      questions: [
        { externalId: 'satu', facility: 1, answers: [5], findings: ['TOO_FEW'] },
        { externalId: 'dua', facility: 0.2, answers: [1, 4] },
      ],
    });
  });

  it('are one request with the questions, however many attempts there are', async () => {
    await begin('AVERAGE');
    for (const person of ['a', 'b', 'c', 'd', 'e', 'f'])
      await bring(await changeOf(await attempt(person, [true, false])));
    expect(await world.count(statistics)).toEqual({ reads: 1, writes: 0 });
  });

  it('lose an attempt that is reset, and keep nothing of one that is gone', async () => {
    await begin('LAST');
    const refs: AttemptRef[] = [];
    for (const person of ['a', 'b', 'c', 'd', 'e', 'f']) {
      refs.push(await attempt(person, [person === 'a', true]));
      await bring(await changeOf(refs.at(-1)!));
    }
    expect(await statistics()).toMatchObject({ attempts: 6, questions: [{ facility: 1 / 6 }, {}] });
    const [first, second] = refs as [AttemptRef, AttemptRef];
    const voided = valueOf(await voidLatestAttempt(world.scope('a'), { ...first }, 'Listrik padam'));
    const { table } = world.scope().services;
    expect((await table.transact(voided.writes)).ok).toBe(true);
    await bring(await changeOf(first));
    expect(await statistics()).toMatchObject({ attempts: 5, questions: [{ facility: 0 }, {}] });

    const draw = await table.get(attemptDrawKey(...at(second)));
    for (const key of [
      quizRecordKey(second.personId, second.courseId, second.run, second.moduleId, second.lessonId),
      attemptStateKey(...at(second)),
      attemptDrawKey(...at(second)),
    ])
      await table.write(remove(key));
    await bring(undefined, draw);
    expect(await statistics()).toBeUndefined();
  });
});

/** Some attempts of some people, each with its answers. */
const histories = fc.array(
  fc.record({
    person: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    right: fc.tuple(fc.boolean(), fc.boolean()),
  }),
  { minLength: 5, maxLength: 10 },
);

describe.each(['HIGHEST', 'AVERAGE', 'FIRST', 'LAST'] as const)('graded by %s', (method) => {
  beforeEach(() => begin(method));

  it('are those of the attempts that count, whatever comes twice, late or at once', async () => {
    await fc.assert(
      fc
        .asyncProperty(histories, fc.infiniteStream(fc.nat()), async (history, order) => {
          const refs: AttemptRef[] = [];
          const changes: { item: Item; at: number }[] = [];
          for (const { person, right } of history) {
            const ref = await attempt(person, right);
            refs.push(ref);
            const item = await changeOf(ref);
            for (let times = 1 + (order.next().value % 2); times > 0; times -= 1)
              changes.push({ item, at: order.next().value });
          }
          const sorted = changes.sort((one, other) => one.at - other.at);
          await Promise.all(sorted.slice(0, 3).map(({ item }) => bring(item)));
          for (const { item } of sorted.slice(3)) await bring(item);

          const done = history.map((each) => ({
            ...each,
            mark: Number(each.right[0]) + 2 * Number(each.right[1]),
          }));
          const people = new Set(done.map(({ person }) => person));
          const ofPerson = [...people].map((name) => done.filter(({ person }) => person === name));
          const counted = ofPerson.flatMap((list) => {
            if (method === 'AVERAGE') return list;
            if (method === 'FIRST') return list.slice(0, 1);
            if (method === 'LAST') return list.slice(-1);
            return list.filter(({ mark }) => mark === Math.max(...list.map((each) => each.mark))).slice(0, 1);
          });
          const found = await statistics();
          if (people.size < 5) expect(found).toBeUndefined();
          else {
            expect(found?.attempts).toBe(counted.length);
            expect(found?.mean).toBeCloseTo(
              counted.reduce((sum, { mark }) => sum + mark, 0) / counted.length / 3,
              10,
            );
            expect(found?.questions.map(({ facility }) => facility)).toEqual(
              [0, 1].map((slot) => counted.filter(({ right }) => right[slot]).length / counted.length),
            );
          }
        })
        .afterEach(async () => {
          await world.close();
          await begin(method);
        }),
      { numRuns: 6 },
    );
  });
});
