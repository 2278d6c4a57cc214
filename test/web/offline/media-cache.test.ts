import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  dropMedia,
  isMedia,
  keepMedia,
  mediaCacheName,
  mediaSize,
} from '../../../web/src/offline/media-cache.ts';
import { memoryCaches } from './shell/cache-storage.ts';

const origin = 'https://kapuas.test';
const map = '/media/universitas/1-map.svg';
const photo = '/media/universitas/2-photo.jpg';

let caches: ReturnType<typeof memoryCaches>;
/** The media of the service, by path; what is not here cannot be reached. */
let service: Map<string, string>;
let asked: string[];

beforeEach(() => {
  caches = memoryCaches();
  service = new Map([
    [map, 'map'],
    [photo, 'photograph'],
  ]);
  asked = [];
  vi.stubGlobal('location', { origin });
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    asked.push(`${init.method ?? 'GET'} ${url}`);
    const content = service.get(url);
    if (content === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    const headers = { 'content-length': String(content.length) };
    return Promise.resolve(new Response(init.method === 'HEAD' ? null : content, { headers }));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('media of saved courses', () => {
  it('are kept once, and only those of this site', async () => {
    expect(await keepMedia([map, photo, map, 'https://elsewhere.test/media/a.svg', '/graphql'])).toEqual({
      kind: 'kept',
    });
    expect(await keepMedia([map])).toEqual({ kind: 'kept' });
    expect(asked.sort()).toEqual([`GET ${map}`, `GET ${photo}`].sort());
    expect(caches.paths(mediaCacheName)).toEqual([map, photo]);
  });

  it('that cannot be fetched are named, and asked for alone the next time', async () => {
    service.delete(photo);
    expect(await keepMedia([map, photo])).toEqual({ kind: 'missing', urls: [photo] });
    service.set(photo, 'photograph');
    asked.length = 0;
    expect(await keepMedia([map, photo])).toEqual({ kind: 'kept' });
    expect(asked).toEqual([`GET ${photo}`]);
  });

  it('come from the origin that shows them, and are kept under their paths', async () => {
    const from = 'https://media.test';
    service.set(from + map, 'map');
    expect(await mediaSize([map], from)).toEqual({ bytes: 3, unknown: [] });
    expect(await keepMedia([map], from)).toEqual({ kind: 'kept' });
    expect(asked).toEqual([`HEAD ${from}${map}`, `GET ${from}${map}`]);
    expect(caches.paths(mediaCacheName)).toEqual([map]);
  });

  it('say their size before and after they are kept', async () => {
    expect(await mediaSize([map, photo])).toEqual({ bytes: 13, unknown: [] });
    await keepMedia([map]);
    service.clear();
    expect(await mediaSize([map, photo])).toEqual({ bytes: 3, unknown: [photo] });
  });

  it('go when nothing shows them any more', async () => {
    await keepMedia([map, photo]);
    await dropMedia([map]);
    expect(caches.paths(mediaCacheName)).toEqual([photo]);
  });

  it('are told apart from a full device and from one that keeps nothing', async () => {
    const full = await caches.open(mediaCacheName);
    const put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    vi.stubGlobal('caches', { open: () => Promise.resolve({ ...full, put }) });
    expect(await keepMedia([map, photo])).toEqual({ kind: 'full' });
    vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('no', 'SecurityError')) });
    expect(await keepMedia([map])).toEqual({ kind: 'refused' });
    await dropMedia([map]);
    expect(await mediaSize([map])).toEqual({ bytes: 3, unknown: [] });
  });

  it('are files below /media of this very site', () => {
    expect(isMedia(map, origin)).toBe(true);
    expect(isMedia(origin + map, origin)).toBe(true);
    for (const other of ['/media', '/mediax/a', 'https://kapuas.test.evil/media/a', '//x/media/a', 'a b:c'])
      expect(isMedia(other, origin)).toBe(false);
  });
});
