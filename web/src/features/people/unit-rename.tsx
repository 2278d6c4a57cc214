import { useState } from 'preact/hooks';
import { PeopleUnitsDocument, UnitUpdateDocument } from '../../gql/graphql.ts';
import { invalidate } from '../../gql/query.ts';
import { Field } from '../../ui/field.tsx';
import { toast } from '../../ui/toast.tsx';
import { FormDialog } from './form-dialog.tsx';
import { messages as formMessages } from './form-messages.ts';
import { messages } from './life-messages.ts';
import type { ListedUnit } from './units.ts';
import { useSubmission } from './use-submission.ts';

/** Gives a unit another name. */
export function UnitRename({ unit, onClose }: { readonly unit: ListedUnit; readonly onClose: () => void }) {
  const t = messages();
  const f = formMessages();
  const [name, setName] = useState(unit.name.id);
  const [nameEn, setNameEn] = useState(unit.name.en ?? '');
  const sending = useSubmission(UnitUpdateDocument, (data) => data.unitUpdate, [
    'name.id',
    'name.en',
    'name',
  ]);
  const { errors } = sending;

  async function save(): Promise<void> {
    const input = { unit: unit.id, name: { id: name.trim(), en: nameEn.trim() || null } };
    const done = await sending.submit({ input }, name.trim() === '' ? { 'name.id': f.needed } : {});
    if (!done) return;
    onClose();
    toast(t.done);
    await invalidate(PeopleUnitsDocument);
  }

  return (
    <FormDialog
      title={t.rename}
      send={t.save}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <Field
        label={f.unitName}
        value={name}
        onInput={setName}
        error={errors['name.id'] ?? errors['name']}
        maxLength={150}
        required
      />
      <Field
        label={f.unitNameEn}
        value={nameEn}
        onInput={setNameEn}
        error={errors['name.en']}
        maxLength={150}
        optional
      />
    </FormDialog>
  );
}
