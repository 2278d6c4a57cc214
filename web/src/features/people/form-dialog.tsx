import type { ComponentChildren, Ref } from 'preact';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { messages } from './messages.ts';

interface FormDialogProps {
  readonly title: string;
  /** What the button that sends it says. */
  readonly send: string;
  readonly busy: boolean;
  readonly form: Ref<HTMLFormElement>;
  /** What is wrong beside the fields. */
  readonly general: readonly string[];
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A form in a dialog: its fields, what is wrong with the whole, and the two ways out. */
export function FormDialog({
  title,
  send,
  busy,
  form,
  general,
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
