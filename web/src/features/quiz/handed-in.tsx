import { useEffect, useRef, useState } from 'preact/hooks';
import { outbox } from '../../offline/outbox/index.ts';
import type { FlushResult } from '../../offline/outbox/index.ts';
import { Button } from '../../ui/button.tsx';
import { WaitingIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { leaveToSignIn } from '../../ui/sign-in.ts';
import { messages } from './messages.ts';

/** Handed in on this device, and not known to the server yet: nothing can be changed any more, and nothing is lost. */
export function HandedIn() {
  const t = messages();
  const heading = useRef<HTMLHeadingElement>(null);
  const [reached, setReached] = useState<FlushResult['kind']>();

  async function send(): Promise<void> {
    setReached(undefined);
    setReached((await outbox.flush()).kind);
  }

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    void send();
  }, []);

  // Once it is sent, the page is on its way to the result.
  const sending = reached === undefined || reached === 'sent';
  return (
    <div class="state">
      <span class="state__icon">
        <WaitingIcon size={28} />
      </span>
      <h2 class="state__title" ref={heading} tabIndex={-1}>
        {sending ? t.handingIn : t.handedInTitle}
      </h2>
      <p class="quiet">{t.handedInText}</p>
      {reached === 'waiting' && (
        <Notice tone="warning" live>
          {t.stillWaiting}
        </Notice>
      )}
      {reached === 'unauthenticated' ? (
        <>
          <Notice tone="warning" live>
            {t.signInAgain}
          </Notice>
          <Button emphasis="primary" onClick={() => leaveToSignIn()}>
            {t.signIn}
          </Button>
        </>
      ) : (
        <Button emphasis="primary" busy={sending} onClick={() => void send()}>
          {t.sendNow}
        </Button>
      )}
    </div>
  );
}
