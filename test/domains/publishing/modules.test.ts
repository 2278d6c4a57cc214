import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import {
  bind,
  moduleInput,
  organisation,
  quizInput,
  startPublishingWorld,
  type PublishingWorld,
} from './support/world.ts';
import { modulesByStateIndex } from '../../../functions/platform/table/keys.ts';
import { eventually, indexesFollow } from '../../support/eventually.ts';

let world: PublishingWorld;
beforeEach(async () => {
  world = await startPublishingWorld();
});
afterEach(() => world.close());

const VERSION = `{ id number state title summary language proposedJp licence decisionReason lessons {
  externalId kind title minutes bytes body url quiz { passPercent attemptsAllowed timeLimitMinutes shuffleQuestions
    questions { externalId kind text points feedback answers { text percent feedback } } } } }`;

describe('sending a module', () => {
  it('makes a version in review, readable with its keys by its organisation and the agency alone', async () => {
    const sent = await world.submit('univ', moduleInput());
    expect(sent).toMatchObject({
      outcome: 'CREATED',
      module: { title: 'Layanan yang ramah', externalId: 'layanan-1' },
      version: { number: 1, state: 'IN_REVIEW' },
      userErrors: [],
    });
    const read = (subject: string) =>
      world.data<{ node: Record<string, unknown> | null }>(
        subject,
        `query ($id: ID!) { node(id: $id) { ... on ModuleVersion ${VERSION} } }`,
        { id: sent.version!.id },
      );
    const { node } = await read('univ');
    expect(node).toMatchObject({ proposedJp: 2.5, licence: 'CC-BY-4.0', language: 'ID' });
    const lessons = node?.['lessons'] as Record<string, unknown>[];
    expect(lessons.map(({ kind, url }) => [kind, url])).toEqual([
      ['TEXT', null],
      ['VIDEO', 'https://video.contoh.id/1'],
      ['DOCUMENT', 'https://contoh.go.id/uu.pdf'],
      ['QUIZ', null],
    ]);
    expect(lessons[0]?.['body']).toContain('## Salam');
    expect(lessons[3]?.['quiz']).toMatchObject({
      passPercent: 60,
      attemptsAllowed: 0,
      timeLimitMinutes: 20,
      shuffleQuestions: true,
    });
    const { questions } = lessons[3]?.['quiz'] as { questions: { kind: string; answers: unknown[] }[] };
    expect(questions.map(({ kind }) => kind)).toEqual([
      'SINGLE_CHOICE',
      'MULTIPLE_CHOICE',
      'TRUE_FALSE',
      'NUMERIC',
      'SHORT_TEXT',
      'MATCHING',
      'ORDERING',
    ]);
    expect(questions[0]?.answers).toEqual([
      { text: 'Ya', percent: 100, feedback: 'Betul.' },
      { text: 'Tidak', percent: 0, feedback: null },
    ]);
    expect((await read('agency')).node).toEqual(node);
    expect((await read('yayasan')).node).toBeNull();
    expect((await read('budi')).node).toBeNull();
  });

  it('gives one lesson after the other, each with its content', async () => {
    const { version } = await world.submit('univ', moduleInput());
    const lesson = async (externalId: string, subject = 'agency') => {
      const { node } = await world.data<{ node: { lesson: unknown } | null }>(
        subject,
        `query ($id: ID!, $externalId: ID!) { node(id: $id) { ... on ModuleVersion { lesson(externalId: $externalId) {
          externalId kind body url quiz { questions { externalId } } } } } }`,
        { id: version!.id, externalId },
      );
      return node?.lesson;
    };
    expect(await lesson('sambut', 'univ')).toEqual({
      externalId: 'sambut',
      kind: 'TEXT',
      body: expect.stringContaining('## Salam') as string,
      url: null,
      quiz: null,
    });
    expect(await lesson('kuis')).toMatchObject({
      kind: 'QUIZ',
      quiz: { questions: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'].map((externalId) => ({ externalId })) },
    });
    expect(await lesson('tidak-ada')).toBeNull();
    expect(await lesson('sambut', 'yayasan')).toBeUndefined();
  });

  it('changes nothing for equal content, and says so', async () => {
    const first = await world.submit('univ', moduleInput());
    const again = await world.submit('univ', moduleInput());
    expect(again).toEqual({ ...first, outcome: 'UNCHANGED' });
    await world.decide('agency', { version: first.version!.id, approve: true });
    expect(await world.submit('univ', moduleInput())).toMatchObject({
      outcome: 'UNCHANGED',
      version: { number: 1, state: 'PUBLISHED' },
    });
  });

  it('makes a new version of other content, and retires the one still in review', async () => {
    const first = await world.submit('univ', moduleInput());
    const second = await world.submit('univ', moduleInput({ title: 'Layanan yang cepat' }));
    expect(second).toMatchObject({ outcome: 'NEW_VERSION', version: { number: 2, state: 'IN_REVIEW' } });
    expect(second.module?.id).toBe(first.module?.id);
    const { moduleByExternalId: module } = await world.data<Record<string, unknown>>(
      'univ',
      `{ moduleByExternalId(externalId: "layanan-1") { title latest { number } published { number }
        versions(first: 1) { edges { cursor node { number state } } pageInfo { hasNextPage endCursor } } } }`,
    );
    expect(module).toMatchObject({
      title: 'Layanan yang cepat',
      latest: { number: 2 },
      published: null,
      versions: { edges: [{ node: { number: 2, state: 'IN_REVIEW' } }], pageInfo: { hasNextPage: true } },
    });
    const { cursor } = (module as { versions: { edges: { cursor: string }[] } }).versions.edges[0]!;
    const next = await world.data(
      'univ',
      `query ($after: String) { moduleByExternalId(externalId: "layanan-1") {
        versions(first: 1, after: $after) { edges { node { number state } } pageInfo { hasNextPage } } } }`,
      { after: cursor },
    );
    expect(next).toEqual({
      moduleByExternalId: {
        versions: { edges: [{ node: { number: 1, state: 'RETIRED' } }], pageInfo: { hasNextPage: false } },
      },
    });
  });

  it('stores a content once, however many versions have it', async () => {
    await world.submit('univ', moduleInput());
    const { table } = world.services;
    let puts = 0;
    const { write } = table;
    table.write = (each) => ((puts += 1), write(each));
    await world.submit('univ', moduleInput({ title: 'Judul baru' }));
    expect(puts).toBe(0);
  });

  it('keeps external ids of organisations apart', async () => {
    const univ = await world.submit('univ', moduleInput());
    const yayasan = await world.submit('yayasan', moduleInput());
    expect(yayasan.outcome).toBe('CREATED');
    expect(yayasan.module?.id).not.toBe(univ.module?.id);
  });

  it('gives one module to two requests at once', async () => {
    const sent = await Promise.all([1, 2, 3].map(() => world.submit('univ', moduleInput())));
    expect(sent.map(({ outcome }) => outcome).sort()).toEqual(['CREATED', 'UNCHANGED', 'UNCHANGED']);
    expect(new Set(sent.map(({ module }) => module?.id)).size).toBe(1);
    const different = await Promise.all(
      ['a', 'b', 'c'].map((title) => world.submit('univ', moduleInput({ title }))),
    );
    expect(different.map(({ version }) => version?.number).sort()).toEqual([2, 3, 4]);
    const items = await world.items(`MODULE#${idOf(sent[0]!.module!.id)}`);
    expect(items.filter(({ state }) => state === 'IN_REVIEW')).toHaveLength(1);
  });

  it('writes nothing of a module that breaks a rule, and tells every place in the caller’s language', async () => {
    const lessons = moduleInput().lessons.with(0, {
      externalId: 'sambut',
      title: 'x',
      minutes: 5,
      content: { text: '<script>alert(1)</script>' },
    });
    const { module, userErrors } = await world.submit('univ', moduleInput({ title: ' ', lessons }));
    expect(module).toBeNull();
    expect(userErrors).toEqual([
      { code: 'REQUIRED', field: ['title'], message: 'This field is needed: fill it in.' },
      {
        code: 'CONTENT_RULE',
        field: ['lessons', '0', 'content', 'text'],
        message: expect.stringContaining('HTML is not allowed: <script>') as string,
      },
    ]);
    expect(await world.data('univ', '{ modules { edges { cursor } } }')).toEqual({ modules: { edges: [] } });
    expect(await world.items('EXT#univ#layanan-1')).toEqual([]);
  });

  it('takes the largest quiz', async () => {
    const questions = Array.from({ length: 100 }, (_, at) => ({
      ...quizInput().questions[at % 7]!,
      externalId: `q-${at}`,
    }));
    const quiz = {
      externalId: 'kuis',
      title: 'Kuis',
      minutes: 60,
      content: { quiz: quizInput({ questions }) },
    };
    expect(await world.submit('univ', moduleInput({ lessons: [quiz] }))).toMatchObject({
      outcome: 'CREATED',
    });
  });

  it('is for partners', async () => {
    for (const subject of ['agency', 'budi']) {
      const answer = await world.ask(
        subject,
        'mutation ($i: ModuleSubmitInput!) { moduleSubmit(input: $i) { outcome } }',
        {
          i: moduleInput(),
        },
      );
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('deciding about a version', () => {
  it('publishes what is approved, and is told again the same way', async () => {
    const { version, module } = await world.submit('univ', moduleInput());
    const approved = await world.decide('agency', { version: version!.id, approve: true });
    expect(approved).toMatchObject({ version: { state: 'PUBLISHED' }, userErrors: [] });
    expect(await world.decide('agency', { version: version!.id, approve: true })).toEqual(approved);
    const later = await world.submit('univ', moduleInput({ title: 'Baru' }));
    expect(later.version?.state).toBe('IN_REVIEW');
    const { node } = await world.data<{ node: unknown }>(
      'univ',
      'query ($id: ID!) { node(id: $id) { ... on Module { latest { number } published { number state } } } }',
      { id: module!.id },
    );
    expect(node).toEqual({ latest: { number: 2 }, published: { number: 1, state: 'PUBLISHED' } });
  });

  it('needs a reason to refuse, which the partner reads', async () => {
    const { version } = await world.submit('univ', moduleInput());
    const id = version!.id;
    const refuse = (reason?: string) => world.decide('agency', { version: id, approve: false, reason });
    expect((await refuse()).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['reason'] }]);
    expect((await refuse(' a ')).userErrors).toMatchObject([{ code: 'INVALID', field: ['reason'] }]);
    expect(await refuse(' Gambar kurang jelas ')).toMatchObject({
      version: { state: 'REJECTED', decisionReason: 'Gambar kurang jelas' },
    });
    expect((await world.decide('agency', { version: id, approve: true })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', field: ['version'] },
    ]);
    expect(await world.submit('univ', moduleInput())).toMatchObject({
      outcome: 'UNCHANGED',
      version: { state: 'REJECTED' },
    });
  });

  it('does not find what is not there', async () => {
    for (const version of ['x', toGlobalId('Module', 'm'), toGlobalId('ModuleVersion', 'm', 1)]) {
      expect((await world.decide('agency', { version, approve: true })).userErrors).toMatchObject([
        { code: 'NOT_FOUND', field: ['version'] },
      ]);
    }
  });

  it('does not approve what a newer version replaced meanwhile', async () => {
    const { version } = await world.submit('univ', moduleInput());
    await world.submit('univ', moduleInput({ title: 'Baru' }));
    expect((await world.decide('agency', { version: version!.id, approve: true })).userErrors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
  });
});

describe('the list of modules', () => {
  const list = async (subject: string, args: string, after?: string) => {
    const { modules } = await world.data<{
      modules: {
        edges: { node: { externalId: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }>(
      subject,
      `query ($after: String) { modules(${args}, after: $after) { edges { node { externalId } }
        pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    return { ids: modules.edges.map(({ node }) => node.externalId), ...modules.pageInfo };
  };
  const all = async (subject: string, args: string) => {
    const ids: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await list(subject, args, after);
      ids.push(...page.ids);
      if (!page.hasNextPage) return ids;
      after = page.endCursor;
    }
  };

  it('shows a partner its own and the agency all, last changed first, page by page', async () => {
    let now = Date.parse('2026-03-02T02:00:00Z');
    world.services.now = () => (now += 1_000);
    await bind(world.services, 'lain', organisation('lain'));
    for (const [subject, externalId] of [
      ['univ', 'a'],
      ['yayasan', 'b'],
      ['univ', 'c'],
      ['yayasan', 'd'],
      ['univ', 'e'],
    ] as const) {
      const { version } = await world.submit(subject, moduleInput({ externalId }));
      if (externalId === 'c') await world.decide('agency', { version: version!.id, approve: true });
      if (externalId === 'd') {
        await world.decide('agency', { version: version!.id, approve: false, reason: 'Belum lengkap' });
      }
    }
    for (const [subject, args, expected] of [
      ['agency', 'first: 2', ['e', 'd', 'c', 'b', 'a']],
      ['agency', 'first: 1, state: IN_REVIEW', ['e', 'b', 'a']],
      ['univ', 'first: 2', ['e', 'c', 'a']],
      ['univ', 'first: 1, state: IN_REVIEW', ['e', 'a']],
      ['yayasan', 'first: 5, state: PUBLISHED', []],
      ['lain', 'first: 5', []],
    ] as const) {
      await eventually(async () => expect(await all(subject, args)).toEqual(expected));
    }
  });

  it('shows a module once while the index still has it in two states', async () => {
    const { version } = await world.submit('univ', moduleInput({ externalId: 'a' }));
    const { table } = world.services;
    const { query } = table;
    await indexesFollow();
    const stale = await query({ pk: modulesByStateIndex('IN_REVIEW') }, { index: 'gsi2' });
    expect(stale.items).toHaveLength(1);
    await world.decide('agency', { version: version!.id, approve: true });
    await indexesFollow();
    table.query = (range, options) =>
      range.pk === modulesByStateIndex('IN_REVIEW') ? Promise.resolve(stale) : query(range, options);
    expect((await list('agency', 'first: 5')).ids).toEqual(['a']);
  });
});

function idOf(globalId: string): string {
  return Buffer.from(globalId, 'base64url').toString().split('\u001f')[1] ?? '';
}
