import { Marked, NoAnswer, OptionText } from './marked.tsx';
import type { GivenProps } from './type.ts';

/** The choices that were picked. */
export function Picked({ question, response, lang, marks }: GivenProps) {
  const picks = response.choices ?? [];
  if (picks.length === 0) return <NoAnswer />;
  return (
    <ul class="review__items">
      {picks.map((id) => (
        <Marked key={id} correct={marks.get(id)}>
          <OptionText options={question.choices} id={id} lang={lang} />
        </Marked>
      ))}
    </ul>
  );
}
