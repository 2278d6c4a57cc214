import { useId } from 'preact/hooks';
import { Markdown } from '../../../../markdown/index.tsx';
import { Checkbox } from '../../../../ui/field.tsx';
import { Picked } from '../picked.tsx';
import type { ControlProps, QuestionTypeView } from '../type.ts';

function SingleChoice({ question, lang, response, onChange }: ControlProps) {
  const name = useId();
  return (question.choices ?? []).map(({ id, text }) => (
    <Checkbox
      key={id}
      type="radio"
      name={name}
      label={<Markdown source={text} lang={lang} compact />}
      checked={response?.choices?.includes(id) ?? false}
      onChange={() => onChange({ choices: [id] })}
    />
  ));
}

/** One choice of several. */
export const singleChoice: QuestionTypeView = {
  Control: SingleChoice,
  Given: Picked,
  hint: 'pickOne',
  radios: true,
};
