import { useState } from 'preact/hooks';
import { PersonUpdateDocument } from '../../gql/graphql.ts';
import type { ManagedPersonFragment } from '../../gql/graphql.ts';
import { Field, Select, TextArea } from '../../ui/field.tsx';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { FormDialog } from './form-dialog.tsx';
import { messages as formMessages } from './form-messages.ts';
import { messages } from './messages.ts';
import { gradesOf } from './personal-number.ts';
import { PositionSelect } from './position-select.tsx';
import { reasonFaults } from './reason-field.tsx';
import { unitOptions } from './unit-options.ts';
import type { UnitBranch } from './units.ts';
import { useSubmission } from './use-submission.ts';

interface PersonEditProps {
  readonly person: ManagedPersonFragment;
  readonly units: readonly UnitBranch[];
  readonly onClose: () => void;
  readonly onChange: (person: ManagedPersonFragment) => void;
}

/** Changes the name, grade, unit or position of a person, for a reason that is kept; only what was changed is sent. */
export function PersonEdit({ person, units, onClose, onChange }: PersonEditProps) {
  const t = formMessages();
  const shared = messages();
  const [name, setName] = useState(person.name);
  const [grade, setGrade] = useState(person.grade ?? '');
  const [unit, setUnit] = useState(person.unit?.id ?? '');
  const [position, setPosition] = useState(person.position?.id ?? '');
  const [reason, setReason] = useState('');
  const sending = useSubmission(PersonUpdateDocument, (data) => data.personUpdate, [
    'name',
    'grade',
    'unit',
    'position',
    'reason',
  ]);
  const { errors } = sending;

  async function save(): Promise<void> {
    const changes = {
      ...(name.trim() !== person.name && { name: name.trim() }),
      ...(grade !== (person.grade ?? '') && { grade: grade || null }),
      ...(unit !== (person.unit?.id ?? '') && { unit }),
      ...(position !== (person.position?.id ?? '') && { position: position || null }),
    };
    if (Object.keys(changes).length === 0) {
      onClose();
      return;
    }
    const wrong: FieldErrors = {
      ...(name.trim() === '' && { name: t.needed }),
      ...reasonFaults(reason),
    };
    const input = { person: person.id, ...changes, reason: reason.trim() };
    const done = await sending.submit({ input }, wrong);
    if (done?.person) onChange(done.person);
  }

  return (
    <FormDialog
      title={t.editTitle(person.name)}
      send={t.editSave}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <Field
        label={t.personName}
        hint={t.personNameHint}
        value={name}
        onInput={setName}
        error={errors['name']}
        maxLength={150}
        required
      />
      <Select
        label={t.grade}
        value={grade}
        onChange={setGrade}
        error={errors['grade']}
        options={[
          { value: '', label: t.choose },
          ...gradesOf(person.employmentKind).map((value) => ({ value, label: value })),
        ]}
        optional
      />
      <Select
        label={t.unit}
        hint={t.unitRuns}
        value={unit}
        onChange={setUnit}
        error={errors['unit']}
        options={unitOptions(units)}
        required
      />
      <PositionSelect
        value={position}
        held={person.position}
        onChange={setPosition}
        error={errors['position']}
      />
      <TextArea
        label={shared.reason}
        hint={`${shared.reasonHint} ${shared.atOnce}`}
        value={reason}
        onInput={setReason}
        error={errors['reason']}
        rows={2}
        maxLength={500}
        required
      />
    </FormDialog>
  );
}
