import { useState } from 'preact/hooks';
import { OrganisationClientBindDocument } from '../../gql/graphql.ts';
import type { PartnerFragment } from '../../gql/graphql.ts';
import { Field } from '../../ui/field.tsx';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { toast } from '../../ui/toast.tsx';
import { isIssuer } from './addresses.ts';
import { FormDialog } from './form-dialog.tsx';
import { messages } from './partner-messages.ts';
import { useSubmission } from './use-submission.ts';

interface ClientFormProps {
  readonly partner: PartnerFragment;
  readonly onClose: () => void;
}

/** Binds a machine client of the identity provider to a partner. */
export function ClientForm({ partner, onClose }: ClientFormProps) {
  const t = messages();
  const [clientId, setClientId] = useState('');
  const [issuer, setIssuer] = useState('');
  const sending = useSubmission(OrganisationClientBindDocument, (data) => data.organisationClientBind, [
    'clientId',
    'issuer',
  ]);
  const { errors } = sending;

  async function save(): Promise<void> {
    const wrong: FieldErrors = {
      ...(clientId.trim() === '' && { clientId: t.needed }),
      ...(issuer.trim() !== '' && !isIssuer(issuer.trim()) && { issuer: t.issuerForm }),
    };
    const input = { organisation: partner.id, clientId: clientId.trim(), issuer: issuer.trim() || null };
    if (!(await sending.submit({ input }, wrong))) return;
    toast(t.bound(clientId.trim(), partner.name));
    onClose();
  }

  return (
    <FormDialog
      title={t.clientTitle(partner.name)}
      send={t.clientSave}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <p>{t.clientAbout}</p>
      <Field
        label={t.clientId}
        hint={t.clientIdHint}
        value={clientId}
        onInput={setClientId}
        error={errors['clientId']}
        maxLength={200}
        required
      />
      <Field
        type="url"
        label={t.issuer}
        hint={t.issuerHint}
        value={issuer}
        onInput={setIssuer}
        error={errors['issuer']}
        maxLength={500}
        optional
      />
    </FormDialog>
  );
}
