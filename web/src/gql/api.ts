import { loadConfig } from '../app/config.ts';
import { credential } from '../auth/session.ts';
import { language } from '../i18n/language.ts';
import { createClient } from './client.ts';
import { createServerClock } from './server-clock.ts';

/** The clock of the API, whatever that of the device says. */
export const serverClock = createServerClock(Date.now);

/** Sends an operation as the person who is signed in. */
export const send = createClient({
  fetch: (url, init) => fetch(url, init),
  credential,
  endpoint: async () => (await loadConfig()).graphql,
  language: () => language.value,
  heard: serverClock.hear,
});
