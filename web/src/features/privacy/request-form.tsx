import { useState } from 'preact/hooks';
import { PrivacyRequestCreateDocument } from '../../gql/graphql.ts';
import type { PrivacyRequestField, PrivacyRequestKind } from '../../gql/graphql.ts';
import { Field, Select, TextArea } from '../../ui/field.tsx';
import { FormDialog } from '../people/form-dialog.tsx';
import { useSubmission } from '../people/use-submission.ts';
import { messages } from './messages.ts';

const FIELDS: readonly PrivacyRequestField[] = [
  'NAME',
  'PERSONAL_NUMBER',
  'EMPLOYMENT_KIND',
  'GRADE',
  'UNIT',
  'POSITION',
  'LEARNING',
  'CREDIT',
  'CERTIFICATE',
  'COMPETENCY',
  'OTHER',
];
const LEAST_REASON = 3;

interface RequestFormProps {
  readonly kind: PrivacyRequestKind;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** Asks for a correction, or for the erasure of everything. */
export function RequestForm({ kind, onSent, onClose }: RequestFormProps) {
  const t = messages();
  const [field, setField] = useState('');
  const [wrong, setWrong] = useState('');
  const [right, setRight] = useState('');
  const [reason, setReason] = useState('');
  // The same request, however often it is sent.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const sending = useSubmission(PrivacyRequestCreateDocument, (data) => data.privacyRequestCreate, [
    'field',
    'wrong',
    'right',
    'reason',
  ]);
  const corrects = kind === 'CORRECTION';

  async function send(): Promise<void> {
    const found = {
      ...(corrects && field === '' && { field: t.fieldNeeded }),
      ...(corrects && right.trim() === '' && { right: t.rightNeeded }),
      ...(reason.trim().length < LEAST_REASON && { reason: t.reasonNeeded }),
    };
    const named = FIELDS.find((each) => each === field);
    const input = {
      kind,
      reason,
      idempotencyKey,
      ...(corrects && { right, wrong, ...(named && { field: named }) }),
    };
    if (await sending.submit({ input }, found)) onSent();
  }

  return (
    <FormDialog
      title={corrects ? t.askCorrection : t.askErasure}
      send={t.send}
      sending={sending}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      {corrects ? (
        <>
          <Select
            label={t.fieldLabel}
            value={field}
            onChange={setField}
            error={sending.errors['field']}
            options={[
              { value: '', label: t.choose },
              ...FIELDS.map((each) => ({ value: each, label: t[each] })),
            ]}
            required
          />
          <Field
            label={t.wrongLabel}
            value={wrong}
            onInput={setWrong}
            error={sending.errors['wrong']}
            maxLength={500}
            optional
          />
          <Field
            label={t.rightLabel}
            value={right}
            onInput={setRight}
            error={sending.errors['right']}
            maxLength={500}
            required
          />
        </>
      ) : (
        <p>{t.erasureAbout}</p>
      )}
      <TextArea
        label={t.reasonLabel}
        hint={t.reasonHint}
        value={reason}
        onInput={setReason}
        error={sending.errors['reason']}
        maxLength={500}
        required
      />
    </FormDialog>
  );
}
