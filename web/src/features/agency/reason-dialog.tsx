import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { focusInvalidInDialog } from './focus-invalid.ts';
import { messages } from './reason-messages.ts';
import { longestReason, readReason } from '../../ui/reason.ts';
import { elsewhere, errorAt } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';

interface ReasonDialogProps {
  readonly title: string;
  /** What follows from it. */
  readonly children: ComponentChildren;
  /** What its button says. */
  readonly action: string;
  readonly danger?: boolean;
  /** What is said under the field instead of that the reason is kept. */
  readonly hint?: string;
  /** The reason may be left out. */
  readonly optional?: boolean;
  /** Does it. @returns why it was not done; undefined when it was, and the dialog has gone */
  readonly act: (reason: string | undefined) => Promise<FieldErrors | undefined>;
  readonly onClose: () => void;
}

/** Asks for a reason before something is done; what was written stays when it could not be done. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, children, action, danger = false, hint, optional = false, act, onClose } = props;
  const t = messages();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [busy, setBusy] = useState(false);

  async function submit(): Promise<void> {
    const read = readReason(reason);
    if (read === undefined && !(optional && reason.trim() === '')) {
      setErrors({ reason: t.reasonNeeded });
      focusInvalidInDialog();
      return;
    }
    setBusy(true);
    const failure = await act(read);
    setBusy(false);
    if (!failure) return;
    setErrors(failure);
    focusInvalidInDialog();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button emphasis={danger ? 'danger' : 'primary'} busy={busy} onClick={() => void submit()}>
            {action}
          </Button>
        </>
      }
    >
      {children}
      <TextArea
        label={t.reason}
        hint={hint ?? t.reasonHint}
        error={errorAt(errors, 'reason')}
        value={reason}
        onInput={setReason}
        maxLength={longestReason}
        optional={optional}
        required={!optional}
      />
      {elsewhere(errors, ['reason']).map((message) => (
        <Notice key={message} tone="danger" live>
          {message}
        </Notice>
      ))}
    </Dialog>
  );
}
