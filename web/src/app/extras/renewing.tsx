import { signal } from '@preact/signals';
import { outbox } from '../../offline/outbox/index.ts';
import { renewThroughWorker } from '../../offline/shell/renew.ts';
import { hasTyped } from '../../offline/shell/typed.ts';
import { onlyHere } from '../../offline/storage.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { messages } from './messages.ts';

/** What a new start would lose, while the person is asked about it. */
const asking = signal<'typed' | 'unsent' | undefined>(undefined);
const busy = signal(false);

async function startAnew(): Promise<void> {
  busy.value = true;
  await renewThroughWorker();
  // The browser asked once more, and the person stayed.
  busy.value = false;
}

/** Starts in the newest release, and asks first when something would be lost. */
export async function renewCarefully(): Promise<void> {
  // What only this page holds goes first, if it can.
  if (onlyHere.peek() > 0) await outbox.flush();
  const lost = onlyHere.peek() > 0 ? 'unsent' : hasTyped() ? 'typed' : undefined;
  if (lost) asking.value = lost;
  else await startAnew();
}

/** The question before something is lost. */
export function RenewDialog() {
  const t = messages();
  const lost = asking.value;
  const stay = () => {
    asking.value = undefined;
  };
  return (
    <Dialog
      open={lost !== undefined}
      onClose={stay}
      title={lost === 'unsent' ? t.unsentTitle : t.typedTitle}
      actions={
        <>
          <Button emphasis="danger" busy={busy.value} onClick={() => void startAnew()}>
            {t.discard}
          </Button>
          <Button emphasis="primary" onClick={stay}>
            {t.goOn}
          </Button>
        </>
      }
    >
      <p>{lost === 'unsent' ? t.unsentText(onlyHere.value) : t.typedText}</p>
    </Dialog>
  );
}
