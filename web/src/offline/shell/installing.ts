/** How this device gets the application onto its home screen. */
import { installOffer } from '../install-offer.ts';

export type Installing =
  /** It runs as an installed application already. */
  | 'installed'
  /** The browser offers it: a button does it. */
  | 'offered'
  /** Safari on a phone or tablet: the person does it through the share menu. */
  | 'by-hand'
  /** The browser says nothing. */
  | 'unknown';

/** What is looked at of the device. */
export interface Device {
  readonly standalone: boolean;
  readonly offered: boolean;
  readonly userAgent: string;
  /** Tells an iPad, which calls itself a Mac, from a Mac. */
  readonly touchPoints: number;
}

/** Tells how the application is installed here. */
export function installingOn({ standalone, offered, userAgent, touchPoints }: Device): Installing {
  if (standalone) return 'installed';
  if (offered) return 'offered';
  const apple = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  return apple ? 'by-hand' : 'unknown';
}

/** How the application is installed on this device; a component that calls it follows the browser's offer. */
export function installing(): Installing {
  return installingOn({
    standalone: matchMedia('(display-mode: standalone)').matches,
    offered: installOffer.value !== undefined,
    userAgent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
  });
}

/** Shows the browser's own question. An offer is good for one. @returns whether the person accepted */
export async function install(): Promise<boolean> {
  const offer = installOffer.peek();
  installOffer.value = undefined;
  return offer !== undefined && (await offer.prompt()).outcome === 'accepted';
}
