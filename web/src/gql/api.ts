import { loadConfig } from '../app/config.ts';
import { credential } from '../auth/session.ts';
import { language } from '../i18n/language.ts';
import { createClient } from './client.ts';
import { createServerClock } from './server-clock.ts';

const keptUnder = 'kapuas.clock';

/** The clock of the API, whatever that of the device says; a device that keeps nothing learns it from the first answer. */
export const serverClock = createServerClock(Date.now, {
  read() {
    try {
      return Number(localStorage.getItem(keptUnder)) || 0;
    } catch {
      return undefined;
    }
  },
  write(ahead) {
    try {
      localStorage.setItem(keptUnder, String(ahead));
    } catch {
      // The next answer tells it again.
    }
  },
});

/** Sends an operation as the person who is signed in. */
export const send = createClient({
  fetch: (url, init) => fetch(url, init),
  credential,
  endpoint: async () => (await loadConfig()).graphql,
  language: () => language.value,
  heard: serverClock.hear,
});
