/** From a release of the web client to the next one, through the service worker. */
import { openedWith } from '../opened-with.ts';
import { assetsCacheName, takeOver } from '../worker/shared.ts';

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

/** Whether another tab has brought a newer release: then a reload is all it takes. */
function isOvertaken(): boolean {
  return openedWith !== null && navigator.serviceWorker.controller !== openedWith;
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
  if ((await handOver(registration)) || isOvertaken()) return;
  await registration.unregister();
  await caches.delete(assetsCacheName);
}

/** Lets the newest release take over, and starts the page again in it. */
export async function renewThroughWorker(): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, patienceInMilliseconds));
  await Promise.race([renewShell().catch(() => undefined), patience]);
  location.reload();
}
