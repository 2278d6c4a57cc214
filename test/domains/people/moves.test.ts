import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { partsOf } from '../../../functions/graphql/global-id.ts';
import { addDays, dayInPontianak } from '../../../functions/platform/calendar.ts';
import { startCourses, type Courses } from './support/courses.ts';
import { NUMBERS, personInput, refusalOf, startPeopleWorld, type PeopleWorld } from './support/world.ts';

let world: PeopleWorld;
let courses: Courses;
let dinas: string;
let badan: string;
let siti: string;
beforeEach(async () => {
  world = await startPeopleWorld();
  dinas = await world.unit('dinas');
  badan = await world.unit('badan');
  courses = await startCourses(world, ['kursus', 'lain']);
  siti = await world.person(personInput(dinas), 'siti');
});
afterEach(() => world.close());

const reason = 'Mutasi';
const move = (unit: string, person = siti) => world.personUpdate('admin', { person, unit, reason });
const personId = (id: string) => partsOf('Person', id, 1)![0]!;

describe('moving to another unit', () => {
  it('takes the runs under way along, with all that was done to help, and leaves what ended', async () => {
    await courses.enrol('siti');
    await courses.study('siti', 'kursus');
    await courses.enrol('siti', 'lain');
    await courses.study('siti', 'lain');
    const { certificate } = await courses.finish('siti', 'lain');
    expect(await courses.tallies()).toEqual({ dinas: [1, 0] });
    await world.personUpdate('admin', { person: siti, name: 'Siti Zahra', unit: badan, reason });
    expect(await courses.entries('dinas')).toEqual([]);
    const [entry, ...others] = await courses.entries('badan');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      personName: 'Siti Zahra',
      begunIn: 'dinas',
      state: 'ACTIVE',
      requiredDone: 1,
      addressee: { employmentKind: 'PNS', unitPath: ['badan'] },
    });
    expect(await courses.tallies()).toEqual({ badan: [1, 0] });
    expect(await courses.tallies('lain')).toEqual({ dinas: [1, 1] });
    expect((await courses.entries('dinas', 'lain'))[0]?.certificateNumber).toBe(certificate?.number);
    await courses.finish('siti');
    expect(await courses.tallies()).toEqual({ badan: [1, 1] });
    await move(dinas);
    expect(await courses.tallies()).toEqual({ badan: [1, 1] });
  });

  it('takes along what a change of position asks of the learner, in the list of their unit', async () => {
    await courses.enrol('siti');
    const number = { personalNumber: '198505172021012901', employmentKind: 'PPPK', cause: 'REISSUED' };
    const change = world.mutate<{ person: unknown }>('personNumberChange', 'person { employmentKind grade }');
    expect(await change('admin', { person: siti, ...number, reason })).toMatchObject({
      person: { employmentKind: 'PPPK', grade: null },
    });
    expect((await courses.entries('dinas'))[0]).toMatchObject({
      addressee: { employmentKind: 'PPPK' },
      unitId: 'dinas',
    });
  });

  it('comes back to the unit of before, and counts once', async () => {
    await courses.enrol('siti');
    await move(badan);
    await move(dinas);
    expect(await courses.tallies()).toEqual({ dinas: [1, 0] });
    expect(await courses.entries('badan')).toEqual([]);
    expect(await courses.entries('dinas')).toHaveLength(1);
  });

  it('goes on in the unit of now with a run that was left in that of before', async () => {
    await courses.enrol('siti');
    await courses.withdraw('siti');
    await move(badan);
    expect((await courses.entries('dinas'))[0]).toMatchObject({ state: 'WITHDRAWN' });
    await courses.enrol('siti');
    expect(await courses.entries('dinas')).toEqual([]);
    expect((await courses.entries('badan'))[0]).toMatchObject({ state: 'ACTIVE', number: 1 });
    expect(await courses.tallies()).toEqual({ badan: [1, 0] });
  });

  it('is finished by repeating it where it was interrupted', async () => {
    await courses.enrol('siti');
    const { table } = world.services;
    const { update } = await import('../../../functions/platform/table/writes.ts');
    const { personKey } = await import('../../../functions/platform/table/keys.ts');
    // The person is there already, the run is not.
    const values = { '#unitId': 'unitId', ':unitId': 'badan' };
    await table.write(update(personKey(personId(siti)), 'SET #unitId = :unitId', values));
    await move(badan);
    expect(await courses.tallies()).toEqual({ badan: [1, 0] });
    const { items } = await table.query({ pk: `AUDIT#RIGHTS#${personId(siti)}` });
    expect(items).toEqual([]);
  });

  it('keeps the day it holds from, and tells the whole history to administrators', async () => {
    const today = dayInPontianak(Date.now());
    const on = addDays(today, -20);
    await world.personUpdate('admin', { person: siti, unit: badan, grade: 'III/c', on, reason });
    world.wait(1_000);
    await world.roleChange('admin', { person: siti, role: 'AGENCY', held: true, reason: 'Petugas diklat' });
    const changes = `... on Person { changes { edges { node { kind on reason renamed gradeBefore gradeAfter role
      unitBefore unitAfter positionAfter by } } } }`;
    const shown = await world.node<{ changes: { edges: { node: object }[] } }>('admin', siti, changes);
    expect(shown?.changes.edges.map(({ node }) => node)).toEqual([
      {
        kind: 'ROLE_GRANTED',
        on: null,
        reason: 'Petugas diklat',
        renamed: false,
        gradeBefore: null,
        gradeAfter: null,
        role: 'AGENCY',
        unitBefore: null,
        unitAfter: null,
        positionAfter: null,
        by: 'Adi Kurniawan',
      },
      {
        kind: 'UPDATED',
        on,
        reason,
        renamed: false,
        gradeBefore: 'III/b',
        gradeAfter: 'III/c',
        role: null,
        unitBefore: 'dinas',
        unitAfter: 'badan',
        positionAfter: null,
        by: 'Adi Kurniawan',
      },
    ]);
    const later = addDays(today, 1);
    expect(
      refusalOf(await world.personUpdate('admin', { person: siti, unit: dinas, on: later, reason })),
    ).toEqual(['INVALID', 'on']);
  });
});

describe('tallies', () => {
  const model = new Map<string, { unit: string; state: string }>();
  const where = new Map<string, string>();

  it('equal a recount by the unit of each event, whatever people do and wherever they go', async () => {
    const people: Record<string, string> = { siti };
    people['dewi'] = await world.person(
      personInput(dinas, { name: 'Dewi', personalNumber: NUMBERS.dewi }),
      'dewi',
    );
    const units = { dinas, badan };
    const steps = ['enrol', 'study', 'finish', 'withdraw', 'year', 'dinas', 'badan'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('siti', 'dewi'), fc.constantFrom(...steps)), {
          minLength: 4,
          maxLength: 25,
        }),
        fc.boolean(),
        async (doings, reversed) => {
          // The recount: of each person's latest run the unit in which what it counts as happened.
          for (const [who, step] of doings) {
            const run = await courses.run(who);
            const active = run?.state === 'ACTIVE';
            if (step === 'year') world.wait(366 * 86_400_000);
            else if (step === 'dinas' || step === 'badan') {
              await move(units[step], people[who]);
              if (active) model.set(who, { ...model.get(who)!, unit: step });
              where.set(who, step);
            } else if (step === 'enrol') {
              const before = run?.number;
              const now = await courses.enrol(who).catch(() => undefined);
              if (now && (!active || now.number !== before)) {
                model.set(who, { unit: where.get(who) ?? 'dinas', state: 'ACTIVE' });
              }
            } else if (step === 'study' && active) await courses.study(who);
            else if (step === 'withdraw' && active) {
              await courses.withdraw(who);
              model.set(who, { ...model.get(who)!, state: 'WITHDRAWN' });
            } else if (step === 'finish' && active && run.requiredDone === 1) {
              await courses.finish(who);
              model.set(who, { ...model.get(who)!, state: 'FINISHED' });
            }
          }
          await courses.drain((records) =>
            reversed ? [...records, ...records].reverse() : [...records, ...records],
          );
          const expected: Record<string, [number, number]> = {};
          for (const { unit, state } of model.values()) {
            if (state === 'WITHDRAWN') continue;
            const [enrolled, finished] = expected[unit] ?? [0, 0];
            expected[unit] = [enrolled + 1, finished + (state === 'FINISHED' ? 1 : 0)];
          }
          expect(await courses.tallies()).toEqual(expected);
          for (const unit of ['dinas', 'badan']) {
            const latest = (await courses.entries(unit)).filter(({ earlier }) => !earlier);
            const counted = latest.filter(({ state }) => state === 'ACTIVE' || state === 'FINISHED');
            expect(counted).toHaveLength(expected[unit]?.[0] ?? 0);
          }
        },
      ),
      { numRuns: 8 },
    );
  }, 90_000);
});
