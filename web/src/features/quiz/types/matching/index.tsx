import { Marked, OptionText } from '../marked.tsx';
import type { GivenProps, QuestionTypeView } from '../type.ts';
import { Matching } from './player.tsx';

function Given({ question, response, lang, marks }: GivenProps) {
  return (
    <ul class="review__items">
      {(response.matches ?? []).map(({ prompt, option }) => (
        <Marked key={prompt} correct={marks.get(prompt)}>
          <OptionText options={question.prompts} id={prompt} lang={lang} />
          <span aria-hidden="true">→</span>
          <OptionText options={question.options} id={option} lang={lang} />
        </Marked>
      ))}
    </ul>
  );
}

/** Pairs to be found. */
export const matching: QuestionTypeView = { Control: Matching, Given, hint: 'matchHint' };
