import { useState } from 'preact/hooks';
import { outbox } from '../offline/outbox/index.ts';
import type { OutboxEntry } from '../offline/outbox/core.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { WaitingIcon, WarningIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { messages } from './messages.ts';

function nameOf({ event }: OutboxEntry): string {
  const t = messages();
  const names = { lesson: t.eventLesson, answer: t.eventAnswer, submit: t.eventSubmit } as const;
  return names[event.type];
}

function Refused({ entries }: { readonly entries: readonly OutboxEntry[] }) {
  const t = messages();
  return (
    <section class="stack stack--tight">
      <h3>{t.outboxRefusedTitle}</h3>
      {entries.map((entry) => (
        <Notice key={entry.order} tone="warning" title={nameOf(entry)}>
          <p>{entry.refusal?.message || t.outboxUnreadable}</p>
          <div>
            <Button small onClick={() => void outbox.dismiss(entry)}>
              {t.outboxDismiss}
            </Button>
          </div>
        </Notice>
      ))}
    </section>
  );
}

/** "Not sent yet (3)": shown as long as something waits or was refused, with all there is to know about it. */
export function OutboxIndicator() {
  const t = messages();
  const [open, setOpen] = useState(false);
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState(false);
  const waiting = outbox.pending.value;
  const refused = outbox.refused.value;
  const send = async () => {
    setSending(true);
    setFailed((await outbox.flush()).kind !== 'sent');
    setSending(false);
  };
  if (waiting === 0 && refused.length === 0 && !open) return null;
  return (
    <>
      <button type="button" class="outbox-indicator" onClick={() => setOpen(true)}>
        {waiting > 0 ? <WaitingIcon /> : <WarningIcon />}
        <span>{waiting > 0 ? t.unsent(waiting) : t.refused(refused.length)}</span>
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.outboxTitle}
        actions={
          waiting > 0 && (
            <Button emphasis="primary" busy={sending} onClick={() => void send()}>
              {t.outboxSend}
            </Button>
          )
        }
      >
        <p>{waiting > 0 ? t.outboxWaiting(waiting) : t.outboxEmpty}</p>
        {failed && waiting > 0 && (
          <Notice tone="warning" live>
            {t.outboxStillWaiting}
          </Notice>
        )}
        {refused.length > 0 && <Refused entries={refused} />}
      </Dialog>
    </>
  );
}
