import { afterEach, beforeEach, expect, it } from 'vitest';
import { hmac } from '../../../functions/platform/ids.ts';
import { findByNumber } from '../../../functions/domains/people/repository/numbers.ts';
import { numberOf } from '../people/support/imports.ts';
import { NUMBERS, personInput } from '../people/support/world.ts';
import { startPrivacyWorld, type PrivacyWorld } from './support/world.ts';

let world: PrivacyWorld;
beforeEach(async () => {
  world = await startPrivacyWorld();
});
afterEach(() => world.close());

const NEW = Buffer.alloc(32, 2);
const keys = async () =>
  (
    await world.data<{ personalNumberKeys: { version: string; current: boolean; needed: boolean }[] }>(
      'admin',
      '{ personalNumberKeys { version current needed } }',
    )
  ).personalNumberKeys;
const start = () =>
  world.mutate<{ job: { id: string } }>('personalNumbersRekey', 'job { id }')('admin', {
    idempotencyKey: 'putar',
  });

it('brings every number under the new key while imports and look-ups go on, and says when the old one can go', async () => {
  const siti = await world.person(personInput(world.unit), 'siti');
  const number = world.mutate('personNumberChange', 'person { id }');
  await number('admin', {
    person: siti,
    personalNumber: NUMBERS.dewi,
    cause: 'REISSUED',
    reason: 'Nomor baru',
  });
  for (let index = 1; index <= 30; index += 1) {
    await world.person(personInput(world.unit, { name: `Orang ${index}`, personalNumber: numberOf(index) }));
  }
  const goes = await world.person(personInput(world.unit, { name: 'Ganda', personalNumber: numberOf(40) }));
  const merge = world.mutate<{ job: { id: string } }>('personMergeStart', 'job { id }');
  const { job: merging } = await merge('admin', { stays: siti, goes, reason: 'Ganda', idempotencyKey: 'm' });
  expect(await world.deliver(merging.id)).toBe(true);

  const versions = world.services.secrets.personalNumber;
  versions.keys['v2'] = NEW;
  versions.current = 'v2';
  expect(await keys()).toEqual([
    { version: 'v2', current: true, needed: true },
    { version: 'v1', current: false, needed: true },
  ]);
  const { job } = await start();
  const { table } = world.services;
  let writes = 0;
  const rows = Array.from({ length: 20 }, (_, at) => `${numberOf(20 + at)},Orang ${20 + at},PNS,III/a,dinas`);
  const slowly = {
    ...table,
    transact: async (...of: Parameters<typeof table.transact>) => {
      writes += 1;
      // In the middle of it somebody imports people, some of whom are there; then the process dies.
      if (writes === 5) await world.run('PERSONS', `NIP,Nama,Jenis,Golongan,Unit\n${rows.join('\n')}\n`);
      if (writes === 20) throw new Error('killed');
      return table.transact(...of);
    },
  };
  expect(await world.deliver(job.id, { table: slowly })).toBe(false);
  expect(await world.deliver(job.id)).toBe(true);
  expect((await world.jobOf(job.id)).state).toBe('DONE');

  const stored = (await world.everything()).filter(({ pk }) => pk.startsWith('NIP#'));
  expect(stored.filter(({ pk }) => !pk.startsWith('NIP#v2.'))).toEqual([]);
  expect(new Set(stored.map(({ pk }) => pk)).size).toBe(stored.length);
  expect(await keys()).toContainEqual({ version: 'v1', current: false, needed: false });

  delete versions.keys['v1'];
  const raw = world.rawId(siti);
  for (const own of [NUMBERS.siti, NUMBERS.dewi, numberOf(40)]) {
    expect(await findByNumber(world.services, own)).toBe(raw);
  }
  expect(stored.map(({ pk }) => pk)).toContain(`NIP#v2.${hmac(NEW, numberOf(7))}`);
  const taken = await world.personCreate(
    'admin',
    personInput(world.unit, { name: 'Lain', personalNumber: numberOf(7) }),
  );
  expect(taken.userErrors[0]?.code).toBe('TAKEN');
}, 60_000);
