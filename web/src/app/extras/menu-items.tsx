import { useLocation } from 'preact-iso/router';
import { config } from '../config.ts';
import { signIn } from '../../auth/session.ts';
import { useViewer } from '../../auth/viewer.ts';
import { install, installing } from '../../offline/shell/installing.ts';
import { readiness } from '../../offline/shell/registration.ts';
import { Button } from '../../ui/button.tsx';
import { DoneIcon, InfoIcon } from '../../ui/icons.tsx';
import { toast } from '../../ui/toast.tsx';
import { messages } from './messages.ts';
import { isReleaseInMenu, UseNow } from './release-notice.tsx';
import './extras.css';

function Install() {
  const t = messages();
  const how = installing();
  if (how === 'offered') {
    return (
      <Button wide onClick={() => void install()}>
        {t.install}
      </Button>
    );
  }
  return how === 'by-hand' ? <p class="small quiet">{t.installByHand}</p> : null;
}

function Offline() {
  const t = messages();
  const state = readiness.value;
  if (state === 'preparing') return null;
  const ready = state === 'ready';
  const Symbol = ready ? DoneIcon : InfoIcon;
  return (
    <p class="offline-state small quiet">
      <Symbol size={16} />
      <span>{ready ? t.offlineReady : t.offlineUnavailable}</span>
    </p>
  );
}

/** That roles wait for a sign-in with a second factor, and the way there. */
function Withheld() {
  const t = messages();
  // What was kept by an earlier release does not say.
  const withheld = useViewer().data?.viewer?.withheldRoles ?? [];
  if (withheld.length === 0) return null;
  return (
    <>
      <p class="small">{t.withheld}</p>
      {config.value?.staff && (
        <Button wide onClick={() => void signIn(undefined, true).catch(() => toast(t.signInUnreachable))}>
          {t.signInAsStaff}
        </Button>
      )}
    </>
  );
}

/** In the account menu: roles that wait, a release that was put off, installing, and whether it works without a network. */
export function MenuItems() {
  const t = messages();
  const { path } = useLocation();
  return (
    <>
      <Withheld />
      {isReleaseInMenu(path) && (
        <div class="row row--apart">
          <p class="small">{t.releaseTitle}</p>
          <UseNow />
        </div>
      )}
      <Install />
      <Offline />
    </>
  );
}
