import { useState } from 'preact/hooks';
import { signal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import { outbox } from '../../offline/outbox/index.ts';
import { renew } from '../../offline/renew.ts';
import { newRelease } from '../../offline/shell/registration.ts';
import { hasTyped } from '../../offline/shell/typed.ts';
import { onlyHere } from '../../offline/storage.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
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

/** The button that starts the new release, and asks first when something would be lost. */
export function UseNow() {
  const t = messages();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const unsent = onlyHere.value;
  const start = async () => {
    setBusy(true);
    // What only this page holds goes first, if it can.
    if (unsent > 0) await outbox.flush();
    await renew();
    // The browser asked, and the person stayed.
    setBusy(false);
  };
  return (
    <>
      <Button
        small
        emphasis="primary"
        busy={busy}
        onClick={() => {
          if (hasTyped() || unsent > 0) setAsking(true);
          else void start();
        }}
      >
        {t.useNow}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={unsent > 0 ? t.unsentTitle : t.typedTitle}
        actions={
          <>
            <Button emphasis="danger" busy={busy} onClick={() => void start()}>
              {t.discard}
            </Button>
            <Button emphasis="primary" onClick={() => setAsking(false)}>
              {t.goOn}
            </Button>
          </>
        }
      >
        <p>{unsent > 0 ? t.unsentText(unsent) : t.typedText}</p>
      </Dialog>
    </>
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
