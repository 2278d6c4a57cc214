import { useState } from 'preact/hooks';
import { PeopleUnitsDocument, UnitUpdateDocument } from '../../gql/graphql.ts';
import { invalidate } from '../../gql/query.ts';
import { toast } from '../../ui/toast.tsx';
import { FormDialog } from './form-dialog.tsx';
import { messages } from './life-messages.ts';
import { nameFaults, nameInput, UnitNameFields, unitNamePaths } from './unit-name-fields.tsx';
import type { UnitName } from './unit-name-fields.tsx';
import type { ListedUnit } from './units.ts';
import { useSubmission } from './use-submission.ts';

/** Gives a unit another name. */
export function UnitRename({ unit, onClose }: { readonly unit: ListedUnit; readonly onClose: () => void }) {
  const t = messages();
  const [name, setName] = useState<UnitName>({ id: unit.name.id, en: unit.name.en ?? '' });
  const sending = useSubmission(UnitUpdateDocument, (data) => data.unitUpdate, unitNamePaths);

  async function save(): Promise<void> {
    const done = await sending.submit({ input: { unit: unit.id, name: nameInput(name) } }, nameFaults(name));
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
      <UnitNameFields name={name} errors={sending.errors} onChange={setName} />
    </FormDialog>
  );
}
