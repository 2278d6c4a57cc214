import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../../web/src/offline/worker/answers.ts';
import type { Surroundings } from '../../../../web/src/offline/worker/answers.ts';
import {
  assetsToDrop,
  configCacheName,
  handlingOf,
  shellCacheName,
  shellsToDrop,
  shellsToKeep,
} from '../../../../web/src/offline/worker/core.ts';
import type { Release } from '../../../../web/src/offline/worker/core.ts';
import { install, prune } from '../../../../web/src/offline/worker/lifecycle.ts';
import { assetsCacheName, isTakeOver, takeOver } from '../../../../web/src/offline/worker/shared.ts';
import { mediaCacheName } from '../../../../web/src/offline/media-cache.ts';
import { memoryCaches } from './cache-storage.ts';

const origin = 'https://kapuas.test';
const fixed = new Set(['/index.html', '/icon.svg']);

describe('which requests the worker answers', () => {
  const ask = (path: string, mode = 'cors', method = 'GET', ranged = false) =>
    handlingOf({ method, url: new URL(path, origin).href, mode, ranged }, origin, fixed);

  it.each([
    ['/', 'navigate', 'page'],
    ['/courses/x', 'navigate', 'page'],
    ['/verify/KPS-2026-1', 'navigate', 'page'],
    ['/auth/callback?code=1.js', 'navigate', 'page'],
    ['/index.html', 'navigate', 'page'],
    ['/index.html', 'cors', 'network'],
    ['/courses/x', 'cors', 'network'],
    ['/somewhere/file.pdf', 'navigate', 'network'],
    ['/assets/home-page-a1B2c3D4.js', 'cors', 'asset'],
    ['/icon.svg', 'no-cors', 'fixed'],
    ['/service-worker.js', 'cors', 'network'],
    ['/config.json', 'cors', 'config'],
    ['/config.json', 'navigate', 'config'],
    ['/media/univ/1-map.svg', 'no-cors', 'media'],
    ['https://media.test/media/a1/map.svg', 'no-cors', 'media'],
  ])('%s by %s: %s', (path, mode, handling) => {
    expect(ask(path, mode)).toBe(handling);
  });

  it('never touches what belongs to a person, whatever the method and the rest of the address', () => {
    const anyRest = fc.constantFrom('', '/', '/x', '/x.js', '/assets/a.js', '?a=/assets/', '/media/b.svg');
    fc.assert(
      fc.property(
        fc.constantFrom('/graphql', '/identity', '/documents'),
        anyRest,
        fc.constantFrom('navigate', 'cors', 'same-origin', 'no-cors'),
        fc.constantFrom('GET', 'POST', 'HEAD'),
        (path, rest, mode, method) => ask(path + rest, mode, method) === 'network',
      ),
    );
  });

  it('leaves other sites, other methods and parts of files alone', () => {
    expect(ask('https://elsewhere.test/assets/a.js')).toBe('network');
    expect(ask('/assets/a.js', 'cors', 'HEAD')).toBe('network');
    expect(ask('/media/a.webm', 'no-cors', 'GET', true)).toBe('network');
    expect(ask('/graphqls', 'navigate')).toBe('page');
  });
});

describe('what stays of earlier releases', () => {
  it('keeps the own shell and the one before', () => {
    const names = ['kapuas-shell-a', 'kapuas-assets', 'kapuas-shell-b', 'kapuas-media', 'kapuas-shell-c'];
    expect(shellsToKeep(names, 'c')).toEqual(['kapuas-shell-b', 'kapuas-shell-c']);
    expect(shellsToDrop(names, 'c')).toEqual(['kapuas-shell-a']);
    expect(shellsToKeep(['kapuas-shell-c'], 'c')).toEqual(['kapuas-shell-c']);
  });

  it('keeps the one that ruled last when a release is taken back', () => {
    expect(shellsToKeep(['kapuas-shell-a', 'kapuas-shell-b'], 'a')).toEqual([
      'kapuas-shell-b',
      'kapuas-shell-a',
    ]);
  });

  it('drops an asset exactly when no kept release names it', () => {
    const path = fc.constantFrom('/assets/a.js', '/assets/b.js', '/assets/c.css', '/assets/d.js');
    fc.assert(
      fc.property(fc.uniqueArray(path), fc.array(fc.array(path)), (kept, releases) => {
        const dropped = assetsToDrop(kept, releases);
        for (const each of kept)
          expect(dropped.includes(each)).toBe(!releases.some((list) => list.includes(each)));
      }),
    );
  });
});

/** A server with these files; others are missing. */
function serverOf(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fetch = (input: RequestInfo | URL) => {
    const path = new URL(input instanceof Request ? input.url : String(input), origin).pathname;
    asked.push(path);
    const content = files[path];
    const headers = { 'content-type': path.endsWith('.html') ? 'text/html' : 'text/plain' };
    return Promise.resolve(
      content === undefined ? new Response('', { status: 404 }) : new Response(content, { headers }),
    );
  };
  return { fetch, asked };
}

const releaseOf = (id: string, ...paths: string[]): Release => ({
  id,
  shell: paths.map((path) => [path, `sha256-${path}`] as const),
  onDemand: [`/assets/agency-${id}.js`],
});

describe('installing', () => {
  const files = { '/index.html': 'page', '/assets/a.js': 'a', '/assets/b.js': 'b' };

  it('keeps the shell, and fetches what an earlier try brought no second time', async () => {
    const caches = memoryCaches();
    const first = serverOf({ '/assets/a.js': 'a' });
    const release = releaseOf('one', ...Object.keys(files));
    await expect(install(release, { caches, fetch: first.fetch })).rejects.toThrow('404');
    const second = serverOf(files);
    await install(release, { caches, fetch: second.fetch });
    expect(caches.paths(assetsCacheName)).toEqual(['/assets/a.js', '/assets/b.js']);
    expect(second.asked).not.toContain('/assets/a.js');
    expect(await (await caches.match('/index.html', { cacheName: shellCacheName('one') }))?.text()).toBe(
      'page',
    );
  });

  it('drops, when it takes over, what only the release before the last one had', async () => {
    const caches = memoryCaches();
    await caches.open(mediaCacheName);
    const { fetch } = serverOf({ ...files, '/assets/c.js': 'c' });
    for (const release of [
      releaseOf('one', '/index.html', '/assets/a.js'),
      releaseOf('two', '/index.html', '/assets/b.js'),
      releaseOf('three', '/index.html', '/assets/c.js'),
    ]) {
      await install(release, { caches, fetch });
      await prune(release, { caches });
    }
    expect(await caches.keys()).toEqual([
      mediaCacheName,
      assetsCacheName,
      shellCacheName('two'),
      shellCacheName('three'),
    ]);
    expect(caches.paths(assetsCacheName)).toEqual(['/assets/b.js', '/assets/c.js']);
  });
});

describe('answering', () => {
  /** A worker of release `one` before a server. */
  async function workerBefore(files: Readonly<Record<string, string>>) {
    const caches = memoryCaches();
    const server = serverOf(files);
    const work: Promise<unknown>[] = [];
    const surroundings: Surroundings = {
      caches,
      fetch: server.fetch,
      later: (each) => void work.push(each),
      release: 'one',
    };
    const ask = async (handling: Parameters<typeof answer>[0], path: string) => {
      const response = await answer(handling, new Request(origin + path), surroundings);
      await Promise.all(work);
      return response.status === 200 ? response.text() : response.status;
    };
    return { caches, server, ask };
  }

  it('gives every page the kept document, and the network’s while there is none', async () => {
    const { caches, server, ask } = await workerBefore({ '/courses': 'network' });
    expect(await ask('page', '/courses')).toBe('network');
    await (await caches.open(shellCacheName('one'))).put('/index.html', new Response('kept'));
    expect(await ask('page', '/courses')).toBe('kept');
    expect(server.asked).toEqual(['/courses']);
  });

  it('keeps an asset that was used, and nothing that is not there', async () => {
    const { caches, server, ask } = await workerBefore({ '/assets/a.js': 'a' });
    expect(await ask('asset', '/assets/a.js')).toBe('a');
    expect(await ask('asset', '/assets/a.js')).toBe('a');
    expect(await ask('asset', '/assets/gone.js')).toBe(404);
    expect(server.asked).toEqual(['/assets/a.js', '/assets/gone.js']);
    expect(caches.paths(assetsCacheName)).toEqual(['/assets/a.js']);
  });

  it('gives the settings that are kept, and fetches fresh ones for the next time', async () => {
    const files = { '/config.json': 'first' };
    const { caches, ask } = await workerBefore(files);
    expect(await ask('config', '/config.json')).toBe('first');
    files['/config.json'] = 'second';
    expect(await ask('config', '/config.json')).toBe('first');
    expect(await ask('config', '/config.json')).toBe('second');
    expect(caches.paths(configCacheName)).toEqual(['/config.json']);
  });

  it('gives the media of saved courses from the cache, and keeps no others', async () => {
    const { caches, server, ask } = await workerBefore({ '/media/u/other.svg': 'other' });
    await (await caches.open(mediaCacheName)).put('/media/u/map.svg', new Response('map'));
    expect(await ask('media', '/media/u/map.svg')).toBe('map');
    expect(await ask('media', 'https://media.test/media/u/map.svg')).toBe('map');
    expect(await ask('media', '/media/u/other.svg')).toBe('other');
    expect(server.asked).toEqual(['/media/u/other.svg']);
    expect(caches.paths(mediaCacheName)).toEqual(['/media/u/map.svg']);
  });

  it('asks the network when the cache storage fails', async () => {
    const { fetch } = serverOf({ '/icon.svg': 'icon' });
    const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    const caches = { ...memoryCaches(), match: refuse, open: refuse };
    const surroundings: Surroundings = { caches, fetch, later: () => undefined, release: 'one' };
    const response = await answer('fixed', new Request(`${origin}/icon.svg`), surroundings);
    expect(await response.text()).toBe('icon');
  });
});

describe('the word to a waiting worker', () => {
  it('is known by its type alone', () => {
    expect(isTakeOver(structuredClone(takeOver))).toBe(true);
    for (const other of [null, undefined, 'kapuas.take-over', {}, { type: 'other' }])
      expect(isTakeOver(other)).toBe(false);
  });
});
