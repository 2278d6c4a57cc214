import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  bind,
  moduleInput,
  person,
  startPublishingWorld,
  type PublishingWorld,
} from '../publishing/support/world.ts';
import { eventually } from '../../support/eventually.ts';

let world: PublishingWorld;
beforeEach(async () => {
  world = await startPublishingWorld();
  await bind(world.services, 'admin', person('admin', { roles: ['ADMIN', 'AGENCY'] }));
});
afterEach(() => world.close());

/** The global id in the answer of a mutation that must not be refused. */
async function make(subject: string, name: string, path: string, fields: string, input: object) {
  const answer = await world.mutate<Record<string, unknown>>(name, fields)(subject, input);
  expect(answer.userErrors).toEqual([]);
  const made = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], answer);
  return made as string;
}

it('carries a course from its modules and competencies to the audience, on the whole installation', async () => {
  const unit = await make('admin', 'unitCreate', 'unit.id', 'unit { id }', {
    externalId: 'dinas',
    name: { id: 'Dinas Contoh', en: 'Example Office' },
  });
  const level = (at: number) => ({ id: `Tingkat ${at}`, en: `Level ${at}` });
  const competency = await make(
    'agency',
    'frameworkSave',
    'framework.competencies.0.id',
    'framework { competencies { id } }',
    {
      externalId: 'kerangka',
      name: { id: 'Kerangka', en: 'Framework' },
      levelNames: [1, 2, 3, 4, 5].map(level),
      competencies: [
        {
          externalId: 'layanan',
          name: { id: 'Pelayanan publik', en: 'Public service' },
          kind: 'TECHNICAL',
          description: { id: 'Melayani warga.', en: 'Serving citizens.' },
          indicators: [1, 2, 3, 4, 5].map(level),
        },
      ],
    },
  );
  const module = await world.publish('univ', moduleInput());
  const course = await make('agency', 'courseOffer', 'course.id', 'course { id }', {
    externalId: 'layanan-ramah',
    title: { id: 'Layanan yang ramah', en: 'Friendly service' },
    summary: { id: 'Melayani warga.', en: 'Serving citizens.' },
    description: { id: 'Untuk semua.', en: 'For all.' },
    language: 'ID',
    jp: 4.5,
    topics: ['pelayanan-publik'],
    modules: [{ module }],
    competencies: [{ competency, level: 2 }],
  });
  const assignment = await make('agency', 'assignmentCreate', 'assignment.id', 'assignment { id }', {
    course,
    audience: { unit },
    dueOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    idempotencyKey: 'dinas-1',
  });
  for (const [externalId, family] of [
    ['guru-1', 'Guru'],
    ['perawat-1', 'Perawat'],
    ['guru-2', 'Guru'],
  ]) {
    const name = { id: `Jabatan ${externalId}` };
    const position = { externalId, name, kind: 'ADMINISTRATOR', family, standard: [] };
    await make('admin', 'positionSave', 'position.id', 'position { id }', position);
  }
  const forFamily = (positionFamily: string) =>
    world.mutate<{ assignment: { audienceLabel: { id: string } } | null }>(
      'assignmentCreate',
      'assignment { audienceLabel { id } }',
    )('agency', {
      course,
      audience: { positionFamily },
      dueOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
      idempotencyKey: positionFamily,
    });
  await eventually(async () => {
    expect((await forFamily('Guru')).assignment?.audienceLabel.id).toBe('Rumpun jabatan: Guru');
  });
  await eventually(async () => {
    expect((await forFamily('Nelayan')).userErrors).toMatchObject([
      { code: 'NOT_FOUND', message: expect.stringContaining('Guru, Perawat.') as string },
    ]);
  });
  expect(
    await world.data(
      'budi',
      `query ($course: ID!, $assignment: ID!) {
        course(id: $course) { title { id } competencies { level competency { id name { id } } } }
        node(id: $assignment) { ... on Assignment { audienceLabel { id en } course { id jp } } }
        courses(search: "ramah", first: 5) { edges { node { id } } } }`,
      { course, assignment },
    ),
  ).toEqual({
    course: {
      title: { id: 'Layanan yang ramah' },
      competencies: [{ level: 2, competency: { id: competency, name: { id: 'Pelayanan publik' } } }],
    },
    node: {
      audienceLabel: { id: 'Dinas Contoh dan unit di bawahnya', en: 'Example Office and the units below it' },
      course: { id: course, jp: 4.5 },
    },
    courses: { edges: [{ node: { id: course } }] },
  });

  // What the page of a course and that of a lesson ask for in the web, by somebody who takes the course.
  await make('budi', 'courseEnrol', 'run.id', 'run { id }', { course });
  const page = `query ($id: ID!) { course(id: $id) { title { id } state description { id } dueOn
    competencies { level competency { name { id } levels { level name { id } } } }
    modules { id requires unlocked lessonsDone lessons { id kind title done } }
    myRun { id state dueOn progressPercent resume { id } } } }`;
  const lesson = `query ($id: ID!) { lesson(id: $id) { title body url done next { id }
    course { title { id } myRun { id progressPercent } } } }`;
  let lessonId = '';
  const pageReads = await readsOf(async () => {
    const answer = await world.data<{ course: { modules: { lessons: { id: string }[] }[] } }>('budi', page, {
      id: course,
    });
    expect(answer.course).toMatchObject({ myRun: { state: 'ACTIVE' }, modules: [{ unlocked: true }] });
    lessonId = answer.course.modules[0]!.lessons[0]!.id;
  });
  expect(pageReads).toBeLessThanOrEqual(3);
  const lessonReads = await readsOf(async () => {
    const answer = await world.data('budi', lesson, { id: lessonId });
    expect(answer).toMatchObject({ lesson: { body: expect.stringContaining('Salam') as string } });
  });
  expect(lessonReads).toBeLessThanOrEqual(3);
});

/** How many reads the requests of `work` take, their logins among them. */
async function readsOf(work: () => Promise<void>): Promise<number> {
  const { table } = world.services;
  let reads = 0;
  world.services.table = {
    ...table,
    get: (key) => ((reads += 1), table.get(key)),
    batchGet: (keys) => ((reads += 1), table.batchGet(keys)),
    query: (range, options) => ((reads += 1), table.query(range, options)),
  };
  await work();
  world.services.table = table;
  return reads;
}
