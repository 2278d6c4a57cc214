import type { ComponentChildren } from 'preact';
import { session } from '../auth/session.ts';
import { useViewer } from '../auth/viewer.ts';
import { outbox } from '../offline/outbox/index.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { leaveToSignIn } from '../ui/sign-in.ts';
import { Toasts } from '../ui/toast.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Brand } from './brand.tsx';
import { extras } from './extras/slot.ts';
import { messages } from './messages.ts';
import { MainNavigation } from './main-navigation.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { OutboxIndicator } from './outbox-indicator.tsx';
import './shell.css';

interface ShellProps {
  /** The code of a page is being loaded; the page before stays on screen meanwhile. */
  readonly loading: boolean;
  readonly children: ComponentChildren;
}

function SessionEnded() {
  const t = messages();
  const waiting = outbox.pending.value;
  const name = useViewer().data?.viewer?.person?.name;
  return (
    <div class="shell__notice">
      <Notice tone="warning">
        <div class="row row--apart">
          <p>{waiting > 0 && name !== undefined ? t.sessionEndedWaiting(waiting, name) : t.sessionEnded}</p>
          <Button small emphasis="primary" onClick={() => leaveToSignIn()}>
            {t.signIn}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

/** What stands around every page: the way to its content, the brand, the navigation, and what was not sent yet. */
export function Shell({ loading, children }: ShellProps) {
  const who = session.value;
  const signedIn = who.state === 'signed-in';
  const Notices = extras.value?.Notices;
  return (
    <div class={signedIn ? 'shell shell--signed-in' : 'shell'}>
      <a class="skip" href="#content">
        {messages().skip}
      </a>
      {loading && <div class="shell__loading" aria-hidden="true" />}
      <header class="shell__header">
        <div class="shell__bar">
          <Brand />
          {signedIn && <MainNavigation />}
          <div class="shell__tools">
            {signedIn && <OutboxIndicator />}
            <AccountMenu />
          </div>
        </div>
      </header>
      <main class="shell__main" id="content" tabIndex={-1}>
        {signedIn && <OfflineNotice />}
        {signedIn && who.ended && <SessionEnded />}
        {Notices && <Notices />}
        {children}
      </main>
      <Toasts />
    </div>
  );
}
