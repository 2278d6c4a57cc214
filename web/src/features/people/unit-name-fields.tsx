import { Field } from '../../ui/field.tsx';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { messages } from './form-messages.ts';

/** A unit's name as it is typed; English may be left out. */
export interface UnitName {
  readonly id: string;
  readonly en: string;
}

/** The fields of the input that are told at these two. */
export const unitNamePaths = ['name.id', 'name.en', 'name'] as const;

/** A name as it is sent. */
export function nameInput({ id, en }: UnitName) {
  return { id: id.trim(), en: en.trim() || null };
}

/** What the browser sees wrong with a name. */
export function nameFaults({ id }: UnitName): FieldErrors {
  return id.trim() === '' ? { 'name.id': messages().needed } : {};
}

interface UnitNameFieldsProps {
  readonly name: UnitName;
  readonly errors: FieldErrors;
  readonly onChange: (name: UnitName) => void;
}

/** The name of a unit in both languages. */
export function UnitNameFields({ name, errors, onChange }: UnitNameFieldsProps) {
  const t = messages();
  return (
    <>
      <Field
        label={t.unitName}
        value={name.id}
        onInput={(id) => onChange({ ...name, id })}
        error={errors['name.id'] ?? errors['name']}
        maxLength={150}
        required
      />
      <Field
        label={t.unitNameEn}
        value={name.en}
        onInput={(en) => onChange({ ...name, en })}
        error={errors['name.en']}
        maxLength={150}
        optional
      />
    </>
  );
}
