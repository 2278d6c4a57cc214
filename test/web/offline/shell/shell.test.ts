import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser, watch } from '../../../support/browser.ts';
import type { TestBrowser } from '../../../support/browser.ts';
import { open, signInOn, speak } from '../../support/visitor.ts';
import { keptPaths, startSite, untilOfflineReady } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
let browser: TestBrowser;
let device: BrowserContext;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
  await site.publish('A');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  device = await browser.device();
  await speak(device, 'en');
  await signInOn(device, site.origin);
  page = await device.newPage();
  problems = watch(page);
});
afterEach(async () => {
  await device.close();
});

const heading = () => page.locator('h1').first();

describe('the shell on a device', () => {
  it('is kept on the first visit, and opens without a network at any address', async () => {
    await open(page, `${site.origin}/`);
    await untilOfflineReady(page);
    expect(problems).toEqual([]);
    await device.setOffline(true);
    for (const path of ['/', '/record', '/courses', '/verify']) {
      await page.goto(site.origin + path);
      await heading().or(page.getByRole('alert')).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.dataset['release'])).toBe('A');
    }
    await device.setOffline(false);
  });

  it('loads a page that was never opened before while the network is away', async () => {
    await open(page, `${site.origin}/`);
    await untilOfflineReady(page);
    await device.setOffline(true);
    await page.getByRole('link', { name: 'Record', exact: true }).click();
    await page.waitForFunction(() => document.documentElement.dataset['page'] === 'A');
    await device.setOffline(false);
  });

  it('says that a page for staff needs a network, and keeps it once it was used', async () => {
    await open(page, `${site.origin}/`);
    await untilOfflineReady(page);
    expect((await keptPaths(device)).some((path) => path.includes('/agency-page-'))).toBe(false);
    await device.setOffline(true);
    await page.goto(`${site.origin}/agency`);
    await page.getByText('No connection', { exact: true }).waitFor();
    await device.setOffline(false);
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await page.waitForFunction(() => document.documentElement.dataset['page'] === 'A');
    await expect
      .poll(async () => (await keptPaths(device)).some((path) => path.includes('/agency-page-')))
      .toBe(true);
  });

  it('gives the media of saved courses without a network, and no answer of the API from a cache', async () => {
    const kept = await site.putMedia(
      'map.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>',
    );
    const other = await site.putMedia('other.svg', '<svg xmlns="http://www.w3.org/2000/svg" id="o"/>');
    await open(page, `${site.origin}/`);
    await untilOfflineReady(page);
    const { mediaOrigin } = site;
    await page.evaluate(
      async ([from, path]) => {
        const cache = await caches.open('kapuas-media');
        await cache.put(path, await fetch(from + path));
      },
      [mediaOrigin, kept] as const,
    );
    await device.setOffline(true);
    const status = (path: string, init: RequestInit = {}) =>
      page.evaluate(
        ([url, options]) =>
          fetch(url, options).then(
            (response) => response.status,
            () => 0,
          ),
        [path, init] as const,
      );
    expect(await status(mediaOrigin + kept)).toBe(200);
    expect(await status(mediaOrigin + other)).toBe(0);
    const shown = (path: string) =>
      page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        return image.decode().then(
          () => image.naturalWidth,
          () => 0,
        );
      }, mediaOrigin + path);
    expect(await shown(kept)).toBeGreaterThan(0);
    expect(await shown(other)).toBe(0);
    expect(await status('/config.json')).toBe(200);
    expect(await status('/graphql', { method: 'POST', body: '{}' })).toBe(0);
    expect(await status('/documents/certificates/1.pdf')).toBe(0);
    await device.setOffline(false);
    const paths = await keptPaths(device);
    expect(paths.filter((path) => /graphql|identity|documents\//.test(path))).toEqual([]);
  });

  it('comes with headers that let browsers look for a new worker each time', async () => {
    const response = await fetch(`${site.origin}/service-worker.js`);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("worker-src 'self'");
  });

  it('is described for the home screen', async () => {
    await page.goto(`${site.origin}/`);
    const session = await device.newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '{}') as {
      icons: { src: string; sizes: string; purpose: string }[];
      shortcuts: { url: string }[];
    };
    expect(manifest).toMatchObject({
      id: '/',
      start_url: '/',
      scope: '/',
      lang: 'id',
      display: 'standalone',
    });
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      if (sizes !== 'any') expect(size).toBe(sizes);
    }
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });
});
