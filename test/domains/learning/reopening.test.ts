import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  courseTally,
  exempt,
  extendDueDate,
  ownEndedRuns,
  parseEntry,
  rosterPage,
  unitTallies,
  withdraw,
} from '../../../functions/domains/learning/commands/index.ts';
import { courseKey } from '../../../functions/platform/table/keys.ts';
import { put } from '../../../functions/platform/table/writes.ts';
import { eventually } from '../../support/eventually.ts';
import { assignment, codeOf, COURSE, startCourseWorld, valueOf } from './support/course-world.ts';

let world: Awaited<ReturnType<typeof startCourseWorld>>;
const begin = async (...of: Parameters<typeof startCourseWorld>) => {
  world = await startCourseWorld(...of);
};
afterEach(() => world.close());

const REASON = 'Tugas lain';
const NEXT_YEAR = Date.parse('2027-01-10T02:00:00Z');
const enrol = (personId = 'p1') => world.learning.enrol(world.scope(personId), COURSE);
const leave = (number = 1, personId = 'p1') =>
  withdraw(world.scope(personId), world.ref(personId, number), REASON);
const finish = (number = 1, personId = 'p1') =>
  world.learning.finishRun(world.scope(personId), world.ref(personId, number));
const revoke = (number: string) => world.learning.revokeCertificate(world.agency(), number, REASON);
const entries = async () => {
  await world.drain();
  return (await rosterPage(world.agency(), COURSE, 'dukcapil', {})).items.map(parseEntry);
};
const tallies = async () => {
  await world.drain();
  return unitTallies(world.agency(), COURSE);
};

describe('enrolling again in the year of leaving', () => {
  it('goes on with the run: number, version, progress and due day', async () => {
    await begin();
    valueOf(await enrol());
    await world.record([['m1', 'a']]);
    valueOf(await extendDueDate(world.agency(), world.ref(), '2026-05-01', REASON));
    valueOf(await leave());
    await world.drain();
    await world.services.table.write(put({ ...courseKey(COURSE), state: 'OFFERED', version: 2 }));
    world.clock.now += 86_400_000;
    const run = valueOf(await enrol());
    const kept = { number: 1, state: 'ACTIVE', version: 1, requiredDone: 1, dueExtendedTo: '2026-05-01' };
    expect(run).toMatchObject(kept);
    expect(run.endedAt).toBeUndefined();
    expect(await world.run()).toMatchObject(kept);
    const [entry, ...others] = await entries();
    expect([entry?.state, entry?.endedAt, entry?.requiredDone, others]).toEqual(['ACTIVE', undefined, 1, []]);
    expect(await tallies()).toEqual([{ unitId: 'dukcapil', enrolled: 1, finished: 0 }]);
    expect((await world.learning.home(world.scope()))?.runs).toHaveLength(1);
    await eventually(async () => {
      expect((await ownEndedRuns(world.scope(), {})).items).toEqual([]);
    });
    await world.record([
      ['m1', 'b'],
      ['m2', 'c'],
    ]);
    await world.passQuiz();
    expect(valueOf(await finish()).run).toMatchObject({ state: 'FINISHED', number: 1 });
  });

  it('does so once, asked at the same moment, within the reads of enrolling', async () => {
    await begin();
    valueOf(await enrol());
    valueOf(await leave());
    const both = await Promise.all([enrol(), enrol()]);
    for (const outcome of both) expect(valueOf(outcome)).toMatchObject({ number: 1, state: 'ACTIVE' });
    expect(await entries()).toHaveLength(1);
    valueOf(await leave());
    expect(await world.count(enrol)).toEqual({ reads: 1, writes: 1 });
  });

  it('undoes an exemption, also in the year’s list', async () => {
    await begin({ assignments: [assignment()] });
    valueOf(await enrol());
    valueOf(await exempt(world.agency(), world.ref(), REASON));
    expect(valueOf(await enrol())).toMatchObject({ number: 1, state: 'ACTIVE' });
    expect((await world.learning.home(world.scope()))?.due).toEqual([]);
    valueOf(await leave());
    expect((await world.learning.home(world.scope()))?.due).toHaveLength(1);
  });

  it('keeps lessons that were done meanwhile', async () => {
    await begin();
    valueOf(await enrol());
    valueOf(await leave());
    const { recorded, runs } = valueOf(await world.record([['m1', 'a']]));
    expect([recorded, runs[0]?.state]).toEqual([['m1-a'], 'WITHDRAWN']);
    expect(valueOf(await enrol())).toMatchObject({ requiredDone: 1, done: { m1: 1 } });
  });

  it('keeps a quiz that was handed in meanwhile', async () => {
    await begin();
    valueOf(await enrol());
    valueOf(await leave());
    expect((await world.passQuiz())?.ok).toBe(true);
    expect(valueOf(await enrol())).toMatchObject({ requiredDone: 1, done: { m2: 1 } });
  });

  it('shows a quiz that was handed in meanwhile in the list of the agency, while the run is left and after', async () => {
    await begin();
    valueOf(await enrol());
    valueOf(await leave());
    await world.drain();
    await world.passQuiz();
    expect((await entries())[0]).toMatchObject({ state: 'WITHDRAWN', requiredDone: 1 });
    valueOf(await enrol());
    expect((await entries())[0]).toMatchObject({ state: 'ACTIVE', requiredDone: 1 });
  });

  it('is refused when the course is no longer on offer', async () => {
    await begin();
    valueOf(await enrol());
    valueOf(await leave());
    await world.services.table.write(put({ ...courseKey(COURSE), state: 'WITHDRAWN', version: 1 }));
    expect(codeOf(await enrol())).toBe('WRONG_STATE');
    expect(await world.run()).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('is a new run in a later year, counted by the day in Pontianak', async () => {
    await begin();
    valueOf(await enrol());
    world.clock.now = Date.parse('2026-12-31T16:59:59Z');
    valueOf(await leave());
    expect(valueOf(await enrol()).number).toBe(1);
    valueOf(await leave());
    world.clock.now += 1_000;
    expect(valueOf(await enrol())).toMatchObject({ number: 2, requiredDone: 0 });
    expect((await entries()).map(({ number, earlier }) => [number, earlier])).toEqual([
      [1, true],
      [2, undefined],
    ]);
    expect(await tallies()).toEqual([{ unitId: 'dukcapil', enrolled: 1, finished: 0 }]);
  });
});

describe('the list and its tally', () => {
  it('count people, by their latest run, and no certificate that was revoked', async () => {
    await begin();
    await world.complete();
    const number = valueOf(await finish()).certificate?.number ?? '';
    expect((await entries())[0]).toMatchObject({ certificateState: 'VALID' });
    expect(await tallies()).toEqual([{ unitId: 'dukcapil', enrolled: 1, finished: 1 }]);
    await Promise.all([revoke(number), revoke(number)]);
    expect((await entries())[0]).toMatchObject({ certificateState: 'REVOKED', certificateNumber: number });
    expect(await tallies()).toEqual([{ unitId: 'dukcapil', enrolled: 1, finished: 0 }]);
    expect(valueOf(await enrol()).number).toBe(2);
    expect(await tallies()).toEqual([{ unitId: 'dukcapil', enrolled: 1, finished: 0 }]);
    valueOf(await leave(2));
    expect(await tallies()).toEqual([{ unitId: 'dukcapil', enrolled: 0, finished: 0 }]);
  });

  it('are exact whatever people do and wherever they work, in total as by unit, with changes that come twice and in any order', async () => {
    await begin();
    const steps = ['enrol', 'leave', 'exempt', 'finish', 'revoke', 'year', 'move'] as const;
    const units = ['dukcapil', 'dinkes'] as const;
    const unitsOf = new Map<string, (typeof units)[number]>();
    const enrolInUnit = (personId: string) => {
      const scope = world.scope(personId);
      const unitId = unitsOf.get(personId) ?? 'dukcapil';
      Object.assign(scope.caller, { unitId, unitPath: [unitId] });
      return world.learning.enrol(scope, COURSE);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom(...steps)), { maxLength: 12 }),
        fc.uuid(),
        fc.boolean(),
        async (doings, prefix, reversed) => {
          for (const [who, step] of doings) {
            const personId = `${prefix}-${who}`;
            const run = await world.run(personId);
            if (step === 'year') world.clock.now += 366 * 86_400_000;
            if (step === 'move') {
              unitsOf.set(personId, unitsOf.get(personId) === 'dinkes' ? 'dukcapil' : 'dinkes');
            }
            if (step === 'enrol') await enrolInUnit(personId);
            if (step === 'leave' && run) await leave(run.number, personId);
            if (step === 'exempt' && run)
              await exempt(world.agency(), world.ref(personId, run.number), REASON);
            if (step === 'finish' && run?.number === 1 && run.state === 'ACTIVE') {
              await world.complete(personId);
              await finish(run.number, personId);
            }
            if (step === 'revoke' && run?.certificate) await revoke(run.certificate.number);
          }
          await world.drain((records) =>
            reversed ? [...records, ...records].reverse() : [...records, ...records],
          );
          await world.drain();
          const pages = await Promise.all(
            units.map((unit) => rosterPage(world.agency(), COURSE, unit, { limit: 1_000 })),
          );
          const listed = pages
            .flatMap(({ items }) => items.map(parseEntry))
            .sort((a, b) => a.number - b.number);
          const latest = new Map(listed.map((entry) => [entry.personId, entry]));
          const counted = [...latest.values()].filter(({ state }) => ['ACTIVE', 'FINISHED'].includes(state));
          const finished = counted.filter(
            ({ state, certificateState }) => state === 'FINISHED' && certificateState !== 'REVOKED',
          );
          const inUnit = (of: readonly { unitId: string }[], unit: string) =>
            of.filter(({ unitId }) => unitId === unit).length;
          const byUnit = new Map((await tallies()).map((tally) => [tally.unitId, tally]));
          for (const unit of units) {
            const { enrolled = 0, finished: done = 0 } = byUnit.get(unit) ?? {};
            expect([enrolled, done]).toEqual([inUnit(counted, unit), inUnit(finished, unit)]);
          }
          expect(await courseTally(world.agency(), COURSE)).toEqual({
            enrolled: counted.length,
            finished: finished.length,
          });
          expect(listed.filter(({ earlier }) => !earlier)).toHaveLength(latest.size);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('show the name of when the learner last did something', async () => {
    await begin();
    valueOf(await enrol());
    const scope = world.scope();
    Object.assign(scope.caller, { name: 'Rina Baru' });
    const event = { id: 'e', courseId: COURSE, moduleId: 'm1', lessonId: 'a', kind: 'COMPLETED' as const };
    valueOf(await world.learning.recordProgress(scope, [{ ...event, at: world.clock.now }]));
    expect((await entries())[0]).toMatchObject({ personName: 'Rina Baru', requiredDone: 1 });
  });
});

describe('a due date that is sent again', () => {
  it('changes nothing, at the same moment or later', async () => {
    await begin();
    valueOf(await enrol());
    const extend = (day: string, reason = REASON) => extendDueDate(world.agency(), world.ref(), day, reason);
    const both = await Promise.all([extend('2026-05-01'), extend('2026-05-01'), extend('2026-05-01')]);
    for (const outcome of both) expect(valueOf(outcome).interventions).toHaveLength(1);
    expect(valueOf(await extend('2026-05-01', 'Alasan kedua')).interventions).toHaveLength(2);
    expect(valueOf(await extend('2026-05-01')).interventions).toHaveLength(3);
    expect(valueOf(await extend('2026-06-01')).interventions).toHaveLength(4);
  });
});

describe('what is done under a key', () => {
  it.each([
    ['leaving', (key: string) => withdraw(world.scope(), world.ref(), REASON, key)],
    ['exempting', (key: string) => exempt(world.agency(), world.ref(), REASON, key)],
  ])('is done once: %s again later does not end the run that went on', async (_what, end) => {
    await begin();
    valueOf(await enrol());
    for (const outcome of await Promise.all([end('k1'), end('k1')])) {
      expect(valueOf(outcome).state).not.toBe('ACTIVE');
    }
    // Asked under another key when it is done already: that key is used up too.
    valueOf(await end('k2'));
    valueOf(await enrol());
    for (const key of ['k1', 'k2']) expect(valueOf(await end(key)).state).toBe('ACTIVE');
    expect(valueOf(await end('k3')).state).not.toBe('ACTIVE');
    expect((await entries())[0]?.interventions).toHaveLength(2);
  });

  it('is refused for anything else, and with a key that is none', async () => {
    await begin();
    valueOf(await enrol());
    valueOf(await withdraw(world.scope(), world.ref(), REASON, 'k1'));
    valueOf(await enrol());
    const other = await withdraw(world.scope(), world.ref(), 'Alasan lain', 'k1');
    expect(codeOf(other)).toBe('IDEMPOTENCY_MISMATCH');
    expect(codeOf(await withdraw(world.scope(), world.ref(), REASON, ''))).toBe('INVALID');
  });

  it('does not bring an earlier due day back', async () => {
    await begin();
    valueOf(await enrol());
    const extend = (day: string, key: string) => extendDueDate(world.agency(), world.ref(), day, REASON, key);
    valueOf(await extend('2026-05-01', 'k1'));
    valueOf(await extend('2026-06-01', 'k2'));
    expect(valueOf(await extend('2026-05-01', 'k1')).dueExtendedTo).toBe('2026-06-01');
  });
});

it('begins a further run while the years go by', async () => {
  await begin();
  await world.complete();
  valueOf(await finish());
  world.clock.now = NEXT_YEAR;
  expect(valueOf(await enrol()).number).toBe(2);
  valueOf(await leave(2));
  expect(valueOf(await enrol()).number).toBe(2);
  valueOf(await leave(2));
  expect((await entries()).map(({ number, state, earlier }) => [number, state, earlier])).toEqual([
    [1, 'FINISHED', true],
    [2, 'WITHDRAWN', undefined],
  ]);
  expect(await tallies()).toEqual([{ unitId: 'dukcapil', enrolled: 0, finished: 0 }]);
});
