import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_ASSIGNMENTS } from '../../../functions/domains/catalog/commands/index.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { idIn, startCatalogWorld, type CatalogWorld } from './support/world.ts';

let world: CatalogWorld;
let course: string;
beforeEach(async () => {
  world = await startCatalogWorld();
  course = (await world.offer()).course!.id;
});
afterEach(() => world.close());

interface Shown {
  id: string;
  dueOn: string;
  note: string | null;
  audienceLabel: { id: string; en: string };
  course: { id: string; title: { id: string }; jp: number };
}
const FIELDS = '{ id dueOn note audienceLabel { id en } course { id title { id } jp } }';

let keys = 0;
const assign = (more: Record<string, unknown> = {}) =>
  world.mutate<{ assignment: Shown | null }>('assignmentCreate', `assignment ${FIELDS}`, {
    course,
    audience: { everybody: true },
    dueOn: '2026-04-01',
    idempotencyKey: `key-${(keys += 1)}`,
    ...more,
  });
const assignments = async () => {
  const data = await world.data<{ course: { assignments: { id: string }[] } }>(
    'agency',
    'query ($id: ID!) { course(id: $id) { assignments { id } } }',
    { id: course },
  );
  return data.course.assignments.map(({ id }) => id);
};
const see = async (subject: string, id: string) =>
  (
    await world.data<{ node: unknown }>(
      subject,
      `query ($id: ID!) { node(id: $id) { ... on Assignment ${FIELDS} } }`,
      { id },
    )
  ).node;

describe('assigning a course', () => {
  it('is one transaction, in the head and in the list, with the audience in words', async () => {
    const { counted } = world;
    const writes = counted.writes;
    const { assignment, userErrors } = await assign({ note: ' Wajib ' });
    expect(counted.writes - writes).toBe(1);
    expect(userErrors).toEqual([]);
    expect(assignment).toMatchObject({
      dueOn: '2026-04-01',
      note: 'Wajib',
      audienceLabel: { id: 'Semua pegawai', en: 'Everybody' },
      course: { id: course, title: { id: 'Layanan yang ramah' }, jp: 4.5 },
    });
    expect(await assignments()).toEqual([assignment!.id]);
    expect(await world.items('ASSIGNMENTS')).toMatchObject([
      { id: idIn(assignment!.id), courseId: idIn(course), createdOn: '2026-03-02', dueOn: '2026-04-01' },
    ]);
  });

  it('reaches whom it is for, and is seen by them and the agency alone', async () => {
    const cases = [
      [{ unit: toGlobalId('Unit', 'dinas') }, 'Dinas dan unit di bawahnya', ['budi']],
      [{ positionFamily: 'Guru' }, 'Rumpun jabatan: Guru', ['sari']],
      [{ employmentKind: 'PPPK' }, 'Pegawai dengan perjanjian kerja (PPPK)', ['sari']],
      [{ persons: [toGlobalId('Person', 'budi')] }, '1 pegawai yang ditunjuk', ['budi']],
      [{ everybody: true }, 'Semua pegawai', ['budi', 'sari']],
    ] as const;
    for (const [audience, label, whom] of cases) {
      const { assignment } = await assign({ audience });
      expect(assignment?.audienceLabel.id).toBe(label);
      for (const subject of ['budi', 'sari', 'agency']) {
        const seen = await see(subject, assignment!.id);
        expect(seen !== null).toBe(subject === 'agency' || (whom as readonly string[]).includes(subject));
      }
    }
  });

  it('is done once for a key, whatever the day; another input under it is refused', async () => {
    const input = { idempotencyKey: 'sekali', dueOn: '2026-03-02' };
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => assign(input)));
    for (const other of others) expect(other).toEqual(first);
    world.clock.now += 5 * 86_400_000;
    expect(await assign(input)).toEqual(first);
    expect(await assignments()).toHaveLength(1);
    expect((await assign({ ...input, note: 'Lain' })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_MISMATCH', field: ['idempotencyKey'] },
    ]);
  });

  it('follows the version on offer', async () => {
    const { assignment } = await assign();
    await world.offer({ title: { id: 'Judul baru' }, jp: 6 });
    expect(await see('budi', assignment!.id)).toMatchObject({
      course: { title: { id: 'Judul baru' }, jp: 6 },
    });
    expect(await assignments()).toEqual([assignment!.id]);
  });

  it('is refused with the place of what is wrong, and nothing is written', async () => {
    const person = toGlobalId('Person', 'budi');
    const writes = world.counted.writes;
    const cases: [Record<string, unknown>, string, string][] = [
      [{ course: 'x' }, 'NOT_FOUND', 'course'],
      [{ course: toGlobalId('Course', 'x') }, 'NOT_FOUND', 'course'],
      [{ dueOn: '2026-03-01' }, 'INVALID', 'dueOn'],
      [{ dueOn: '2027-03-04' }, 'INVALID', 'dueOn'],
      [{ note: 'x'.repeat(501) }, 'TOO_LARGE', 'note'],
      [{ idempotencyKey: 'a b' }, 'INVALID', 'idempotencyKey'],
      [{ audience: { everybody: false } }, 'INVALID', 'audience.everybody'],
      [{ audience: { unit: person } }, 'NOT_FOUND', 'audience.unit'],
      [{ audience: { unit: toGlobalId('Unit', 'x') } }, 'NOT_FOUND', 'audience.unit'],
      [{ audience: { positionFamily: ' ' } }, 'REQUIRED', 'audience.positionFamily'],
      [{ audience: { positionFamily: 'guru' } }, 'NOT_FOUND', 'audience.positionFamily'],
      [{ audience: { persons: [] } }, 'REQUIRED', 'audience.persons'],
      [{ audience: { persons: Array.from({ length: 201 }, () => person) } }, 'TOO_LARGE', 'audience.persons'],
      [{ audience: { persons: [person, 'x'] } }, 'NOT_FOUND', 'audience.persons.1'],
      [{ audience: { persons: [person, toGlobalId('Person', 'x')] } }, 'NOT_FOUND', 'audience.persons.1'],
    ];
    for (const [more, code, field] of cases) {
      const { assignment, userErrors } = await assign(more);
      expect(assignment).toBeNull();
      expect(userErrors.map((error) => [error.code, error.field.join('.')])).toEqual([[code, field]]);
    }
    expect(world.counted.writes).toBe(writes);
    expect(await world.items('ASSIGNMENTS')).toEqual([]);
  });

  it('names some of the families there are when no position belongs to the one asked for', async () => {
    const messageFor = async () => {
      const { userErrors } = await assign({ audience: { positionFamily: 'Nelayan' } });
      return userErrors[0]?.message;
    };
    expect(await messageFor()).toBe('No position belongs to this family. Choose one of: Guru, Perawat.');
    world.families.push(...Array.from({ length: 10 }, (_, at) => `Rumpun ${at}`));
    expect(await messageFor()).toMatch(/Guru, Perawat, Rumpun 0, .*, Rumpun 7, and 2 more\.$/);
    world.families.length = 0;
    expect(await messageFor()).toContain('There are no positions yet');
  });

  it('holds as many as one offer can renew, and the offer, the end and the withdrawal hold with them', async () => {
    for (let at = 0; at < MAX_ASSIGNMENTS; at += 1) expect((await assign()).userErrors).toEqual([]);
    expect((await assign()).userErrors).toMatchObject([{ code: 'TOO_LARGE', field: ['course'] }]);
    expect(await world.offer({ jp: 7 })).toMatchObject({ changed: true, userErrors: [] });
    const live = await world.items('ASSIGNMENTS');
    expect(live.filter(({ jpHundredths }) => jpHundredths === 700)).toHaveLength(MAX_ASSIGNMENTS);
    const withdrawn = await world.mutate('courseWithdraw', 'course { id }', { course, reason: 'Selesai' });
    expect(withdrawn.userErrors).toEqual([]);
    expect(await world.items('ASSIGNMENTS')).toEqual([]);
    expect((await assign()).userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['course'] }]);
  });

  it('names no more people than the head of a course can hold', async () => {
    const { services } = world;
    const { table } = services;
    const large = 'x'.repeat(290_000);
    services.table = {
      ...table,
      batchGet: async (asked) =>
        (await table.batchGet(asked)).map((item) =>
          item?.['kind'] === 'COURSE' ? { ...item, title: { id: large, en: 'x' } } : item,
        ),
    };
    const writes = world.counted.writes;
    expect(
      (await assign({ audience: { persons: [toGlobalId('Person', 'budi')] } })).userErrors,
    ).toMatchObject([{ code: 'TOO_LARGE', field: ['audience', 'persons'] }]);
    expect(world.counted.writes).toBe(writes);
  });
});

describe('ending an assignment', () => {
  const end = (assignment: string, reason = 'Salah sasaran', subject = 'agency') =>
    world.mutate<{ course: { assignments: { id: string }[] } | null }>(
      'assignmentEnd',
      'course { assignments { id } }',
      { assignment, reason },
      subject,
    );

  it('takes it from the head and the list at once, and keeps why', async () => {
    const first = (await assign()).assignment!;
    const second = (await assign()).assignment!;
    expect((await end(first.id, ' ')).userErrors).toMatchObject([{ code: 'INVALID', field: ['reason'] }]);
    expect(await end(first.id)).toEqual({ course: { assignments: [{ id: second.id }] }, userErrors: [] });
    expect(await world.items('ASSIGNMENTS')).toHaveLength(1);
    expect(await see('agency', first.id)).toBeNull();
    // Who was not told that it is done sends the same once more.
    expect(await end(first.id)).toEqual({ course: { assignments: [{ id: second.id }] }, userErrors: [] });
    const kept = (await world.items(`COURSE#${idIn(course)}`)).filter(({ sk }) => sk.startsWith('ENDING#'));
    expect(kept).toMatchObject([
      { kind: 'ASSIGNMENT_ENDED', reason: 'Salah sasaran', by: 'agency', assignment: { id: idIn(first.id) } },
    ]);
    for (const id of ['x', course]) {
      expect((await end(id)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['assignment'] }]);
    }
  });

  it('does not lose what another request assigns meanwhile', async () => {
    const first = (await assign()).assignment!;
    const [, second] = await Promise.all([end(first.id), assign(), assign()]);
    expect(second.userErrors).toEqual([]);
    expect((await assignments()).length).toBe(2);
    expect(await world.items('ASSIGNMENTS')).toHaveLength(2);
  });
});
