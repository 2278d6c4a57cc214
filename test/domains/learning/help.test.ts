import { afterEach, describe, expect, it } from 'vitest';
import {
  checkCertificate,
  exempt,
  extendDueDate,
  findCertificate,
  ownCredits,
  parseCredit,
  parseEntry,
  rosterPage,
  unitTallies,
  withdraw,
} from '../../../functions/domains/learning/commands/index.ts';
import { assignment, codeOf, COURSE, startCourseWorld, valueOf } from './support/course-world.ts';

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

describe('what the agency does', () => {
  const REASON = '  Bertugas di luar kota  ';

  it('is the agency’s alone, and needs a reason', async () => {
    await begin();
    valueOf(await enrol());
    const other = world.scope('p2');
    const outcomes = [
      await extendDueDate(other, world.ref(), '2026-05-01', REASON),
      await exempt(other, world.ref(), REASON),
      await withdraw(other, world.ref(), REASON),
      await world.learning.resetAttempt(
        other,
        world.ref(),
        { courseId: COURSE, moduleId: 'm2', lessonId: 'kuis' },
        { reason: REASON, idempotencyKey: 'k1' },
      ),
      await world.learning.revokeCertificate(other, 'KPS-0000-0000-0000', REASON),
    ];
    expect(outcomes.map(codeOf)).toEqual(Array(5).fill('NOT_FOUND'));
    expect(codeOf(await exempt(world.agency(), world.ref(), ' x '))).toBe('INVALID');
    expect(codeOf(await exempt(world.agency(), world.ref('p9'), REASON))).toBe('NOT_FOUND');
  });

  it('moves a due day, keeps why, and does not undo progress', async () => {
    await begin();
    valueOf(await enrol());
    const [entry] = await Promise.all([
      extendDueDate(world.agency(), world.ref(), '2026-05-01', REASON),
      world.record([['m1', 'a']]),
    ]);
    expect(valueOf(entry)).toMatchObject({
      dueExtendedTo: '2026-05-01',
      interventions: [{ kind: 'DUE_DATE_EXTENDED', reason: 'Bertugas di luar kota', by: 'agency' }],
    });
    expect(await world.run()).toMatchObject({ dueExtendedTo: '2026-05-01', requiredDone: 1 });
    for (const day of ['2026-03-01', '2027-04-01', '2026-02-30', 'besok']) {
      expect(codeOf(await extendDueDate(world.agency(), world.ref(), day, REASON))).toBe('INVALID');
    }
  });

  it('exempts: not due any more this year, no hours earned', async () => {
    await begin({ assignments: [assignment()] });
    expect((await world.learning.home(world.scope()))?.due).toHaveLength(1);
    valueOf(await enrol());
    const both = await Promise.all([0, 1].map(() => exempt(world.agency(), world.ref(), REASON)));
    expect(both.map((outcome) => valueOf(outcome).state)).toEqual(['EXEMPT', 'EXEMPT']);
    const home = await world.learning.home(world.scope());
    expect([home?.due, home?.runs, home?.year.jpHundredths]).toEqual([[], [], 0]);
    expect(codeOf(await withdraw(world.agency(), world.ref(), REASON))).toBe('WRONG_STATE');
    expect((await entries())[0]?.interventions).toHaveLength(1);
    expect(await tallies()).toEqual([{ unitId: 'dukcapil', enrolled: 0, finished: 0 }]);
  });

  it('revokes a certificate everywhere, once', async () => {
    await begin();
    await world.complete();
    const number = valueOf(await finish()).certificate?.number ?? '';
    const revoke = () => world.learning.revokeCertificate(world.agency(), number.toLowerCase(), REASON);
    const both = await Promise.all([revoke(), revoke()]);
    for (const outcome of both) expect(valueOf(outcome)).toMatchObject({ state: 'REVOKED' });
    expect((await checkCertificate(world.scope('p2'), number)).certificate?.state).toBe('REVOKED');
    expect(await findCertificate(world.scope(), number)).toMatchObject({
      state: 'REVOKED',
      revokedReason: 'Bertugas di luar kota',
    });
    expect((await world.evidence('p1', 'layanan')).items[0]).toMatchObject({ counts: false });
    expect((await entries())[0]?.interventions.map(({ kind }) => kind)).toEqual(['CERTIFICATE_REVOKED']);
    const credits = (await ownCredits(world.scope(), 2026, {})).items.map(parseCredit);
    expect(credits.map(({ jpHundredths, day }) => [jpHundredths, day])).toEqual([
      [-450, '2026-03-02'],
      [450, '2026-03-02'],
    ]);
    expect((await world.learning.home(world.scope()))?.year.jpHundredths).toBe(0);
    expect(valueOf(await enrol())).toMatchObject({ number: 2, state: 'ACTIVE' });
  });

  it('takes the hours back in the year in which they were earned', async () => {
    await begin();
    await world.complete();
    const number = valueOf(await finish()).certificate?.number ?? '';
    world.clock.now = Date.parse('2027-01-10T02:00:00Z');
    valueOf(await world.learning.revokeCertificate(world.agency(), number, REASON));
    const sum = async (year: number) =>
      (await ownCredits(world.scope(), year, {})).items
        .map(parseCredit)
        .reduce((total, { jpHundredths }) => total + jpHundredths, 0);
    expect([await sum(2026), await sum(2027)]).toEqual([0, 0]);
    expect((await world.learning.home(world.scope()))?.year.jpHundredths).toBe(0);
  });
});

describe('a certificate', () => {
  it('shows anybody no more than its public page, and nothing else to other people', async () => {
    await begin();
    await world.complete();
    const number = valueOf(await finish()).certificate?.number ?? '';
    const checked = await checkCertificate(world.scope('p2'), number.replaceAll('-', ' '));
    expect(checked).toEqual({
      number,
      certificate: {
        number,
        state: 'VALID',
        holderInitials: 'R. P.',
        title: { id: 'Layanan yang ramah', en: 'Friendly service' },
        issuedOn: '2026-03-02',
      },
    });
    expect(JSON.stringify(checked)).not.toMatch(/Rina|p1/);
    expect(await findCertificate(world.scope('p2'), number)).toBeUndefined();
    expect(await findCertificate(world.agency(), number)).toBeDefined();
  });

  it('whose number cannot be is told without a read', async () => {
    await begin();
    const { reads } = await world.count(() => checkCertificate(world.scope(), 'KPS-1234-5678-9ABC'));
    expect(reads).toBe(0);
  });
});
