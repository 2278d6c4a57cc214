import { signal } from '@preact/signals';

/** What Chromium's browsers hand a page that can be installed; no standard names it, and TypeScript does not know it. */
export interface InstallOffer extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** The browser's offer to install the application; undefined while there is none. */
export const installOffer = signal<InstallOffer | undefined>(undefined);

function isOffer(event: Event): event is InstallOffer {
  return 'prompt' in event && typeof event.prompt === 'function';
}

/** Takes the browser's offer when it comes, which may be early: the account menu shows it, and no pop-up does. */
export function catchOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    if (!isOffer(event)) return;
    event.preventDefault();
    installOffer.value = event;
  });
  addEventListener('appinstalled', () => {
    installOffer.value = undefined;
  });
}
