import { Field, Select } from '../../../../ui/field.tsx';
import { plainText } from '../../plain-text.ts';
import { fieldWith } from '../../response.ts';
import type { FieldView } from '../../response.ts';
import type { ControlProps } from '../type.ts';
import { messages } from './messages.ts';

/**
 * The fields of a text below it, each called by its place in the text. So they are found the same way by eye, thumb and
 * screen reader, and none is narrower than a thumb wherever the line breaks.
 */
export function Cloze({ question, response, onChange }: ControlProps) {
  const t = messages();
  const given = response?.fields ?? [];
  return (
    <ol class="fields">
      {(question.fields ?? []).map((field, at) => {
        const value = given.find((each) => each.field === field.id)?.value ?? '';
        const change = (next: string) => onChange({ fields: fieldWith(given, field.id, next) });
        return (
          <li key={field.id}>
            <OneField field={field} place={at + 1} value={value} onChange={change} choose={t.choose} />
          </li>
        );
      })}
    </ol>
  );
}

interface OneFieldProps {
  readonly field: FieldView;
  readonly place: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choose: string;
}

function OneField({ field, place, value, onChange, choose }: OneFieldProps) {
  const t = messages();
  const label = field.unit ? t.fieldIn(place, field.unit) : t.field(place);
  if (field.kind === 'SINGLE_CHOICE') {
    const options = [
      { value: '', label: choose },
      ...(field.choices ?? []).map(({ id, text }) => ({ value: id, label: plainText(text) })),
    ];
    return <Select label={label} value={value} options={options} onChange={onChange} />;
  }
  return field.kind === 'NUMERIC' ? (
    <Field label={label} inputMode="decimal" maxLength={40} value={value} onInput={onChange} />
  ) : (
    <Field label={label} maxLength={4_080} value={value} onInput={onChange} />
  );
}
