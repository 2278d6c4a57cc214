import { afterEach, describe, expect, it } from 'vitest';
import {
  courseTally,
  FINISH_TASK,
  findVisibleRun,
  followChange,
  ownCredits,
  ownEndedRuns,
  parseCredit,
  parseEntry,
  rosterPage,
  unitTallies,
  withdraw,
} from '../../../functions/domains/learning/commands/index.ts';
import { noteDue, sweepDue } from '../../../functions/platform/due.ts';
import { courseVersionKey } from '../../../functions/platform/table/keys.ts';
import { put } from '../../../functions/platform/table/writes.ts';
import { codeOf, COURSE, OUTLINE, startCourseWorld, valueOf } from './support/course-world.ts';
import { eventually } from '../../support/eventually.ts';

let world: Awaited<ReturnType<typeof startCourseWorld>>;
const begin = async (...of: Parameters<typeof startCourseWorld>) => {
  world = await startCourseWorld(...of);
};
afterEach(() => world.close());

const enrol = (personId = 'p1') => world.learning.enrol(world.scope(personId), COURSE);
const finish = (personId = 'p1') => world.learning.finishRun(world.scope(personId), world.ref(personId));
const entries = async () => {
  await world.drain();
  return (await rosterPage(world.agency(), COURSE, 'dukcapil', {})).items.map(parseEntry);
};
const tallies = async () => {
  await world.drain();
  return unitTallies(world.agency(), COURSE);
};

describe('enrolling', () => {
  it('gives one run, whoever asks twice or at the same moment', async () => {
    await begin();
    const both = await Promise.all([enrol(), enrol()]);
    const again = await enrol();
    for (const outcome of [...both, again]) {
      expect(valueOf(outcome)).toMatchObject({ number: 1, state: 'ACTIVE', version: 1, requiredTotal: 4 });
    }
    expect(await entries()).toHaveLength(1);
    expect(await tallies()).toEqual([{ unitId: 'dukcapil', enrolled: 1, finished: 0 }]);
  });

  it('needs a course', async () => {
    await begin();
    expect(codeOf(await world.learning.enrol(world.scope(), 'none'))).toBe('NOT_FOUND');
  });
});

describe('recording progress', () => {
  it('keeps the order of modules, records the rest, and says what was refused where', async () => {
    await begin();
    valueOf(await enrol());
    const first = valueOf(
      await world.record([
        ['m2', 'c'],
        ['m1', 'a'],
        ['m1', 'none'],
      ]),
    );
    expect(first.recorded).toEqual(['m1-a']);
    expect(first.refusals.map(({ code, field }) => [code, ...field])).toEqual([
      ['PREREQUISITE', 'events', '0', 'lesson'],
      ['NOT_FOUND', 'events', '2', 'lesson'],
    ]);
    expect(await world.run()).toMatchObject({ requiredDone: 1, resume: { lessonId: 'b' } });
  });

  it('takes two devices at once and the same event again', async () => {
    await begin();
    valueOf(await enrol());
    await Promise.all([
      world.record([['m1', 'a']]),
      world.record([['m1', 'b']]),
      world.record([['m1', 'a']]),
    ]);
    const { writes } = await world.count(async () => valueOf(await world.record([['m1', 'a']])));
    expect(writes).toBe(0);
    expect(await world.run()).toMatchObject({ requiredDone: 2, done: { m1: 2 } });
  });

  it('follows the ids of lessons between versions of the course, and only of those that there are', async () => {
    await begin();
    valueOf(await enrol());
    const [module] = OUTLINE.modules;
    const fewer = { ...OUTLINE, number: 2, modules: [{ ...module!, lessons: module!.lessons.slice(0, 1) }] };
    await world.services.table.write(put({ ...courseVersionKey(COURSE, 2), outline: fewer }));
    const event = (courseVersion: number, lessonId: string) =>
      ({
        id: `${courseVersion}-${lessonId}`,
        courseId: COURSE,
        courseVersion,
        moduleId: 'm1',
        lessonId,
      }) as const;
    const events = [event(2, 'a'), event(2, 'b'), event(3, 'b'), event(1, 'none')];
    const sent = events.map((each) => ({ ...each, kind: 'COMPLETED' as const, at: world.clock.now }));
    const { recorded, refusals } = valueOf(await world.learning.recordProgress(world.scope(), sent));
    expect(recorded).toEqual(['2-a']);
    expect(refusals.map(({ code, field }) => [code, field[1]])).toEqual([
      ['NOT_FOUND', '1'],
      ['NOT_FOUND', '2'],
      ['NOT_FOUND', '3'],
    ]);
    expect(await world.run()).toMatchObject({ requiredDone: 1 });
  });

  it('is for those who take the course', async () => {
    await begin();
    const { refusals, recorded } = valueOf(await world.record([['m1', 'a']]));
    expect([refusals[0]?.code, recorded]).toEqual(['NOT_ENROLLED', []]);
    expect(codeOf(await world.learning.recordProgress(world.scope(), []))).toBe('INVALID');
  });

  it('records a passed quiz once', async () => {
    await begin();
    valueOf(await enrol());
    expect((await world.passQuiz())?.ok).toBe(true);
    expect(await world.passQuiz()).toBeUndefined();
    expect(await world.run()).toMatchObject({ requiredDone: 1, done: { m2: 1 } });
  });
});

describe('finishing', () => {
  it('waits for everything to be done', async () => {
    await begin();
    valueOf(await enrol());
    expect(codeOf(await finish())).toBe('INCOMPLETE');
    expect(codeOf(await world.learning.finishRun(world.scope('p2'), world.ref()))).toBe('NOT_FOUND');
  });

  it('writes run, credit, year, evidence, certificate and list once, however often it is asked', async () => {
    await begin();
    await world.complete();
    const both = await Promise.all([finish(), finish(), finish()]);
    world.clock.now += 60_000;
    const results = [...both, await finish()].map(valueOf);
    const number = results[0]?.certificate?.number;
    for (const { run, certificate, year } of results) {
      expect(run).toMatchObject({ state: 'FINISHED', endedAt: world.clock.now - 60_000 });
      expect(certificate).toMatchObject({
        number,
        state: 'VALID',
        holderName: 'Rina p1',
        issuedOn: '2026-03-02',
      });
      expect(year).toMatchObject({ year: 2026, jpHundredths: 450 });
    }
    const credits = (await ownCredits(world.scope(), 2026, {})).items.map(parseCredit);
    expect(credits.map(({ jpHundredths }) => jpHundredths)).toEqual([450]);
    for (const competency of ['layanan', 'komunikasi']) {
      expect((await world.evidence('p1', competency)).items).toHaveLength(1);
    }
    expect(await tallies()).toEqual([{ unitId: 'dukcapil', enrolled: 1, finished: 1 }]);
    expect((await entries())[0]).toMatchObject({
      state: 'FINISHED',
      certificateNumber: number,
      requiredDone: 4,
    });
    expect((await world.learning.home(world.scope()))?.runs).toEqual([]);
    expect(await world.run()).toMatchObject({ state: 'FINISHED' });
  });

  it('does not begin again in the same year, and keeps every run when it does', async () => {
    await begin();
    await world.complete();
    valueOf(await finish());
    expect(codeOf(await enrol())).toBe('WRONG_STATE');
    world.clock.now = Date.parse('2027-01-10T02:00:00Z');
    expect(valueOf(await enrol()).number).toBe(2);
    valueOf(await withdraw(world.scope(), world.ref('p1', 2), 'Pindah tugas'));
    await eventually(async () => {
      expect((await ownEndedRuns(world.scope(), {})).items.map(({ number }) => number)).toEqual([2, 1]);
    });
    expect(await findVisibleRun(world.scope(), world.ref())).toMatchObject({ state: 'FINISHED', number: 1 });
    expect(valueOf(await finish()).run.number).toBe(1);
  });

  it('issues no certificate where the course has none', async () => {
    await begin({ outline: { certificate: false } });
    await world.complete();
    expect(valueOf(await finish()).certificate).toBeUndefined();
  });

  it('happens to a run that is done and was left, once', async () => {
    await begin();
    await world.complete();
    const sweep = () => world.learning.finishWhatIsDone(world.services, world.ref());
    const [swept, own] = await Promise.all([sweep(), finish()]);
    expect(swept).toBe(true);
    expect(await sweep()).toBe(true);
    expect(valueOf(await finish()).certificate?.number).toBe(valueOf(own).certificate?.number);
    expect(await world.learning.finishWhatIsDone(world.services, world.ref('p9'))).toBe(false);
  });
});

describe('what is noted for later', () => {
  it('is a run that is done, ten minutes after its last lesson, and only then', async () => {
    await begin();
    await world.complete();
    await world.drain((records) => [...records, ...records]);
    const noted: unknown[] = [];
    const sweep = () =>
      sweepDue(world.services, {
        [FINISH_TASK]: (_services, parts) => Promise.resolve(noted.push(parts) > 0),
      });
    expect(await sweep()).toBe(0);
    world.clock.now += 10 * 60_000;
    expect(await sweep()).toBe(1);
    expect(noted).toEqual([['p1', COURSE, 1]]);
    expect(await sweep()).toBe(0);
  });

  it('stays noted while it cannot be done', async () => {
    await begin();
    await noteDue(world.services, world.clock.now, { kind: 'x', parts: ['a'] });
    expect(await sweepDue(world.services, { x: () => Promise.reject(new Error('busy')) })).toBe(0);
    expect(await sweepDue(world.services, { x: () => Promise.resolve(true) })).toBe(1);
  });
});

describe('the tally of a unit', () => {
  it('is exact with changes that come twice and in any order', async () => {
    await begin();
    for (const personId of ['p1', 'p2', 'p3']) await world.complete(personId);
    valueOf(await finish('p1'));
    valueOf(await finish('p2'));
    valueOf(await withdraw(world.scope('p3'), world.ref('p3'), 'Cuti panjang'));
    await world.drain((records) => [...records, ...records].reverse());
    expect(await tallies()).toEqual([{ unitId: 'dukcapil', enrolled: 2, finished: 2 }]);
    expect(await unitTallies(world.scope(), COURSE)).toEqual([]);
    expect(await courseTally(world.agency(), COURSE)).toEqual({ enrolled: 2, finished: 2 });
    expect(await courseTally(world.scope(), COURSE)).toBeUndefined();
  });

  it('counts once when two deliveries of a change overlap', async () => {
    await begin();
    valueOf(await enrol());
    const [item] = (await rosterPage(world.agency(), COURSE, 'dukcapil', {})).items;
    world.inBetween(() => followChange(world.services, item));
    await followChange(world.services, item);
    expect(await unitTallies(world.agency(), COURSE)).toEqual([
      { unitId: 'dukcapil', enrolled: 1, finished: 0 },
    ]);
    expect(await courseTally(world.agency(), COURSE)).toEqual({ enrolled: 1, finished: 0 });
  });

  it('follows the progress of its people', async () => {
    await begin();
    valueOf(await enrol());
    await world.record([['m1', 'a']]);
    await world.drain((records) => [...records].reverse());
    expect((await entries())[0]).toMatchObject({ requiredDone: 1, requiredTotal: 4, state: 'ACTIVE' });
  });
});

describe('a run that ends while something else is written', () => {
  it('takes along what was recorded in between', async () => {
    await begin();
    valueOf(await enrol());
    world.inBetween(() => world.record([['m1', 'a']]));
    expect(valueOf(await withdraw(world.scope(), world.ref(), 'Cuti panjang')).requiredDone).toBe(1);
    expect(await world.run()).toMatchObject({ state: 'WITHDRAWN', requiredDone: 1 });
  });

  it('ends in one way', async () => {
    await begin();
    await world.complete();
    world.inBetween(() => withdraw(world.scope(), world.ref(), 'Cuti panjang'));
    expect(codeOf(await finish())).toBe('WRONG_STATE');
    expect(await world.run()).toMatchObject({ state: 'WITHDRAWN' });
    expect((await ownCredits(world.scope(), 2026, {})).items).toEqual([]);
  });
});

describe('requests, the look-up of the caller apart', () => {
  it('stay within their budgets', async () => {
    await begin();
    // The first of a unit opens its list.
    expect(await world.count(() => enrol('p2'))).toEqual({ reads: 3, writes: 2 });
    expect(await world.count(enrol)).toEqual({ reads: 2, writes: 1 });
    expect(await world.count(() => world.record([['m1', 'a']]))).toEqual({ reads: 2, writes: 1 });
    expect(await world.count(() => world.learning.home(world.scope()))).toEqual({ reads: 2, writes: 0 });
    await world.record([['m1', 'b']]);
    await world.record([['m2', 'c']]);
    await world.passQuiz();
    expect(await world.count(finish)).toEqual({ reads: 3, writes: 1 });
    expect(await world.count(() => rosterPage(world.agency(), COURSE, 'dukcapil', { limit: 51 }))).toEqual({
      reads: 1,
      writes: 0,
    });
  });
});
