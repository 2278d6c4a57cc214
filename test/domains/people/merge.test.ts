import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryStandings } from '../../../functions/domains/competency/repository/evidence.ts';
import { allCredits, readYear } from '../../../functions/domains/learning/repository/records.ts';
import { allRuns } from '../../../functions/domains/learning/repository/merge.ts';
import { findByNumber } from '../../../functions/domains/people/repository/numbers.ts';
import { partsOf } from '../../../functions/graphql/global-id.ts';
import { certificateNumberKey, quizRecordKey, yearKey } from '../../../functions/platform/table/keys.ts';
import { put } from '../../../functions/platform/table/writes.ts';
import { startCourses, type Courses } from './support/courses.ts';
import { startImportWorld, type ImportWorld, type JobView } from './support/imports.ts';
import { NUMBERS, personInput, refusalOf } from './support/world.ts';

let world: ImportWorld;
let courses: Courses;
let dinas: string;
let badan: string;
let stays: string;
let goes: string;
beforeEach(async () => {
  world = await startImportWorld();
  dinas = await world.unit('dinas');
  badan = await world.unit('badan');
  courses = await startCourses(world, ['a', 'b', 'c', 'd']);
  stays = await world.person(personInput(badan), 'siti');
  goes = await world.person(
    personInput(dinas, { name: 'Siti Aminah, S.E.', personalNumber: NUMBERS.dewi }),
    'sitidua',
  );
});
afterEach(() => world.close());

const reason = 'Tercatat dua kali';
const personId = (id: string) => partsOf('Person', id, 1)![0]!;
const start = (input: object = {}) =>
  world.mutate<{ job: JobView | null }>('personMergeStart', 'job { id kind state }')('admin', {
    stays,
    goes,
    reason,
    idempotencyKey: 'gabung',
    ...input,
  });
interface Preview {
  runs: number;
  problems: { code: string; message: string }[];
}
const preview = async () =>
  (
    await world.data<{ personMerge: Preview | null }>(
      'admin',
      `query ($stays: ID!, $goes: ID!) { personMerge(stays: $stays, goes: $goes) { runs sharedCourses runsEnding
        credits creditsDoubled certificates competencies logins problems { code message } } }`,
      { stays, goes },
    )
  ).personMerge;

/** Both records have a life of their own: a course each, one finished by both, one under way on both. */
async function live() {
  await courses.enrol('siti', 'c');
  await courses.study('siti', 'c');
  await courses.finish('siti', 'c');
  await courses.enrol('siti', 'd');
  await courses.enrol('sitidua', 'c');
  await courses.study('sitidua', 'c');
  const doubled = await courses.finish('sitidua', 'c');
  await courses.enrol('sitidua', 'b');
  await courses.study('sitidua', 'b');
  const certified = await courses.finish('sitidua', 'b');
  await courses.enrol('sitidua', 'a');
  await courses.enrol('sitidua', 'd');
  await courses.study('sitidua', 'd');
  return { doubled, certified };
}

/** Everything in the table that still names a record, apart from what is about the merge itself or says where a number is. */
async function named(id: string): Promise<string[]> {
  const documents = DynamoDBDocumentClient.from(world.client);
  const TableName = world.tableName;
  const { Items = [] } = await documents.send(new ScanCommand({ TableName, ConsistentRead: true }));
  return (
    Items.filter(({ pk }) => !/^(?:AUDIT|JOB|IDEM|INVITE|DUE|NIP|ACCESS)#/.test(String(pk)))
      // Who wrote an item stays: it is what was done, and no way to anything that is left.
      .filter(({ signedBy: _writer, ...item }) =>
        JSON.stringify(item, (_key, value: unknown) => (value instanceof Set ? [...value] : value)).includes(
          id,
        ),
      )
      .map(({ pk, sk }) => `${String(pk)} ${String(sk)}`)
      .sort()
  );
}

describe('merging two records', () => {
  it('says before what it would do, and does all of it, wherever the process dies', async () => {
    const { doubled, certified } = await live();
    expect(await courses.tallies('c')).toEqual({ dinas: [1, 1], badan: [1, 1] });
    expect(await preview()).toEqual({
      runs: 4,
      sharedCourses: 2,
      runsEnding: 1,
      credits: 2,
      creditsDoubled: 1,
      certificates: 2,
      competencies: 1,
      logins: 1,
      problems: [],
    });
    const { job } = await start();
    const { table } = world.services;
    let died = 0;
    for (let at = 1; (await world.jobOf(job!.id)).state !== 'DONE'; at += 1) {
      let writes = 0;
      // Dies before a write and behind it in turn.
      const dying = {
        ...table,
        transact: async (...of: Parameters<typeof table.transact>) => {
          writes += 1;
          if (writes > at) throw new Error('killed');
          const result = await table.transact(...of);
          if (writes === at && at % 2 === 0) throw new Error('killed');
          return result;
        },
      };
      if (!(await world.deliver(job!.id, { table: dying }))) died += 1;
      expect(at).toBeLessThan(60);
    }
    expect(died).toBeGreaterThan(3);
    expect(await world.jobOf(job!.id)).toMatchObject({ progress: { done: 5, total: 5 }, problemCount: 0 });

    // Nothing is left behind, and nothing is lost.
    const [there, gone] = [personId(stays), personId(goes)];
    const runs = await allRuns(world.services, there);
    expect(runs.map(({ courseId, number, state }) => [courseId, number, state]).sort()).toEqual([
      ['a', 1001, 'ACTIVE'],
      ['b', 1001, 'FINISHED'],
      ['c', 1, 'FINISHED'],
      ['c', 1001, 'FINISHED'],
      ['d', 1, 'WITHDRAWN'],
      ['d', 1001, 'ACTIVE'],
    ]);
    expect(await allRuns(world.services, gone)).toEqual([]);
    const credits = await allCredits(world.services, there);
    expect(credits.map(({ creditId, jpHundredths }) => [creditId, jpHundredths]).sort()).toEqual([
      ['run-b-1001', 450],
      ['run-c-1', 450],
      ['run-c-1001', 450],
      ['run-c-1001-doubled', -450],
    ]);
    const scope = await world.scopeOf('siti');
    const year = await readYear(scope, there, new Date(world.services.now()).getUTCFullYear());
    expect([year.jpHundredths, [...year.courses!].sort()]).toEqual([900, ['b', 'c']]);
    const [standing] = await queryStandings(world.services, there);
    expect(standing?.counting).toEqual([0, 3, 0, 0, 0]);
    for (const { certificate } of [doubled, certified]) {
      const listed = await table.get(certificateNumberKey(certificate!.number));
      expect(listed).toMatchObject({ state: 'VALID', personId: there });
    }
    // People are counted, not records; what ended stays in the unit of its moment, what goes on comes along.
    expect(await courses.tallies('a')).toEqual({ badan: [1, 0] });
    expect(await courses.tallies('b')).toEqual({ dinas: [1, 1] });
    const c = await courses.tallies('c');
    expect(Object.values(c)).toEqual([[1, 1]]);
    expect(await courses.tallies('d')).toEqual({ badan: [1, 0] });
    // The record that went answers as the one that stayed, and its login acts for it.
    expect(await world.node('admin', goes, '... on Person { id name }')).toEqual({
      id: stays,
      name: 'Siti Aminah',
    });
    expect((await world.scopeOf('sitidua')).caller).toMatchObject({ personId: there, unitId: 'badan' });
    expect(await findByNumber(world.services, NUMBERS.dewi)).toBe(there);
    expect((await named(gone)).filter((key) => !key.startsWith(`PERSON#${gone} `))).toEqual([]);
    // And life goes on: the course under way is finished, another begins next year.
    const { certificate } = await courses.finish('sitidua', 'd');
    await courses.revoke(certificate!.number);
    await courses.revoke(certified.certificate!.number);
    expect((await readYear(await world.scopeOf('siti'), there, year.year)).jpHundredths).toBe(450);
    world.wait(366 * 86_400_000);
    expect((await courses.enrol('siti', 'c')).number).toBeLessThan(2_000);
    await courses.study('siti', 'c');
    await courses.finish('siti', 'c');
  }, 90_000);

  it('asks for lessons again while their course is still to come, and takes them then', async () => {
    await courses.enrol('sitidua', 'a');
    const { job } = await start();
    const sent = async (course: string) => {
      const { recorded, refusals } = await courses.study('sitidua', course);
      return [...recorded, ...refusals.map(({ code }) => code)];
    };
    expect(await sent('a')).toEqual(['RETRY']);
    await world.deliver(job!.id);
    expect(await sent('a')).toEqual(['e']);
    expect(await sent('b')).toEqual(['NOT_ENROLLED']);
  });

  it('is done once under one key, and gone on with under another when its job was ended', async () => {
    await live();
    const { job } = await start();
    expect((await start()).job?.id).toBe(job?.id);
    expect(refusalOf(await start({ reason: 'Lain' }))).toEqual(['IDEMPOTENCY_MISMATCH', 'idempotencyKey']);
    await world.jobCancel('admin', { job: job!.id });
    await world.deliver(job!.id);
    expect((await world.jobOf(job!.id)).state).toBe('CANCELLED');
    const again = await start({ idempotencyKey: 'lagi' });
    await world.deliver(again.job!.id);
    expect((await world.jobOf(again.job!.id)).state).toBe('DONE');
    expect(await allRuns(world.services, personId(goes))).toEqual([]);
    // Who was merged is not there any more.
    expect(refusalOf(await start({ stays: goes, goes: stays, idempotencyKey: 'balik' }))).toEqual([
      'INVALID',
      'goes',
    ]);
  });

  it('refuses what must be settled before', async () => {
    const codes = async (input: object) => refusalOf(await start({ idempotencyKey: 'k', ...input }));
    expect(await codes({ goes: stays })).toEqual(['INVALID', 'goes']);
    expect(await codes({ goes: 'x' })).toEqual(['NOT_FOUND', 'goes']);
    expect(await codes({ stays: 'x' })).toEqual(['NOT_FOUND', 'stays']);
    expect(await codes({ reason: 'x' })).toEqual(['INVALID', 'reason']);
    expect(await codes({ goes: world.personId(world.adminId) })).toEqual(['WRONG_STATE', 'goes']);
    await world.roleChange('admin', { person: goes, role: 'AGENCY', held: true, reason });
    expect(await codes({})).toEqual(['WRONG_STATE', 'goes']);
    await world.roleChange('admin', { person: goes, role: 'AGENCY', held: false, reason });
    // A quiz is under way in a run that is active.
    await courses.enrol('sitidua', 'a');
    const at = { state: 'IN_PROGRESS', ordinal: 1, startedAt: 1, deadline: null, closesAt: null };
    const rest = {
      submittedAt: null,
      submittedBy: null,
      marks: null,
      maxMarks: 1,
      percent: null,
      passed: null,
    };
    const key = quizRecordKey(personId(goes), 'a', 1, 'm1', 'kuis');
    await world.services.table.write(
      put({ ...key, revision: 1, attempts: { '1': { ...at, ...rest } }, resets: [] }),
    );
    expect(await codes({})).toEqual(['WRONG_STATE', 'goes']);
    expect((await preview())?.problems[0]?.message).toContain('quiz');
    expect((await world.scopeOf('sitidua')).caller).toMatchObject({ personId: personId(goes) });
    expect(await world.services.table.get(yearKey(personId(stays), 2026))).toBeUndefined();
  });
});
