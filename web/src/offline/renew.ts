/** The way from a release of the web client to the next one, for pages that cannot go on in theirs. */

/**
 * Starts again from the server alone. Only where the server can be reached: what is kept of the shell is given up,
 * since it is of a release that does not work any more.
 */
async function startOver(): Promise<void> {
  try {
    await (await navigator.serviceWorker.getRegistration())?.unregister();
  } finally {
    location.reload();
  }
}

let way: () => Promise<void> = startOver;

/** Takes a better way than to start over, once its code is there. */
export function renewBy(better: () => Promise<void>): void {
  way = better;
}

/** Starts the page again in the newest release; the person is asked first when something typed would be lost. */
export function renew(): Promise<void> {
  return way();
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
