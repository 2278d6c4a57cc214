import { useState } from 'preact/hooks';
import { HomeDocument, LeaveCourseDocument } from '../../gql/graphql.ts';
import { invalidate, runMutation } from '../../gql/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { problemText } from '../../ui/error-state.tsx';
import { TextArea } from '../../ui/field.tsx';
import { toast } from '../../ui/toast.tsx';
import { messages } from './leave-messages.ts';

interface LeaveDialogProps {
  /** The global id of the run. */
  readonly run: string;
  readonly refetch: () => Promise<void>;
  readonly onClose: () => void;
}

/** Ends one's own run, with a reason that is kept. */
export function LeaveDialog({ run, refetch, onClose }: LeaveDialogProps) {
  const t = messages();
  const [reason, setReason] = useState('');
  // The same for all that this dialog sends: what arrives once more later must not end a run that went on.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function leave(): Promise<void> {
    if (reason.trim() === '') {
      setError(t.leaveReasonNeeded);
      return;
    }
    setBusy(true);
    const { data, problem } = await runMutation(LeaveCourseDocument, {
      input: { run, reason: reason.trim(), idempotencyKey },
    });
    const refusal = problem ? problemText(problem) : data.runWithdraw?.userErrors[0]?.message;
    setError(refusal);
    setBusy(false);
    if (refusal !== undefined) return;
    onClose();
    toast(t.left);
    await Promise.all([refetch(), invalidate(HomeDocument)]);
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t.leaveTitle}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button emphasis="danger" busy={busy} onClick={() => void leave()}>
            {t.leave}
          </Button>
        </>
      }
    >
      <p>{t.leaveText}</p>
      <TextArea
        label={t.leaveReason}
        hint={t.leaveReasonHint}
        error={error}
        value={reason}
        onInput={setReason}
        maxLength={500}
        required
      />
    </Dialog>
  );
}
