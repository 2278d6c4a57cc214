import { useState } from 'preact/hooks';
import { PeopleUnitsDocument, UnitCreateDocument } from '../../gql/graphql.ts';
import { invalidate } from '../../gql/query.ts';
import { Field, Select } from '../../ui/field.tsx';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { toast } from '../../ui/toast.tsx';
import { FormDialog } from './form-dialog.tsx';
import { messages as formMessages } from './form-messages.ts';
import { messages } from './messages.ts';
import { isPermanentId, permanentIdOf } from './permanent-id.ts';
import { nameFaults, nameInput, UnitNameFields, unitNamePaths } from './unit-name-fields.tsx';
import type { UnitName } from './unit-name-fields.tsx';
import { unitOptions } from './unit-options.ts';
import type { UnitBranch } from './units.ts';
import { useSubmission } from './use-submission.ts';

interface UnitFormProps {
  readonly units: readonly UnitBranch[];
  /** The unit that the new one is proposed to stand under. */
  readonly under: string | undefined;
  readonly onClose: () => void;
}

/** Creates a unit. */
export function UnitForm({ units, under, onClose }: UnitFormProps) {
  const t = formMessages();
  const [name, setName] = useState<UnitName>({ id: '', en: '' });
  const [parent, setParent] = useState(under ?? '');
  const [ownId, setOwnId] = useState<string>();
  // Follows the name until it is written by hand.
  const externalId = ownId ?? permanentIdOf(name.id);
  const sending = useSubmission(UnitCreateDocument, (data) => data.unitCreate, [
    'externalId',
    ...unitNamePaths,
    'parent',
  ]);

  async function save(): Promise<void> {
    const wrong: FieldErrors = {
      ...nameFaults(name),
      ...(!isPermanentId(externalId) && { externalId: externalId === '' ? t.needed : t.idForm }),
    };
    const input = {
      externalId,
      name: nameInput(name),
      parent: parent || null,
    };
    const made = await sending.submit({ input }, wrong);
    if (!made) return;
    onClose();
    toast(messages().unitMade(name.id.trim()));
    await invalidate(PeopleUnitsDocument);
  }

  const { errors } = sending;
  return (
    <FormDialog
      title={t.unitTitle}
      send={t.unitSave}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <UnitNameFields name={name} errors={errors} onChange={setName} />
      <Select
        label={t.unitAbove}
        value={parent}
        onChange={setParent}
        error={errors['parent']}
        options={[{ value: '', label: t.unitTop }, ...unitOptions(units)]}
      />
      <Field
        label={t.unitId}
        hint={t.unitIdHint}
        value={externalId}
        onInput={setOwnId}
        error={errors['externalId']}
        maxLength={64}
        required
      />
    </FormDialog>
  );
}
