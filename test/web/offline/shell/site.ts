import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { expect } from 'vitest';
import type { Plugin } from 'vite';
import { createRoutes } from '../../../../infra/local/http/routes.ts';
import { startServer } from '../../../../infra/local/http/server.ts';
import { createMedia } from '../../../../infra/local/media.ts';
import { answer } from '../../support/answers.ts';
import type { Answers } from '../../support/answers.ts';

const web = join(import.meta.dirname, '../../../../web');

/** The web client before the local server's own routes and headers, over an API that is made up from the schema. */
export interface Site {
  readonly origin: string;
  /** Where partners' pictures are. */
  readonly mediaOrigin: string;
  answers: Answers;
  /** The input of each mutation, in the order they came. */
  readonly inputs: unknown[];
  /** Publishes a release beside the files of earlier ones; `html[data-release]` names it, and so does a lazy page. */
  publish(release: string): Promise<void>;
  /** Builds a release into the very folder that is served, as a local server does. */
  rebuild(release: string): Promise<void>;
  /** Removes the files that only earlier releases have, as a badly kept server would. */
  forgetEarlier(): Promise<void>;
  /** Puts a picture under /media. @returns its path */
  putMedia(name: string, content: string): Promise<string>;
  close(): Promise<void>;
}

/** Makes a release recognisable, and its files different from those of another one. */
function marked(release: string): Plugin {
  return {
    name: 'marked',
    transform(code, id) {
      if (id.endsWith('/src/main.tsx'))
        return { code: `${code}\ndocument.documentElement.dataset.release = '${release}';`, map: null };
      if (id.endsWith('/record-page.tsx') || id.endsWith('/agency-page.tsx'))
        return { code: `${code}\ndocument.documentElement.dataset.page = '${release}';`, map: null };
      return undefined;
    },
  };
}

async function buildInto(outDir: string, release: string): Promise<void> {
  await build({
    root: web,
    configFile: join(web, 'vite.config.ts'),
    logLevel: 'warn',
    plugins: [marked(release)],
    build: { outDir, sourcemap: false },
  });
}

/** Where each release was built; once is enough for all tests of a file. */
const builds = new Map<string, Promise<string>>();

function built(release: string): Promise<string> {
  const known =
    builds.get(release) ??
    mkdtemp(join(tmpdir(), 'kapuas-release-')).then(async (folder) => {
      process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      await buildInto(folder, release);
      return folder;
    });
  builds.set(release, known);
  return known;
}

export async function startSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'kapuas-site-'));
  const webRoot = join(folder, 'dist');
  const media = createMedia(folder);
  const server = await startServer(0);
  const origin = `http://localhost:${server.port}`;
  const mediaOrigin = `http://127.0.0.1:${server.port}`;
  let published = '';
  const site: Site = {
    origin,
    mediaOrigin,
    answers: {},
    inputs: [],
    async publish(release) {
      published = await built(release);
      await cp(published, webRoot, { recursive: true });
    },
    rebuild: (release) => buildInto(webRoot, release),
    async forgetEarlier() {
      const own = new Set(await readdir(join(published, 'assets')));
      for (const name of await readdir(join(webRoot, 'assets')))
        if (!own.has(name)) await rm(join(webRoot, 'assets', name));
    },
    async putMedia(name, content) {
      const path = `/media/a1/${name}`;
      await media.media.write(path.slice(1), Buffer.from(content), '');
      return path;
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  const json = { 'content-type': 'application/json' };
  server.serve(
    createRoutes({
      origin,
      media,
      mediaOrigin,
      uploads: (_request, response) => void response.writeHead(404).end(),
      webRoot,
      graphql: async ({ body = '' }) => {
        const { variables } = JSON.parse(body) as { readonly variables?: { readonly input?: unknown } };
        if (variables?.input !== undefined) site.inputs.push(variables.input);
        return { statusCode: 200, headers: json, body: JSON.stringify(await answer(body, site.answers)) };
      },
      documents: () => Promise.resolve({ statusCode: 404, body: '' }),
      tokens: () => Promise.resolve({ statusCode: 404, body: '' }),
      feeds: () => Promise.resolve({ statusCode: 404, body: '' }),
      identity: (_request, response) => {
        const issuer = `${origin}/identity`;
        response.writeHead(200, json).end(JSON.stringify({ issuer, token_endpoint: `${issuer}/token` }));
      },
      config: {
        issuer: `${origin}/identity`,
        clientId: 'kapuas-web',
        graphql: '/graphql',
        media: mediaOrigin,
        cityName: { id: 'Kota Pontianak', en: 'City of Pontianak' },
      },
    }),
  );
  return site;
}

/** Waits until the worker has all it needs and rules the page. */
export async function untilOfflineReady(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated');
}

/** Waits until what the frame loads at leisure is there: before, a page has no notices. */
export const untilAtRest = (page: Page) => page.locator('.release-place').waitFor({ state: 'attached' });

/** What `html` is marked with. */
export const mark = (page: Page, name: 'release' | 'page') =>
  page.evaluate((which) => document.documentElement.dataset[which] ?? '', name);

/** The paths that a device keeps in its caches. */
export async function keptPaths(device: BrowserContext): Promise<readonly string[]> {
  const page = device.pages()[0];
  if (!page) throw new Error('The device has no page open.');
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found;
  });
}
