import { NoAnswer } from './marked.tsx';
import type { GivenProps } from './type.ts';

/** What was typed, with the unit of the question. */
export function Typed({ question, response }: GivenProps) {
  const typed = response.number ?? response.text ?? '';
  if (typed.trim() === '') return <NoAnswer />;
  return (
    <p>
      {typed}
      {question.unit && ` ${question.unit}`}
    </p>
  );
}
