/** From a release of the web client to the next one. Part of every page: it is the way out when a page cannot load. */
import { assetsCacheName, takeOver } from './worker/shared.ts';

/** Long enough for a slow phone to bring the new release; after that a reload takes what there is. */
const patienceInMilliseconds = 30_000;

/** The registration of this site's worker; undefined where there is none, or no workers at all. */
async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.getRegistration();
  } catch {
    return undefined;
  }
}

/** Waits until a worker has left the state it is in. */
function leaves(worker: ServiceWorker, state: ServiceWorkerState): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === state) return;
      worker.removeEventListener('statechange', look);
      resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Lets the newest worker take over. @returns whether there is one, other than the one that rules now */
async function handOver(registration: ServiceWorkerRegistration): Promise<boolean> {
  const { installing } = registration;
  if (installing) await leaves(installing, 'installing');
  const { waiting } = registration;
  if (!waiting) return false;
  waiting.postMessage(takeOver);
  await leaves(waiting, 'installed');
  await leaves(waiting, 'activating');
  return true;
}

async function renewShell(): Promise<void> {
  const registration = await registered();
  if (!registration) return;
  try {
    await registration.update();
  } catch {
    // Out of reach of the server, what is kept is the best there is.
    if (!registration.waiting) return;
  }
  // The newest worker rules already, and this page could not do its work: let the network bring everything anew.
  if (await handOver(registration)) return;
  await registration.unregister();
  await caches.delete(assetsCacheName);
}

/**
 * Starts the page again in the newest release. What was typed and is in no storage is lost: ask before, where there
 * may be such a thing.
 */
export async function renew(): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, patienceInMilliseconds));
  await Promise.race([renewShell().catch(() => undefined), patience]);
  location.reload();
}

/** Whether the server can be reached now: what cannot be loaded then is not there any more. */
export async function isServerReachable(): Promise<boolean> {
  try {
    // Never answered by the worker itself.
    return (await fetch('/service-worker.js', { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
