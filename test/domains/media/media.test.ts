import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  allows,
  MEDIA_TRANSITIONS,
  type MediaEvent,
} from '../../../functions/domains/media/core/transitions.ts';
import { MEDIA_STATES } from '../../../functions/domains/media/core/types.ts';
import { moduleInput } from '../publishing/support/world.ts';
import * as files from './support/files.ts';
import { mediaFields, startMediaWorld, wishOf, type MediaView } from './support/world.ts';

let world: Awaited<ReturnType<typeof startMediaWorld>>;
beforeAll(async () => {
  world = await startMediaWorld();
});
afterAll(() => world.close());

const listOf = async (subject: string) => {
  const query = `{ mediaFiles(first: 100) { edges { node { ${mediaFields} } } } }`;
  const data = await world.data<{ mediaFiles: { edges: { node: MediaView }[] } }>(subject, query);
  return data.mediaFiles.edges.map(({ node }) => node);
};

it('goes through its states by the table', () => {
  const table = Object.fromEntries(
    (Object.keys(MEDIA_TRANSITIONS) as MediaEvent[]).map((event) => [
      event,
      MEDIA_STATES.filter((state) => allows(event, state)),
    ]),
  );
  expect(table).toEqual({
    REQUEST: ['AWAITED'],
    RESTART: ['CHECKING'],
    ARRIVE: ['AWAITED', 'CHECKING'],
    ACCEPT: ['CHECKING'],
    REFUSE: ['CHECKING'],
  });
});

describe('an upload', () => {
  it('goes from a wish to a published file, whatever it was called', async () => {
    const content = files.jpeg(40, 30);
    const asked = await world.upload('univ', wishOf(content, { description: 'Loket depan' }));
    expect(asked.media).toMatchObject({ state: 'AWAITED', path: null, description: 'Loket depan' });
    expect(asked.upload?.headers.map(({ name }) => name).sort()).toEqual([
      'content-type',
      'x-amz-checksum-sha256',
    ]);
    const key = world.keyOf(asked);
    world.uploads.set(key, content);
    await world.check(key);
    const { media, upload } = await world.upload('univ', wishOf(content));
    expect(upload).toBeNull();
    // Named a PNG; it is a JPEG.
    expect(media).toMatchObject({
      state: 'READY',
      type: 'image/jpeg',
      kind: 'PICTURE',
      width: 40,
      height: 30,
    });
    expect(media?.path).toMatch(/^\/media\/[A-Za-z0-9_-]{20}\/peta-loket\.jpg$/);
    expect(world.media.get(media?.path?.slice(1) ?? '')).toEqual({ content, type: 'image/jpeg' });
    expect(world.uploads.size).toBe(0);
  });

  it('asked for again is the same, with another request as long as nothing has come', async () => {
    const content = files.png(41, 30);
    const first = await world.upload('univ', wishOf(content));
    world.clock.now += 3_600_000;
    const second = await world.upload('univ', wishOf(content, { name: 'Lain.png' }));
    expect(second.media?.id).toBe(first.media?.id);
    expect(second.upload?.url).not.toBe(first.upload?.url);
    expect(world.keyOf(second)).toBe(world.keyOf(first));
    expect((await listOf('univ')).filter(({ id }) => id === first.media?.id)).toHaveLength(1);
  });

  it('stays what it is however often its message comes, and a late copy of it is removed', async () => {
    const content = files.png(42, 30);
    const { path } = await world.store('univ', content);
    const key = `univ/${path?.split('/')[2] ?? ''}`;
    world.uploads.set(key, content);
    await Promise.all([world.check(key), world.check(key)]);
    expect(world.uploads.has(key)).toBe(false);
    expect(await world.store('univ', content).catch(() => 'no request')).toBe('no request');
    expect((await listOf('univ')).find((file) => file.path === path)?.state).toBe('READY');
  });

  it('nobody awaits is removed', async () => {
    for (const key of ['univ/unknown', 'nobody', 'a/b/c']) {
      world.uploads.set(key, files.png());
      await world.check(key);
      expect(world.uploads.has(key)).toBe(false);
    }
  });

  it('goes on where a check was interrupted', async () => {
    const content = files.png(43, 30);
    const asked = await world.upload('univ', wishOf(content));
    const key = world.keyOf(asked);
    world.uploads.set(key, content);
    const { write } = world.stores.media;
    world.stores.media.write = () => Promise.reject(new Error('interrupted'));
    await expect(world.check(key)).rejects.toThrow('interrupted');
    world.stores.media.write = write;
    const checking = await world.upload('univ', wishOf(content));
    expect([checking.media?.state, checking.upload]).toEqual(['CHECKING', null]);
    await world.check(key);
    expect((await world.upload('univ', wishOf(content))).media?.state).toBe('READY');
  });

  it('can be begun anew when its check never ended', async () => {
    const content = files.png(44, 30);
    const asked = await world.upload('univ', wishOf(content));
    // The message comes, and the content is gone.
    await world.check(world.keyOf(asked));
    expect((await world.upload('univ', wishOf(content))).upload).toBeNull();
    world.clock.now += 2 * 3_600_000;
    expect((await world.upload('univ', wishOf(content))).upload).not.toBeNull();
  });

  it('is refused with a reason in the caller’s language, however often it is asked for', async () => {
    const content = Buffer.concat([files.png(45, 30), Buffer.from('<script>')]);
    const asked = await world.upload('univ', wishOf(content));
    const key = world.keyOf(asked);
    world.uploads.set(key, content);
    await world.check(key);
    expect(world.uploads.size).toBe(0);
    const refused = (await listOf('univ')).find(({ id }) => id === asked.media?.id);
    expect(refused).toMatchObject({ state: 'REFUSED', refusalCode: 'HIDDEN_DATA', path: null });
    expect(refused?.refusal).toContain('other data');
    const query = `query ($id: ID!) { node(id: $id) { ... on Media { refusal } } }`;
    const inIndonesian = await world.data<{ node: MediaView }>('univ', query, { id: asked.media?.id }, 'id');
    expect(inIndonesian.node.refusal).toContain('data lain');
    for (const name of ['Peta Loket.png', 'Lain.png']) {
      const again = await world.upload('univ', wishOf(content, { name }));
      expect(again).toEqual({ media: refused, upload: null, userErrors: [] });
    }
    // Mended, it is another content, and so another file.
    expect((await world.upload('univ', wishOf(files.png(45, 30)))).media?.state).toBe('AWAITED');
  });

  it('of another content than announced is refused', async () => {
    const asked = await world.upload('univ', wishOf(files.png(46, 30)));
    const key = world.keyOf(asked);
    world.uploads.set(key, files.png(47, 30));
    await world.check(key);
    expect((await listOf('univ')).find(({ id }) => id === asked.media?.id)?.refusalCode).toBe('DAMAGED');
  });

  it('is not even begun when what is announced breaks a rule', async () => {
    const errorsOf = async (more: object) => {
      const { userErrors, media, upload } = await world.upload('univ', wishOf(files.png(), more));
      expect([media, upload]).toEqual([null, null]);
      return userErrors.map(({ code, field }) => [code, ...field]);
    };
    expect(await errorsOf({ type: 'text/html' })).toEqual([['INVALID', 'type']]);
    expect(await errorsOf({ bytes: 5_000_001 })).toEqual([['TOO_LARGE', 'bytes']]);
    expect(await errorsOf({ bytes: 0, name: ' ', sha256: 'x' })).toEqual([
      ['REQUIRED', 'name'],
      ['INVALID', 'sha256'],
      ['INVALID', 'bytes'],
    ]);
  });
});

describe('partners', () => {
  it('never see each other’s media, nor that somebody has the same content', async () => {
    const content = files.png(50, 30);
    const mine = await world.store('univ', content);
    const theirs = await world.upload('yayasan', wishOf(content));
    expect(theirs.media).toMatchObject({ state: 'AWAITED', path: null });
    expect(theirs.media?.id).not.toBe(mine.id);
    const query = `query ($id: ID!) { node(id: $id) { id } }`;
    expect(await world.data('yayasan', query, { id: mine.id })).toEqual({ node: null });
    expect((await listOf('yayasan')).map(({ id }) => id)).not.toContain(mine.id);
    for (const subject of ['budi', 'agency', null]) {
      const { data, errors } = await world.ask(subject, '{ mediaFiles { edges { node { id } } } }');
      expect(data?.['mediaFiles'] ?? null).toBeNull();
      expect(errors).toBeDefined();
    }
  });
});

describe('a lesson', () => {
  const lessonOf = (content: object) =>
    moduleInput({
      externalId: 'media-1',
      lessons: [{ externalId: 'a', title: 'A', minutes: 5, content }],
    });
  const errorsOf = async (subject: string, content: object) => {
    const { userErrors } = await world.submit(subject, lessonOf(content));
    return userErrors.map(({ code, field, message }) => [code, field.join('.'), message] as const);
  };

  it('shows files of its own organisation that are ready, and says what they weigh', async () => {
    const content = files.png(60, 30);
    const { path, bytes } = await world.store('univ', content);
    const text = `![Peta](${path ?? ''})\n\nLagi: ![Peta][p]\n\n[p]: ${path ?? ''}`;
    const { module, userErrors } = await world.submit('univ', lessonOf({ text }));
    expect(userErrors).toEqual([]);
    const query = `query ($id: ID!) { node(id: $id) { ... on Module { latest { lessons { bytes mediaBytes bytesBudget } } } } }`;
    expect(await world.data('univ', query, { id: module?.id })).toEqual({
      node: { latest: { lessons: [{ bytes: text.length, mediaBytes: bytes, bytesBudget: 2_000_000 }] } },
    });
    expect((await world.submit('univ', lessonOf({ text }))).outcome).toBe('UNCHANGED');
  });

  it('may be a film or a document of them', async () => {
    const film = await world.store('univ', files.mp4(), { type: 'video/mp4' });
    const document = await world.store('univ', files.pdf(), { type: 'application/pdf' });
    expect(await errorsOf('univ', { video: { url: film.path, description: 'Lihat.' } })).toEqual([]);
    expect(await errorsOf('univ', { document: { url: document.path, description: 'Baca.' } })).toEqual([]);
    const wrong = await errorsOf('univ', { video: { url: document.path, description: 'Lihat.' } });
    expect(wrong).toMatchObject([
      ['CONTENT_RULE', 'lessons.0.content.video.url', expect.stringContaining('no kind')],
    ]);
    const inText = await errorsOf('univ', { text: `![Film](${film.path ?? ''})` });
    expect(inText).toMatchObject([
      ['CONTENT_RULE', 'lessons.0.content.text', expect.stringContaining('no kind')],
    ]);
  });

  it('is refused with the place and what to do for what is missing, not ready, or another’s', async () => {
    const theirs = await world.store('yayasan', files.png(61, 30));
    const asked = await world.upload('univ', wishOf(files.png(62, 30)));
    const id = world.keyOf(asked).split('/')[1] ?? '';
    const at = 'lessons.0.content.text';
    for (const path of ['/media/none/x.png', theirs.path ?? '', '/media/a1/other-name.svg']) {
      expect(await errorsOf('univ', { text: `Lihat\n\n![Peta](${path})` })).toMatchObject([
        ['NOT_FOUND', at, expect.stringContaining(path)],
      ]);
    }
    expect(await errorsOf('univ', { text: `![Peta](/media/${id}/peta-loket.png)` })).toMatchObject([
      ['WRONG_STATE', at, expect.stringContaining('not ready')],
    ]);
    expect(await errorsOf('univ', { document: { url: theirs.path, description: 'Baca.' } })).toMatchObject([
      ['NOT_FOUND', 'lessons.0.content.document.url', expect.stringContaining('Upload it first')],
    ]);
    const quiz = {
      passPercent: 70,
      questions: [
        {
          externalId: 'q1',
          text: '![Peta](/media/none/y.png) Benar?',
          answer: { trueFalse: { answer: true } },
        },
      ],
    };
    expect(await errorsOf('univ', { quiz })).toMatchObject([
      ['NOT_FOUND', 'lessons.0.content.quiz.questions.0.text', expect.stringContaining('/media/none/y.png')],
    ]);
  });

  it('takes a path in code or prose for no picture', async () => {
    expect(
      await errorsOf('univ', { text: 'Tulis `![Peta](/media/none/x.png)` atau /media/none/x.png.' }),
    ).toEqual([]);
  });
});
