import { Marked, OptionText } from '../marked.tsx';
import type { GivenProps, QuestionTypeView } from '../type.ts';
import { Ordering } from './player.tsx';

function Given({ question, response, lang, marks }: GivenProps) {
  return (
    <ol class="review__items">
      {(response.order ?? []).map((id) => (
        <Marked key={id} correct={marks.get(id)}>
          <OptionText options={question.items} id={id} lang={lang} />
        </Marked>
      ))}
    </ol>
  );
}

/** Items to be put in order. */
export const ordering: QuestionTypeView = { Control: Ordering, Given, hint: 'orderHint' };
