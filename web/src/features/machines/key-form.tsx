import { useState } from 'preact/hooks';
import { OrganisationKeyRegisterDocument } from '../../gql/graphql.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { Field, TextArea } from '../../ui/field.tsx';
import { toast } from '../../ui/toast.tsx';
import { FormDialog } from '../people/form-dialog.tsx';
import { useSubmission } from '../people/use-submission.ts';
import { looksPrivate } from './looks-private.ts';
import { messages } from './messages.ts';

const FIELDS = ['label', 'publicKey', 'validDays'] as const;
const MOST_DAYS = 730;

interface KeyFormProps {
  /** The global id of the organisation. */
  readonly organisation: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Registers a public key; what was typed stays when it is refused. */
export function KeyForm({ organisation, onClose, onSaved }: KeyFormProps) {
  const t = messages();
  const [label, setLabel] = useState('');
  const [publicKey, setPublicKey] = useState('');
  const [validDays, setValidDays] = useState('365');
  const sending = useSubmission(
    OrganisationKeyRegisterDocument,
    (data) => data.organisationKeyRegister,
    FIELDS,
  );
  const { errors } = sending;

  function wrongIn(days: number): FieldErrors {
    return {
      ...(label.trim() === '' && { label: t.needed }),
      ...(publicKey.trim() === '' && { publicKey: t.needed }),
      ...(looksPrivate(publicKey) && { publicKey: t.privateKey }),
      ...(!(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) && { validDays: t.daysForm }),
    };
  }

  async function save(): Promise<void> {
    const days = Number(validDays);
    const input = { organisation, publicKey, label: label.trim(), validDays: days };
    if (!(await sending.submit({ input }, wrongIn(days)))) return;
    toast(t.saved(label.trim()));
    onSaved();
  }

  return (
    <FormDialog
      title={t.formTitle}
      send={t.save}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <Field
        label={t.label}
        hint={t.labelHint}
        value={label}
        onInput={setLabel}
        error={errors['label']}
        maxLength={60}
        required
      />
      <TextArea
        label={t.publicKey}
        hint={t.publicKeyHint}
        value={publicKey}
        onInput={setPublicKey}
        error={errors['publicKey']}
        rows={7}
        maxLength={4_000}
        required
      />
      <Field
        type="number"
        inputMode="numeric"
        label={t.validDays}
        hint={t.validDaysHint}
        value={validDays}
        onInput={setValidDays}
        error={errors['validDays']}
        min="1"
        max={String(MOST_DAYS)}
        required
      />
    </FormDialog>
  );
}
