import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { savePosition } from '../../../functions/domains/people/commands/index.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { NUMBERS, personInput, refusalOf, startPeopleWorld, type PeopleWorld } from './support/world.ts';
import { eventually } from '../../support/eventually.ts';

let world: PeopleWorld;
beforeEach(async () => {
  world = await startPeopleWorld();
});
afterEach(() => world.close());

describe('organisations', () => {
  const create = (input: object) =>
    world.mutate<{ organisation: { id: string; name: string; site: string | null } | null }>(
      'organisationCreate',
      'organisation { id name site }',
    )('admin', input);
  const bind = (input: object) =>
    world.mutate<{ organisation: { id: string } | null }>('organisationClientBind', 'organisation { id }')(
      'admin',
      input,
    );
  const univ = {
    externalId: 'univ',
    name: 'Universitas Contoh',
    kind: 'UNIVERSITY',
    site: 'https://univ.example.org/',
  };

  it('are created once, and not changed by other content', async () => {
    const { organisation } = await create(univ);
    expect(organisation).toMatchObject({ name: 'Universitas Contoh', site: 'https://univ.example.org/' });
    const before = world.written.length;
    expect((await create(univ)).organisation).toEqual(organisation);
    expect(refusalOf(await create({ ...univ, name: 'Lain' }))).toEqual(['TAKEN', 'externalId']);
    expect(refusalOf(await create({ ...univ, site: undefined }))).toEqual(['TAKEN', 'externalId']);
    expect(world.written).toHaveLength(before);
  });

  it.each([
    [{ externalId: 'a b' }, 'INVALID', 'externalId'],
    [{ externalId: 'agency-courses' }, 'TAKEN', 'externalId'],
    [{ name: '' }, 'REQUIRED', 'name'],
    [{ site: 'http://univ.example.org/' }, 'INVALID', 'site'],
    [{ site: 'javascript:alert(1)' }, 'INVALID', 'site'],
    [{ site: `https://univ.example.org/${'x'.repeat(500)}` }, 'INVALID', 'site'],
  ])('are refused for %j, and nothing is written', async (more, code, field) => {
    const before = world.written.length;
    const answer = await create({ ...univ, ...more });
    expect(answer.organisation).toBeNull();
    expect(refusalOf(answer)).toEqual([code, field]);
    expect(world.written).toHaveLength(before);
  });

  it('are listed by name for people of the city; a partner sees its own alone', async () => {
    const own = (await create(univ)).organisation!;
    const other = (await create({ externalId: 'aaa', name: 'yayasan Contoh', kind: 'NGO' })).organisation!;
    await bind({ organisation: own.id, clientId: 'univ' });
    await eventually(async () => {
      const { organisations } = await world.data<{ organisations: { edges: { node: { id: string } }[] } }>(
        'admin',
        '{ organisations { edges { node { id } } } }',
      );
      expect(organisations.edges.map(({ node }) => node.id)).toEqual([own.id, other.id]);
    });
    const seen = (id: string) => world.node('univ', id, '... on Organisation { name }');
    expect(await seen(own.id)).toEqual({ name: 'Universitas Contoh' });
    expect(await seen(other.id)).toBeNull();
    expect(await world.data('univ', '{ viewer { person { id } organisation { id } accessRoles } }')).toEqual({
      viewer: {
        person: null,
        organisation: { id: own.id },
        accessRoles: ['EVERYONE', 'IDENTITY', 'PARTNER'],
      },
    });
  });

  it('bind a client once, and never one that is bound to somebody else', async () => {
    const organisation = (await create(univ)).organisation!.id;
    const other = (await create({ externalId: 'lain', name: 'Lain', kind: 'NGO' })).organisation!.id;
    expect((await bind({ organisation, clientId: 'klien' })).organisation).toEqual({ id: organisation });
    const before = world.written.length;
    expect((await bind({ organisation, clientId: 'klien' })).organisation).toEqual({ id: organisation });
    expect(refusalOf(await bind({ organisation: other, clientId: 'klien' }))).toEqual(['TAKEN', 'clientId']);
    expect(refusalOf(await bind({ organisation, clientId: 'admin' }))).toEqual(['TAKEN', 'clientId']);
    expect(refusalOf(await bind({ organisation, clientId: ' ' }))).toEqual(['INVALID', 'clientId']);
    expect(refusalOf(await bind({ organisation: 'x', clientId: 'baru' }))).toEqual([
      'NOT_FOUND',
      'organisation',
    ]);
    const strange = { organisation, clientId: 'baru', issuer: 'https://strange.test' };
    expect(refusalOf(await bind(strange))).toEqual(['INVALID', 'issuer']);
    expect(world.written).toHaveLength(before);
  });
});

describe('what administrators do', () => {
  it('is refused to everybody else, and nothing is written', async () => {
    const unit = await world.unit('dinas');
    await world.person(personInput(unit), 'siti');
    const before = world.written.length;
    const inputs = {
      unitCreate: { externalId: 'x', name: { id: 'X' } },
      positionSave: { externalId: 'x', name: { id: 'X' }, kind: 'EXECUTOR', family: 'x', standard: [] },
      personCreate: personInput(unit, { personalNumber: NUMBERS.dewi }),
      organisationCreate: { externalId: 'x', name: 'X', kind: 'NGO' },
      organisationClientBind: { organisation: toGlobalId('Organisation', 'x'), clientId: 'x' },
    };
    for (const [name, input] of Object.entries(inputs)) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const query = `mutation ($input: ${type}) { ${name}(input: $input) { userErrors { code } } }`;
      for (const subject of ['stranger', 'siti']) {
        const answer = await world.ask(subject, query, { input });
        expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    }
    expect(
      await savePosition({ readCompetency: () => Promise.resolve({}) }, await world.scopeOf('siti'), {
        ...inputs.positionSave,
        kind: 'EXECUTOR',
        standard: [],
      }),
    ).toMatchObject({ ok: false });
    expect(world.written).toHaveLength(before);
  });
});
