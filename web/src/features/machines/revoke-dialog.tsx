import { useState } from 'preact/hooks';
import { OrganisationKeyRevokeDocument } from '../../gql/graphql.ts';
import type { MachineKeyFragment } from '../../gql/graphql.ts';
import { runMutation } from '../../gql/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { elsewhere, failureOf } from '../../ui/field-errors.ts';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { messages } from './messages.ts';

interface RevokeDialogProps {
  readonly of: MachineKeyFragment;
  readonly onClose: () => void;
  readonly onRevoked: () => void;
}

/** Asks once more before a key is revoked: that cannot be taken back. */
export function RevokeDialog({ of: { id, label }, onClose, onRevoked }: RevokeDialogProps) {
  const t = messages();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);

  async function revoke(): Promise<void> {
    setBusy(true);
    const result = await runMutation(OrganisationKeyRevokeDocument, { input: { key: id } });
    setBusy(false);
    const failure = failureOf(result, (data) => data.organisationKeyRevoke);
    if (failure) return setProblems(elsewhere(failure, []));
    toast(t.revokeDone(label));
    onRevoked();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t.revokeTitle(label)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button emphasis="danger" busy={busy} onClick={() => void revoke()}>
            {t.revoke}
          </Button>
        </>
      }
    >
      <p>{t.revokeText}</p>
      {problems.length > 0 && (
        <Notice tone="danger" live>
          {problems.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
    </Dialog>
  );
}
