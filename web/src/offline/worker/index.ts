/**
 * The service worker: the application without a network. Built by itself into `/service-worker.js`; what it decides is
 * in `core.ts`, and why it does so in docs/adr/0010.
 */
import { answer } from './answers.ts';
import { handlingOf, isAssetPath } from './core.ts';
import type { Release } from './core.ts';
import { install, keepConfig, prune } from './lifecycle.ts';
import { isTakeOver } from './shared.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const __RELEASE__: Release;

const release = __RELEASE__;
const fixed = new Set(release.shell.map(([path]) => path).filter((path) => !isAssetPath(path)));
const storages = { caches: self.caches, fetch: self.fetch.bind(self) };

self.addEventListener('install', (event) => {
  const config = keepConfig(storages).catch(() => undefined);
  event.waitUntil(install(release, storages).then(() => config));
});

self.addEventListener('activate', (event) => {
  // A page opened before the first worker was there goes on without a network, too.
  event.waitUntil(prune(release, storages).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode, headers } = request;
  const handling = handlingOf({ method, url, mode, ranged: headers.has('range') }, self.origin, fixed);
  if (handling === 'network') return;
  const later = (work: Promise<unknown>) => event.waitUntil(work);
  event.respondWith(answer(handling, request, { ...storages, later, release: release.id }));
});

self.addEventListener('message', (event) => {
  // A new release waits until the person wants it: pages that are open belong to the one before.
  if (isTakeOver(event.data)) event.waitUntil(self.skipWaiting());
});
