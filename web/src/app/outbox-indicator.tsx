import { outbox } from '../offline/outbox/index.ts';
import { WaitingIcon, WarningIcon } from '../ui/icons.tsx';
import { messages } from './messages.ts';

/** "Not sent yet (3)": shown as long as something waits or was refused; it leads to all there is to know about it. */
export function OutboxIndicator() {
  const t = messages();
  const waiting = outbox.pending.value;
  const refused = outbox.refused.value.length;
  if (waiting === 0 && refused === 0) return null;
  return (
    <a class="outbox-indicator" href="/offline">
      {waiting > 0 ? <WaitingIcon /> : <WarningIcon />}
      <span>{waiting > 0 ? t.unsent(waiting) : t.refused(refused)}</span>
    </a>
  );
}
