import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COPY_SECTIONS } from '../../../functions/domains/privacy/core/copy-sections.ts';
import { ownKindOf } from '../../../functions/domains/privacy/repository/own-kinds.ts';
import { NUMBERS } from '../people/support/world.ts';
import { jobKey, ownItemsRange } from '../../../functions/platform/table/keys.ts';
import { fromGlobalId, toGlobalId } from '../../../functions/graphql/global-id.ts';
import { startPrivacyWorld, type PrivacyWorld } from './support/world.ts';

let world: PrivacyWorld;
beforeEach(async () => {
  world = await startPrivacyWorld();
});
afterEach(() => world.close());

const DAY = 86_400_000;
interface Copy {
  state: string;
  percent: number;
  jsonPath: string | null;
  htmlPath: string | null;
}
const FIELDS = 'copy { state percent jsonPath htmlPath askedAt expiresAt }';
const request = (subject: string, idempotencyKey: string) =>
  world.mutate<{ copy: Copy | null }>('personalDataCopyRequest', FIELDS)(subject, { idempotencyKey });
const shown = async (subject: string) =>
  (await world.data<{ personalData: { copy: Copy | null } }>(subject, `{ personalData { ${FIELDS} } }`))
    .personalData.copy;

/** Takes every job of copying to its end. */
async function make(): Promise<void> {
  for (const { pk, sk, ...job } of await world.everything()) {
    if (job['kind'] !== 'OWN_DATA_COPY' || job['state'] === 'DONE') continue;
    expect(pk).toBe(jobKey(String(job['jobId'])).pk);
    expect(sk).toBe('HEAD');
    expect(await world.deliver(toGlobalId('Job', String(job['jobId'])))).toBe(true);
  }
}

async function json(subject: string, path: string) {
  const answer = await world.file(path, subject);
  expect(answer.statusCode).toBe(200);
  return JSON.parse(answer.body ?? '') as {
    format: object;
    sections: { name: string; records: Record<string, unknown>[] }[];
  };
}

describe('the copy of one’s own data', () => {
  it('has every kind of item, answers and all, and nobody else', async () => {
    const { person, certificate } = await world.learner('siti');
    const raw = world.rawId(person);
    expect((await request('siti', 'k')).copy).toMatchObject({ state: 'QUEUED', jsonPath: null });
    // Asked again while it is made, it is the same one.
    expect((await request('siti', 'l')).copy).toMatchObject({ state: 'QUEUED' });
    await make();
    const copy = (await shown('siti'))!;
    expect(copy).toMatchObject({ state: 'DONE', percent: 100 });

    const { sections, format } = await json('siti', copy.jsonPath!);
    expect(format).toEqual({ name: 'kapuas-personal-data', version: 1 });
    expect(sections.map(({ name }) => name)).toEqual(COPY_SECTIONS.map(({ name }) => name));
    const of = (name: string) => sections.find((section) => section.name === name)!.records;
    expect(of('number')).toEqual([{ personalNumber: NUMBERS.siti }]);
    expect(of('profile')[0]).toMatchObject({ personId: raw, name: 'Siti Aminah', grade: 'III/b' });
    expect(of('runs').map(({ courseId, state }) => [courseId, state])).toEqual([
      ['b', 'ACTIVE'],
      ['a', 'FINISHED'],
    ]);
    expect(of('certificates')[0]).toMatchObject({ number: certificate });
    expect(of('lists')).toHaveLength(2);
    expect(of('logins')).toHaveLength(1);
    expect(of('jobs')).toMatchObject([{ kind: 'OWN_DATA_COPY' }]);
    const text = JSON.stringify(sections);
    expect(text).not.toMatch(/"(?:pk|sk|ttl|gsi1pk|signedBy|actorId|issuedBy|by)"/);
    expect(text).not.toContain(world.adminId);
    // What lies in the partition is of kinds that somebody decided about.
    const { items } = await world.services.table.query(ownItemsRange(raw));
    expect(items.filter(({ sk }) => ownKindOf(sk) === undefined)).toEqual([]);

    const page = await world.file(copy.htmlPath!, 'siti', 'en');
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
    expect(page.body).toContain('<html lang="en">');
    expect(page.body).toContain('Siti Aminah');
  });

  it('is for its person alone, and for seven days', async () => {
    await world.learner('siti');
    await world.learner('budi', { name: 'Budi', personalNumber: '199001012015011901' });
    await request('siti', 'k');
    await make();
    const { jsonPath, htmlPath } = (await shown('siti'))!;
    for (const path of [jsonPath!, htmlPath!]) {
      expect((await world.file(path, 'budi')).statusCode).toBe(404);
      expect((await world.file(path, 'admin')).statusCode).toBe(404);
      expect((await world.file(path, null)).statusCode).toBe(401);
    }
    world.wait(7 * DAY + 1);
    expect(await shown('siti')).toBeNull();
    expect((await world.file(jsonPath!, 'siti')).statusCode).toBe(404);
  });

  it('can be had once a day', async () => {
    await world.learner('siti');
    await request('siti', 'k');
    await make();
    expect((await request('siti', 'k')).copy).toMatchObject({ state: 'DONE' });
    const again = await request('siti', 'l');
    expect(again.copy).toBeNull();
    expect(again.userErrors[0]?.code).toBe('WRONG_STATE');
    world.wait(DAY + 1);
    expect((await request('siti', 'm')).copy).toMatchObject({ state: 'QUEUED' });
  });

  it('goes out compressed to whoever takes that', async () => {
    await world.learner('siti');
    await request('siti', 'k');
    await make();
    const { jsonPath } = (await shown('siti'))!;
    expect(fromGlobalId(jsonPath!.split('/').at(-1)!.replace('.json', ''))?.type).toBe('PersonalDataCopy');
    const answer = await world.file(jsonPath!, 'siti', 'id', 'gzip');
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip' });
    expect(gunzipSync(Buffer.from(answer.body ?? '', 'base64')).toString()).toContain('kapuas-personal-data');
  });
});
