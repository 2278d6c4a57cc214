import { classes } from '../../ui/class-names.ts';
import { messages } from './messages.ts';
import { isAnswered } from './response.ts';
import type { Answers, QuestionView } from './response.ts';

interface OverviewProps {
  readonly questions: readonly QuestionView[];
  readonly answers: Answers;
  /** Questions whose last answer the server refused. */
  readonly refused: ReadonlyMap<string, string>;
  /** The place of the question on screen, from 0. */
  readonly at: number;
  readonly go: (place: number) => void;
}

/** Every question by its number, with what is answered; a press leads to it. */
export function Overview({ questions, answers, refused, at, go }: OverviewProps) {
  const t = messages();
  return (
    <ol class="overview">
      {questions.map((question, place) => {
        const answered = isAnswered(question, answers.get(question.id));
        const bad = refused.has(question.id);
        const state = bad ? t.isRefused : answered ? t.isAnswered : t.isNotAnswered;
        return (
          <li key={question.id}>
            <button
              type="button"
              class={classes(
                'overview__number tabular',
                answered && 'overview__number--answered',
                bad && 'overview__number--refused',
              )}
              aria-current={place === at ? 'step' : undefined}
              aria-label={`${t.toQuestion(question.ordinal)}, ${state}`}
              onClick={() => go(place)}
            >
              {question.ordinal}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
