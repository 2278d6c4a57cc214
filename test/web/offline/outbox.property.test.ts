import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loginHash } from '../../../functions/platform/auth.ts';
import type { Binding } from '../../../functions/platform/caller.ts';
import { loginKey } from '../../../functions/platform/table/keys.ts';
import { put } from '../../../functions/platform/table/writes.ts';
import { eventVersion, type AnswerEvent, type OutboxEvent } from '../../../web/src/offline/outbox/core.ts';
import {
  COURSE_ID,
  lessonId,
  startCityWorld,
  type CityWorld,
} from '../../domains/learning/support/city-world.ts';
import { ISSUER } from '../../support/installation.ts';
import { phonesOf, type Weather } from './phones.ts';

/*
 * The same events, in any order of devices, repeated and with acknowledgements lost, give the same record; where time or
 * the hand-in decides, the record that docs/adr/0011-late-answers.md states.
 */

const QUIZ = lessonId('m2', 'kuis');
const MINUTE = 60_000;
const PHONES = 2;
/** A small sample with every run of the tests; `OUTBOX_RUNS=500` looks for long. */
const numRuns = Number(process.env['OUTBOX_RUNS'] ?? 12);
/** The questions whose answers do not depend on how they are drawn. */
const ASKED = ['TRUE_FALSE', 'NUMERIC', 'SHORT_TEXT'] as const;
const RESPONSES: Readonly<Record<(typeof ASKED)[number], readonly AnswerEvent['response'][]>> = {
  TRUE_FALSE: [{ trueFalse: true }, { trueFalse: false }, { choices: [] }],
  NUMERIC: [{ number: '83.33' }, { number: '82.5' }, { number: '1' }],
  SHORT_TEXT: [{ text: 'kartu keluarga' }, { text: 'kartu' }, { text: 'paspor' }],
};

/** What a learner does, on one of the phones. Sequences grow on each phone and may meet between them. */
type Deed = { readonly phone: number } & (
  | { readonly what: 'lesson'; readonly kind: 'OPENED' | 'COMPLETED'; readonly lesson: number }
  | {
      readonly what: 'answer';
      readonly kind: (typeof ASKED)[number];
      readonly response: number;
      readonly skip: number;
    }
  | { readonly what: 'submit' }
);

const phone = fc.integer({ min: 0, max: PHONES - 1 });
const lesson: fc.Arbitrary<Deed> = fc.record({
  phone,
  what: fc.constant('lesson' as const),
  kind: fc.constantFrom('OPENED', 'COMPLETED'),
  lesson: fc.integer({ min: 0, max: 3 }),
});
const answer: fc.Arbitrary<Deed> = fc.record({
  phone,
  what: fc.constant('answer' as const),
  kind: fc.constantFrom(...ASKED),
  response: fc.integer({ min: 0, max: 2 }),
  skip: fc.integer({ min: 1, max: 2 }),
});
const submit: fc.Arbitrary<Deed> = fc.record({ phone, what: fc.constant('submit' as const) });

/** What the network and time do while the deeds are done. */
type Turn =
  | { readonly turn: 'do'; readonly phone: number }
  | { readonly turn: 'connect'; readonly phone: number; readonly weather: readonly Weather[] }
  | { readonly turn: 'arrive' }
  | { readonly turn: 'wait'; readonly minutes: number };

const weather = fc.array(fc.constantFrom<Weather[]>('heard', 'lost', 'answer lost', 'twice', 'again later'), {
  maxLength: 4,
});
const turns: fc.Arbitrary<readonly Turn[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ turn: fc.constant('do' as const), phone }) },
    { weight: 4, arbitrary: fc.record({ turn: fc.constant('connect' as const), phone, weather }) },
    { weight: 1, arbitrary: fc.record({ turn: fc.constant('arrive' as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({ turn: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 9 }) }),
    },
  ),
  { maxLength: 24 },
);

let timeless: CityWorld;
let timed: CityWorld;
const size = { lessons: 1, questions: 7, free: 4 } as const;
const settings = {
  passPercent: 30,
  shuffleQuestions: false,
  review: {
    DURING: [],
    AFTER_SUBMIT: ['RESPONSE' as const, 'MARKS' as const],
    AFTER_PASS_OR_LAST_ATTEMPT: ['RESPONSE' as const, 'MARKS' as const],
  },
};
beforeAll(async () => {
  timeless = await startCityWorld({ ...size, settings });
  timed = await startCityWorld({
    ...size,
    settings: { ...settings, timeLimitSeconds: 600, graceSeconds: 60 },
  });
});
afterAll(async () => {
  await timeless.close();
  await timed.close();
});

let people = 0;

/** Somebody new who takes the course and has begun the quiz, with two phones. */
async function somebody(world: CityWorld) {
  const id = `orang${(people += 1)}`;
  const binding: Binding = {
    kind: 'person',
    personId: id,
    name: id,
    employmentKind: 'PNS',
    unitId: 'dukcapil',
    unitPath: ['dukcapil'],
    roles: [],
  };
  await world.table.write(put({ ...loginKey(loginHash(ISSUER, id)), ...binding }));
  const begunAt = world.clock.now;
  await world.mutate('courseEnrol', { course: COURSE_ID }, 'run { id }', id);
  await world.mutate('progressRecord', { events: [world.event('m1', 'l0')] }, 'recorded', id);
  type Started = { attempt: { id: string; questions: { id: string; kind: string }[] } };
  const { attempt } = await world.mutate<Started>(
    'attemptStart',
    { lesson: QUIZ },
    'attempt { id questions { id kind } }',
    id,
  );
  const questionOf = (kind: string) => attempt.questions.find((each) => each.kind === kind)!.id;
  return { id, begunAt, attempt: attempt.id, questionOf };
}

type Somebody = Awaited<ReturnType<typeof somebody>>;

/**
 * The deeds as events, with their permanent ids and the time that the phone told.
 *
 * @param apart whether the phones never give the same number to an answer
 */
function eventsOf(
  deeds: readonly Deed[],
  { begunAt, attempt, questionOf }: Somebody,
  apart: boolean,
): OutboxEvent[] {
  const sequences = Array.from({ length: PHONES }, () => 0);
  return deeds.map((deed, at): OutboxEvent => {
    const base = {
      version: eventVersion,
      id: `event-${at}`,
      occurredAt: new Date(begunAt + (at + 1) * 100).toISOString(),
    } as const;
    if (deed.what === 'lesson') {
      return { ...base, type: 'lesson', lesson: lessonId('m3', `f${deed.lesson}`), kind: deed.kind };
    }
    if (deed.what === 'submit') return { ...base, type: 'submit', attempt };
    sequences[deed.phone]! += deed.skip;
    const sequence = apart ? sequences[deed.phone]! * PHONES + deed.phone : sequences[deed.phone]!;
    const response = RESPONSES[deed.kind][deed.response]!;
    return { ...base, type: 'answer', attempt, question: questionOf(deed.kind), sequence, response };
  });
}

/** Does the deeds while the network and time do theirs, and then lets everything arrive. */
async function live(
  world: CityWorld,
  who: Somebody,
  deeds: readonly Deed[],
  during: readonly Turn[],
  { api = world.request, apart = false }: { api?: typeof world.request; apart?: boolean } = {},
) {
  const events = eventsOf(deeds, who, apart);
  const phones = phonesOf(who.id, api, PHONES);
  const ahead = Array.from({ length: PHONES }, (_, of) =>
    events.filter((_event, at) => deeds[at]?.phone === of),
  );
  const happen = async (of: number) => {
    const event = ahead[of]!.shift();
    if (event) await phones.happen(of, event);
  };
  world.clock.now = Math.max(world.clock.now, who.begunAt + MINUTE);
  for (const turn of during) {
    if (turn.turn === 'do') await happen(turn.phone);
    if (turn.turn === 'connect') await phones.connect(turn.phone, turn.weather);
    if (turn.turn === 'arrive') await phones.arrive();
    if (turn.turn === 'wait') world.clock.now += turn.minutes * MINUTE;
  }
  for (const of of [1, 0]) {
    while (ahead[of]!.length > 0) await happen(of);
    await phones.connect(of);
  }
  await phones.arrive();
  return phones.left();
}

const RECORD = `query ($attempt: ID!, $course: ID!) {
  attempt(id: $attempt) { state percent passed endedBy lateAnswers lateState questions { kind
    response { trueFalse number text choices sequence late } lateResponse { trueFalse number text choices sequence } } }
  course(id: $course) { modules { lessons { title done } } myRun { requiredDone progressPercent finishable resume { title } } }
}`;

interface Saved {
  readonly sequence: number;
  readonly late?: boolean;
}
interface Shown {
  readonly attempt: {
    readonly percent: number | null;
    readonly endedBy: string | null;
    readonly lateState: string;
    readonly questions: readonly {
      readonly kind: string;
      readonly response: Saved | null;
      readonly lateResponse: Saved | null;
    }[];
  };
  readonly course: {
    readonly modules: readonly {
      readonly lessons: readonly { readonly title: string; readonly done: boolean }[];
    }[];
    readonly myRun: { readonly resume: { readonly title: string } | null };
  };
}

const doneLessons = ({ course }: Shown): string[] =>
  course.modules.flatMap(({ lessons }) => lessons.filter(({ done }) => done).map(({ title }) => title));

const recordOf = (world: CityWorld, { id, attempt }: Somebody) =>
  world.data<Shown>(id, RECORD, { attempt, course: COURSE_ID });

/** The record of the same deeds by somebody whose network was never gone. */
async function ideal(world: CityWorld, deeds: readonly Deed[], apart = false): Promise<Shown> {
  const who = await somebody(world);
  const phones = phonesOf(who.id, world.request, PHONES);
  world.clock.now = Math.max(world.clock.now, who.begunAt + MINUTE);
  for (const [at, event] of eventsOf(deeds, who, apart).entries()) {
    await phones.happen(deeds[at]!.phone, event);
    await phones.connect(deeds[at]!.phone);
  }
  return recordOf(world, who);
}

describe('untimed work', () => {
  it('gives the same record as if the network had never gone', async () => {
    const deeds = fc.array(fc.oneof(lesson, answer), { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(deeds, turns, async (done, during) => {
        const who = await somebody(timeless);
        expect(await live(timeless, who, done, during)).toEqual([]);
        const [record, never] = [await recordOf(timeless, who), await ideal(timeless, done)];
        expect(record).toEqual(never);
        expect(doneLessons(record)).not.toContain(record.course.myRun.resume?.title);
      }),
      { numRuns },
    );
  }, 3_600_000);

  it('is graded the same and goes on at the same place, handed in on the phone on which it was done', async () => {
    const deeds = fc.array(fc.oneof(lesson, answer), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(deeds, turns, async (before, during) => {
        const done: Deed[] = [...before.map((deed) => ({ ...deed, phone: 0 })), { phone: 0, what: 'submit' }];
        const who = await somebody(timeless);
        expect(await live(timeless, who, done, during)).toEqual([]);
        expect(await recordOf(timeless, who)).toEqual(await ideal(timeless, done));
      }),
      { numRuns },
    );
  }, 3_600_000);
});

/** An answer as it arrived. */
interface Arrived {
  readonly question: string;
  readonly sequence: number;
  /** Whether it clears the answer, so that there is none to be shown. */
  readonly clears: boolean;
}

interface Input {
  readonly question?: string;
  readonly sequence?: number;
  readonly response?: { readonly choices?: readonly string[] };
  readonly attempt?: string;
}

/**
 * What the policy says of an attempt that closes at `closesAt`, told from nothing but what reached the server when: of the
 * answers before the end the one with the highest number counts, of those after it the highest is kept if it is higher.
 */
function policyFor(world: CityWorld, closesAt: number) {
  let endedBy: 'LEARNER' | 'DEADLINE' | undefined;
  let anyLate = false;
  const counted = new Map<string, Arrived>();
  const late = new Map<string, Arrived>();
  const highest = (question: string) =>
    Math.max(counted.get(question)?.sequence ?? 0, late.get(question)?.sequence ?? 0);

  function take({ question, sequence = 0, response, attempt }: Input): void {
    if (world.clock.now > closesAt) endedBy ??= 'DEADLINE';
    if (question === undefined) {
      if (attempt !== undefined) endedBy ??= 'LEARNER';
    } else if (sequence > highest(question)) {
      const arrived = { question, sequence, clears: response?.choices !== undefined };
      (endedBy ? late : counted).set(question, arrived);
      anyLate ||= endedBy !== undefined;
    }
  }

  return {
    api(url: string, init: RequestInit = {}): Promise<Response> {
      take((JSON.parse(String(init.body)) as { variables: { input: Input } }).variables.input);
      return world.request(url, init);
    },
    /** What the record has to be once the time is over. */
    stated() {
      const shown = (arrived: Arrived | undefined) =>
        arrived && !arrived.clears ? arrived.sequence : undefined;
      return {
        endedBy: endedBy ?? 'DEADLINE',
        lateState: anyLate ? 'WAITING' : 'NONE',
        lateAnswers: late.size,
        shown: (question: string) => ({
          counts: shown(counted.get(question)),
          late: shown(late.get(question)),
        }),
      };
    },
  };
}

describe('work in time', () => {
  it('gives the record that the policy states, and once the agency accepts it the grade of a network that never went', async () => {
    const deeds = fc.array(fc.oneof({ weight: 6, arbitrary: answer }, { weight: 1, arbitrary: submit }), {
      minLength: 1,
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(deeds, turns, fc.constantFrom(0, 5, 12), async (done, during, minutes) => {
        const who = await somebody(timed);
        const policy = policyFor(timed, who.begunAt + 11 * MINUTE);
        expect(
          await live(timed, who, done, [...during, { turn: 'wait', minutes }], {
            api: policy.api,
            apart: true,
          }),
        ).toEqual([]);
        timed.clock.now = Math.max(timed.clock.now, who.begunAt + 20 * MINUTE);

        const stated = policy.stated();
        const { attempt } = await recordOf(timed, who);
        expect(attempt).toMatchObject({
          endedBy: stated.endedBy,
          lateState: stated.lateState,
          lateAnswers: stated.lateAnswers,
        });
        for (const kind of ASKED) {
          const { response, lateResponse } = attempt.questions.find((each) => each.kind === kind)!;
          const { counts, late } = stated.shown(who.questionOf(kind));
          expect([kind, response?.sequence]).toEqual([kind, counts ?? late]);
          expect([kind, lateResponse?.sequence]).toEqual([kind, late]);
          expect([kind, response?.late ?? false]).toEqual([kind, counts === undefined && late !== undefined]);
        }

        if (stated.lateState === 'WAITING') {
          const decision = {
            attempt: who.attempt,
            accept: true,
            reason: 'Jaringan putus',
            idempotencyKey: who.id,
          };
          const decided = await timed.mutate('attemptLateAnswersDecide', decision, 'entry { id }', 'rina');
          expect(decided.userErrors).toEqual([]);
        }
        const answers = done.filter(({ what }) => what === 'answer');
        const never = await ideal(timeless, [...answers, { phone: 0, what: 'submit' }], true);
        expect((await recordOf(timed, who)).attempt.percent).toBe(never.attempt.percent);
      }),
      { numRuns },
    );
  }, 3_600_000);
});
