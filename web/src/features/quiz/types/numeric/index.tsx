import { Field } from '../../../../ui/field.tsx';
import { messages } from '../../messages.ts';
import { Typed } from '../typed.tsx';
import type { ControlProps, QuestionTypeView } from '../type.ts';

function Numeric({ question, response, onChange, error }: ControlProps) {
  const t = messages();
  return (
    <Field
      label={question.unit ? t.numberIn(question.unit) : t.number}
      hint={t.numberHint}
      error={error}
      // Not a `number` field: it takes away what it cannot read, and knows one decimal separator only.
      inputMode="decimal"
      maxLength={40}
      value={response?.number ?? ''}
      onInput={(number) => onChange({ number })}
    />
  );
}

/** A number. */
export const numeric: QuestionTypeView = { Control: Numeric, Given: Typed, tellsItself: true };
