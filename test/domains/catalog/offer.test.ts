import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { reindexCourse, catalogueConsumer } from '../../../functions/domains/catalog/commands/index.ts';
import { courseKey } from '../../../functions/platform/table/keys.ts';
import { moduleInput } from '../publishing/support/world.ts';
import { idIn, startCatalogWorld, type CatalogWorld } from './support/world.ts';

let world: CatalogWorld;
beforeEach(async () => {
  world = await startCatalogWorld();
});
afterEach(() => world.close());

const COURSE = `{ id externalId state title { id en } summary { id } description { id } language jp topics partners
  lessonCount minutes versionNumber completion certificate competencies { level }
  modules { id title partner requires lessons { id kind title } } assignments { id } }`;

const listed = async () => {
  const { courses } = await world.data<{ courses: { edges: { node: { versionNumber: number } }[] } }>(
    'budi',
    '{ courses { edges { node { versionNumber } } } }',
  );
  return courses.edges.map(({ node }) => node.versionNumber);
};
const errorsOf = async (more: Record<string, unknown>) => {
  const { course, userErrors } = await world.offer(more);
  expect(course).toBeNull();
  return userErrors.map(({ code, field }) => [code, field.join('.')]);
};

describe('offering a course', () => {
  it('pins the approved modules of several partners, in order', async () => {
    const offered = await world.offer();
    expect(offered).toMatchObject({ changed: true, userErrors: [], course: { versionNumber: 1 } });
    const read = (subject: string) =>
      world.data<{ course: Record<string, unknown> }>(
        subject,
        `query ($id: ID!) { course(id: $id) ${COURSE} }`,
        {
          id: offered.course!.id,
        },
      );
    const { course } = await read('agency');
    expect(course).toMatchObject({
      externalId: 'layanan-ramah',
      state: 'OFFERED',
      title: { id: 'Layanan yang ramah', en: 'Friendly service' },
      description: { id: 'Untuk **semua** petugas.' },
      jp: 4.5,
      topics: ['pelayanan-publik'],
      partners: ['Mitra univ', 'Mitra yayasan'],
      lessonCount: 7,
      minutes: 70,
      completion: 'ALL_LESSONS',
      certificate: true,
      competencies: [{ level: 2 }],
      assignments: [],
    });
    const modules = course['modules'] as { id: string; title: string; requires: string[] }[];
    expect(modules.map(({ title }) => title)).toEqual(['Layanan yang ramah', 'Loket ramah']);
    expect(modules.map(({ requires }) => requires)).toEqual([[], [modules[0]!.id]]);
    expect((await read('budi')).course).toEqual({ ...course, assignments: null });
    const node = await world.data('budi', 'query ($id: ID!) { node(id: $id) { ... on Course { jp } } }', {
      id: offered.course!.id,
    });
    expect(node).toEqual({ node: { jp: 4.5 } });
  });

  it('changes nothing for an equal offer, makes a version of another, and keeps the earlier ones', async () => {
    const first = await world.offer();
    expect(await world.offer()).toEqual({ ...first, changed: false });
    const second = await world.offer({ jp: 5 });
    expect(second).toMatchObject({ changed: true, course: { id: first.course!.id, versionNumber: 2 } });
    const stored = await world.items(`COURSE#${idIn(first.course!.id)}`);
    expect(
      stored.filter(({ sk }) => sk.startsWith('VERSION#')).map(({ jpHundredths }) => Number(jpHundredths)),
    ).toEqual([450, 500]);
    expect(await listed()).toEqual([2]);
  });

  it('stays with the versions pinned until it is offered anew', async () => {
    await world.offer();
    await world.publish('univ', moduleInput({ title: 'Layanan cepat' }));
    const titles = async (versionNumber: number) => {
      const { courses } = await world.data<{ courses: { edges: { node: { id: string } }[] } }>(
        'budi',
        '{ courses { edges { node { id } } } }',
      );
      const { course } = await world.data<{ course: { modules: { title: string }[] } }>(
        'budi',
        'query ($id: ID!) { course(id: $id) { versionNumber modules { title } } }',
        { id: courses.edges[0]!.node.id },
      );
      expect(course).toMatchObject({ versionNumber });
      return course.modules.map(({ title }) => title);
    };
    expect(await titles(1)).toContain('Layanan yang ramah');
    expect(await world.offer()).toMatchObject({ changed: true, course: { versionNumber: 2 } });
    expect(await titles(2)).toContain('Layanan cepat');
  });

  it('is refused over a version that is no longer the newest', async () => {
    await world.offer();
    await world.offer({ jp: 5, expectedVersion: 1 });
    expect(await errorsOf({ jp: 6, expectedVersion: 1 })).toEqual([['CONFLICT', 'expectedVersion']]);
  });

  it('gives one course to requests at once, and a version to each that differs', async () => {
    const same = await Promise.all([1, 2, 3].map(() => world.offer()));
    expect(new Set(same.map(({ course }) => course?.id)).size).toBe(1);
    expect(same.filter(({ changed }) => changed)).toHaveLength(1);
    const others = await Promise.all([5, 6, 7].map((jp) => world.offer({ jp })));
    expect(others.map(({ course }) => course?.versionNumber).sort()).toEqual([2, 3, 4]);
    expect(await listed()).toEqual([4]);
  });

  it('tells every breach with its place, and writes nothing', async () => {
    const { univ, yayasan, counted } = world;
    const { module, version } = await world.submit('univ', moduleInput({ externalId: 'baru' }));
    expect(version?.state).toBe('IN_REVIEW');
    const writes = counted.writes;
    const competency = (id: string, level: number) => ({
      competency: toGlobalId('Competency', 'f', id),
      level,
    });
    const cases: [Record<string, unknown>, [string, string][]][] = [
      [
        { externalId: 'a b', title: { id: ' ', en: 'x' }, jp: 0.25, topics: ['Layanan Publik'] },
        [
          ['INVALID', 'externalId'],
          ['REQUIRED', 'title.id'],
          ['INVALID', 'jp'],
          ['INVALID', 'topics.0'],
        ],
      ],
      [{ description: { id: 'a <br> b', en: 'x' } }, [['CONTENT_RULE', 'description.id']]],
      [{ jp: 201 }, [['TOO_LARGE', 'jp']]],
      [{ modules: [] }, [['REQUIRED', 'modules']]],
      [
        { modules: Array.from({ length: 31 }, (_, at) => ({ module: toGlobalId('Module', `m${at}`) })) },
        [['TOO_LARGE', 'modules']],
      ],
      [{ modules: [{ module: univ }, { module: univ }] }, [['TAKEN', 'modules.1.module']]],
      [
        { modules: [{ module: univ, requires: [yayasan] }, { module: yayasan }] },
        [['INVALID', 'modules.0.requires.0']],
      ],
      [{ modules: [{ module: univ, requires: [univ] }] }, [['INVALID', 'modules.0.requires.0']]],
      [{ modules: [{ module: 'x' }] }, [['NOT_FOUND', 'modules.0.module']]],
      [
        { modules: [{ module: univ }, { module: toGlobalId('Module', 'x') }] },
        [['NOT_FOUND', 'modules.1.module']],
      ],
      [{ modules: [{ module: module!.id }] }, [['WRONG_STATE', 'modules.0.module']]],
      [{ modules: [{ module: yayasan }], completion: 'ALL_QUIZZES' }, [['INVALID', 'completion']]],
      [
        { competencies: [competency('layanan', 6), competency('layanan', 1)] },
        [
          ['TAKEN', 'competencies.1.competency'],
          ['TOO_LARGE', 'competencies.0.level'],
        ],
      ],
      [{ competencies: [competency('tidak-ada', 1)] }, [['NOT_FOUND', 'competencies.0.competency']]],
      [
        { competencies: Array.from({ length: 11 }, (_, at) => competency(`c${at}`, 1)) },
        [['TOO_LARGE', 'competencies']],
      ],
    ];
    for (const [more, expected] of cases) expect(await errorsOf(more)).toEqual(expected);
    expect(counted.writes).toBe(writes);
    expect(await world.items('EXT#agency-courses#layanan-ramah')).toEqual([]);
    expect(await listed()).toEqual([]);
  });

  it('takes a course that its quizzes finish when it has one', async () => {
    expect(await world.offer({ completion: 'ALL_QUIZZES' })).toMatchObject({ changed: true });
  });

  it('takes the largest course, and shows its page in three reads', async () => {
    const lessons = Array.from({ length: 100 }, (_, at) => ({
      externalId: `pelajaran-${at}`,
      title: `Pelajaran ${at} `.padEnd(80, 'x'),
      minutes: 5,
      content: { text: 'Isi yang sama.' },
    }));
    const modules = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        world.publish('univ', moduleInput({ externalId: `besar-${at}`, lessons })),
      ),
    );
    const offered = await world.offer({ modules: modules.map((module) => ({ module })) });
    expect(offered).toMatchObject({ changed: true, userErrors: [] });
    const page = 'query ($id: ID!) { course(id: $id) { lessonCount modules { lessons { id title } } } }';
    const reads = await world.reads(async () => {
      const { course } = await world.data<{ course: unknown }>('budi', page, { id: offered.course!.id });
      expect(course).toMatchObject({ lessonCount: 1_000 });
    });
    expect(reads).toBe(3);
    const one = { module: world.univ };
    expect(await errorsOf({ modules: [...modules.map((module) => ({ module })), one] })).toEqual([
      ['TOO_LARGE', 'modules'],
    ]);
  });

  it('is for the agency', async () => {
    const answer = await world.ask(
      'budi',
      'mutation ($i: CourseOfferInput!) { courseOffer(input: $i) { changed } }',
      { i: world.courseInput() },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('the catalogue after an interruption', () => {
  it('is completed by the same offer, or by the change of the course', async () => {
    const { table } = world.services;
    const interrupt = () => {
      world.services.table = {
        ...table,
        write: () => Promise.reject(new Error('The power failed')),
      };
    };
    interrupt();
    await expect(world.offer()).rejects.toThrow('The power failed');
    world.services.table = table;
    expect(await listed()).toEqual([]);
    const again = await world.offer();
    expect(again).toMatchObject({ changed: false });
    expect(await listed()).toEqual([1]);

    interrupt();
    await expect(world.offer({ jp: 5 })).rejects.toThrow('The power failed');
    world.services.table = table;
    expect(await listed()).toEqual([1]);
    const changed = await table.get(courseKey(idIn(again.course!.id)));
    await catalogueConsumer(world.services, changed);
    await catalogueConsumer(world.services, changed);
    await catalogueConsumer(world.services, undefined);
    expect(await listed()).toEqual([2]);
  });

  it('is completed by the same withdrawal, or by the change of the course', async () => {
    const { table } = world.services;
    const id = (await world.offer()).course!.id;
    const withdraw = () => world.mutate('courseWithdraw', 'course { id }', { course: id, reason: 'Diganti' });
    const withdrawn = async () => {
      const { courses } = await world.data<{ courses: { totalCount: number } }>(
        'agency',
        '{ courses(filter: { state: WITHDRAWN }) { totalCount } }',
      );
      return courses.totalCount;
    };
    // The first chunk is written, that of the withdrawn ones is not.
    let writes = 0;
    world.services.table = {
      ...table,
      write: (write) =>
        (writes += 1) === 1 ? table.write(write) : Promise.reject(new Error('The power failed')),
    };
    await expect(withdraw()).rejects.toThrow('The power failed');
    world.services.table = table;
    expect([await listed(), await withdrawn()]).toEqual([[], 0]);
    await withdraw();
    expect([await listed(), await withdrawn()]).toEqual([[], 1]);
    await catalogueConsumer(world.services, await table.get(courseKey(idIn(id))));
    expect([await listed(), await withdrawn()]).toEqual([[], 1]);
  });

  it('takes changes of many courses at once', async () => {
    const offered = await Promise.all(
      Array.from({ length: 12 }, (_, at) => world.offer({ externalId: `kursus-${at}` })),
    );
    expect(offered.every(({ changed }) => changed)).toBe(true);
    expect(await listed()).toHaveLength(12);
    await Promise.all(offered.map(({ course }) => reindexCourse(world.services, idIn(course!.id))));
    expect(await listed()).toHaveLength(12);
  });
});

describe('withdrawing a course', () => {
  const withdraw = (course: string, reason = 'Diganti kursus baru') =>
    world.mutate<{ course: { state: string; assignments: unknown[] } | null }>(
      'courseWithdraw',
      'course { state assignments { id } }',
      { course, reason },
    );
  const see = async (subject: string, id: string) =>
    (
      await world.data<{ course: { state: string; versionNumber: number } | null }>(
        subject,
        'query ($id: ID!) { course(id: $id) { state versionNumber } }',
        { id },
      )
    ).course;

  it('leaves it to those who have a run and the agency, with the assignments ended', async () => {
    const { id } = (await world.offer()).course!;
    await world.mutate('assignmentCreate', 'assignment { id }', {
      course: id,
      audience: { everybody: true },
      dueOn: '2026-04-01',
      idempotencyKey: 'k1',
    });
    await world.learning.enrol(await world.scopeOf('budi'), idIn(id));
    await world.offer({ jp: 5 });
    expect(await see('budi', id)).toEqual({ state: 'OFFERED', versionNumber: 1 });
    expect(await see('sari', id)).toEqual({ state: 'OFFERED', versionNumber: 2 });
    expect((await withdraw(id, 'x')).userErrors).toMatchObject([{ code: 'INVALID', field: ['reason'] }]);
    expect(await withdraw(id)).toMatchObject({
      course: { state: 'WITHDRAWN', assignments: [] },
      userErrors: [],
    });
    expect(await withdraw(id)).toMatchObject({ course: { state: 'WITHDRAWN' }, userErrors: [] });
    expect(await see('budi', id)).toEqual({ state: 'WITHDRAWN', versionNumber: 1 });
    expect(await see('sari', id)).toBeNull();
    expect(await see('agency', id)).toEqual({ state: 'WITHDRAWN', versionNumber: 2 });
    expect(await listed()).toEqual([]);
    expect(await world.items('ASSIGNMENTS')).toEqual([]);
    const kept = (await world.items(`COURSE#${idIn(id)}`)).filter(({ sk }) => sk.startsWith('ENDING#'));
    expect(kept).toMatchObject([{ kind: 'COURSE_WITHDRAWN', reason: 'Diganti kursus baru', by: 'agency' }]);

    expect(await world.offer({ jp: 5 })).toMatchObject({ changed: true, course: { versionNumber: 3 } });
    expect(await see('sari', id)).toEqual({ state: 'OFFERED', versionNumber: 3 });
    expect(await listed()).toEqual([3]);
  });

  it('does not find what is not there', async () => {
    for (const id of ['x', toGlobalId('Module', 'x'), toGlobalId('Course', 'x')]) {
      expect((await withdraw(id)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['course'] }]);
      expect(await see('agency', id)).toBeNull();
    }
  });
});
