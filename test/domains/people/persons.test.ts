import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bootstrapAdmin } from '../../../functions/domains/people/commands/index.ts';
import { findByNumber } from '../../../functions/domains/people/repository/numbers.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import type { Write } from '../../../functions/platform/table/writes.ts';
import { ISSUER } from '../../support/installation.ts';
import { NUMBERS, personInput, refusalOf, startPeopleWorld, type PeopleWorld } from './support/world.ts';
import { eventually, indexesFollow } from '../../support/eventually.ts';

let world: PeopleWorld;
let unit: string;
beforeEach(async () => {
  world = await startPeopleWorld();
  unit = await world.unit('dinas');
});
afterEach(() => world.close());

describe('the first administrator', () => {
  const admin = { name: 'Adi', personalNumber: NUMBERS.admin, issuer: ISSUER, subject: 'admin' };

  it('is made once, however often it is asked for, and works in no unit yet', async () => {
    expect(await bootstrapAdmin(world.services, admin)).toBe(world.adminId);
    const { viewer } = await world.data<{ viewer: object }>(
      'admin',
      '{ viewer { accessRoles person { name unit { id } position { id } maskedNumber } } }',
    );
    expect(viewer).toEqual({
      accessRoles: ['EVERYONE', 'IDENTITY', 'EMPLOYEE', 'ADMIN'],
      person: { name: 'Adi Kurniawan', unit: null, position: null, maskedNumber: '••••••••••••••1901' },
    });
  });

  it('is refused when somebody else has the number or the same person another login', async () => {
    const elsewhere = bootstrapAdmin(world.services, { ...admin, subject: 'elsewhere' });
    await expect(elsewhere).rejects.toThrow('another login');
    await world.personCreate('admin', personInput(unit));
    const taken = { ...admin, personalNumber: NUMBERS.siti, subject: 'siti' };
    await expect(bootstrapAdmin(world.services, taken)).rejects.toThrow('another login');
  });

  it('is refused a login that is taken and a number that cannot be', async () => {
    const other = bootstrapAdmin(world.services, { ...admin, personalNumber: NUMBERS.siti });
    await expect(other).rejects.toThrow('bound to somebody else');
    const malformed = bootstrapAdmin(world.services, { ...admin, personalNumber: '1' });
    await expect(malformed).rejects.toThrow('LENGTH');
  });
});

describe('creating a person', () => {
  it('gives a person with unit, grade and no login yet', async () => {
    const { person, userErrors } = await world.personCreate('admin', personInput(unit));
    expect(userErrors).toEqual([]);
    expect(person).toMatchObject({
      name: 'Siti Aminah',
      employmentKind: 'PNS',
      grade: 'III/b',
      hasLogin: false,
      roles: [],
      unit: { id: unit },
      position: null,
    });
    expect(await world.node('admin', person!.id, '... on Person { id name }')).toEqual({
      id: person!.id,
      name: 'Siti Aminah',
    });
  });

  it('answers the same person for the same content, and refuses the number for other content', async () => {
    const first = await world.personCreate('admin', personInput(unit));
    const before = world.written.length;
    const again = await world.personCreate('admin', personInput(unit, { name: ' Siti Aminah ' }));
    expect(again.person?.id).toBe(first.person?.id);
    const other = await world.personCreate('admin', personInput(unit, { name: 'Sita Aminah' }));
    expect(other.person).toBeNull();
    expect(refusalOf(other)).toEqual(['TAKEN', 'personalNumber']);
    expect(world.written).toHaveLength(before);
  });

  it('gives one person to several requests at once', async () => {
    const sent = await Promise.all([1, 2, 3].map(() => world.personCreate('admin', personInput(unit))));
    expect(new Set(sent.map(({ person }) => person?.id)).size).toBe(1);
  });

  it.each([
    [{ name: '  ' }, 'REQUIRED', 'name'],
    [{ name: 'x'.repeat(151) }, 'TOO_LARGE', 'name'],
    [{ name: 'Siti\nAminah' }, 'INVALID', 'name'],
    [{ personalNumber: '123' }, 'INVALID', 'personalNumber'],
    [{ personalNumber: NUMBERS.agus }, 'INVALID', 'personalNumber'],
    [{ grade: 'IX' }, 'INVALID', 'grade'],
    [{ employmentKind: 'PPPK', personalNumber: NUMBERS.agus }, 'INVALID', 'grade'],
    [{ unit: toGlobalId('Unit', 'tidak-ada') }, 'NOT_FOUND', 'unit'],
    [{ unit: toGlobalId('Position', 'dinas') }, 'NOT_FOUND', 'unit'],
    [{ position: toGlobalId('Position', 'tidak-ada') }, 'NOT_FOUND', 'position'],
    [{ position: 'bukan id' }, 'NOT_FOUND', 'position'],
  ])('is refused for %j, and nothing is written', async (more, code, field) => {
    const before = world.written.length;
    const answer = await world.personCreate('admin', personInput(unit, more));
    expect(answer.person).toBeNull();
    expect(answer.userErrors).toHaveLength(1);
    expect(refusalOf(answer)).toEqual([code, field]);
    expect(world.written).toHaveLength(before);
  });

  it('tells every breach at once, in the language of the caller', async () => {
    const input = personInput(toGlobalId('Unit', 'x'), { name: '', personalNumber: '1', grade: 'z' });
    const query = `mutation ($input: PersonCreateInput!) { personCreate(input: $input) { userErrors { field message } } }`;
    const { data } = await world.ask('admin', query, { input }, 'id');
    const { userErrors } = (data as { personCreate: { userErrors: { field: string[]; message: string }[] } })
      .personCreate;
    expect(userErrors.map(({ field }) => field.join('.'))).toEqual([
      'name',
      'personalNumber',
      'grade',
      'unit',
    ]);
    expect(userErrors[1]?.message).toContain('18 angka');
  });

  it('knows a number that was kept under an earlier key', async () => {
    await world.personCreate('admin', personInput(unit));
    const { secrets } = world.services;
    const keys = { ...secrets.personalNumber.keys, v2: Buffer.alloc(32, 2) };
    world.services.secrets = { ...secrets, personalNumber: { current: 'v2', keys } };
    expect(await findByNumber(world.services, NUMBERS.siti)).toBeDefined();
    const other = await world.personCreate('admin', personInput(unit, { name: 'Orang Lain' }));
    expect(refusalOf(other)).toEqual(['TAKEN', 'personalNumber']);
    const agus = { employmentKind: 'PPPK', personalNumber: NUMBERS.agus, grade: 'IX' };
    expect((await world.personCreate('admin', personInput(unit, agus))).person).not.toBeNull();
  });
});

describe('who sees a person', () => {
  const FIELDS = '... on Person { name maskedNumber }';
  let siti: string;
  beforeEach(async () => {
    siti = await world.person(personInput(unit), 'siti');
    const agus = { name: 'Agus', employmentKind: 'PPPK', personalNumber: NUMBERS.agus, grade: 'IX' };
    await world.person(personInput(unit, agus), 'agus');
    const dewi = { name: 'Dewi', personalNumber: NUMBERS.dewi };
    const agency = await world.person(personInput(unit, dewi), 'dewi');
    await world.roleChange('admin', { person: agency, role: 'AGENCY', held: true, reason: 'Pindah tugas' });
  });

  it('is the person with their masked number, administrators, and the agency without it', async () => {
    const seen = { name: 'Siti Aminah', maskedNumber: '••••••••••••••2902' };
    expect(await world.node('siti', siti, FIELDS)).toEqual(seen);
    expect(await world.node('admin', siti, FIELDS)).toEqual(seen);
    expect(await world.node('dewi', siti, FIELDS)).toEqual({ ...seen, maskedNumber: null });
    expect(await world.node('agus', siti, FIELDS)).toBeNull();
    expect(await world.node('stranger', siti, FIELDS)).toBeNull();
    expect((await world.ask(null, `{ node(id: "${siti}") { id } }`)).data?.['node']).toBeNull();
  });

  it('in the list of a unit: the agency and administrators, by name, page by page', async () => {
    const query = `query ($id: ID!, $after: String) { node(id: $id) { ... on Unit { people(first: 2, after: $after) {
      edges { node { name maskedNumber hasLogin } } pageInfo { hasNextPage endCursor } } } } }`;
    type Page = {
      node: {
        people: {
          edges: { node: { name: string; maskedNumber: string | null } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        } | null;
      };
    };
    const first = await eventually(async () => {
      const people = (await world.data<Page>('dewi', query, { id: unit })).node.people!;
      expect(people.edges.map(({ node }) => node)).toEqual([
        { name: 'Agus', maskedNumber: null, hasLogin: true },
        { name: 'Dewi', maskedNumber: '••••••••••••••2904', hasLogin: true },
      ]);
      return people;
    });
    expect(first.pageInfo.hasNextPage).toBe(true);
    // A cursor is its caller's own.
    const pageOf = async (caller: string, after?: string) =>
      (await world.data<Page>(caller, query, { id: unit, after })).node.people!;
    await eventually(async () => {
      const second = await pageOf('dewi', first.pageInfo.endCursor);
      expect(second.edges.map(({ node }) => node.maskedNumber)).toEqual([null]);
      expect(second.pageInfo.hasNextPage).toBe(false);
    });
    await eventually(async () => {
      const second = await pageOf('admin', (await pageOf('admin')).pageInfo.endCursor);
      expect(second.edges.map(({ node }) => node.maskedNumber)).toEqual(['••••••••••••••2902']);
    });
    expect((await world.data<Page>('siti', query, { id: unit })).node.people).toBeNull();
  });

  it('reads a list with its units in a few requests, however long it is', async () => {
    await indexesFollow();
    const { table } = world.services;
    const { batchGet, query } = table;
    let reads = 0;
    table.batchGet = (keys) => ((reads += 1), batchGet(keys));
    table.query = (range, options) => ((reads += 1), query(range, options));
    await world.data(
      'admin',
      `query ($id: ID!) { node(id: $id) { ... on Unit { people { edges { node { name maskedNumber unit { name { id } } } } } } } }`,
      { id: unit },
    );
    // The unit, its people, their numbers.
    expect(reads).toBe(3);
  });
});

describe('a personal number', () => {
  it('stands in one item alone, in no key, no index and no line of the log', async () => {
    const id = await world.person(personInput(unit), 'siti');
    await world.personCreate('admin', personInput(unit, { name: 'Orang Lain' }));
    await world.personCreate('admin', personInput(unit, { personalNumber: `${NUMBERS.siti}0` }));
    await world.roleChange('admin', { person: id, role: 'AGENCY', held: true, reason: 'Pindah tugas' });
    await world.data('siti', '{ viewer { person { maskedNumber } } }');
    const holding = world.written.filter((each) => JSON.stringify(each).includes(NUMBERS.siti));
    expect(holding.map(keyOf)).toEqual([
      { pk: `PERSON#${(await findByNumber(world.services, NUMBERS.siti))!}`, sk: 'NUMBER' },
    ]);
    const [only] = holding;
    expect(only?.kind === 'put' && Object.keys(only.item).filter((name) => name.startsWith('gsi'))).toEqual(
      [],
    );
    expect(JSON.stringify(world.written.map(keyOf))).not.toContain(NUMBERS.siti);
    expect(world.logged.join('\n')).not.toContain(NUMBERS.siti);
  });
});

function keyOf(write: Write) {
  const { pk, sk } = write.kind === 'put' ? write.item : write.key;
  return { pk, sk };
}
