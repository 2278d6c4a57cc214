/** The page's side of the service worker: registers it, and follows what becomes of it. */
import { signal } from '@preact/signals';
import { openedWith } from '../opened-with.ts';

/** Whether a newer release waits to be used. */
export const newRelease = signal(false);

/** What of the application works without a network. */
export type Readiness =
  /** The worker is fetching what it needs, or has not begun. */
  | 'preparing'
  | 'ready'
  /** This browser, or this window of it, allows no worker or keeps no files. */
  | 'unavailable';

export const readiness = signal<Readiness>('preparing');

/** How often a page that stays open looks for a new release. */
const lookAgainAfterMilliseconds = 60 * 60_000;

function followUpdates(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  /** A worker that is there beside the one this page was opened with is a newer release. */
  const look = () => {
    // Another tab may have taken it over. This page stays as it is: only the person may start it again.
    const overtaken = openedWith !== null && serviceWorker.controller !== openedWith;
    if (overtaken || (registration.waiting && serviceWorker.controller)) newRelease.value = true;
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  serviceWorker.addEventListener('controllerchange', look);
}

function lookForReleases(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < lookAgainAfterMilliseconds) return;
    last = Date.now();
    // Without a network there is none to be found.
    registration.update().catch(() => undefined);
  });
}

/** Registers the worker. Where that is not possible, the application works as long as there is a network. */
export async function register(): Promise<void> {
  try {
    if (!('caches' in window)) throw new Error('This browser keeps no files.');
    // The browser's own cache never holds an old worker back.
    const registration = await navigator.serviceWorker.register('/service-worker.js', {
      updateViaCache: 'none',
    });
    followUpdates(registration);
    lookForReleases(registration);
    await navigator.serviceWorker.ready;
    readiness.value = 'ready';
  } catch {
    readiness.value = 'unavailable';
  }
}
