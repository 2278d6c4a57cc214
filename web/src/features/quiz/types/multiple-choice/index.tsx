import { Markdown } from '../../../../markdown/index.tsx';
import { Checkbox } from '../../../../ui/field.tsx';
import { togglePick } from '../../response.ts';
import { Picked } from '../picked.tsx';
import type { ControlProps, QuestionTypeView } from '../type.ts';

function MultipleChoice({ question, lang, response, onChange }: ControlProps) {
  const choices = question.choices ?? [];
  const picked = response?.choices ?? [];
  return choices.map(({ id, text }) => (
    <Checkbox
      key={id}
      label={<Markdown source={text} lang={lang} compact />}
      checked={picked.includes(id)}
      onChange={(on) => onChange({ choices: togglePick(choices, picked, id, on) })}
    />
  ));
}

/** Any number of choices. */
export const multipleChoice: QuestionTypeView = {
  Control: MultipleChoice,
  Given: Picked,
  hint: 'pickSeveral',
};
