import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { messages } from './messages.ts';
import type { useSubmission } from './use-submission.ts';

interface FormDialogProps {
  readonly title: string;
  /** What the button that sends it says. */
  readonly send: string;
  /** Whether it is under way, and what is wrong beside the fields. */
  readonly sending: Pick<ReturnType<typeof useSubmission>, 'form' | 'busy' | 'general'>;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A form in a dialog: its fields, what is wrong with the whole, and the two ways out. */
export function FormDialog({
  title,
  send,
  sending: { busy, form, general },
  onSubmit,
  onClose,
  children,
}: FormDialogProps) {
  return (
    <Dialog open onClose={onClose} title={title}>
      <form
        ref={form}
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {general.length > 0 && (
          <Notice tone="danger" live>
            {general.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Notice>
        )}
        <div class="dialog__actions">
          <Button onClick={onClose}>{messages().cancel}</Button>
          <Button type="submit" emphasis="primary" busy={busy}>
            {send}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
