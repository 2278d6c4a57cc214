import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCache } from '../../../functions/platform/cache.ts';
import { personInput } from '../people/support/world.ts';
import { startPrivacyWorld, type PrivacyWorld } from './support/world.ts';

let world: PrivacyWorld;
let siti: string;
beforeEach(async () => {
  world = await startPrivacyWorld();
  siti = await world.person(personInput(world.unit), 'siti');
  await world.courses.drain();
});
afterEach(() => world.close());

const looks = async (subject = 'siti') => {
  await world.courses.drain();
  const { personalData } = await world.data<{
    personalData: { looks: { role: string; what: string[] }[] };
  }>(subject, '{ personalData { looks { role what } } }');
  return personalData.looks;
};
const accesses = async () => (await world.everything()).filter(({ pk }) => pk.startsWith('ACCESS#'));

describe('who looked', () => {
  it('is told to the person by role and hour, whatever query reached them', async () => {
    // Whoever entered her saw her.
    expect(await looks()).toEqual([{ role: 'ADMIN', what: ['PROFILE'] }]);
    await world.node('rina', siti, '... on Person { name }');
    await world.node('admin', siti, '... on Person { changes { edges { node { kind } } } }');
    expect(await looks()).toEqual(
      expect.arrayContaining([
        { role: 'AGENCY', what: ['PROFILE'] },
        { role: 'ADMIN', what: ['PROFILE'] },
      ]),
    );
    await world.courses.enrol('siti', 'a');
    await world.courses.drain();
    await world.data(
      'rina',
      'query ($course: ID!, $unit: ID!) { node(id: $course) { ... on Course { roster(unit: $unit) { edges { node { state } } } } } }',
      { course: world.courses.courseId('a'), unit: world.unit },
    );
    expect(await looks()).toEqual(
      expect.arrayContaining([{ role: 'AGENCY', what: ['LEARNING', 'PROFILE'] }]),
    );
  });

  it('is not written for one’s own pages, and once for the same in a while', async () => {
    const before = (await accesses()).length;
    await world.data('siti', '{ viewer { person { name } } home { year { year } } }');
    await world.node('siti', siti, '... on Person { name }');
    expect(await accesses()).toHaveLength(before);
    world.services.cache = createCache(() => world.services.now());
    for (let time = 0; time < 3; time += 1) await world.node('rina', siti, '... on Person { name }');
    expect(await accesses()).toHaveLength(before + 1);
  });

  it('has what administrators read of requests, whether they ask for the person or not', async () => {
    const wrong = {
      kind: 'CORRECTION',
      field: 'GRADE',
      right: 'III/c',
      reason: 'SK 12',
      idempotencyKey: 'k',
    };
    await world.mutate('privacyRequestCreate', 'request { id }')('siti', wrong);
    world.services.cache = createCache(() => world.services.now());
    const before = (await accesses()).length;
    await world.data('admin', '{ privacyRequests { edges { node { wrong right reason } } } }');
    const noted = await accesses();
    expect(noted).toHaveLength(before + 1);
    expect(noted.map(({ subjects }) => subjects)).toContainEqual({ [world.rawId(siti)]: ['PROFILE'] });
  });

  it('has the files that were taken along, for everybody in the list', async () => {
    await world.courses.enrol('siti', 'a');
    const path = `/documents/rosters/${world.courses.courseId('a')}.csv?unit=${world.unit}`;
    expect((await world.file(path, 'rina')).statusCode).toBe(200);
    expect(await looks()).toEqual(expect.arrayContaining([{ role: 'AGENCY', what: ['EXPORT'] }]));
  });

  it('keeps what was read back when it cannot be written', async () => {
    const { write } = world.services.table;
    world.services.table.write = (each) =>
      each.kind === 'put' && each.item.pk.startsWith('ACCESS#')
        ? Promise.reject(new Error('no'))
        : write(each);
    const answer = await world.ask('rina', 'query ($id: ID!) { node(id: $id) { ... on Person { name } } }', {
      id: siti,
    });
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer)).not.toContain('Siti');
    world.services.table.write = write;
  });
});
