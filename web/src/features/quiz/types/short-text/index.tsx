import { Field } from '../../../../ui/field.tsx';
import { messages } from '../../messages.ts';
import { Typed } from '../typed.tsx';
import type { ControlProps, QuestionTypeView } from '../type.ts';

function ShortText({ response, onChange, error }: ControlProps) {
  return (
    <Field
      label={messages().text}
      hint={messages().textHint}
      error={error}
      // The field counts the units of UTF-16 and the service what is seen, of which an emoji is one.
      maxLength={4_080}
      value={response?.text ?? ''}
      onInput={(text) => onChange({ text })}
    />
  );
}

/** A few words. */
export const shortText: QuestionTypeView = { Control: ShortText, Given: Typed, tellsItself: true };
