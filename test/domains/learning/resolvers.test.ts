import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { afterEach, expect, it } from 'vitest';
import { createResolvers } from '../../../functions/domains/learning/resolvers/create.ts';
import * as record from '../../../functions/domains/learning/resolvers/record.ts';
import type { Context } from '../../../functions/graphql/context.ts';
import { typeDefs } from '../../../functions/graphql/generated/type-defs.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { scalars } from '../../../functions/graphql/scalars.ts';
import { accessRolesOf } from '../../../functions/platform/caller.ts';
import { assignment, COURSE, startCourseWorld } from './support/course-world.ts';
import { eventually } from '../../support/eventually.ts';

let world: Awaited<ReturnType<typeof startCourseWorld>>;
afterEach(() => world.close());

const ASSIGNMENTS = [assignment({ note: 'Wajib' })];
const COURSE_ID = toGlobalId('Course', COURSE);
const RUN_ID = toGlobalId('Run', 'p1', COURSE, 1);
const RUN = `{ id number state course { id } versionNumber enrolledAt dueOn requiredDone requiredTotal progressPercent
  finishable resume { id title } finishedAt certificate { number } }`;
const ENTRY = `{ id personName person run state progressPercent dueOn finishedAt certificateNumber
  interventions { kind reason } }`;
const ERRORS = 'userErrors { code field message }';

/** A request with its own scope, to a schema of this domain's resolvers and a course that shows its id alone. */
async function ask(source: string, variableValues: Record<string, unknown> = {}, personId = 'p1') {
  const scope = personId === 'agency' ? world.agency() : world.scope(personId);
  const { resolvers } = createResolvers(world.learning, {
    assignedDay: () => Promise.resolve('2026-06-01'),
    assignedDayOf: () => Promise.resolve('2026-06-01'),
    assignedDayFor: () => Promise.resolve('2026-06-01'),
    unit: () => Promise.reject(new Error('not asked for')),
  });
  const schema = makeExecutableSchema<Context>({
    typeDefs,
    resolvers: [
      scalars,
      record.resolvers,
      resolvers,
      { Course: { id: ({ courseId }: { courseId: string }) => toGlobalId('Course', courseId) } },
    ],
  });
  const roles = new Set(accessRolesOf(scope.caller));
  const contextValue: Context = { ...scope, language: 'EN', roles };
  const answer = await graphql({ schema, source, variableValues, contextValue });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data)) as Record<string, unknown>;
}

const mutate = (name: string, input: object, fields: string, personId?: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
  return ask(source, { input }, personId).then((data) => data[name] as Record<string, unknown>);
};
const lesson = (moduleId: string, id: string) => toGlobalId('Lesson', COURSE, 1, moduleId, id);

it('carries a run from the home page to the certificate over GraphQL', async () => {
  world = await startCourseWorld({ assignments: ASSIGNMENTS });
  const HOME = `{ home { name year { year earned minimum ceiling percent } runs ${RUN} due { course { id } dueOn note } } }`;
  expect((await ask(HOME))['home']).toEqual({
    name: 'Rina p1',
    year: { year: 2026, earned: 0, minimum: 20, ceiling: null, percent: 0 },
    runs: [],
    due: [{ course: { id: COURSE_ID }, dueOn: '2026-06-01', note: 'Wajib' }],
  });
  expect(await mutate('courseEnrol', { course: COURSE_ID }, `run ${RUN}`)).toMatchObject({
    run: {
      id: RUN_ID,
      number: 1,
      state: 'ACTIVE',
      course: { id: COURSE_ID },
      dueOn: '2026-06-01',
      progressPercent: 0,
      resume: { id: lesson('m1', 'a'), title: 'A' },
    },
    userErrors: [],
  });
  const events = (
    [
      ['m1', 'a'],
      ['m1', 'b'],
      ['m2', 'kuis'],
      ['m2', 'c'],
    ] as const
  ).map(([moduleId, id]) => ({
    id: `e-${id}`,
    lesson: lesson(moduleId, id),
    kind: 'COMPLETED',
    occurredAt: '2026-03-02T09:00:00+07:00',
  }));
  events.push({ ...events[0]!, id: 'e-x', lesson: COURSE_ID });
  expect(await mutate('progressRecord', { events }, `recorded runs ${RUN}`)).toMatchObject({
    recorded: ['e-a', 'e-b', 'e-c'],
    runs: [{ requiredDone: 3, requiredTotal: 4, progressPercent: 75, finishable: false }],
    userErrors: [
      { code: 'NOT_FOUND', field: ['events', '4', 'lesson'] },
      {
        code: 'INVALID',
        field: ['events', '2', 'kind'],
        message: 'A quiz is done by passing it. Take the quiz.',
      },
    ],
  });
  expect(await mutate('runFinish', { run: RUN_ID }, 'run { id }')).toMatchObject({
    run: null,
    userErrors: [{ code: 'INCOMPLETE' }],
  });
  await world.passQuiz();
  const finished = await mutate(
    'runFinish',
    { run: RUN_ID },
    `run ${RUN} certificate { number holderName jp issuedOn verifyPath pdfPath } year { earned percent }`,
  );
  const { number } = finished['certificate'] as { number: string };
  expect(finished).toMatchObject({
    run: { state: 'FINISHED', finishedAt: '2026-03-02T02:00:00.000Z', certificate: { number } },
    certificate: {
      jp: 4.5,
      issuedOn: '2026-03-02',
      verifyPath: `/verify/${number}`,
      pdfPath: `/documents/certificates/${number}.pdf`,
    },
    year: { earned: 4.5, percent: 22 },
  });
  await eventually(async () => {
    expect(
      await ask(`{ pastRuns { edges { node { id } } } certificates { edges { node { number state } } }
    credits { edges { node { jp date title { id } } } pageInfo { hasNextPage } } }`),
    ).toMatchObject({
      pastRuns: { edges: [{ node: { id: RUN_ID } }] },
      certificates: { edges: [{ node: { number, state: 'VALID' } }] },
      credits: { edges: [{ node: { jp: 4.5, date: '2026-03-02' } }], pageInfo: { hasNextPage: false } },
    });
  });
  const CHECK =
    'query ($n: String!) { certificateCheck(number: $n) { id state holderInitials courseTitle { en } } }';
  expect((await ask(CHECK, { n: number.toLowerCase() }, 'p2'))['certificateCheck']).toEqual({
    id: number,
    state: 'VALID',
    holderInitials: 'R. P.',
    courseTitle: { en: 'Friendly service' },
  });
  expect((await ask(CHECK, { n: 'abc' }))['certificateCheck']).toMatchObject({ id: 'abc', state: 'UNKNOWN' });

  const revoked = { number, reason: 'Salah terbit' };
  const REVOKED = 'certificate { state revokedReason }';
  expect(await mutate('certificateRevoke', revoked, REVOKED, 'p2')).toMatchObject({
    certificate: null,
    userErrors: [{ code: 'NOT_FOUND', field: ['number'] }],
  });
  expect(await mutate('certificateRevoke', revoked, REVOKED, 'agency')).toMatchObject({
    certificate: { state: 'REVOKED', revokedReason: 'Salah terbit' },
  });
});

it('lets the agency help, and shows what it did', async () => {
  world = await startCourseWorld();
  await mutate('courseEnrol', { course: COURSE_ID }, 'run { id }');
  const reason = 'Bertugas di luar kota';
  expect(
    await mutate(
      'runDueDateExtend',
      { run: RUN_ID, dueOn: '2026-07-01', reason },
      `entry ${ENTRY}`,
      'agency',
    ),
  ).toMatchObject({
    entry: {
      id: toGlobalId('RosterEntry', 'p1', COURSE, 1, 'dukcapil'),
      personName: 'Rina p1',
      run: RUN_ID,
      dueOn: '2026-07-01',
      interventions: [{ kind: 'DUE_DATE_EXTENDED', reason }],
    },
  });
  const reset = { run: RUN_ID, lesson: lesson('m2', 'kuis'), reason, idempotencyKey: 'k1' };
  expect(await mutate('attemptReset', reset, 'entry { id }', 'agency')).toMatchObject({
    entry: null,
    userErrors: [{ code: 'WRONG_STATE' }],
  });
  expect(await mutate('runExempt', { run: RUN_ID, reason }, `entry ${ENTRY}`, 'agency')).toMatchObject({
    entry: { state: 'EXEMPT', interventions: [{ kind: 'EXEMPTED' }, { kind: 'DUE_DATE_EXTENDED' }] },
  });
  expect(await mutate('runWithdraw', { run: RUN_ID, reason }, `run ${RUN}`)).toMatchObject({
    run: null,
    userErrors: [{ code: 'WRONG_STATE' }],
  });
  for (const name of ['runExempt', 'runWithdraw'] as const) {
    expect(
      (await mutate(name, { run: 'nonsense', reason }, 'query { __typename }', 'agency'))['userErrors'],
    ).toMatchObject([{ code: 'NOT_FOUND', field: ['run'] }]);
  }
});

it('finds a certificate by its number, for its holder and the agency', async () => {
  world = await startCourseWorld();
  await world.complete();
  const finished = await world.learning.finishRun(world.scope(), world.ref());
  const number = (finished.ok && finished.value.certificate?.number) || '';
  const find = async (typed: string, who: string) => {
    const query = 'query ($number: String!) { certificate(number: $number) { number state holderName } }';
    return (await ask(query, { number: typed }, who))['certificate'];
  };
  const found = { number, state: 'VALID', holderName: 'Rina p1' };
  expect(await find(number, 'p1')).toEqual(found);
  expect(await find(` ${number.toLowerCase().replaceAll('-', '')} `, 'agency')).toEqual(found);
  expect(await find(number, 'p2')).toBeNull();
  for (const typed of ['', 'KPS-0000-0000-0000', 'x'.repeat(500)]) expect(await find(typed, 'p1')).toBeNull();
});

it('finds by id what the caller may know of', async () => {
  world = await startCourseWorld();
  await world.complete();
  await world.learning.finishRun(world.scope(), world.ref());
  const { nodes } = createResolvers(world.learning, {
    assignedDay: () => Promise.resolve(undefined),
    assignedDayOf: () => Promise.resolve(undefined),
    assignedDayFor: () => Promise.resolve(undefined),
    unit: () => Promise.reject(new Error('not asked for')),
  });
  const as = (personId: string): Context => {
    const scope = personId === 'agency' ? world.agency() : world.scope(personId);
    return { ...scope, language: 'ID', roles: new Set(accessRolesOf(scope.caller)) };
  };
  const credit = ['p1', '2026', '2026-03-02', `run-${COURSE}-1`];
  const found = async (type: string, parts: string[], personId: string) =>
    Boolean(await (nodes[type] ?? record.nodes[type])?.(as(personId), parts));
  expect(await Promise.all(['p1', 'p2', 'agency'].map((who) => found('Credit', credit, who)))).toEqual([
    true,
    false,
    false,
  ]);
  const run = ['p1', COURSE, '1'];
  expect(await Promise.all(['p1', 'p2', 'agency'].map((who) => found('Run', run, who)))).toEqual([
    true,
    false,
    true,
  ]);
  const entry = [...run, 'dukcapil'];
  expect(await Promise.all(['p1', 'agency'].map((who) => found('RosterEntry', entry, who)))).toEqual([
    false,
    true,
  ]);
  expect(await found('Run', ['p1', COURSE, '01'], 'p1')).toBe(false);
  expect(await found('RosterEntry', [...run, 'other'], 'agency')).toBe(false);
  expect(await found('Credit', ['p1', '2025', ...credit.slice(2)], 'p1')).toBe(false);
});
