/** What this page knows of the device's storage: whether it keeps what it is given, and what is only here. */
import { signal } from '@preact/signals';

export type StorageTrouble =
  /** The browser blocks all storage for this site: not even a sign-in can be carried through. */
  | 'blocked'
  /** The browser keeps no data, or none in this window. */
  | 'refused'
  /** The device, or the browser's share of it, is full. */
  | 'full'
  /** What was kept is gone: removed by the person, or by the browser for want of room. */
  | 'lost';

/** What is wrong with the storage; undefined as long as nothing is known to be. */
export const storageTrouble = signal<StorageTrouble | undefined>(undefined);

/** How many events nothing but this page holds, since the device could not keep them. */
export const onlyHere = signal(0);

/** What an error of the storage means. */
export function troubleOf(error: unknown): StorageTrouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}

/** Remembers that the storage failed; what is worse stays said. */
export function reportTrouble(error: unknown): void {
  if (storageTrouble.peek() !== 'blocked') storageTrouble.value = troubleOf(error);
}

let asked = false;

/**
 * Asks the browser, once in a page, not to remove by itself what is kept. The right moment is the first one with
 * something to lose: an event that could not be sent, a course that was saved.
 */
export function askToPersist(): void {
  if (asked) return;
  asked = true;
  // Where the browser says no, or does not know the question, it may need the room one day.
  navigator.storage?.persist?.().catch(() => false);
}
