import { useState } from 'preact/hooks';
import { signal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import { renew } from '../../offline/renew.ts';
import { newRelease } from '../../offline/shell/registration.ts';
import { onlyHere } from '../../offline/storage.ts';
import { Button } from '../../ui/button.tsx';
import { messages } from './messages.ts';
import './extras.css';

/** The person said "later": from then on the account menu has the button. */
const putOff = signal(false);

/** Nobody is asked anything in the middle of a quiz. */
const attempt = /^\/attempts\//;

/** Whether the account menu has the button, since the notice is not shown. */
export function isReleaseInMenu(path: string): boolean {
  return newRelease.value && putOff.value && !attempt.test(path);
}

/** The button that starts the new release. */
export function UseNow() {
  const [busy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    await renew();
    setBusy(false);
  };
  return (
    <Button small emphasis="primary" busy={busy} onClick={() => void start()}>
      {messages().useNow}
    </Button>
  );
}

/** "A new version is ready": quiet, and nothing happens until the person presses. */
export function ReleaseNotice() {
  const t = messages();
  const { path } = useLocation();
  // What only this page holds is to be sent first: until then nothing invites to leave it.
  const shown = newRelease.value && !putOff.value && !attempt.test(path) && onlyHere.value === 0;
  // One element whether it says something or not, so that screen readers hear when it begins to.
  return (
    <div role="status" class="release-place">
      {shown && (
        <div class="release">
          <div>
            <p class="release__title">{t.releaseTitle}</p>
            <p class="release__text small quiet">{t.releaseText}</p>
          </div>
          <div class="release__actions">
            <Button
              small
              emphasis="quiet"
              onClick={() => {
                putOff.value = true;
              }}
            >
              {t.later}
            </Button>
            <UseNow />
          </div>
        </div>
      )}
    </div>
  );
}
