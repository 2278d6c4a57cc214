import { signal } from '@preact/signals';

/** Whether the device says that it has a network. `true` promises nothing; `false` is certain. */
export const online = signal(typeof navigator === 'undefined' || navigator.onLine);

/** Follows the device's network. @param returned told when there is one again */
export function followNetwork(returned: () => void): void {
  addEventListener('online', () => {
    online.value = true;
    returned();
  });
  addEventListener('offline', () => {
    online.value = false;
  });
}
