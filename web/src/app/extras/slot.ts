/**
 * What the frame shows beside the pages once they are there: news of a release, trouble with the device's storage,
 * installing. None of it is needed to begin with, so it is loaded when the first page has come to rest.
 */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import '../../offline/opened-with.ts';
import { catchOffer } from '../../offline/install-offer.ts';

export interface Extras {
  /** Above the page: what the person should know. */
  readonly Notices: ComponentType;
  /** In the account menu. */
  readonly MenuItems: ComponentType;
}

export const extras = signal<Extras | undefined>(undefined);

function load(): void {
  import('./index.tsx').then(
    ({ start }) => {
      extras.value = start();
    },
    // The network went before it was there; nothing of it is needed to learn.
    () => addEventListener('online', load, { once: true }),
  );
}

/** The page asks for what it shows when its scripts are there: on a slow network that is still on its way then. */
const afterLoad = 2_000;

/** Loads the extras after everything else. */
export function followExtras(): void {
  catchOffer();
  const whenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 5_000 });
    else load();
  };
  const later = () => setTimeout(whenIdle, afterLoad);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
