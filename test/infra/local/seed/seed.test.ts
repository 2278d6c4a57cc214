import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startLocal } from '../../../../infra/local/index.ts';
import type { Local } from '../../../../infra/local/index.ts';
import { personas } from '../../../../infra/local/identity/personas.ts';
import { readMarker } from '../../../../infra/local/seed/marker.ts';
import { dayAfter } from '../../../../infra/local/seed/courses.ts';
import { FakeApi } from './fake-api.ts';

const folders: string[] = [];
let running: Local | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function start(api: FakeApi) {
  const dataDir = mkdtempSync(join(tmpdir(), 'kapuas-seed-'));
  folders.push(dataDir);
  running = await startLocal({
    port: 0,
    dataDir,
    seed: false,
    seedPeople: 60,
    createAdmin: api.createAdmin,
    report: () => undefined,
    handlers: {
      graphql: api.handler,
      documents: () => Promise.resolve({ statusCode: 404 }),
      tokens: () => Promise.resolve({ statusCode: 404 }),
      feeds: () => Promise.resolve({ statusCode: 404 }),
      mail: () => Promise.resolve({ batchItemFailures: [] }),
      streams: () => Promise.resolve({ batchItemFailures: [] }),
      schedule: () => Promise.resolve(),
      jobs: () => Promise.resolve(),
      media: () => Promise.resolve(),
    },
  });
  return { local: running, dataDir };
}

/** What is there in the end, whatever the way to it. */
const stateOf = (api: FakeApi) => ({
  units: [...api.units],
  organisations: [...api.organisations],
  positions: [...api.positions.keys()].sort(),
  people: api.people
    .map(({ name, unit, roles, login }) => `${name} ${unit ?? ''} ${[...roles].join()} ${login ?? ''}`)
    .sort(),
  modules: [...api.modules].map(([id, { state }]) => `${id} ${state}`),
  courses: [...api.courses.keys()],
  assignments: [...api.assignments.values()].map(({ course, audience }) => ({ course, audience })),
  runs: [...api.runs.values()].map(({ id, state, done }) => `${id} ${state} ${done.size}`),
});

describe('the starter content', () => {
  it('is loaded over the API alone, and once', { timeout: 30_000 }, async () => {
    const api = new FakeApi();
    const { local, dataDir } = await start(api);
    const steps: string[] = [];
    expect(await local.seed(({ en }) => steps.push(en))).toBe(true);
    const state = stateOf(api);
    expect(state.units).toHaveLength(40);
    expect(state.people).toHaveLength(60);
    expect(state.modules).toHaveLength(8);
    expect(state.modules.every((module) => module.endsWith('PUBLISHED'))).toBe(true);
    expect(state.courses).toEqual([
      'adminduk-cepat-ramah',
      'keamanan-informasi-asn',
      'pelindungan-data-pribadi-asn',
      'skm-pelayanan-publik',
    ]);
    expect(state.assignments).toEqual([
      { course: 'adminduk-cepat-ramah', audience: { unit: 'disdukcapil' } },
      { course: 'skm-pelayanan-publik', audience: { everybody: true } },
    ]);
    for (const { name, subject, bound, roles, person: place } of personas) {
      const person = api.people.find((candidate) => candidate.name === name);
      expect(person?.unit).toBe(place.unit);
      expect(person?.login).toBe(bound ? subject : undefined);
      expect([...(person?.roles ?? [])]).toEqual([...roles]);
    }
    expect(state.runs).toEqual([
      'skm-pelayanan-publik:Hasnah Latief FINISHED 14',
      'skm-pelayanan-publik:Yohanes Lanting ACTIVE 7',
      'adminduk-cepat-ramah:Yohanes Lanting ACTIVE 2',
      'skm-pelayanan-publik:Meilani Tanoto ACTIVE 0',
    ]);
    expect(readMarker(dataDir)?.invitation.code).toBe(api.invitations.get('Veronika Sangen'));
    expect(steps).toContain('60 invented employees');

    const requests = api.requests;
    expect(await local.seed()).toBe(false);
    expect(api.requests).toBe(requests);
  });

  it('goes on where it was interrupted, to the same result', { timeout: 60_000 }, async () => {
    const whole = new FakeApi();
    await (await start(whole)).local.seed();
    await running?.close();

    const api = new FakeApi();
    const { local, dataDir } = await start(api);
    let left = 0;
    let loses: 'the request' | 'the answer' = 'the request';
    const fail = (when: typeof loses) => () => {
      if (loses === when && (left -= 1) < 0) throw new Error('interrupted');
    };
    api.before = fail('the request');
    api.after = fail('the answer');
    let interruptions = 0;
    // Each start gets further than the one before; some lose a request, some only its answer.
    for (let reach = 5; readMarker(dataDir) === undefined; reach += 23) {
      left = reach;
      loses = interruptions % 2 === 0 ? 'the request' : 'the answer';
      const finished = await local.seed().catch(() => undefined);
      if (finished === undefined) interruptions += 1;
    }
    expect(interruptions).toBeGreaterThan(5);
    expect(stateOf(api)).toEqual(stateOf(whole));
  });

  it('says what the API refused and where', async () => {
    const api = new FakeApi();
    const { local } = await start(api);
    api.before = (request) => {
      if (request === 2) api.units.clear();
    };
    await expect(local.seed()).rejects.toThrow(/SeedUnitCreate was refused.\n {2}NOT_FOUND: No parent/);
  });
});

describe('due dates', () => {
  it('are days in Pontianak, seven hours ahead of UTC', () => {
    expect(dayAfter(Date.UTC(2026, 2, 9, 16, 59), 0)).toBe('2026-03-09');
    expect(dayAfter(Date.UTC(2026, 2, 9, 17, 0), 0)).toBe('2026-03-10');
    expect(dayAfter(Date.UTC(2026, 1, 27, 3), 2)).toBe('2026-03-01');
  });
});
