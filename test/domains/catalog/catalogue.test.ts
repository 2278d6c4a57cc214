import { afterEach, beforeEach, expect, it } from 'vitest';
import { chunkOf, CHUNKS, type CatalogueEntry } from '../../../functions/domains/catalog/core/catalogue.ts';
import { writeChunk } from '../../../functions/domains/catalog/repository/catalogue.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { newId } from '../../../functions/platform/ids.ts';
import { startCatalogWorld, type CatalogWorld } from './support/world.ts';

let world: CatalogWorld;
beforeEach(async () => {
  world = await startCatalogWorld();
});
afterEach(() => world.close());

interface Courses {
  edges: { cursor: string; node: Record<string, unknown> }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  totalCount: number;
  facets: Record<
    'topics' | 'competencies' | 'languages',
    { value: string; label: { id: string }; count: number }[]
  >;
}

const QUERY = `query ($search: String, $filter: CourseFilterInput, $sort: CourseSort, $first: Int, $after: String) {
  courses(search: $search, filter: $filter, sort: $sort, first: $first, after: $after) {
    edges { cursor node { id title { id } summary { id } language jp lessonCount minutes partners state versionNumber
      topics competencies { level } modules { id } description { id } } }
    pageInfo { hasNextPage hasPreviousPage endCursor } totalCount
    facets { topics { value label { id } count } competencies { value label { id } count } languages { value label { id } count } }
  } }`;
const list = async (variables: Record<string, unknown> = {}, subject = 'budi') =>
  (await world.data<{ courses: Courses }>(subject, QUERY, variables)).courses;
const titles = ({ edges }: Courses) => edges.map(({ node }) => (node['title'] as { id: string }).id);

it('shows what is on offer, with counts and filters', async () => {
  const layanan = toGlobalId('Competency', 'f', 'layanan');
  for (const [externalId, title, more] of [
    ['a', 'Arsip kelurahan', { jp: 3, topics: ['arsip'] }],
    ['b', 'Arsip dinas', { jp: 1.25, topics: ['arsip', 'hukum'], competencies: [] }],
    ['c', 'Loket ramah', { jp: 2, language: 'EN' }],
  ] as const) {
    world.clock.now += 1_000;
    await world.offer({ externalId, title: { id: title, en: null }, ...more });
  }
  const all = await list();
  expect(titles(all)).toEqual(['Loket ramah', 'Arsip dinas', 'Arsip kelurahan']);
  expect(all.edges[2]?.node).toMatchObject({
    jp: 3,
    state: 'OFFERED',
    versionNumber: 1,
    partners: ['Mitra univ', 'Mitra yayasan'],
    lessonCount: 7,
    minutes: 70,
    competencies: [{ level: 2 }],
    modules: null,
    description: null,
  });
  expect(all).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false, hasPreviousPage: false } });
  expect(all.facets).toEqual({
    topics: [
      { value: 'arsip', label: { id: 'Arsip' }, count: 2 },
      { value: 'hukum', label: { id: 'Hukum' }, count: 1 },
      { value: 'pelayanan-publik', label: { id: 'Pelayanan publik' }, count: 1 },
    ],
    competencies: [{ value: layanan, label: { id: 'Pelayanan publik' }, count: 2 }],
    languages: [
      { value: 'ID', label: { id: 'Bahasa Indonesia' }, count: 2 },
      { value: 'EN', label: { id: 'Bahasa Inggris' }, count: 1 },
    ],
  });
  expect(titles(await list({ search: 'arsip dinas' }))).toEqual(['Arsip dinas']);
  expect(titles(await list({ sort: 'SHORTEST' }))).toEqual(['Arsip dinas', 'Loket ramah', 'Arsip kelurahan']);
  expect(titles(await list({ filter: { maxJp: 2 } }))).toEqual(['Loket ramah', 'Arsip dinas']);
  expect(titles(await list({ filter: { competencies: [layanan], languages: ['ID'] } }))).toEqual([
    'Arsip kelurahan',
  ]);
  expect(titles(await list({ filter: { competencies: ['nonsense'] } }))).toEqual([]);
});

it('lists what is no longer on offer for the agency alone, apart from what is', async () => {
  const ids: string[] = [];
  for (const externalId of ['arsip', 'loket', 'pajak']) {
    ids.push((await world.offer({ externalId, title: { id: `Kursus ${externalId}` } })).course!.id);
  }
  const withdraw = (course: string) =>
    world.mutate('courseWithdraw', 'course { id }', { course, reason: 'Diganti' });
  await withdraw(ids[0]!);
  await withdraw(ids[1]!);
  const withdrawn = { filter: { state: 'WITHDRAWN' } };
  let page: Courses | undefined;
  expect(await world.reads(async () => (page = await list({ ...withdrawn, first: 1 }, 'agency')))).toBe(2);
  expect(page).toMatchObject({ totalCount: 2, facets: { languages: [{ value: 'ID', count: 2 }] } });
  expect(page?.edges[0]?.node).toMatchObject({ state: 'WITHDRAWN', versionNumber: 1, modules: null });
  const after = page?.pageInfo.endCursor;
  const rest = await list({ ...withdrawn, after }, 'agency');
  expect([...titles(page!), ...titles(rest)].sort()).toEqual(['Kursus arsip', 'Kursus loket']);
  expect(titles(await list({ filter: { state: 'WITHDRAWN' }, search: 'loket' }, 'agency'))).toEqual([
    'Kursus loket',
  ]);
  expect((await world.ask('agency', QUERY, { after })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  // Nobody else is told that there are any.
  expect(await list(withdrawn)).toMatchObject({ edges: [], totalCount: 0, facets: { languages: [] } });
  for (const subject of ['budi', 'agency']) {
    expect(titles(await list({}, subject))).toEqual(['Kursus pajak']);
    expect(titles(await list({ filter: { state: 'OFFERED' } }, subject))).toEqual(['Kursus pajak']);
  }

  await world.offer({ externalId: 'arsip', title: { id: 'Kursus arsip' } });
  expect(titles(await list(withdrawn, 'agency'))).toEqual(['Kursus loket']);
  expect(titles(await list()).sort()).toEqual(['Kursus arsip', 'Kursus pajak']);
});

it('refuses a cursor of another search, a page too large and a filter too long', async () => {
  await world.offer({ externalId: 'a' });
  await world.offer({ externalId: 'b' });
  const { pageInfo } = await list({ first: 1 });
  for (const variables of [
    { after: pageInfo.endCursor, search: 'arsip' },
    { after: 'x.y' },
    { first: 51 },
    { first: 0 },
    { filter: { topics: Array.from({ length: 21 }, (_, at) => `t${at}`) } },
  ]) {
    const answer = await world.ask('budi', QUERY, variables);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
  expect((await world.ask('univ', QUERY)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

it('pages through 5,000 courses with two reads a page, in items far below the limit', async () => {
  const subjects = ['Arsip', 'Hukum', 'Anggaran', 'Loket', 'Kesehatan', 'Sekolah', 'Pajak'];
  const entries = Array.from({ length: 5_000 }, (_, at): CatalogueEntry => {
    const subject = subjects[at % subjects.length]!;
    // Texts as long and as different as those of real courses.
    const unlike = newId() + newId();
    return {
      id: newId(),
      version: 1,
      externalId: `kursus-${at}`,
      title: { id: `${subject} untuk pegawai ${at}`, en: `${subject} for civil servants ${at}` },
      summary: {
        id: `Kursus ${at} tentang ${subject}, ${unlike}. Dari dasar sampai penerapan di unit kerja masing-masing.`,
        en: `Course ${at} about ${subject}, ${unlike}. From the basics to daily work in every office.`,
      },
      language: 'ID',
      jpHundredths: 100 + (at % 900),
      topics: [subject.toLowerCase()],
      competencies: [],
      partners: [`Mitra ${at % 12}`],
      lessonCount: 12,
      minutes: 90,
      offeredAt: at,
    };
  });
  for (let chunk = 0; chunk < CHUNKS; chunk += 1) {
    const own = entries.filter(({ id }) => chunkOf(id) === chunk);
    await writeChunk(world.services, 'OFFERED', chunk, { version: 0, entries: own });
  }
  const chunks = await world.items('CATALOGUE');
  const sizes = chunks.map((item) => (item['packed'] as Uint8Array).length);
  expect(sizes).toHaveLength(CHUNKS);
  expect(Math.max(...sizes)).toBeLessThan(100_000);

  const found: string[] = [];
  for (let after: string | null = null; ;) {
    let page: Courses | undefined;
    const reads = await world.reads(async () => {
      page = await list({ search: 'pajak pegawai', first: 50, after });
    });
    // The login and the catalogue.
    expect(reads).toBe(2);
    found.push(...titles(page!));
    expect(page?.totalCount).toBe(714);
    if (!page?.pageInfo.hasNextPage || found.length >= 150) break;
    after = page.pageInfo.endCursor;
  }
  expect(found).toHaveLength(150);
  expect(new Set(found).size).toBe(150);
  expect(found.every((title) => title.startsWith('Pajak'))).toBe(true);
});
