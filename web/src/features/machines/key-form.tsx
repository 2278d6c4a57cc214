import { useEffect, useRef, useState } from 'preact/hooks';
import { OrganisationKeyRegisterDocument } from '../../gql/graphql.ts';
import { runMutation } from '../../gql/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { elsewhere, errorAt, failureOf } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { Field, TextArea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
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
  const form = useRef<HTMLFormElement>(null);
  const [label, setLabel] = useState('');
  const [publicKey, setPublicKey] = useState('');
  const [validDays, setValidDays] = useState('365');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [general, setGeneral] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

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
    const wrong = wrongIn(days);
    setErrors(wrong);
    setGeneral([]);
    if (busy || Object.keys(wrong).length > 0) return;
    setBusy(true);
    const input = { organisation, publicKey, label: label.trim(), validDays: days };
    const result = await runMutation(OrganisationKeyRegisterDocument, { input });
    setBusy(false);
    const failure = failureOf(result, (data) => data.organisationKeyRegister);
    if (!failure) {
      toast(t.saved(label.trim()));
      return onSaved();
    }
    const told = FIELDS.flatMap((field) => {
      const message = errorAt(failure, field);
      return message === undefined ? [] : [[field, message] as const];
    });
    setErrors(Object.fromEntries(told));
    setGeneral(elsewhere(failure, FIELDS));
  }

  return (
    <Dialog open onClose={onClose} title={t.formTitle}>
      <form
        ref={form}
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
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
        {general.length > 0 && (
          <Notice tone="danger" live>
            {general.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Notice>
        )}
        <div class="dialog__actions">
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button type="submit" emphasis="primary" busy={busy}>
            {t.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
