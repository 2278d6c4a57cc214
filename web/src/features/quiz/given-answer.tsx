import type { ComponentChildren } from 'preact';
import { Markdown } from '../../markdown/index.tsx';
import { CloseIcon, DoneIcon, TodoIcon } from '../../ui/icons.tsx';
import type { QuestionView } from './response.ts';
import { messages } from './result-messages.ts';

interface GivenAnswerProps {
  readonly question: QuestionView;
  readonly lang: string | undefined;
}

interface MarkedProps {
  /** Whether it was right; undefined where the quiz does not say. */
  readonly correct: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A part of an answer with its mark: a sign to see, a word to hear. */
function Marked({ correct, children }: MarkedProps) {
  const t = messages();
  const Symbol = correct === undefined ? TodoIcon : correct ? DoneIcon : CloseIcon;
  const name = correct === undefined ? '' : correct ? ' review__item--right' : ' review__item--wrong';
  return (
    <li class={`review__item${name}`}>
      <Symbol />
      <div class="review__item-text">
        {children}
        {correct !== undefined && <span class="visually-hidden"> ({correct ? t.right : t.wrong})</span>}
      </div>
    </li>
  );
}

/** The answer that was given, each part with its mark where the quiz shows marks. */
export function GivenAnswer({ question, lang }: GivenAnswerProps) {
  const t = messages();
  const { response, review } = question;
  const marks = new Map((review?.options ?? []).map(({ id, correct }) => [id, correct]));
  if (!response) return <p>{t.noAnswer}</p>;
  const text = (options: QuestionView['choices'], id: string) => (
    <Markdown source={options?.find((option) => option.id === id)?.text ?? ''} lang={lang} compact />
  );

  if (response.choices) {
    if (response.choices.length === 0) return <p>{t.noAnswer}</p>;
    return (
      <ul class="review__items">
        {response.choices.map((id) => (
          <Marked key={id} correct={marks.get(id)}>
            {text(question.choices, id)}
          </Marked>
        ))}
      </ul>
    );
  }
  if (response.matches) {
    return (
      <ul class="review__items">
        {response.matches.map(({ prompt, option }) => (
          <Marked key={prompt} correct={marks.get(prompt)}>
            {text(question.prompts, prompt)}
            <span aria-hidden="true">→</span>
            {text(question.options, option)}
          </Marked>
        ))}
      </ul>
    );
  }
  if (response.order) {
    return (
      <ol class="review__items">
        {response.order.map((id) => (
          <Marked key={id} correct={marks.get(id)}>
            {text(question.items, id)}
          </Marked>
        ))}
      </ol>
    );
  }
  if (response.trueFalse !== null) return <p>{response.trueFalse ? t.isTrue : t.isFalse}</p>;
  const typed = response.number ?? response.text ?? '';
  if (typed.trim() === '') return <p>{t.noAnswer}</p>;
  return (
    <p>
      {typed}
      {question.unit && ` ${question.unit}`}
    </p>
  );
}
