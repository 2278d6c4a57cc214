import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findByNumber } from '../../../functions/domains/people/repository/numbers.ts';
import { partsOf } from '../../../functions/graphql/global-id.ts';
import { NUMBERS, personInput, refusalOf, startPeopleWorld, type PeopleWorld } from './support/world.ts';

let world: PeopleWorld;
let dinas: string;
let siti: string;
beforeEach(async () => {
  world = await startPeopleWorld();
  dinas = await world.unit('dinas');
  siti = await world.person(personInput(dinas), 'siti');
});
afterEach(() => world.close());

const NEW = '198505172010012003';
const reason = 'Salah ketik satu angka';
const personId = (id: string) => partsOf('Person', id, 1)![0]!;
const FIELDS = 'person { id employmentKind grade maskedNumber }';
interface Answer {
  person: { id: string; employmentKind: string; grade: string | null; maskedNumber: string } | null;
}
const change = (input: object = {}) =>
  world.mutate<Answer>('personNumberChange', FIELDS)('admin', {
    person: siti,
    personalNumber: NEW,
    cause: 'CORRECTED',
    reason,
    ...input,
  });
const holder = (number: string) => findByNumber(world.services, number);
const create = (personalNumber: string) =>
  world.personCreate('admin', personInput(dinas, { name: 'Dewi', personalNumber }));

describe('changing a personal number', () => {
  it('frees a number that never was theirs', async () => {
    expect((await change()).person).toMatchObject({ id: siti, maskedNumber: `••••••••••••••2003` });
    expect([await holder(NEW), await holder(NUMBERS.siti)]).toEqual([personId(siti), undefined]);
    expect((await create(NUMBERS.siti)).userErrors).toEqual([]);
    expect(refusalOf(await create(NEW))).toEqual(['TAKEN', 'personalNumber']);
  });

  it('keeps a number that was theirs: it finds them, and nobody else can have it', async () => {
    await change({ cause: 'REISSUED' });
    expect([await holder(NEW), await holder(NUMBERS.siti)]).toEqual([personId(siti), personId(siti)]);
    expect(refusalOf(await create(NUMBERS.siti))).toEqual(['TAKEN', 'personalNumber']);
    // And they may have it back.
    expect((await change({ personalNumber: NUMBERS.siti })).userErrors).toEqual([]);
    expect([await holder(NEW), await holder(NUMBERS.siti)]).toEqual([undefined, personId(siti)]);
  });

  it('comes with another kind of employment, in force with the next request', async () => {
    const number = { personalNumber: '198505172021332901', employmentKind: 'PPPK', cause: 'REISSUED' };
    expect((await change(number)).person).toMatchObject({ employmentKind: 'PPPK', grade: null });
    expect((await world.scopeOf('siti')).caller).toMatchObject({ employmentKind: 'PPPK' });
    expect((await change({ ...number, grade: 'IX' })).person).toMatchObject({ grade: 'IX' });
    expect(refusalOf(await change({ ...number, grade: 'III/b' }))).toEqual(['INVALID', 'grade']);
  });

  it('keeps neither number in the record, the log or what is listed, and repeats without one more', async () => {
    await change();
    await change();
    const { items } = await world.services.table.query({ pk: `AUDIT#RIGHTS#${personId(siti)}` });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ kind: 'NUMBER', cause: 'CORRECTED', reason, changes: [] });
    for (const number of [NEW, NUMBERS.siti]) {
      expect(JSON.stringify([items, world.logged])).not.toContain(number);
      const keys = world.written.map((each) =>
        JSON.stringify('key' in each ? each.key : [each.item.pk, each.item.sk]),
      );
      expect(keys.join()).not.toContain(number);
    }
  });

  it('gives one number to one of two at once', async () => {
    const dewi = await world.person(personInput(dinas, { name: 'Dewi', personalNumber: NUMBERS.dewi }));
    const answers = await Promise.all([change(), change({ person: dewi })]);
    const codes = answers.map(refusalOf).map((refusal) => refusal?.[0]);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'TAKEN')).toHaveLength(1);
  });

  it.each([
    [{ personalNumber: '123' }, ['INVALID', 'personalNumber']],
    [{ personalNumber: NUMBERS.admin }, ['TAKEN', 'personalNumber']],
    [{ reason: 'x' }, ['INVALID', 'reason']],
    [{ person: 'x' }, ['NOT_FOUND', 'person']],
  ])('refuses %j', async (input, expected) => {
    expect(refusalOf(await change(input))).toEqual(expected);
    expect(await holder(NUMBERS.siti)).toBe(personId(siti));
  });

  it('works under a newer key than that of the number of before', async () => {
    const { personalNumber } = world.services.secrets;
    personalNumber.keys['v2'] = Buffer.alloc(32, 2);
    personalNumber.current = 'v2';
    await change();
    expect([await holder(NEW), await holder(NUMBERS.siti)]).toEqual([personId(siti), undefined]);
  });
});
