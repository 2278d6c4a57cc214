import type { ComponentChildren } from 'preact';
import { Markdown } from '../../../markdown/index.tsx';
import { CloseIcon, DoneIcon, TodoIcon } from '../../../ui/icons.tsx';
import type { OptionView } from '../response.ts';
import { messages } from '../result-messages.ts';

interface MarkedProps {
  /** Whether it was right; undefined where the quiz does not say. */
  readonly correct: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A part of an answer with its mark: a sign to see, a word to hear. */
export function Marked({ correct, children }: MarkedProps) {
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

interface OptionTextProps {
  readonly options: readonly OptionView[] | null;
  readonly id: string;
  readonly lang: string | undefined;
}

/** The text of an option by its id. */
export function OptionText({ options, id, lang }: OptionTextProps) {
  return <Markdown source={options?.find((option) => option.id === id)?.text ?? ''} lang={lang} compact />;
}

/** Where there is no answer. */
export function NoAnswer() {
  return <p>{messages().noAnswer}</p>;
}
