import { useLocation } from 'preact-iso/router';
import { install, installing } from '../../offline/shell/installing.ts';
import { readiness } from '../../offline/shell/registration.ts';
import { Button } from '../../ui/button.tsx';
import { DoneIcon, InfoIcon } from '../../ui/icons.tsx';
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

/** In the account menu: a release that was put off, installing, and whether it works without a network. */
export function MenuItems() {
  const t = messages();
  const { path } = useLocation();
  return (
    <>
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
