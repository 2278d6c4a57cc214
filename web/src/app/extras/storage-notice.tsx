import { effect, signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { database } from '../../offline/database.ts';
import { outbox } from '../../offline/outbox/index.ts';
import { onlyHere, reportTrouble, storageTrouble } from '../../offline/storage.ts';
import type { StorageTrouble } from '../../offline/storage.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { messages } from './storage-messages.ts';

/** What the person has read already. */
const read = signal<StorageTrouble | undefined>(undefined);

/** Asks the storage itself, before the person relies on it. */
export function lookAtStorage(): void {
  try {
    const key = 'kapuas.probe';
    sessionStorage.setItem(key, '');
    sessionStorage.removeItem(key);
  } catch {
    storageTrouble.value = 'blocked';
    return;
  }
  database().catch(reportTrouble);
}

/** Lets the browser ask before the page goes, as long as it holds what nobody else has. */
export function guardWhatIsOnlyHere(): void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  effect(() => {
    if (onlyHere.value === 0) return;
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  });
}

function words(trouble: StorageTrouble): readonly [title: string, text: string] {
  const t = messages();
  const texts = {
    blocked: [t.blockedTitle, t.blockedText],
    refused: [t.refusedTitle, t.refusedText],
    full: [t.fullTitle, t.fullText],
    lost: [t.lostTitle, t.lostText],
  } as const;
  return texts[trouble];
}

function Trouble({ trouble }: { readonly trouble: StorageTrouble }) {
  const t = messages();
  const [sending, setSending] = useState(false);
  const [title, text] = words(trouble);
  const unsent = onlyHere.value;
  const send = async () => {
    setSending(true);
    await outbox.flush();
    setSending(false);
  };
  return (
    <Notice tone="warning" title={title}>
      <p>{text}</p>
      {unsent > 0 && (
        <p>
          <strong>{t.onlyHere(unsent)}</strong>
        </p>
      )}
      <div class="row">
        {unsent > 0 && (
          <Button small emphasis="primary" busy={sending} onClick={() => void send()}>
            {t.send}
          </Button>
        )}
        {trouble === 'full' && (
          <ButtonLink small href="/offline">
            {t.fullAction}
          </ButtonLink>
        )}
        {unsent === 0 && trouble !== 'blocked' && (
          <Button
            small
            onClick={() => {
              read.value = trouble;
            }}
          >
            {t.understood}
          </Button>
        )}
      </div>
    </Notice>
  );
}

/** What is wrong with the device's storage, what it means, and what to do about it. */
export function StorageNotice() {
  const trouble = storageTrouble.value;
  const shown = trouble !== undefined && (trouble !== read.value || onlyHere.value > 0);
  // One element whether it says something or not, so that screen readers hear when it begins to.
  return (
    <div role="status" class={shown ? 'shell__notice' : undefined}>
      {shown && <Trouble trouble={trouble} />}
    </div>
  );
}
