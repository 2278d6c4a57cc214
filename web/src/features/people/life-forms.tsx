import { useState } from 'preact/hooks';
import {
  PersonLeaveDocument,
  PersonNumberChangeDocument,
  PersonReturnDocument,
  type EmploymentKind,
  type LeavingReason,
  type ManagedPersonFragment,
  type NumberChangeReason,
} from '../../gql/graphql.ts';
import { dayOf } from '../../i18n/format.ts';
import { Field, Select } from '../../ui/field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { messages as formMessages } from './form-messages.ts';
import { KindSelect } from './kind-select.tsx';
import { messages } from './life-messages.ts';
import { ReasonField, reasonFaults } from './reason-field.tsx';
import { unitOptions } from './unit-options.ts';
import type { UnitBranch } from './units.ts';
import { useSubmission } from './use-submission.ts';

export interface LifeFormProps {
  readonly person: ManagedPersonFragment;
  readonly units: readonly UnitBranch[];
  readonly onDone: (person: ManagedPersonFragment) => void;
  readonly onClose: () => void;
}

const CAUSES: readonly LeavingReason[] = [
  'RETIRED',
  'RESIGNED',
  'TRANSFERRED',
  'CONTRACT_ENDED',
  'DISMISSED',
  'DIED',
];
const NUMBER_CAUSES: readonly NumberChangeReason[] = ['CORRECTED', 'REISSUED'];
const today = () => dayOf(Date.now());
/** Gives a person another personal number. */
export function NumberForm({ person, onDone, onClose }: LifeFormProps) {
  const t = messages();
  const f = formMessages();
  const [number, setNumber] = useState('');
  const [kind, setKind] = useState<EmploymentKind>(person.employmentKind);
  const [cause, setCause] = useState<NumberChangeReason>('CORRECTED');
  const [reason, setReason] = useState('');
  const sending = useSubmission(PersonNumberChangeDocument, (data) => data.personNumberChange, [
    'personalNumber',
    'cause',
    'reason',
  ]);
  const { errors } = sending;

  async function save(): Promise<void> {
    const input = {
      person: person.id,
      personalNumber: number.replaceAll(/\s/g, ''),
      ...(kind !== person.employmentKind && { employmentKind: kind }),
      cause,
      reason: reason.trim(),
    };
    const wrong = { ...reasonFaults(reason), ...(number.trim() === '' && { personalNumber: f.needed }) };
    const done = await sending.submit({ input }, wrong);
    if (done?.person) onDone(done.person);
  }

  return (
    <FormDialog
      title={t.changeNumber}
      send={t.save}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <Field
        label={t.newNumber}
        hint={t.numberHint}
        value={number}
        onInput={setNumber}
        error={errors['personalNumber']}
        inputMode="numeric"
        maxLength={30}
        required
      />
      <Select
        label={t.numberCause}
        value={cause}
        onChange={(value) => setCause(NUMBER_CAUSES.find((each) => each === value) ?? 'CORRECTED')}
        error={errors['cause']}
        options={NUMBER_CAUSES.map((value) => ({ value, label: t[value] }))}
      />
      <KindSelect value={kind} onChange={setKind} />
      <ReasonField value={reason} onInput={setReason} error={errors['reason']} />
    </FormDialog>
  );
}

/** Records that a person left. */
export function LeavingForm({ person, onDone, onClose }: LifeFormProps) {
  const t = messages();
  const [on, setOn] = useState(today());
  const [cause, setCause] = useState<LeavingReason>('RETIRED');
  const [reason, setReason] = useState('');
  const sending = useSubmission(PersonLeaveDocument, (data) => data.personLeave, ['on', 'cause', 'reason']);
  const { errors } = sending;

  async function save(): Promise<void> {
    const input = { person: person.id, on, cause, reason: reason.trim() };
    const done = await sending.submit({ input }, reasonFaults(reason));
    if (done?.person) onDone(done.person);
  }

  return (
    <FormDialog
      title={t.leave}
      send={t.leave}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <p>{t.leaveHint}</p>
      <Field
        type="date"
        label={t.lastDay}
        value={on}
        onInput={setOn}
        error={errors['on']}
        max={today()}
        required
      />
      <Select
        label={t.cause}
        value={cause}
        onChange={(value) => setCause(CAUSES.find((each) => each === value) ?? 'RETIRED')}
        error={errors['cause']}
        options={CAUSES.map((value) => ({ value, label: t[value] }))}
      />
      <ReasonField value={reason} onInput={setReason} error={errors['reason']} />
    </FormDialog>
  );
}

/** Records that a person who left is back. */
export function ReturnForm({ person, units, onDone, onClose }: LifeFormProps) {
  const t = messages();
  const [on, setOn] = useState(today());
  const [unit, setUnit] = useState(person.unit?.id ?? '');
  const [reason, setReason] = useState('');
  const sending = useSubmission(PersonReturnDocument, (data) => data.personReturn, ['on', 'unit', 'reason']);
  const { errors } = sending;

  async function save(): Promise<void> {
    const input = { person: person.id, on, unit: unit || null, reason: reason.trim() };
    const done = await sending.submit({ input }, reasonFaults(reason));
    if (done?.person) onDone(done.person);
  }

  return (
    <FormDialog
      title={t.comeBack}
      send={t.comeBack}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <p>{t.backHint}</p>
      <Field
        type="date"
        label={t.firstDay}
        value={on}
        onInput={setOn}
        error={errors['on']}
        max={today()}
        required
      />
      <Select
        label={formMessages().unit}
        value={unit}
        onChange={setUnit}
        error={errors['unit']}
        options={unitOptions(units)}
        required
      />
      <ReasonField value={reason} onInput={setReason} error={errors['reason']} />
    </FormDialog>
  );
}
