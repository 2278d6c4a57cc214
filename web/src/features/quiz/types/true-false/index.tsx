import { useId } from 'preact/hooks';
import { Checkbox } from '../../../../ui/field.tsx';
import { messages } from '../../messages.ts';
import { messages as resultMessages } from '../../result-messages.ts';
import { NoAnswer } from '../marked.tsx';
import type { ControlProps, GivenProps, QuestionTypeView } from '../type.ts';

function TrueFalse({ response, onChange }: ControlProps) {
  const t = messages();
  const name = useId();
  return [true, false].map((value) => (
    <Checkbox
      key={String(value)}
      type="radio"
      name={name}
      label={value ? t.isTrue : t.isFalse}
      checked={response?.trueFalse === value}
      onChange={() => onChange({ trueFalse: value })}
    />
  ));
}

function Given({ response }: GivenProps) {
  const t = resultMessages();
  return response.trueFalse === null ? <NoAnswer /> : <p>{response.trueFalse ? t.isTrue : t.isFalse}</p>;
}

/** A statement to be judged. */
export const trueFalse: QuestionTypeView = { Control: TrueFalse, Given, radios: true };
