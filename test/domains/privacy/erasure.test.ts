import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hmac, sha256 } from '../../../functions/platform/ids.ts';
import { loginHash } from '../../../functions/platform/auth.ts';
import { PERSONAL_DATA } from '../../../functions/domains/privacy/repository/personal-data.ts';
import { checkCertificate } from '../../../functions/domains/learning/commands/index.ts';
import { idempotencyKey } from '../../../functions/platform/table/keys.ts';
import { ISSUER } from '../../support/installation.ts';
import { NUMBERS, personInput } from '../people/support/world.ts';
import { startPrivacyWorld, textOf, type PrivacyWorld } from './support/world.ts';

let world: PrivacyWorld;
beforeEach(async () => {
  world = await startPrivacyWorld();
});
afterEach(() => world.close());

const NAME = 'Siti Nurhaliza Ekawati';
const HOUR = 3_600_000;
const AGUS = '199002282015041903';

/** Where a person may still be named by their id: what says who did or read something, and that they were erased. */
const MAY_NAME = /^(?:AUDIT#RIGHTS|ERASURE|ACCESS|JOB)#/;

/** The items that hold one of these texts; who asked for the last write of an item is told by an id that leads nowhere. */
async function holding(...texts: readonly string[]): Promise<string[]> {
  const stored = [
    ...(await world.everything()),
    ...(await world.indexed('gsi1')),
    ...(await world.indexed('gsi2')),
  ];
  const found = stored.filter(({ signedBy: _signed, ...item }) =>
    texts.some((text) => textOf(item).includes(text)),
  );
  return [...new Set(found.map(({ pk, sk }) => `${pk} | ${sk}`))].sort();
}

/** A person with all that can be kept of one: learning, an earlier number and login, a merged record, requests. */
async function livedThrough() {
  const { person, certificate } = await world.learner('siti', { name: NAME });
  const raw = world.rawId(person);
  const number = world.mutate('personNumberChange', 'person { id }');
  await number('admin', {
    person,
    personalNumber: NUMBERS.dewi,
    cause: 'REISSUED',
    reason: `Nomor baru untuk ${NAME}`,
  });
  const double = await world.person(personInput(world.unit, { name: NAME, personalNumber: AGUS }), 'sitidua');
  await world.courses.enrol('sitidua', 'c');
  const merge = world.mutate<{ job: { id: string } }>('personMergeStart', 'job { id }');
  const { job } = await merge('admin', { stays: person, goes: double, reason: 'Ganda', idempotencyKey: 'm' });
  expect(await world.deliver(job.id)).toBe(true);
  const ask = world.mutate('privacyRequestCreate', 'request { id }');
  const asked = await ask('siti', {
    kind: 'CORRECTION',
    field: 'NAME',
    right: `${NAME}, S.E.`,
    reason: 'Gelar',
    idempotencyKey: 'r',
  });
  expect(asked.userErrors).toEqual([]);
  const copy = world.mutate<{ copy: { state: string } }>('personalDataCopyRequest', 'copy { state }');
  expect((await copy('siti', { idempotencyKey: 'salinan' })).copy.state).toBe('QUEUED');
  await world.courses.drain();
  await world.leave(person);
  await world.courses.drain();
  return { person, raw, doubleRaw: world.rawId(double), certificate };
}

describe('erasing a person', () => {
  it('leaves nothing of them anywhere, wherever the process dies, and the sums as they stood', async () => {
    const { person, raw, doubleRaw, certificate } = await livedThrough();
    const other = await world.learner('budi', { name: 'Budi', personalNumber: '199001012015011901' });
    const before = [
      await world.courses.tallies('a'),
      await world.courses.tallies('b'),
      await world.courses.tallies('c'),
    ];
    expect(before[0]).toEqual({ dinas: [2, 2] });

    const dry = await world.erase(person, { dryRun: true });
    expect(await world.deliver(dry.job!.id)).toBe(true);
    const counts = await countsOf(dry.job!.id);
    expect(counts).toMatchObject({
      personalNumberKey: 3,
      certificateNumberKey: 1,
      rosterKey: 3,
      personKey: 2,
      personNumberKey: 2,
      creditKey: 1,
      certificateKey: 1,
      privacyRequestKey: 1,
    });
    expect(Object.keys(counts).filter((kind) => !(kind in PERSONAL_DATA))).toEqual([]);
    expect(await world.scopeOf('admin')).toBeDefined();

    const { job, userErrors } = await world.erase(person, { name: NAME });
    expect(userErrors).toEqual([]);
    expect((await world.node('admin', person, '... on Person { name }')) ?? null).toBeNull();

    const { table } = world.services;
    let died = 0;
    // Dies behind one of the first four writes of each step, or before the one that follows.
    for (let at = 0; (await world.jobOf(job!.id)).state !== 'DONE'; at += 1) {
      const most = 1 + (Math.floor(at / 2) % 4);
      let writes = 0;
      const dying =
        <Of extends unknown[], T>(write: (...of: Of) => Promise<T>) =>
        async (...of: Of): Promise<T> => {
          writes += 1;
          if (writes > most) throw new Error('killed');
          const result = await write(...of);
          if (writes === most && at % 2 === 1) throw new Error('killed');
          return result;
        };
      const done = await world.deliver(job!.id, {
        table: { ...table, write: dying(table.write), transact: dying(table.transact) },
      });
      if (!done) died += 1;
    }
    expect(died).toBeGreaterThan(20);
    expect(await countsOf(job!.id)).toEqual(counts);

    await world.courses.drain();
    world.wait(2 * HOUR);
    await world.schedule();
    await world.courses.drain();

    const hashes = [NUMBERS.siti, NUMBERS.dewi, AGUS].map((number) => hmac(Buffer.alloc(32, 1), number));
    const logins = ['siti', 'sitidua'].map((subject) => loginHash(ISSUER, subject));
    expect(await holding(NAME, 'siti nurhaliza', NUMBERS.siti, NUMBERS.dewi, AGUS)).toEqual([]);
    expect(await holding(...hashes, ...logins)).toEqual([]);
    const naming = await holding(raw, doubleRaw);
    expect(naming.filter((key) => !MAY_NAME.test(key))).toEqual([]);

    expect([
      await world.courses.tallies('a'),
      await world.courses.tallies('b'),
      await world.courses.tallies('c'),
    ]).toEqual(before);
    const checked = await checkCertificate(await world.scopeOf('nobody'), certificate);
    expect(checked.certificate).toEqual({ number: certificate, state: 'ERASED' });
    expect((await world.scopeOf('siti')).caller.kind).toBe('unbound');
    // Others are as they were.
    expect(
      (await checkCertificate(await world.scopeOf('nobody'), other.certificate)).certificate,
    ).toMatchObject({
      state: 'VALID',
    });

    const anew = await world.person(personInput(world.unit, { name: NAME }), 'siti');
    expect(anew).not.toBe(person);
  }, 120_000);

  it('counts in a dry run and changes nothing', async () => {
    const { person } = await world.learner('siti');
    await world.leave(person);
    await world.courses.drain();
    const before = (await world.everything()).filter(({ pk }) => !/^(?:JOB|ACCESS|DUE)#/.test(pk));
    const { job } = await world.erase(person, { dryRun: true });
    await world.deliver(job!.id);
    const after = (await world.everything()).filter(
      ({ pk, sk }) => !/^(?:JOB|ACCESS|DUE)#/.test(pk) && !/^JOB#/.test(sk),
    );
    expect(after).toEqual(before);
  });

  it('is refused for who works here, holds a role, or is oneself, and without the name', async () => {
    const { person } = await world.learner('siti');
    const admin = world.personId(world.adminId);
    const refusals = async (id: string, input: object = {}) =>
      (await world.erase(id, input)).userErrors.map(({ code, message }) => [code, message.split('.')[0]]);
    expect(await refusals(person, { name: 'Siti Aminah' })).toEqual([
      ['WRONG_STATE', 'This person still works here, for which their data is needed'],
    ]);
    expect(await refusals(admin)).toEqual([['WRONG_STATE', 'You cannot erase yourself']]);
    await world.roleChange('admin', { person, role: 'ADMIN', held: true, reason: 'Pengganti' });
    expect(await refusals(person)).toEqual([['WRONG_STATE', 'This person still holds a role']]);
    await world.leave(person);
    expect(await refusals(person, { name: 'Siti' })).toEqual([
      ['INVALID', 'Type the name of this person exactly as it is recorded, so that nobody else is erased'],
    ]);
    expect(await refusals('P')).toEqual([['NOT_FOUND', 'This person was not found']]);
    expect(await refusals(person, { name: 'Siti Aminah' })).toEqual([]);
    // Begun, it is gone on with under another key; nothing brings the person back.
    expect(await refusals(person, { name: 'Siti Aminah' })).toEqual([]);
    const back = world.mutate('personReturn', 'person { id }');
    expect((await back('admin', { person, reason: 'Kembali' })).userErrors[0]?.code).toBe('NOT_FOUND');
  });

  it('is for administrators alone', async () => {
    const { person } = await world.learner('siti');
    const asked = await world.ask(
      'siti',
      'mutation ($input: PersonErasureStartInput!) { personErasureStart(input: $input) { userErrors { code } } }',
      { input: { person, basis: 'ASKED', dryRun: true, idempotencyKey: 'x' } },
    );
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('what is kept for good', () => {
  it('names nobody in the keys of idempotency', () => {
    expect(idempotencyKey('p', 'enrol', 'k').pk).toBe(`IDEM#${sha256('["p","enrol","k"]')}`);
  });
});

/** How many items of each kind a job found, by the name of the kind. */
async function countsOf(job: string): Promise<Record<string, number>> {
  const { personErasureCounts } = await world.data<{
    personErasureCounts: { name: string; count: number }[];
  }>('admin', 'query ($job: ID!) { personErasureCounts(job: $job) { name count } }', { job });
  return Object.fromEntries(personErasureCounts.map(({ name, count }) => [name, count]));
}
