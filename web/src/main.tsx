import './ui/styles.css';
import { render } from 'preact';
import { effect } from '@preact/signals';
import { exec } from 'preact-iso/router';
import { App } from './app/app.tsx';
import { loadConfig } from './app/config.ts';
import { followExtras } from './app/extras/slot.ts';
import { landing, routes } from './app/routes.tsx';
import { applyStoredTheme } from './app/theme.ts';
import { followOtherTabs, loadSession, seemsSignedIn, session } from './auth/session.ts';
import { keepCode } from './features/invitation/address.ts';
import { serverClock } from './gql/api.ts';
import { clearQueries, retryQueries } from './gql/query.ts';
import { followLanguage } from './i18n/language.ts';
import { followNetwork } from './offline/network.ts';
import { outbox } from './offline/outbox/index.ts';

/** Loads the code of the first page while the configuration and the session are being read. */
function preloadFirstPage(): void {
  const route = routes.find(({ path }) => exec(location.pathname, path, { path, query: {}, params: {} }));
  const page = !route || route.audience === 'everybody' || seemsSignedIn() ? route?.component : landing;
  // The router asks again and shows what went wrong.
  page?.preload?.().catch(() => undefined);
}

/** Answers belong to the person they were given to. */
function forgetOthersAnswers(): void {
  let last: string | undefined;
  effect(() => {
    const who = session.value.state === 'signed-in' ? session.value.owner : undefined;
    if (last !== undefined && who !== last) clearQueries();
    last = who;
  });
}

/** What could not be asked while the sign-in had ended is asked when the person is back. */
function askAgainAfterSignIn(): void {
  effect(() => {
    if (session.value.state === 'signed-in' && !session.value.ended) void retryQueries();
  });
}

/** Quizzes that go on without a network know what the server has taken of them. */
function followAttempts(): void {
  outbox.onTaken((events) => {
    const who = session.peek();
    if (who.state !== 'signed-in' || events.every(({ type }) => type === 'lesson')) return;
    import('./features/quiz/kept-attempt.ts')
      .then(({ followTaken }) => followTaken(who.owner, events, serverClock.now()))
      // Kept attempts are a convenience; the record is with the server.
      .catch(() => undefined);
  });
}

keepCode();
applyStoredTheme();
followLanguage();
preloadFirstPage();
// Pages that need the configuration wait for it, and say when it cannot be read.
loadConfig().catch(() => undefined);
void loadSession();
followOtherTabs();
forgetOthersAnswers();
outbox.start();
followAttempts();
askAgainAfterSignIn();
followExtras();
followNetwork(() => void retryQueries());

const root = document.getElementById('app');
if (root) render(<App />, root);
