import { useState } from 'preact/hooks';
import { PersonCreateDocument } from '../../gql/graphql.ts';
import type { EmploymentKind, ManagedPersonFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../i18n/format.ts';
import { Field, Select } from '../../ui/field.tsx';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { FormDialog } from './form-dialog.tsx';
import { messages } from './form-messages.ts';
import { KindSelect } from './kind-select.tsx';
import { bareNumber, birthDateOf, gradesOf, numberProblem } from './personal-number.ts';
import { PositionSelect } from './position-select.tsx';
import { unitOptions } from './unit-options.ts';
import type { UnitBranch } from './units.ts';
import { useSubmission } from './use-submission.ts';

interface PersonFormProps {
  /** The unit that is proposed. */
  readonly unit: string;
  readonly units: readonly UnitBranch[];
  readonly onClose: () => void;
  readonly onMade: (person: ManagedPersonFragment) => void;
}

const fields = ['name', 'personalNumber', 'employmentKind', 'grade', 'unit', 'position'];

/** What to say about a number that is not one. */
function numberError(number: string, kind: EmploymentKind): string | undefined {
  const t = messages();
  if (number === '') return t.needed;
  if (/\D/.test(number)) return t.numberDigits;
  const problem = numberProblem(number, kind);
  if (problem === undefined) return undefined;
  return {
    LENGTH: t.numberLength(number.length),
    BIRTH_DATE: t.numberBirthDate,
    START_MONTH: t.numberStart,
    SEX: t.numberSex,
  }[problem];
}

/** Creates a person. */
export function PersonForm({ unit: proposed, units, onClose, onMade }: PersonFormProps) {
  const t = messages();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<EmploymentKind>('PNS');
  const [text, setText] = useState('');
  const [grade, setGrade] = useState('');
  const [unit, setUnit] = useState(proposed);
  const [position, setPosition] = useState('');
  const sending = useSubmission(PersonCreateDocument, (data) => data.personCreate, fields);
  const { errors } = sending;
  const number = bareNumber(text);
  const born = number.length === 18 ? birthDateOf(number) : undefined;

  async function save(): Promise<void> {
    const wrongNumber = numberError(number, kind);
    const wrong: FieldErrors = {
      ...(name.trim() === '' && { name: t.needed }),
      ...(wrongNumber !== undefined && { personalNumber: wrongNumber }),
      ...(unit === '' && { unit: t.needed }),
    };
    const input = {
      name: name.trim(),
      personalNumber: number,
      employmentKind: kind,
      grade: grade || null,
      unit,
      position: position || null,
    };
    const made = await sending.submit({ input }, wrong);
    if (made?.person) onMade(made.person);
  }

  return (
    <FormDialog
      title={t.personTitle}
      send={t.personSave}
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
      <div class="people-form__pair">
        <KindSelect
          value={kind}
          onChange={(next) => {
            setKind(next);
            setGrade('');
          }}
          error={errors['employmentKind']}
        />
        <Select
          label={t.grade}
          value={grade}
          onChange={setGrade}
          error={errors['grade']}
          options={[
            { value: '', label: t.choose },
            ...gradesOf(kind).map((value) => ({ value, label: value })),
          ]}
          optional
        />
      </div>
      <Field
        label={kind === 'PNS' ? t.nip : t.nippppk}
        hint={born ? t.numberBirth(formatDate(born)) : t.numberHint}
        value={text}
        onInput={setText}
        error={errors['personalNumber']}
        inputMode="numeric"
        maxLength={30}
        required
      />
      <Select
        label={t.unit}
        value={unit}
        onChange={setUnit}
        error={errors['unit']}
        options={unitOptions(units)}
        required
      />
      <PositionSelect value={position} onChange={setPosition} error={errors['position']} />
    </FormDialog>
  );
}
