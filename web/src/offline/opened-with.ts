/**
 * The worker that ruled when this page was opened; none on the first visit. Looked at as early as can be: when another
 * rules later, this page is of the release before.
 */
export const openedWith = globalThis.navigator?.serviceWorker?.controller ?? null;
